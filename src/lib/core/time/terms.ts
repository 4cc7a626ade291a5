/** The words that the tables of time know, as small numbers: what the patterns compare instead of strings. */
import type { Document } from '../model.ts';
import { CODE, WORD_SHIFT } from '../text/codes.ts';
import { knownNumber, numberOf } from '../text/vocabulary.ts';

/** A word that no table of time knows. */
export const OTHER = 0;

/** Figures are told apart by their length: « 15 », « 2020 », « 2500000 », and those with letters, « 18h », « 1er ». */
type Figures = 'short' | 'year' | 'long' | 'mixed';
const FIGURES: readonly (Figures | undefined)[] = [undefined, 'short', 'year', 'long', 'mixed'];

/** By the number of a word; 0 where it has no term. */
let byWord = new Uint16Array(1 << 14);
/** By term; the first are those of figures that no table knows. */
const figures: (Figures | undefined)[] = [...FIGURES];

/** The term of a folded word, from now on. */
export function termOf(folded: string): number {
	const word = numberOf(folded);
	const known = byWord[word] ?? 0;
	if (known !== 0) return known;
	const term = figures.push(FIGURES[figuresIn(folded)]) - 1;
	while (word >= byWord.length) byWord = withRoom(byWord);
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

function withRoom(terms: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
	const more = new Uint16Array(terms.length * 2);
	more.set(terms);
	return more;
}

/** The terms of all tokens. */
export function termsOf({ tokens, codes }: Pick<Document, 'tokens' | 'codes'>): readonly number[] {
	// Plain arrays: making a typed one costs as much as reading a sentence.
	const terms = new Array<number>(codes.length);
	for (let at = 0; at < codes.length; at++) {
		const code = codes[at] ?? 0;
		const word = code >> WORD_SHIFT;
		const term = word < byWord.length ? (byWord[word] ?? 0) : 0;
		terms[at] = term === 0 && code & CODE.number ? figuresIn(tokens[at]?.folded ?? '') : term;
	}
	return terms;
}

/** The place of a word's kind in `FIGURES`. */
function figuresIn(folded: string): number {
	if (!/^\p{N}/u.test(folded)) return OTHER;
	const last = folded.charCodeAt(folded.length - 1);
	if (last < 48 || last > 57) return 4;
	return folded.length <= 2 ? 1 : folded.length === 4 ? 2 : 3;
}
