/**
 * The words that tables know, each under a small number: a stage asks an array by number where it would else look a
 * string up, and a word that no table knows is told from the first look.
 */
const numbers = new Map<string, number>();

/** The number of a folded word from now on; tables call it when they are built. */
export function numberOf(folded: string): number {
	const known = numbers.get(folded);
	if (known !== undefined) return known;
	numbers.set(folded, numbers.size + 1);
	return numbers.size;
}

/** The number of a folded word, 0 when no table knows it. */
export const knownNumber = (folded: string): number => numbers.get(folded) ?? 0;

/** How many words are known: it grows when a table is built late. */
export const vocabularySize = (): number => numbers.size;
