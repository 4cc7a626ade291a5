/** The words that the tables of time know, as small numbers: what the patterns compare instead of strings. */
import type { Token } from '../model.ts';
import { knownNumber, numberOf } from '../text/vocabulary.ts';

/** A word that no table of time knows. */
export const OTHER = 0;
/** Any term at all, where only the one before it is asked for. */
export const ANY = -1;
/** A number in figures that no table knows by itself; « 1er » and « 15 » have terms of their own. */
export const FIGURES = 1;

const byWord: number[] = [];
const startsWithFigure: boolean[] = [false, true];

/** The term of a folded word, from now on. */
export function termOf(folded: string): number {
	const word = numberOf(folded);
	const known = byWord[word];
	if (known !== undefined) return known;
	const term = startsWithFigure.push(/^\p{N}/u.test(folded)) - 1;
	byWord[word] = term;
	return term;
}

/** The term of a folded word if a table knows it. */
export const knownTerm = (folded: string): number => byWord[knownNumber(folded)] ?? OTHER;

/** How many terms there are. */
export const termCount = (): number => startsWithFigure.length;

export const isNumber = (term: number): boolean => startsWithFigure[term] ?? false;

/** Worked out once for each document. */
const byTokens = new WeakMap<readonly Token[], Uint16Array>();

/** The terms of all tokens. */
export function termsOf(tokens: readonly Token[]): Uint16Array {
	const known = byTokens.get(tokens);
	if (known) return known;
	const terms = new Uint16Array(tokens.length);
	for (let at = 0; at < terms.length; at++) {
		const token = tokens[at];
		if (token) terms[at] = byWord[token.word] ?? (token.shape === 'number' ? FIGURES : OTHER);
	}
	byTokens.set(tokens, terms);
	return terms;
}
