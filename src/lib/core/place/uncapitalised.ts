import type { Hit } from './scan.ts';
import type { View } from './view.ts';

/** Reads the longest name that a person gave in lower case: « le poste sept ». The gazetteer's own names need a capital. */
export function readUncapitalised(view: View, first: number): Hit | undefined {
	const { gazetteer } = view;
	if (!gazetteer.uncapitalised) return undefined;
	for (const key of gazetteer.uncapitalised(view.word(first))) {
		const end = endOf(view, first, key.split(' '));
		if (end !== undefined) return { first, end, key, places: view.find(key), group: { first, end }, source: 'name' };
	}
	return undefined;
}

/** The token after these words, where they stand one after the other on one line. */
function endOf(view: View, first: number, words: readonly string[]): number | undefined {
	for (const [at, word] of words.entries()) {
		if (view.word(first + at) !== word) return undefined;
		if (at > 0 && (!view.follows(first + at) || view.startsSentence(first + at))) return undefined;
	}
	return first + words.length;
}
