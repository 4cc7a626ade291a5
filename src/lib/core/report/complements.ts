/** Company that a trigger asks for: a subject right before a verb, the words of its sense after it. */
import type { PlaceKind, Sentence } from '../model.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { isBreak, isStop } from './marks.ts';
import type { VerbGroup } from './verb-group.ts';
import { WORDS } from './lexicon/small.ts';
import { has, inTime, is, isListed, numberAt, placeOver, type View } from './view.ts';
import type { Sense } from './words.ts';

/** « l'armée attaque », « il frappe »: a noun or pronoun right before, and no article, preposition or border. */
export function followsSubject(view: View, i: number, first: number): boolean {
	const before = view.tokens[i - 1];
	if (i === first || !before || before.shape === 'punctuation') return false;
	// « un séisme de magnitude 7 frappe l'archipel »
	if (before.shape === 'number') return has(view, i + 1, GRAMMAR.definite);
	if (has(view, i - 1, GRAMMAR.subjectPronoun | GRAMMAR.relative | GRAMMAR.reflexive)) return true;
	return !has(view, i - 1, NO_SUBJECT) && !is(view, i - 1, WORDS.hadBeen);
}

const NO_SUBJECT =
	GRAMMAR.definite |
	GRAMMAR.demonstrative |
	GRAMMAR.indefinite |
	GRAMMAR.possessive |
	GRAMMAR.quantifier |
	GRAMMAR.preposition |
	GRAMMAR.coordinator |
	GRAMMAR.subordinator |
	GRAMMAR.leadingAdjective |
	GRAMMAR.numeral |
	GRAMMAR.negation |
	GRAMMAR.adverb |
	GRAMMAR.be |
	GRAMMAR.have;

/** The end of the complement that the sense asks for (`with`), 0 where none is asked, undefined where it is missing. */
export function verbComplement(
	view: View,
	sense: Sense,
	group: VerbGroup,
	i: number,
	{ firstToken, endToken }: Sentence
): number | undefined {
	if (sense.town && takesTown(view, sense.town, i + 1, endToken)) return i + 1;
	if (!sense.with) return sense.town ? undefined : 0;
	for (let k = i + 1; k <= Math.min(i + sense.reach, endToken - 1); k++) {
		if (isStop(view, k)) break;
		if (sense.with.has(numberAt(view, k))) return k - i <= 3 ? k + 1 : i + 1;
	}
	// « des pierres ont été lancées », « les freins ont lâché »
	if (group.voice === 'passive' || group.reflexive || sense.reach === 4)
		for (let k = group.first - 1; k >= Math.max(firstToken, group.first - sense.reach); k--) {
			if (isStop(view, k)) break;
			if (sense.with.has(numberAt(view, k))) return i + 1;
		}
	return undefined;
}

/** « a repris mardi Kherson », « sont entrés dans le centre de Bukavu »: a town or a part of one, over a time. */
function takesTown(view: View, how: 'object' | 'inside' | 'at', from: number, end: number): boolean {
	let k = from;
	while (k < end && inTime(view, k)) k++;
	if (how !== 'object' && !(how === 'inside' ? has(view, k, GRAMMAR.inside) : isListed(view, k++, LIST.address)))
		return false;
	if (how === 'inside') k++;
	const place = k < end ? placeOver(view, k) : undefined;
	return place !== undefined && TOWNS.has(place.kind) && place.role !== 'demonym' && place.form === 'named';
}

const TOWNS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'district', 'admin2', 'admin1', 'facility']);

export function nounComplement(view: View, sense: Sense, i: number, end: number): number | undefined {
	if (sense.town) {
		let of = i + 1;
		while (of < end && inTime(view, of)) of++;
		if (has(view, of, GRAMMAR.of) && takesTown(view, sense.town, of + 1, end)) return i + 1;
	}
	if (!sense.with) return sense.town ? undefined : 0;
	for (let k = i + 1; k <= Math.min(i + Math.min(sense.reach, 6), end - 1); k++) {
		if (isBreak(view, k)) break;
		if (sense.with.has(numberAt(view, k))) return k + 1;
	}
	return undefined;
}
