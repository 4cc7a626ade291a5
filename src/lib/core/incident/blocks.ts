import { keysOf } from './keys.ts';
import type { Traits } from './traits.ts';

/** A word that stands in more reports of a block than this says nothing: it is passed over. */
const MOST_FOR_A_WORD = 200;

/** Finds the reports with which a report is compared at all, by the keys they share (see `keys.ts`). */
export class Blocks {
	readonly #blocks = new Map<string, number[]>();

	/** Puts a report into its blocks and returns the indices of those that may tell of the same incident, each once. */
	add(index: number, traits: Traits): Set<number> {
		const { stored, asked } = keysOf(traits);
		const found = new Set<number>();
		for (const { key, isWord } of asked) {
			const block = this.#blocks.get(key);
			if (block && !(isWord && block.length > MOST_FOR_A_WORD)) for (const one of block) found.add(one);
		}
		for (const key of stored) {
			const block = this.#blocks.get(key);
			if (block) block.push(index);
			else this.#blocks.set(key, [index]);
		}
		return found;
	}

	remove(index: number, traits: Traits): void {
		for (const key of keysOf(traits).stored) {
			const rest = this.#blocks.get(key)?.filter((one) => one !== index) ?? [];
			if (rest.length > 0) this.#blocks.set(key, rest);
			else this.#blocks.delete(key);
		}
	}
}
