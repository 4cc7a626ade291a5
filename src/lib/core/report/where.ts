/** Where a report happened: from its clause outward, never a place that acts, owns or only describes. */
import type { PlaceMention, ReportPlace, Sentence } from '../model.ts';
import type { Family } from './frames.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { MOOD } from './lexicon/conjugate.ts';
import { LIST } from './lexicon/lists.ts';
import { STRUCK_VERBS } from './lexicon/roles.ts';
import { WORDS } from './lexicon/small.ts';
import { isReferred } from './ownership.ts';
import { isOfCourt } from './recall.ts';
import { isCoarse, isInside, placeOf, rankOf } from './scene.ts';
import { settingOf } from './settings.ts';
import type { Trigger } from './trigger.ts';
import { distance, firstTokenAt, has, is, isAuxiliary, isListed, placeOver, type View, wordAt } from './view.ts';

/** A place chosen for a trigger; `cost` says how far from its clause it stands. */
export type Where = {
	readonly mention: number;
	readonly place: ReportPlace;
	readonly cost: number;
	readonly why: string;
};

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

/** The best place of the trigger's own sentence: all are weighed, and only the best is described. */
export function whereOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[]
): Where | undefined {
	const limit = TALKS.has(trigger.kind.family) ? TALK_LIMIT : LIMIT;
	let best = -1;
	let least = limit;
	for (let index = view.firstPlace[trigger.sentence] ?? 0; index < view.places.length; index++) {
		const mention = view.places[index];
		if (!mention || mention.start >= sentence.end) break;
		const cost = costOf(view, trigger, sentence, others, index, mention);
		if (cost >= least) continue;
		best = index;
		least = cost;
	}
	if (best < 0) return undefined;
	const index = mostSpecific(view, best, trigger, sentence, least, others);
	const mention = view.places[index];
	if (!mention) return undefined;
	const container = mention.within === undefined ? undefined : view.places[mention.within];
	const area = mention.form === 'bare' && mention.lat === null && container ? container : mention;
	const why = areaNote(view, area, sentence) ?? `${whyOf(view, best, trigger, sentence)}: ${mention.text}`;
	const place = placeOf(view.places, index);
	return {
		mention: index,
		place: place.lat === null ? located(view, place, trigger, sentence, others, limit) : place,
		cost: least,
		why
	};
}

/** How a chosen place stands to its trigger. */
function whyOf(view: View, index: number, trigger: Trigger, sentence: Sentence): string {
	const { first, lead } = view.settings[index] ?? { first: 0, lead: -1 };
	if (opens(view, first, lead, trigger, sentence)) return 'place-opens';
	return distance(view, first, trigger.token) < 1.3 ? 'place-clause' : 'place-sentence';
}

const opens = (view: View, first: number, lead: number, { token }: Trigger, { firstToken }: Sentence): boolean =>
	first < token && first - firstToken <= 4 && isListed(view, lead, LIST.scene);

/** « À Kerbala, … aux abords du consulat »: a site that is not on the map lies where the sentence is. */
function located(
	view: View,
	place: ReportPlace,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[],
	limit: number
): ReportPlace {
	let nearest = -1;
	let least = limit;
	for (let index = view.firstPlace[trigger.sentence] ?? 0; index < view.places.length; index++) {
		const other = view.places[index];
		if (!other || other.start >= sentence.end) break;
		if (other.lat === null || isCoarse(other.kind)) continue;
		const cost = costOf(view, trigger, sentence, others, index, other);
		if (cost >= least) continue;
		nearest = index;
		least = cost;
	}
	if (nearest < 0) return place;
	const { lat, lng, radiusKm, country, placeId } = placeOf(view.places, nearest);
	return { ...place, lat, lng, radiusKm, ...(country ? { country } : {}), ...(placeId ? { placeId } : {}) };
}

/** How far a place stands from being the trigger's own; without limit where it cannot be. */
function costOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[],
	index: number,
	mention: PlaceMention
): number {
	const { role } = mention;
	if (role !== 'literal' && role !== 'metonymic') return Infinity;
	const { first, lead, isElsewhere, owner, said } = settingOf(view, index, mention, sentence, others);
	if (isElsewhere || isOfCourt(view, trigger, first)) return Infinity;
	const { family } = trigger.kind;
	// « l'attaque lancée contre l'Iran »: the target of violence is where it happens, though it also stands for a government.
	const struck =
		role === 'metonymic' &&
		family === 'violence' &&
		(isPatient(view, mention) ||
			(isListed(view, lead, LIST.target) &&
				!is(view, lead, WORDS.upon) &&
				mention.start > (view.tokens[trigger.token]?.start ?? 0)));
	if (role !== 'literal' && !struck) return Infinity;
	const token = trigger.token;
	let cost = distance(view, first, token);
	if (first < token) cost = opens(view, first, lead, trigger, sentence) ? Math.min(cost, 1) + 0.4 : cost + BEFORE;
	if (!isListed(view, lead, LIST.scene)) cost += has(view, lead, GRAMMAR.of) ? 0.5 : NO_PREPOSITION;
	// « exige de Bagdad », « demande à Bagdad » address, they do not place.
	if (TALKS.has(family) && !isListed(view, lead, LIST.address)) cost += 2;
	if (struck) cost += 1;
	const { kind } = mention;
	if (kind === 'country' || kind === 'region') cost += COUNTRY;
	if (kind === 'water') cost += 0.3;
	if (owner === trigger) cost = Math.min(cost, OWNED);
	else if (owner && !owner.back) {
		const kin = owner.effect || owner.kind.family === family;
		// « en colère après les frappes d'Al-Qaïm »: the place of what is only referred to.
		if (!kin && isReferred(view, owner, sentence.firstToken)) return Infinity;
		cost += kin ? 0.7 : OTHER_TRIGGER;
	} else cost += between(trigger, others, first);
	// « a déclaré à Paris »: the speaker's place.
	if (said !== undefined && said !== token && family !== 'statement') cost += 2;
	return cost;
}

/** « Kharkiv visée par une attaque », « Bagdad a été frappée par »: where it happened, though nothing introduces it. */
function isPatient(view: View, mention: PlaceMention): boolean {
	let i = firstTokenAt(view.tokens, mention.end);
	while (isAuxiliary(view, i) || is(view, i, WORDS.been)) i++;
	const isStruck = wordAt(view, i)?.verbs.some(({ lemma, moods }) => moods & MOOD.participle && STRUCK.has(lemma));
	return isStruck === true && wordAt(view, i + 1)?.lead === 'agent';
}

const STRUCK = new Set(STRUCK_VERBS.split(' '));

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
		if (other > cost + 1.5) continue;
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
		if (isListed(view, i, LIST.facility) && (placeOver(view, i)?.lat ?? null) === null) {
			const from = has(view, i - 1, GRAMMAR.numeral | GRAMMAR.indefinite | GRAMMAR.quantifier) ? i - 1 : i;
			return `place-area: ${view.text.slice(view.tokens[from]?.start ?? 0, mention.end)}`;
		}
	return undefined;
}
