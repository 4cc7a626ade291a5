/** Where a report happened: from its clause outward, never a place that acts, owns or only describes. */
import type { PlaceMention, ReportPlace, Sentence } from '../model.ts';
import { type Family, frameOf } from './frames.ts';
import { CUE } from './lexicon/cues.ts';
import { FACILITY_NOUNS, ORIGIN_LEADS, PLACE_NOUNS, SCENE_PREPOSITIONS, TARGET_LEADS } from './lexicon/roles.ts';
import { isReferred, ownerOf } from './ownership.ts';
import type { Trigger } from './triggers.ts';
import { rolesAt } from './verb-group.ts';
import { distance, firstFrom, firstTokenAt, foldedAt, has, isFiniteVerb, surfaceAt, type View } from './view.ts';
import { GRAMMAR } from './lexicon/grammar.ts';

/** A place chosen for a trigger; `cost` says how far from its clause it stands. */
export type Where = {
	readonly mention: number;
	readonly place: ReportPlace;
	readonly cost: number;
	readonly why: string;
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ORIGINS = setOf(ORIGIN_LEADS);
const SCENES = setOf(SCENE_PREPOSITIONS);
const TARGETS = setOf(TARGET_LEADS);
/** Prepositions that place talk. */
const ADDRESSES = new Set(['a', 'au', 'aux', 'en', 'dans', 'sur', 'devant', 'chez']);
const PLACES = setOf(PLACE_NOUNS);
const FACILITIES = setOf(FACILITY_NOUNS);

/** What a place costs that stands in another clause, before the trigger, without a preposition … Fitted by eye on development texts. */
const BEFORE = 0.6;
const NO_PREPOSITION = 1.2;
const OTHER_TRIGGER = 4;
/** What stands in the trigger's own noun group is its own. */
const OWNED = 0.8;
const COUNTRY = 0.9;
const LIMIT = 7;
/** Demands and calls have a place only where their own clause gives one. */
const TALK_LIMIT = 2;
const TALKS = new Set<Family>(['statement', 'meeting', 'agreement', 'pressure']);

const isCoarse = (kind: PlaceMention['kind']): boolean => kind === 'country' || kind === 'region';

/** The best place of the trigger's own sentence. */
export function whereOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[]
): Where | undefined {
	const limit = TALKS.has(frameOf(trigger.frame).family) ? TALK_LIMIT : LIMIT;
	const candidates: { index: number; cost: number; why: string }[] = [];
	for (const index of placesIn(view, sentence)) {
		const mention = view.places[index];
		const candidate = mention && costOf(view, trigger, sentence, others, mention);
		if (candidate && candidate.cost < limit) candidates.push({ index, ...candidate });
	}
	candidates.sort((a, b) => a.cost - b.cost);
	const best = candidates[0];
	if (!best) return undefined;
	const index = mostSpecific(view, best.index, trigger, sentence, best.cost, others);
	const mention = view.places[index];
	if (!mention) return undefined;
	const container = mention.within === undefined ? undefined : view.places[mention.within];
	const area = mention.form === 'bare' && mention.lat === null && container ? container : mention;
	const why = areaNote(view, area, sentence) ?? `${best.why} « ${mention.text} »`;
	return { mention: index, place: located(view, placeOf(view.places, index), candidates), cost: best.cost, why };
}

/** « À Kerbala, … aux abords du consulat »: a site that is not on the map lies where the sentence is. */
function located(view: View, place: ReportPlace, candidates: readonly { index: number }[]): ReportPlace {
	if (place.lat !== null) return place;
	for (const { index } of candidates) {
		const other = view.places[index];
		if (!other || other.lat === null || isCoarse(other.kind)) continue;
		const { lat, lng, radiusKm, country, placeId } = placeOf(view.places, index);
		return { ...place, lat, lng, radiusKm, ...(country ? { country } : {}), ...(placeId ? { placeId } : {}) };
	}
	return place;
}

/** Indices of the places that start in a sentence; places are in the order of the text. */
function placesIn(view: View, { start, end }: Sentence): number[] {
	const indices: number[] = [];
	for (let index = firstFrom(view.places, start); index < view.places.length; index++) {
		if ((view.places[index]?.start ?? end) >= end) break;
		indices.push(index);
	}
	return indices;
}

function costOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[],
	mention: PlaceMention
): { cost: number; why: string } | undefined {
	const first = firstTokenAt(view.tokens, mention.start);
	const lead = leadOf(view, first, sentence.firstToken);
	const isTarget = TARGETS.has(lead) && lead !== 'sur';
	// « l'attaque lancée contre l'Iran »: the target of violence is where it happens, though it also stands for a government.
	const struck =
		mention.role === 'metonymic' &&
		isTarget &&
		frameOf(trigger.frame).family === 'violence' &&
		mention.start > (view.tokens[trigger.token]?.start ?? 0);
	if (mention.role !== 'literal' && !struck) return undefined;
	if (ORIGINS.has(lead) || ORIGINS.has(foldedAt(view, first - 2)) || /^basée?s?$/.test(surfaceAt(view, first - 2)))
		return undefined;
	// « transportée à l'hôpital »
	if (isTaken(view, first, sentence.firstToken)) return undefined;
	// « un véhicule de l'ambassade », « un soldat de la base »: the owner of what was hit.
	if (isOwner(view, first, sentence.firstToken)) return undefined;
	const token = trigger.token;
	const isBefore = first < token;
	let cost = distance(view, first, token);
	let why = cost < 1.3 ? 'place: clause' : 'place: sentence';
	if (isBefore) {
		const opens = first - sentence.firstToken <= 4 && SCENES.has(lead);
		cost = opens ? Math.min(cost, 1) + 0.4 : cost + BEFORE;
		if (opens) why = 'place: opens the sentence';
	}
	if (lead === '' && isApposed(view, first, sentence.firstToken)) return undefined;
	if (!SCENES.has(lead))
		cost += lead === 'de' || lead === "d'" || lead === 'du' || lead === 'des' ? 0.5 : NO_PREPOSITION;
	// « exige de Bagdad », « demande à Bagdad » address, they do not place.
	if (TALKS.has(frameOf(trigger.frame).family) && !ADDRESSES.has(lead)) cost += 2;
	if (struck) cost += 1;
	if (mention.kind === 'country' || mention.kind === 'region') cost += COUNTRY;
	if (mention.kind === 'water') cost += 0.3;
	const owner = ownerOf(view, first, others);
	if (owner === trigger) cost = Math.min(cost, OWNED);
	else if (owner && !owner.back) {
		const kin = owner.effect || frameOf(owner.frame).family === frameOf(trigger.frame).family;
		// « en colère après les frappes d'Al-Qaïm »: the place of what is only referred to.
		if (!kin && isReferred(view, owner, sentence.firstToken)) return undefined;
		cost += kin ? 0.7 : OTHER_TRIGGER;
	} else cost += between(trigger, others, first);
	// « a déclaré à Paris »: the speaker's place.
	const verb = verbBefore(view, first, sentence.firstToken);
	if (
		verb !== undefined &&
		verb !== token &&
		rolesAt(view, verb).has('say') &&
		frameOf(trigger.frame).family !== 'statement'
	)
		cost += 2;
	return { cost, why };
}

/** « l'agence iranienne Mehr »: a name right after a common word names that thing, unless the word is a place too. */
function isApposed(view: View, first: number, start: number): boolean {
	let i = first - 1;
	while (i > start && view.places[view.placeAt[i] ?? -1]?.role === 'demonym') i--;
	if (i < start || view.tokens[i]?.shape !== 'lower' || view.placeAt[i] !== -1) return false;
	return !PLACES.has(foldedAt(view, i)) && !has(view, i, NOT_APPOSED);
}

const NOT_APPOSED =
	GRAMMAR.coordinator |
	GRAMMAR.preposition |
	GRAMMAR.relative |
	GRAMMAR.subordinator |
	GRAMMAR.adverb |
	GRAMMAR.definite;

/** A verb of taking right before: the hurt were brought there. */
function isTaken(view: View, first: number, start: number): boolean {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if (rolesAt(view, i).has('take')) return true;
		if (view.tokens[i]?.shape === 'punctuation') return false;
	}
	return false;
}

function isOwner(view: View, first: number, start: number): boolean {
	let i = first - 1;
	while (
		i > start &&
		has(view, i, GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite) &&
		!has(view, i, GRAMMAR.of)
	)
		i--;
	if (!has(view, i, GRAMMAR.of)) return false;
	// « un convoi militaire de l'ambassade »
	for (let k = i - 1; k >= Math.max(start, i - 2); k--) if ((view.words[k]?.cues ?? 0) & OWNERS) return true;
	return false;
}

const OWNERS = CUE.vehicle | CUE.human | CUE.forces | CUE.armed | CUE.official;

/** Other incidents told between a trigger and a place. */
function between(trigger: Trigger, others: readonly Trigger[], first: number): number {
	let cost = 0;
	const { token } = trigger;
	for (const other of others) {
		if (other === trigger || other.effect) continue;
		const stands =
			first < token ? other.token > first && other.token < token : other.token > token && other.token < first;
		if (stands) cost += frameOf(other.frame).family === frameOf(trigger.frame).family ? 0.7 : OTHER_TRIGGER;
	}
	return cost;
}

/** The preposition in front of a mention, over an article or « la ville de ». */
function leadOf(view: View, first: number, start: number): string {
	for (let i = first - 1; i >= Math.max(start, first - 4); i--) {
		const folded = foldedAt(view, i);
		if (SCENES.has(folded) || ORIGINS.has(folded) || TARGETS.has(folded)) return folded;
		if (has(view, i, GRAMMAR.of)) return folded;
		if (
			!has(
				view,
				i,
				GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.possessive | GRAMMAR.demonstrative | GRAMMAR.leadingAdjective
			)
		)
			return '';
	}
	return '';
}

function verbBefore(view: View, first: number, start: number): number | undefined {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if (view.words[i]?.verbs.some(({ roles }) => roles.size > 0)) return i;
		if (isFiniteVerb(view, i)) return undefined;
	}
	return undefined;
}

/** « à l'aéroport de Kaboul », « devant la gare, à Lyon »: a facility or district of the same clause says more than its city. */
function mostSpecific(
	view: View,
	chosen: number,
	trigger: Trigger,
	sentence: Sentence,
	cost: number,
	others: readonly Trigger[]
): number {
	const base = view.places[chosen];
	if (!base) return chosen;
	let best = chosen;
	let rank = rankOf(base);
	for (const index of placesIn(view, sentence)) {
		const mention = view.places[index];
		if (!mention || index === chosen) continue;
		if (mention.form === 'bare' && mention.lat === null && mention.within === undefined) continue;
		if (rankOf(mention) <= rank || !isInside(view.places, index, chosen)) continue;
		const other = costOf(view, trigger, sentence, others, mention);
		if (!other || other.cost > cost + 1.5) continue;
		best = index;
		rank = rankOf(mention);
	}
	return best;
}

/** How much a kind of place says. */
export const RANK = {
	country: 0,
	region: 0,
	water: 1,
	admin1: 1,
	admin2: 2,
	city: 3,
	district: 4,
	facility: 5
} as const;

/** What lies « près de » a site is known no better than a town. */
export const rankOf = ({ kind, relation }: { kind: PlaceMention['kind']; relation?: string }): number =>
	relation ? Math.min(RANK[kind], RANK.city) - 0.5 : RANK[kind];

/** Does the text or the map put one mention inside another? */
function isInside(places: readonly PlaceMention[], inner: number, outer: number): boolean {
	const one = places[inner];
	const other = places[outer];
	if (!one || !other) return false;
	if (one.within === outer) return true;
	if (other.kind === 'country' || other.kind === 'region')
		return one.country !== undefined && one.country === other.country;
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return false;
	return kilometres(one.lat, one.lng, other.lat, other.lng) <= (other.radiusKm ?? 15) + 10;
}

/** The place of a report: the mention's own, or its container's where only the container is on the map. */
export function placeOf(places: readonly PlaceMention[], index: number): ReportPlace {
	const mention = places[index];
	if (!mention) throw new Error(`no place mention ${index}`);
	const container = mention.within === undefined ? undefined : places[mention.within];
	// « deux bases en Irak »: sites without a name are an area.
	if (
		mention.lat === null &&
		mention.form === 'bare' &&
		container &&
		isCoarse(container.kind) &&
		mention.within !== undefined
	)
		return placeOf(places, mention.within);
	const located = mention.lat !== null ? mention : container && container.lat !== null ? container : mention;
	return {
		start: mention.start,
		end: mention.end,
		text: mention.text,
		name: mention.name ?? mention.text,
		kind: mention.kind,
		lat: located.lat,
		lng: located.lng,
		radiusKm: located.radiusKm ?? DEFAULT_RADIUS_KM[located.kind],
		...(mention.placeId
			? { placeId: mention.placeId }
			: container?.placeId && mention.lat === null
				? { placeId: container.placeId }
				: {}),
		...((mention.country ?? container?.country) ? { country: mention.country ?? container?.country ?? '' } : {}),
		...(mention.relation ? { relation: mention.relation } : {})
	};
}

const DEFAULT_RADIUS_KM = {
	country: 400,
	region: 400,
	water: 100,
	admin1: 100,
	admin2: 40,
	city: 12,
	district: 3,
	facility: 2
} as const;

/** « deux bases en Irak »: the report is an area, and says so. */
function areaNote(view: View, mention: PlaceMention, sentence: Sentence): string | undefined {
	if (mention.kind !== 'country' && mention.kind !== 'admin1' && mention.kind !== 'region') return undefined;
	const first = firstTokenAt(view.tokens, mention.start);
	for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 5); i--)
		if (FACILITIES.has(foldedAt(view, i)) && (view.places[view.placeAt[i] ?? -1]?.lat ?? null) === null) {
			const from = has(view, i - 1, GRAMMAR.numeral | GRAMMAR.indefinite | GRAMMAR.quantifier) ? i - 1 : i;
			return `place: area, unnamed « ${view.text.slice(view.tokens[from]?.start ?? 0, mention.end)} »`;
		}
	return undefined;
}

/** Great-circle distance. */
export function kilometres(latA: number, lngA: number, latB: number, lngB: number): number {
	const radians = Math.PI / 180;
	const h =
		Math.sin(((latB - latA) * radians) / 2) ** 2 +
		Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lngB - lngA) * radians) / 2) ** 2;
	return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
