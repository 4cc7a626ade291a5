import { keysOf } from './keys.ts';
import type { Traits } from './traits.ts';

/**
 * A word that stands in more reports of a block than this says nothing: it is passed over. From here on it shows who came first,
 * so that it has to be more than a war brings in a week; at 200, two of 30,000 incidents told the order of arrival.
 */
const MOST_FOR_A_WORD = 2000;

/** Finds the reports with which a report is compared at all, by the keys they share (see `keys.ts`). */
export class Blocks {
	/** Indices by key; most blocks hold one report only, which needs no list. */
	readonly #blocks = new Map<string, number | number[]>();
	/** For each index the last report that met it: cheaper than a set for each report. */
	readonly #metBy: number[] = [];

	/** Puts a report into its blocks and returns the indices of those that may tell of the same incident, each once. */
	add(index: number, traits: Traits): number[] {
		const { stored, asked } = keysOf(traits);
		const found: number[] = [];
		const meet = (one: number): void => {
			if (this.#metBy[one] === index) return;
			this.#metBy[one] = index;
			found.push(one);
		};
		for (const { key, isWord } of asked) {
			const block = this.#blocks.get(key);
			if (typeof block === 'number') meet(block);
			else if (block && !(isWord && block.length > MOST_FOR_A_WORD)) for (const one of block) meet(one);
		}
		for (const key of stored) {
			const block = this.#blocks.get(key);
			if (block === undefined) this.#blocks.set(key, index);
			else if (typeof block === 'number') this.#blocks.set(key, [block, index]);
			else block.push(index);
		}
		return found;
	}

	remove(index: number, traits: Traits): void {
		for (const key of keysOf(traits).stored) {
			const block = this.#blocks.get(key);
			const rest = typeof block === 'object' ? block.filter((one) => one !== index) : [];
			if (rest.length > 0) this.#blocks.set(key, rest);
			else if (block !== undefined) this.#blocks.delete(key);
		}
	}
}
