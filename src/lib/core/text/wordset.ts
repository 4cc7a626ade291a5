/**
 * Sets and maps of folded words that are asked by the number of a word (`Token.word`): one look at an array, where a `Set` of
 * strings would compare letters. Build them when the module loads, from the same lists as before:
 *
 *   const OF = new WordSet("de d' du des".split(' '));
 *   OF.has(token.word)      // instead of OF.has(token.folded)
 *
 * A word that stands in some such table has a number above 0 in every text read from then on; all other words have 0,
 * which is in no set. What is no word of a table (stems, figures) still has to look at `folded`.
 */
import { numberOf } from './vocabulary.ts';

/** Thirty-two sets share one array, so that the words that are asked most stay near the processor. */
type Plane = { bits: Int32Array; sets: number };
const SETS_IN_PLANE = 32;
let plane: Plane = { bits: new Int32Array(1 << 12), sets: 0 };

/** A set of folded words, asked by number. */
export class WordSet {
	readonly words: readonly string[];
	readonly #plane: Plane;
	readonly #bit: number;

	constructor(words: Iterable<string>) {
		this.words = [...words];
		if (plane.sets === SETS_IN_PLANE) plane = { bits: new Int32Array(1 << 12), sets: 0 };
		this.#plane = plane;
		this.#bit = 1 << plane.sets++;
		for (const word of this.words) {
			const number = numberOf(word);
			while (number >= plane.bits.length) plane.bits = withRoom(plane.bits);
			plane.bits[number] = (plane.bits[number] ?? 0) | this.#bit;
		}
	}

	has(word: number): boolean {
		const { bits } = this.#plane;
		return word < bits.length && ((bits[word] ?? 0) & this.#bit) !== 0;
	}
}

/** What a table says of each folded word, asked by number. */
export class WordMap<Value> {
	readonly words: readonly string[];
	readonly #values: (Value | undefined)[] = [undefined];

	/** Of a word that stands twice the later entry counts, as in a `Map`. */
	constructor(entries: Iterable<readonly [string, Value]>) {
		const byWord = new Map(entries);
		this.words = [...byWord.keys()];
		for (const [word, value] of byWord) {
			const number = numberOf(word);
			// Without holes: the engine reads such arrays faster.
			while (this.#values.length <= number) this.#values.push(undefined);
			this.#values[number] = value;
		}
	}

	get(word: number): Value | undefined {
		return word < this.#values.length ? this.#values[word] : undefined;
	}

	has(word: number): boolean {
		return this.get(word) !== undefined;
	}
}

/** What was worked out of a word when it was first met. */
export class WordMemo<Answer> {
	readonly #answers: (Answer | undefined)[] = [];

	get(word: number): Answer | undefined {
		return word < this.#answers.length ? this.#answers[word] : undefined;
	}

	/** Nothing is kept of words without a number. */
	set(word: number, answer: Answer): void {
		if (word === 0) return;
		while (this.#answers.length <= word) this.#answers.push(undefined);
		this.#answers[word] = answer;
	}
}

function withRoom(bits: Int32Array): Int32Array {
	const more = new Int32Array(bits.length * 2);
	more.set(bits);
	return more;
}
