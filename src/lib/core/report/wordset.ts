import { numberOf } from '../text/vocabulary.ts';

/** Some words by their numbers; of those that are not among them 32 bits tell most without a look into the set. */
export class WordSet {
	readonly #numbers = new Set<number>();
	readonly #mask: number;

	/** The words are folded. */
	constructor(words: readonly string[]) {
		let mask = 0;
		for (const word of words) {
			const number = numberOf(word);
			this.#numbers.add(number);
			mask |= 1 << number;
		}
		this.#mask = mask;
	}

	has(number: number): boolean {
		return ((this.#mask >>> number) & 1) === 1 && this.#numbers.has(number);
	}
}
