/**
 * What stands near a token, as bits: which families of words (weekdays, months, numbers …) occur within its next few
 * tokens. A pattern that needs a month is not even tried where none is near; this makes the scan ten times faster.
 */
import type { Token } from '../model.ts';

/** Families share a bit; readers of one family need one of its words. At most 30. */
export const FAMILIES = [
	'weekday',
	'month',
	'unit',
	'season',
	'part',
	'feast',
	'portion',
	'which',
	'deictic',
	'neighbour',
	'ago',
	'side',
	'near',
	'within',
	'term',
	'every',
	'moment',
	'century',
	'reference',
	'week',
	'number'
] as const;
export type Family = (typeof FAMILIES)[number];

/** A bit set that some token of a match must meet; 0 asks for nothing. */
export const bitOf = (family: Family): number => 1 << FAMILIES.indexOf(family);

const bitsByWord = new Map<string, number>();

/** Notes that a word belongs to a family. */
export function register(word: string, family: Family): void {
	bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bitOf(family));
}

/** How many tokens `near` and `far` look ahead, the token itself among them. */
export const NEAR = 6;
export const FAR = 18;

/** The bits around each token from `base` on. */
export type Hints = { readonly base: number; readonly near: Int32Array; readonly far: Int32Array };

export function hintsFor(tokens: readonly Token[], from: number, until: number): Hints {
	const length = until - from;
	const own = new Int32Array(length);
	const number = bitOf('number');
	for (let i = 0; i < length; i++) {
		const token = tokens[from + i];
		if (token && token.shape !== 'punctuation')
			own[i] = (bitsByWord.get(token.folded) ?? 0) | (token.shape === 'number' ? number : 0);
	}
	return { base: from, near: ahead(own, NEAR), far: ahead(own, FAR) };
}

/** The union of the bits of each token and those after it, up to `reach` tokens in all. */
function ahead(own: Int32Array, reach: number): Int32Array {
	const all = new Int32Array(own);
	for (let step = 1; step < reach; step++)
		for (let i = 0; i + step < own.length; i++) all[i] = (all[i] ?? 0) | (own[i + step] ?? 0);
	return all;
}
