import { hashOf, hashOn, NO_HASH } from '../text/hash.ts';
import { remember } from './remember.ts';
import type { Tables } from './unpack.ts';
import { lineAt } from './unpack.ts';

/**
 * Folded names to places: a hash table over one long string, without an object per name.
 * Beside it a bit for each beginning of a name of several words, so that a scanner learns in one step where to stop.
 */
export class KeyTable {
	readonly #tables: Tables;
	readonly #size: number;
	/** Key + 1 at the slot of its hash, 0 when free. Open addressing, at most half full. */
	readonly #slots: Uint32Array;
	readonly #mask: number;
	readonly #prefixBits: Uint32Array;
	readonly #longer = new Map<string, boolean>();
	/** The places of key k are [start[k], start[k + 1]) of `#places`, best known first. */
	readonly #start: Uint32Array;
	readonly #places: Uint32Array;

	constructor(tables: Tables) {
		this.#tables = tables;
		this.#size = tables.keys.start.length - 1;
		const slots = 2 ** Math.ceil(Math.log2(this.#size * 2 + 2));
		this.#slots = new Uint32Array(slots);
		this.#mask = slots - 1;
		this.#prefixBits = new Uint32Array(slots / 4);
		this.#fill();
		[this.#start, this.#places] = this.#post();
	}

	/** Positions of the places with the key at this position of the tables, best known first. */
	placesOf(key: number): number[] {
		return [...new Set(this.#places.subarray(this.#start[key] ?? 0, this.#start[key + 1] ?? 0))];
	}

	/** Positions of places with a key that begins so, best known first. */
	startingWith(prefix: string, limit: number): number[] {
		const found = new Set<number>();
		for (let key = this.#first(prefix); key < this.#size; key++) {
			if (!this.#tables.keys.text.startsWith(prefix, this.#tables.keys.start[key])) break;
			for (let at = this.#start[key] ?? 0; at < (this.#start[key + 1] ?? 0); at++) found.add(this.#places[at] ?? 0);
		}
		return Array.from(Uint32Array.from(found).sort().subarray(0, limit));
	}

	/** Is there a key of more words that begins with these? */
	hasPrefix(folded: string): boolean {
		if (!this.#bit(hashOf(folded))) return false;
		let longer = this.#longer.get(folded);
		if (longer === undefined) {
			longer = this.#beginsKey(folded);
			remember(this.#longer, folded, longer);
		}
		return longer;
	}

	#beginsKey(folded: string): boolean {
		const prefix = `${folded} `;
		const key = this.#first(prefix);
		return key < this.#size && this.#tables.keys.text.startsWith(prefix, this.#tables.keys.start[key]);
	}

	#fill(): void {
		const { text, start } = this.#tables.keys;
		for (let key = 0; key < this.#size; key++) {
			const from = start[key] ?? 0;
			const end = (start[key + 1] ?? 1) - 1;
			let value = NO_HASH;
			for (let at = from; at < end; at++) {
				const unit = text.charCodeAt(at);
				if (unit === SPACE) this.#setBit(value);
				value = hashOn(value, unit);
			}
			let slot = finish(value) & this.#mask;
			while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = key + 1;
		}
	}

	/** The position of a key in the tables, -1 when no place is called so. */
	keyOf(folded: string): number {
		const { text, start } = this.#tables.keys;
		let slot = finish(hashOf(folded)) & this.#mask;
		for (let key = this.#slots[slot]; key; key = this.#slots[(slot = (slot + 1) & this.#mask)]) {
			const from = start[key - 1] ?? 0;
			if ((start[key] ?? 0) - 1 - from === folded.length && text.startsWith(folded, from)) return key - 1;
		}
		return -1;
	}

	/** The first key that is not less than this text. */
	#first(text: string): number {
		let low = 0;
		let high = this.#size;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (lineAt(this.#tables.keys, middle) < text) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/**
	 * Turns « names of a place » into « places of a key » by counting; places stay in the order of their rank.
	 * English names come last: « Mexico » is the town, though the country is better known.
	 */
	#post(): [Uint32Array, Uint32Array] {
		const { count, nameStart, nameText, nameLanguage, keyOfName, header } = this.#tables;
		const english = header.languages.map((tag) => tag.startsWith('en-'));
		const start = new Uint32Array(this.#size + 1);
		const last = new Int32Array(this.#size);
		const each = (visit: (key: number, place: number) => void): void => {
			for (const foreign of [false, true]) {
				last.fill(-1);
				for (let place = 0; place < count; place++)
					for (let at = nameStart[place] ?? 0; at < (nameStart[place + 1] ?? 0); at++) {
						if ((english[nameLanguage[at] ?? 0] ?? false) !== foreign) continue;
						const key = keyOfName[nameText[at] ?? 0] ?? 0;
						if (last[key] !== place) visit(key, place);
						last[key] = place;
					}
			}
		};
		each((key) => {
			start[key + 1] = (start[key + 1] ?? 0) + 1;
		});
		for (let key = 0; key < this.#size; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
		const places = new Uint32Array(start[this.#size] ?? 0);
		const next = start.slice();
		each((key, place) => {
			const at = next[key] ?? 0;
			places[at] = place;
			next[key] = at + 1;
		});
		return [start, places];
	}

	#setBit(value: number): void {
		const bit = finish(value) & (this.#prefixBits.length * 32 - 1);
		this.#prefixBits[bit >>> 5] = (this.#prefixBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}

	#bit(value: number): boolean {
		const bit = finish(value) & (this.#prefixBits.length * 32 - 1);
		return ((this.#prefixBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
	}
}

const SPACE = 32;
const finish = (value: number): number => {
	const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	return (mixed ^ (mixed >>> 13)) >>> 0;
};
