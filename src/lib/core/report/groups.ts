/** Noun groups: where one starts and ends, how many it counts, and whether it is definite. No tagger: a group grows over what can only belong to it. */
import { ADVERB_END } from './lexicon/small.ts';
import type { TextRange } from '../model.ts';
import { MOOD } from './lexicon/conjugate.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { approximation, type Quantity, quantityAt } from './numbers.ts';
import { foldedAt, has, is, isAuxiliary, isFiniteVerb, isRelative, type View } from './view.ts';

/** Half-open token range, with the head noun. */
export type Group = {
	readonly first: number;
	readonly end: number;
	readonly head: number;
	readonly quantity?: Quantity;
};

const DETERMINER =
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
	const quantity = quantityAt(view, i, end);
	if (quantity) {
		i = quantity.end;
		const isPart = is(view, i, 'elidedOf') && is(view, i + 1, 'among');
		if (has(view, i, GRAMMAR.of) && quantity.min >= 10 && !isPart) i++;
		// « 11 d'entre eux »
		if (isPart) return { first: index, end: Math.min(i + 3, end), head: i + 2, quantity };
	} else while (i < end && has(view, i, DETERMINER) && !isAuxiliary(view, i)) i++;
	while (i < end && has(view, i, GRAMMAR.leadingAdjective | GRAMMAR.definite | GRAMMAR.numeral) && i - index < 5) i++;
	const head = i;
	// « Grièvement blessé » opens no group, « le gouvernement » does.
	if (head === index && ADVERB_END.test(foldedAt(view, head))) return undefined;
	if (head >= end || !isNominal(view, head)) {
		// « 213 autres ont été blessées », « une cinquantaine sont mortes »
		return quantity && i > index && quantity.max > 1 ? { first: index, end: i, head: i - 1, quantity } : undefined;
	}
	const stop = growth(view, head + 1, Math.min(end, index + MAX_TOKENS));
	return { first: index, end: stop, head, ...(quantity ? { quantity } : {}) };
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
		if (!token || token.shape === 'punctuation' || view.timeAt[i] !== -1) break;
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
	if (view.placeAt[index] !== -1) return true;
	const word = view.words[index];
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
	if (i >= end || !isNominal(view, i) || view.timeAt[i] !== -1) return undefined;
	if (view.words[i]?.verbs.some(({ moods }) => moods & MOOD.infinitive) && (view.words[i]?.nouns.length ?? 0) === 0)
		return undefined;
	return i + 1;
}

/** Where the clause of this token starts: after the last border to its left; a relative clause closed by a comma is skipped. */
export function clauseStart(view: View, index: number, first: number): number {
	let commaSeen = false;
	for (let i = index - 1; i >= first; i--) {
		const folded = foldedAt(view, i);
		if (folded === ',') {
			commaSeen = true;
			continue;
		}
		if (folded === ')') i = opening(view, i, first);
		// « X, qui dirigeait Y, a été tué »
		if (isRelative(view, i) && commaSeen && foldedAt(view, i - 1) === ',') continue;
		if (BORDERS.has(folded) || has(view, i, GRAMMAR.newClause) || isRelative(view, i)) return i + 1;
	}
	return first;
}

/** The bracket that this one closes: « les États-Unis (USA) ont ». */
function opening(view: View, closing: number, first: number): number {
	for (let i = closing - 1; i >= Math.max(first, closing - 12); i--) if (foldedAt(view, i) === '(') return i - 1;
	return closing;
}

const BORDERS = new Set([';', ':', '!', '?', '«', '"', '“', '(']);

/** The subject of the verb group that starts at `verb`: the first group of its clause that no preposition governs. */
export function subjectOf(view: View, verb: number, first: number): Group | undefined {
	const start = clauseStart(view, verb, first);
	if (has(view, start - 1, GRAMMAR.relative) && is(view, start - 1, 'who')) return antecedent(view, start - 1, first);
	if (has(view, verb - 1, GRAMMAR.subjectPronoun)) return undefined;
	let found: Group | undefined;
	let passedVerb = false;
	for (let i = start; i < verb;) {
		if (isFiniteVerb(view, i)) passedVerb = true;
		if (has(view, i, GRAMMAR.preposition) && !has(view, i, GRAMMAR.indefinite) && !isAuxiliary(view, i)) {
			const inner = groupAt(view, i + 1, verb);
			i = inner ? inner.end : i + 1;
			continue;
		}
		const opens =
			view.tokens[i]?.shape !== 'lower' || has(view, i, DETERMINER | GRAMMAR.numeral) || has(view, i, GRAMMAR.adverb);
		const group = view.timeAt[i] === -1 && opens ? groupAt(view, i, verb) : undefined;
		if (group) {
			// « 30 personnes sont mortes et une cinquantaine ont été blessées »: the last before the verb, after « et ».
			const joined =
				(is(view, i - 1, 'and') || foldedAt(view, i - 1) === ',') && passedVerb && isRightBefore(view, group, verb);
			if (!found || joined) found = group;
			i = Math.max(group.end, i + 1);
		} else i++;
	}
	return found;
}

/** Only an adverb or a time stands between a group and its verb. */
function isRightBefore(view: View, group: Group, verb: number): boolean {
	for (let i = group.end; i < verb; i++)
		if (view.timeAt[i] === -1 && !has(view, i, GRAMMAR.adverb | GRAMMAR.clitic)) return false;
	return true;
}

function antecedent(view: View, relative: number, first: number): Group | undefined {
	let i = relative - 1;
	if (foldedAt(view, i) === ',') i--;
	// « les roquettes de dimanche, qui »
	while (i > first && view.timeAt[i] !== -1) i--;
	if (has(view, i, GRAMMAR.of)) i--;
	for (let start = Math.max(first, i - 10); start <= i; start++) {
		if (view.tokens[start]?.shape === 'lower' && !has(view, start, DETERMINER | GRAMMAR.numeral)) continue;
		if (has(view, start - 1, GRAMMAR.preposition) && !has(view, start - 1, GRAMMAR.of)) continue;
		const group = groupAt(view, start, i + 1);
		if (group && group.end === i + 1) return group;
	}
	return undefined;
}

/** The object right after a verb group, over an adverb: « a visé violemment l'ambassade ». */
export function objectAfter(view: View, index: number, end: number): Group | undefined {
	let i = index;
	while (
		i < end &&
		(has(view, i, GRAMMAR.adverb) || view.timeAt[i] !== -1) &&
		!has(view, i, GRAMMAR.quantifier | GRAMMAR.numeral | GRAMMAR.preposition)
	)
		i++;
	i += approximation(view, i);
	if (has(view, i, GRAMMAR.preposition) && !has(view, i, GRAMMAR.indefinite)) return undefined;
	return groupAt(view, i, end);
}

/** The words of a group as the text has them, without its determiner, and their range. */
export function wordsOf(view: View, group: Group): TextRange & { text: string } {
	let first = group.first;
	while (first < group.head && has(view, first, DETERMINER) && !has(view, first, GRAMMAR.numeral)) first++;
	const start = view.tokens[first]?.start ?? 0;
	const end = view.tokens[group.end - 1]?.end ?? start;
	return { start, end, text: view.text.slice(start, end) };
}

/** How a noun is introduced. */
export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'some' | 'none' | 'bare';

/** The determiner of a noun, over adjectives and numbers: « ces nouvelles attaques ». */
export function determinerOf(
	view: View,
	noun: number,
	first: number
): { kind: Determiner; at: number; another: boolean; repeated: boolean } {
	let another = false;
	let repeated = false;
	let i = noun - 1;
	for (; i >= first && noun - i <= 4; i--) {
		const grammar = view.words[i]?.grammar ?? 0;
		if (grammar & GRAMMAR.another) another = true;
		if (grammar & GRAMMAR.repeated) repeated = true;
		if (grammar & GRAMMAR.demonstrative) return { kind: 'demonstrative', at: i, another, repeated };
		if (NONE_WORD.test(foldedAt(view, i))) return { kind: 'none', at: i, another, repeated };
		if (grammar & GRAMMAR.possessive) return { kind: 'possessive', at: i, another, repeated };
		if (is(view, i, 'ofSome')) return { kind: isOfThe(view, i) ? 'definite' : 'indefinite', at: i, another, repeated };
		if (grammar & GRAMMAR.definite) return { kind: 'definite', at: i, another, repeated };
		if (grammar & (GRAMMAR.indefinite | GRAMMAR.quantifier))
			return { kind: grammar & GRAMMAR.quantifier ? 'some' : 'indefinite', at: i, another, repeated };
		if (grammar & GRAMMAR.numeral) return { kind: 'some', at: i, another, repeated };
		if (!(grammar & GRAMMAR.leadingAdjective) && view.tokens[i]?.shape !== 'number') break;
	}
	return { kind: 'bare', at: i + 1, another, repeated };
}

/** « l'auteur des attaques » is « de les »; « après des attaques », « mène des attaques » is the plural of « une ». */
function isOfThe(view: View, i: number): boolean {
	const before = view.words[i - 1];
	const token = view.tokens[i - 1];
	if (!token || token.shape === 'punctuation') return false;
	return (before?.grammar ?? 0) === 0 && (before?.verbs.length ?? 0) === 0;
}

const NONE_WORD = /^(aucun|aucune|nul|nulle)$/;
