import { sizeAt } from './characters.ts';
import { hashOn, NO_HASH } from './hash.ts';

/**
 * What is taken of a text for one token. Each unit is looked at once, for where the token ends and for what it is: two hashes
 * of 32 bits, which words of a language do not share, stand for the spelling.
 */
export class Taken {
	readonly #text: string;
	/** Behind what was taken. */
	end: number;
	hash = NO_HASH;
	check = 0x2f0b4f3d;

	constructor(text: string, start: number) {
		this.#text = text;
		this.end = start;
		this.character();
	}

	/** Takes a whole character of one or two units. */
	character(): void {
		for (const next = this.end + sizeAt(this.#text, this.end); this.end < next;)
			this.unit(this.#text.charCodeAt(this.end));
	}

	/** Takes a UTF-16 unit: FNV-1a, and the same with another factor. */
	unit(unit: number): void {
		this.hash = hashOn(this.hash, unit);
		this.check = Math.imul(this.check ^ unit, 0x5bd1e995);
		this.end++;
	}
}
