/** Noun groups: where one starts and ends, how many it counts, and whether it is definite. No tagger: a group grows over what can only belong to it. */
import type { TextRange } from '../model.ts';
import { MOOD } from './lexicon/conjugate.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { ADVERB_END, WORDS } from './lexicon/small.ts';
import { type Quantity, quantityAt } from './numbers.ts';
import { foldedAt, has, inPlace, inTime, is, isAuxiliary, isFiniteVerb, type View, wordAt } from './view.ts';

/** Half-open token range, with the head noun. */
export type Group = {
	readonly first: number;
	readonly end: number;
	readonly head: number;
	readonly quantity: Quantity | undefined;
};

export const DETERMINER =
	GRAMMAR.definite |
	GRAMMAR.demonstrative |
	GRAMMAR.indefinite |
	GRAMMAR.possessive |
	GRAMMAR.quantifier |
	GRAMMAR.negation;
const LINK =
	GRAMMAR.preposition | GRAMMAR.relative | GRAMMAR.subordinator | GRAMMAR.coordinator | GRAMMAR.subjectPronoun;

/** Endings that French adjectives and participles have after their noun; a group may grow over them. */
const ADJECTIVE =
	/(ien|ienne|ais|aise|ois|oise|iste|al|ale|aux|ique|if|ive|eux|euse|el|elle|aire|ain|aine|ant|ante|e|ee|ible|able|ible|in|ine|ier|iere|eur|ite|an|ane|u|ue|on|onne)s?$/;
const MAX_TOKENS = 14;

/** The noun group that starts at this token (determiner, number or name), or undefined. */
export function groupAt(view: View, index: number, end: number): Group | undefined {
	let i = index;
	let quantity = quantityAt(view, i, end);
	if (quantity) {
		i = quantity.end;
		const isPart = is(view, i, WORDS.elidedOf) && is(view, i + 1, WORDS.among);
		if (has(view, i, GRAMMAR.of) && quantity.min >= 10 && !isPart) i++;
		// « 11 d'entre eux »
		if (isPart) return { first: index, end: Math.min(i + 3, end), head: i + 2, quantity };
	} else {
		while (i < end && has(view, i, DETERMINER) && !isAuxiliary(view, i)) i++;
		// « ses six occupants »
		if (i === index + 1 && has(view, index, GRAMMAR.possessive)) quantity = quantityAt(view, i, end);
	}
	while (i < end && has(view, i, GRAMMAR.leadingAdjective | GRAMMAR.definite | GRAMMAR.numeral) && i - index < 5) i++;
	const head = i;
	// « Grièvement blessé » opens no group, « le gouvernement » does.
	if (head === index && foldedAt(view, head).endsWith(ADVERB_END)) return undefined;
	if (head >= end || !isNominal(view, head)) {
		// « 213 autres ont été blessées », « une cinquantaine sont mortes »
		return quantity && i > index && quantity.max > 1 ? { first: index, end: i, head: i - 1, quantity } : undefined;
	}
	const stop = growth(view, head + 1, Math.min(end, index + MAX_TOKENS));
	return { first: index, end: stop, head, quantity };
}

function isNominal(view: View, index: number): boolean {
	const token = view.tokens[index];
	if (!token || token.shape === 'punctuation') return false;
	if (token.shape === 'number') return true;
	if (isAuxiliary(view, index) || has(view, index, GRAMMAR.adverb)) return false;
	return (
		!has(view, index, LINK | GRAMMAR.definite) ||
		(token.shape !== 'lower' && !has(view, index, GRAMMAR.subjectPronoun | GRAMMAR.preposition))
	);
}

/** Grows over adjectives, names and « de » complements. */
function growth(view: View, from: number, end: number): number {
	let i = from;
	while (i < end) {
		const token = view.tokens[i];
		if (!token || token.shape === 'punctuation' || inTime(view, i)) break;
		if (has(view, i, GRAMMAR.of) && i + 1 < end) {
			const inner = innerGroup(view, i + 1, end);
			if (inner === undefined) break;
			i = inner;
			continue;
		}
		if (isAuxiliary(view, i) || has(view, i, LINK)) break;
		const named = token.shape !== 'lower' && token.shape !== 'number';
		const particle = token.joined && i > from - 1;
		if (!named && !particle && (isFiniteVerb(view, i) || !isAdjective(view, i))) break;
		i++;
	}
	return i;
}

function isAdjective(view: View, index: number): boolean {
	if (inPlace(view, index)) return true;
	const word = wordAt(view, index);
	if (word?.verbs.some(({ moods }) => moods & (MOOD.participle | MOOD.gerund))) return false;
	if (has(view, index, GRAMMAR.adverb | GRAMMAR.clitic | GRAMMAR.definite)) return false;
	return ADJECTIVE.test(foldedAt(view, index));
}

/** The end of « l'ambassade » in « de l'ambassade … », or undefined where « de » opens no noun. */
function innerGroup(view: View, index: number, end: number): number | undefined {
	let i = index;
	while (
		i < end &&
		has(
			view,
			i,
			GRAMMAR.definite |
				GRAMMAR.possessive |
				GRAMMAR.demonstrative |
				GRAMMAR.numeral |
				GRAMMAR.leadingAdjective |
				GRAMMAR.quantifier
		)
	)
		i++;
	if (i >= end || !isNominal(view, i) || inTime(view, i)) return undefined;
	if (wordAt(view, i)?.verbs.some(({ moods }) => moods & MOOD.infinitive) && (wordAt(view, i)?.nouns.length ?? 0) === 0)
		return undefined;
	return i + 1;
}

/** The words of a group as the text has them, without its determiner, and their range. */
export function wordsOf(view: View, group: Group): TextRange & { text: string } {
	let first = group.first;
	while (first < group.head && has(view, first, DETERMINER) && !has(view, first, GRAMMAR.numeral)) first++;
	const start = view.tokens[first]?.start ?? 0;
	const end = view.tokens[group.end - 1]?.end ?? start;
	return { start, end, text: view.text.slice(start, end) };
}
