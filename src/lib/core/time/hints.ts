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
	'number',
	'digit'
] as const;
export type Family = (typeof FAMILIES)[number];

/** A bit set that some token of a match must meet; 0 asks for nothing. */
export const bitOf = (family: Family): number => 1 << FAMILIES.indexOf(family);

const bitsByWord = new Map<string, number>();

/** Notes that a word belongs to a family. */
export function register(word: string, family: Family): void {
	bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bitOf(family));
}

/** How many tokens a window looks ahead, the token itself among them. */
const REACHES = [1, 2, 4, 8, 18] as const;

/** The bits around each token from `base` on, one array a window. */
export type Hints = { readonly base: number; readonly windows: readonly Int32Array[] };

/** No hints: every need fails, so only classes without needs can be read. */
export const NO_HINTS: Hints = { base: 0, windows: REACHES.map(() => new Int32Array()) };

/** The narrowest window that sees so many tokens; the widest when none does. */
export const windowFor = (tokens: number): number => {
	const index = REACHES.findIndex((reach) => reach >= tokens);
	return index < 0 ? REACHES.length - 1 : index;
};
export const WIDEST = REACHES.length - 1;

/** Is any of the bits set in a window ahead of a token? */
export const isNear = ({ base, windows }: Hints, window: number, at: number, bits: number): boolean =>
	((windows[window]?.[at - base] ?? 0) & bits) !== 0;

export function hintsFor(tokens: readonly Token[], from: number, until: number): Hints {
	const length = until - from;
	const own = new Int32Array(length);
	const number = bitOf('number') | bitOf('digit');
	for (let i = 0; i < length; i++) {
		const token = tokens[from + i];
		if (!token || token.shape === 'punctuation') continue;
		own[i] = (bitsByWord.get(token.folded) ?? 0) | (token.shape === 'number' ? number : 0);
	}
	const windows: Int32Array[] = [own];
	// What two windows see together is what one of up to twice the length sees.
	for (let i = 1; i < REACHES.length; i++)
		windows.push(widen(windows[i - 1] ?? own, REACHES[i - 1] ?? 1, REACHES[i] ?? 1));
	return { base: from, windows };
}

function widen(narrow: Int32Array, from: number, to: number): Int32Array {
	let all = narrow;
	for (let seen = from; seen < to;) {
		const step = Math.min(seen, to - seen);
		const wider = new Int32Array(all);
		for (let i = 0; i + step < wider.length; i++) wider[i] = (all[i] ?? 0) | (all[i + step] ?? 0);
		all = wider;
		seen += step;
	}
	return all;
}
