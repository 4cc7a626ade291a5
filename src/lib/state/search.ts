/** Finds places, incidents and articles by the words of their names, whatever their case and accents. */
import { fold } from '#core';

export type Entry = {
	readonly kind: 'place' | 'incident' | 'article';
	readonly id: string;
	readonly text: string;
	/** More about it, shown but not searched. */
	readonly note?: string | undefined;
};

/** An entry with its folded words, made once. */
export type Indexed = { readonly entry: Entry; readonly folded: string };

export const indexEntries = (entries: readonly Entry[]): Indexed[] =>
	entries.map((entry) => ({ entry, folded: ` ${fold(entry.text).replace(/[^\p{L}\p{N}]+/gu, ' ')} ` }));

/** At most `most` of each kind. Every word asked must begin a word of the name; names that begin with it come first. */
export function findEntries(index: readonly Indexed[], asked: string, most = 5): Entry[] {
	const words = fold(asked)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	if (words.length === 0) return [];
	const found = index
		.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)))
		.sort((a, b) => rank(a, words) - rank(b, words) || a.entry.text.length - b.entry.text.length);
	return (['place', 'incident', 'article'] as const).flatMap((kind) =>
		found
			.filter(({ entry }) => entry.kind === kind)
			.slice(0, most)
			.map(({ entry }) => entry)
	);
}

const rank = ({ folded }: Indexed, words: readonly string[]): number => {
	const first = words[0] ?? '';
	return folded === ` ${words.join(' ')} ` ? 0 : folded.startsWith(` ${first}`) ? 1 : 2;
};
