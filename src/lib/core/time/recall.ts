/**
 * What was worked out for a number, worked out once: a Map behind a small table that holds what was asked for of late. The
 * table stays in the processor's caches where the whole Map would not.
 */

const SEATS_BITS = 12;
/** So many answers are kept; then it begins anew, so that no text makes it grow without end. */
const MOST = 1 << 16;
const NOBODY = -1;

export class Recall<Answer> {
	readonly #answers = new Map<number, Answer>();
	/** By seat: whose answer sits there. */
	readonly #keys = new Int32Array(1 << SEATS_BITS).fill(NOBODY);
	readonly #seats: Answer[];

	/** `none` sits where nobody does. */
	constructor(none: Answer) {
		this.#seats = new Array<Answer>(1 << SEATS_BITS).fill(none);
	}

	/** The answer for a key from 0 to 2^31, asked of `workOut` when it is not known. */
	get(key: number, workOut: (key: number) => Answer): Answer {
		const seat = Math.imul(key, 0x9e3779b1) >>> (32 - SEATS_BITS);
		if (this.#keys[seat] === key) return this.#seats[seat] as Answer;
		const answer = this.#lookUp(key, workOut);
		this.#keys[seat] = key;
		this.#seats[seat] = answer;
		return answer;
	}

	#lookUp(key: number, workOut: (key: number) => Answer): Answer {
		const known = this.#answers.get(key);
		if (known !== undefined) return known;
		const answer = workOut(key);
		if (this.#answers.size >= MOST) this.#answers.clear();
		this.#answers.set(key, answer);
		return answer;
	}
}
