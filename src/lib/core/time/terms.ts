/** The words that the tables of time know, as small numbers: what the patterns compare instead of strings. */
import type { Token } from '../model.ts';
import { knownNumber, numberOf } from '../text/vocabulary.ts';

/** A word that no table of time knows. */
export const OTHER = 0;

/** Figures are told apart by their length: « 15 », « 2020 », « 2500000 », and those with letters, « 18h », « 1er ». */
type Figures = 'short' | 'year' | 'long' | 'mixed';
const FIGURES: readonly (Figures | undefined)[] = [undefined, 'short', 'year', 'long', 'mixed'];

const byWord: number[] = [];
/** By term; the first are those of figures that no table knows. */
const figures: (Figures | undefined)[] = [...FIGURES];

/** The term of a folded word, from now on. */
export function termOf(folded: string): number {
	const word = numberOf(folded);
	const known = byWord[word];
	if (known !== undefined) return known;
	const term = figures.push(FIGURES[figuresIn(folded)]) - 1;
	byWord[word] = term;
	return term;
}

/** The term of a folded word if a table knows it. */
export const knownTerm = (folded: string): number => byWord[knownNumber(folded)] ?? OTHER;

/** How many terms there are. */
export const termCount = (): number => figures.length;

/** What a term is made of, undefined when it is no number in figures. */
export const figuresOf = (term: number): Figures | undefined => figures[term];
export const isNumber = (term: number): boolean => figures[term] !== undefined;

/** Worked out once for each document. */
const byTokens = new WeakMap<readonly Token[], Uint16Array>();

/** The terms of all tokens. */
export function termsOf(tokens: readonly Token[]): Uint16Array {
	const known = byTokens.get(tokens);
	if (known) return known;
	const terms = new Uint16Array(tokens.length);
	for (let at = 0; at < terms.length; at++) {
		const token = tokens[at];
		if (token) terms[at] = byWord[token.word] ?? (token.shape === 'number' ? figuresIn(token.folded) : OTHER);
	}
	byTokens.set(tokens, terms);
	return terms;
}

/** The place of a word's kind in `FIGURES`. */
function figuresIn(folded: string): number {
	if (!/^\p{N}/u.test(folded)) return OTHER;
	const last = folded.charCodeAt(folded.length - 1);
	if (last < 48 || last > 57) return 4;
	return folded.length <= 2 ? 1 : folded.length === 4 ? 2 : 3;
}
