/** Where a report happened: from its clause outward, never a place that acts, owns or only describes. */
import type { PlaceMention, ReportPlace, Sentence } from '../model.ts';
import type { Family } from './frames.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { FACILITY_NOUNS } from './lexicon/roles.ts';
import { isReferred } from './ownership.ts';
import { ADDRESSES, SCENES, TARGETS } from './placing.ts';
import { isCoarse, isInside, placeOf, rankOf } from './scene.ts';
import { settingOf } from './settings.ts';
import type { Trigger } from './triggers.ts';
import { distance, firstTokenAt, foldedAt, has, type View } from './view.ts';

/** A place chosen for a trigger; `cost` says how far from its clause it stands. */
export type Where = {
	readonly mention: number;
	readonly place: ReportPlace;
	readonly cost: number;
	readonly why: string;
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
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

/** The best place of the trigger's own sentence. */
export function whereOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[]
): Where | undefined {
	const limit = TALKS.has(trigger.kind.family) ? TALK_LIMIT : LIMIT;
	const candidates: { index: number; cost: number; why: string }[] = [];
	for (let index = view.firstPlace[trigger.sentence] ?? 0; index < view.places.length; index++) {
		const mention = view.places[index];
		if (mention && mention.start >= sentence.end) break;
		const candidate = mention && costOf(view, trigger, sentence, others, index, mention);
		if (candidate && candidate.cost < limit) candidates.push({ index, cost: candidate.cost, why: candidate.why });
	}
	if (candidates.length > 1) candidates.sort((a, b) => a.cost - b.cost);
	const best = candidates[0];
	if (!best) return undefined;
	const index = mostSpecific(view, best.index, trigger, sentence, best.cost, others);
	const mention = view.places[index];
	if (!mention) return undefined;
	const container = mention.within === undefined ? undefined : view.places[mention.within];
	const area = mention.form === 'bare' && mention.lat === null && container ? container : mention;
	const why = areaNote(view, area, sentence) ?? `${best.why}: ${mention.text}`;
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

function costOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[],
	index: number,
	mention: PlaceMention
): { cost: number; why: string } | undefined {
	if (mention.role !== 'literal' && mention.role !== 'metonymic') return undefined;
	const { first, lead, isElsewhere, owner, said } = settingOf(view, index, mention, sentence, others);
	// « l'attaque lancée contre l'Iran »: the target of violence is where it happens, though it also stands for a government.
	const struck =
		mention.role === 'metonymic' &&
		TARGETS.has(lead) &&
		lead !== 'sur' &&
		trigger.kind.family === 'violence' &&
		mention.start > (view.tokens[trigger.token]?.start ?? 0);
	if ((mention.role !== 'literal' && !struck) || isElsewhere) return undefined;
	const token = trigger.token;
	const isBefore = first < token;
	let cost = distance(view, first, token);
	let why = cost < 1.3 ? 'place-clause' : 'place-sentence';
	if (isBefore) {
		const opens = first - sentence.firstToken <= 4 && SCENES.has(lead);
		cost = opens ? Math.min(cost, 1) + 0.4 : cost + BEFORE;
		if (opens) why = 'place-opens';
	}
	if (!SCENES.has(lead))
		cost += lead === 'de' || lead === "d'" || lead === 'du' || lead === 'des' ? 0.5 : NO_PREPOSITION;
	// « exige de Bagdad », « demande à Bagdad » address, they do not place.
	if (TALKS.has(trigger.kind.family) && !ADDRESSES.has(lead)) cost += 2;
	if (struck) cost += 1;
	if (mention.kind === 'country' || mention.kind === 'region') cost += COUNTRY;
	if (mention.kind === 'water') cost += 0.3;
	if (owner === trigger) cost = Math.min(cost, OWNED);
	else if (owner && !owner.back) {
		const kin = owner.effect || owner.kind.family === trigger.kind.family;
		// « en colère après les frappes d'Al-Qaïm »: the place of what is only referred to.
		if (!kin && isReferred(view, owner, sentence.firstToken)) return undefined;
		cost += kin ? 0.7 : OTHER_TRIGGER;
	} else cost += between(trigger, others, first);
	// « a déclaré à Paris »: the speaker's place.
	if (said !== undefined && said !== token && trigger.kind.family !== 'statement') cost += 2;
	return { cost, why };
}

/** Other incidents told between a trigger and a place. */
function between(trigger: Trigger, others: readonly Trigger[], first: number): number {
	let cost = 0;
	const { token } = trigger;
	for (const other of others) {
		if (other === trigger || other.effect) continue;
		const stands =
			first < token ? other.token > first && other.token < token : other.token > token && other.token < first;
		if (stands) cost += other.kind.family === trigger.kind.family ? 0.7 : OTHER_TRIGGER;
	}
	return cost;
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
	for (let index = view.firstPlace[trigger.sentence] ?? 0; index < view.places.length; index++) {
		const mention = view.places[index];
		if (!mention || mention.start >= sentence.end) break;
		if (index === chosen) continue;
		if (mention.form === 'bare' && mention.lat === null && mention.within === undefined) continue;
		if (rankOf(mention) <= rank || !isInside(view.places, index, chosen)) continue;
		const other = costOf(view, trigger, sentence, others, index, mention);
		if (!other || other.cost > cost + 1.5) continue;
		best = index;
		rank = rankOf(mention);
	}
	return best;
}

/** « deux bases en Irak »: the report is an area, and says so. */
function areaNote(view: View, mention: PlaceMention, sentence: Sentence): string | undefined {
	if (mention.kind !== 'country' && mention.kind !== 'admin1' && mention.kind !== 'region') return undefined;
	const first = firstTokenAt(view.tokens, mention.start);
	for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 5); i--)
		if (FACILITIES.has(foldedAt(view, i)) && (view.places[view.placeAt[i] ?? -1]?.lat ?? null) === null) {
			const from = has(view, i - 1, GRAMMAR.numeral | GRAMMAR.indefinite | GRAMMAR.quantifier) ? i - 1 : i;
			return `place-area: ${view.text.slice(view.tokens[from]?.start ?? 0, mention.end)}`;
		}
	return undefined;
}
