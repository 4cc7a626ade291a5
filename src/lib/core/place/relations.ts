import { readBearing, readDistance } from './distances.ts';
import type { Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { CONTAINING, OF } from './lexicon-context.ts';
import { CUES } from './lexicon-features.ts';
import {
	AWAY,
	BETWEEN,
	ON_A_SIDE,
	ON_ROAD,
	OPENS_APPOSITION,
	RELATIONS,
	SIDE_REACH,
	TO_OTHER_END,
	type Reach
} from './lexicon-relations.ts';
import { WITH_OTHERS } from './lexicon-roles.ts';
import { around, away, beside, between, type Area } from './offsets.ts';
import type { View } from './view.ts';

const MAX_WORDS = 11;

/**
 * Reads what stands in front of a name and moves away from it: « près de », « devant », « à 20 km au nord de ».
 * The mention keeps the place it names, but its area is another: beside it, around it, between it and the next.
 */
export function readRelation(view: View, draft: Draft, before?: Draft): void {
	const first = anchorStart(view, draft.first);
	if (before?.relation && isOtherEnd(view, draft, first, before, before.relation)) {
		relate(draft, first, before.relation);
		if (draft.place && before.place) set([before, draft], between(before.place, draft.place), 'area-between');
		return;
	}
	const { word, index, noun, nounIndex } = leftOf(view, first);
	const isOf = OF.has(word);
	if (!AWAY.has(isOf ? noun : word) && !KILOMETRES.test(view.word(isOf ? nounIndex : index))) return;
	const from = leftEdge(view, first);
	const distance = readDistance(view, from, first);
	if (distance) {
		relate(draft, distance.at, wordsTo(view, distance.at, first));
		const bearing = readBearing(view, distance.at, first);
		if (!draft.place) return;
		if (bearing === undefined) set([draft], around(draft.place, distance.km), 'area-wider');
		else set([draft], away(draft.place, distance.km, bearing), 'area-moved');
		return;
	}
	const phrase = view.key(from, first);
	const side = ON_A_SIDE.exec(phrase)?.[0].trim();
	if (side) readSide(view, draft, first, first - side.split(' ').length);
	else readNearness(draft, first, phrase);
}

/** « 20km » */
const KILOMETRES = /^\d+k?m$/;

/** « près de la [ville de Goma] »: the noun that says what it is belongs to the name. */
function anchorStart(view: View, first: number): number {
	const { word, noun, nounIndex } = leftOf(view, first);
	return OF.has(word) && CUES.has(noun) && !view.isCapital(nounIndex) ? nounIndex : first;
}

/** « Xville, à 40 km au nord de Bagdad »: a place that is on no map lies where the text says. */
export function lendArea(view: View, draft: Draft, next: Draft | undefined): void {
	if (draft.place || !next?.area || next.relationAt === undefined || sizeOf(draft) === 2) return;
	if (!OPENS_APPOSITION.has(view.number(draft.end)) || next.relationAt - draft.end > MAX_WORDS) return;
	for (let index = draft.end; index < next.relationAt; index++)
		if (!CONTAINING.has(view.number(index)) || view.startsSentence(index)) return;
	draft.area = next.area;
	draft.country = next.country;
	draft.why.push(`area-apposed: ${view.slice(next.first, next.end)}`);
}

/** « entre Gao et [Ansongo] », « la route de Gao à [Ansongo] », « l'axe Gao-[Ansongo] ». */
function isOtherEnd(view: View, { first }: Draft, from: number, before: Draft, relation: string): boolean {
	if (relation !== BETWEEN && relation !== ON_ROAD) return false;
	if (before.end === first) return view.hyphened(first);
	const { word, index } = leftOf(view, from);
	return before.end === index && (relation === BETWEEN ? WITH_OTHERS : TO_OTHER_END).has(word);
}

/** « au nord de Bagdad » lies beside the town; « au nord de la Syrie » lies in it. */
function readSide(view: View, draft: Draft, first: number, at: number): void {
	if (sizeOf(draft) === 2) return;
	relate(draft, at, wordsTo(view, at, first));
	const bearing = readBearing(view, at, first);
	if (draft.place && bearing !== undefined)
		set([draft], beside(draft.place, reachOf(draft, SIDE_REACH), bearing), 'area-moved');
}

function readNearness(draft: Draft, first: number, phrase: string): void {
	for (const { pattern, name, reach } of RELATIONS) {
		const said = pattern.exec(phrase)?.[0].trim();
		if (said === undefined) continue;
		relate(draft, first - said.split(' ').length, name);
		if (draft.place) set([draft], around(draft.place, reachOf(draft, reach)), 'area-wider');
		return;
	}
}

/** The words of the text up to its preposition, « du » and « d' » as « de ». */
function wordsTo(view: View, at: number, first: number): string {
	const words = `${view.slice(at, leftOf(view, first).index)} de`;
	return words.charAt(0).toLowerCase() + words.slice(1);
}

function relate(draft: Draft, at: number, words: string): void {
	draft.relation = words;
	draft.relationAt = at;
	draft.why.push(`relation: ${words}`);
}

/** Gives drafts an area of their own and says how it came: the code and its radius in kilometres. */
function set(drafts: readonly Draft[], area: Area | undefined, code: string): void {
	if (!area) return;
	const rounded = { ...area, radiusKm: Math.round(area.radiusKm * 100) / 100 };
	for (const draft of drafts) {
		draft.area = rounded;
		const kept = draft.why.filter((reason) => !reason.startsWith('area-'));
		draft.why.splice(0, Infinity, ...kept, `${code}: ${Math.round(area.radiusKm * 10) / 10}`);
	}
}

const reachOf = (draft: Draft, reach: Reach): number => reach[sizeOf(draft)];

/** 0 a site, 1 a town, 2 an area: how far « près de » reaches. */
function sizeOf({ kind }: Pick<Place, 'kind'>): 0 | 1 | 2 {
	if (kind === 'facility' || kind === 'district') return 0;
	return kind === 'city' ? 1 : 2;
}

/** At most a few words, within the sentence and without another clause. */
function leftEdge(view: View, first: number): number {
	let index = first;
	while (index > 0 && first - index < MAX_WORDS && !view.startsSentence(index)) {
		if (/^[;:!?()]$/.test(view.word(index - 1))) break;
		index--;
	}
	return index;
}
