import { hashOf } from '../text/hash.ts';
import { skeleton } from './skeleton.ts';
import { lineAt, type Tables } from './unpack.ts';

/** A key of the index near to what was asked. */
export type NearKey = {
	readonly key: number;
	/** Letters to change, add, drop or swap with a neighbour. */
	readonly edits: number;
	/** It sounds the same, by its consonants. */
	readonly sounds: boolean;
};

/**
 * Finds keys that a slip of the hand or another transliteration separates from what was typed: one pass over all
 * keys, in which the set of letters and the length refuse nearly all of them before any is compared letter by letter.
 * Blanks and apostrophes do not count: « Ain al Assad », « Aïn al-Assad » and « ainalassad » are one.
 */
export class FuzzyTable {
	readonly #tables: Tables;
	readonly #size: number;
	/** The letters of key k are [start[k], start[k + 1]) of `#letters`. */
	readonly #start: Uint32Array;
	readonly #letters: Uint16Array;
	/** A bit for each letter of the key. */
	readonly #sets: Uint32Array;
	/** How key k sounds, as a hash: a dozen expressions each. */
	readonly #sounds: Uint32Array;
	/** Keys that are worked out. */
	#known = 0;

	constructor(tables: Tables) {
		this.#tables = tables;
		const { text, start } = tables.keys;
		this.#size = start.length - 1;
		this.#start = new Uint32Array(this.#size + 1);
		this.#letters = new Uint16Array(text.length);
		this.#sets = new Uint32Array(this.#size);
		this.#sounds = new Uint32Array(this.#size);
	}

	/** Works out the letters of some more keys and how they sound; is there anything left? */
	learn(keys: number): boolean {
		const until = Math.min(this.#size, this.#known + keys);
		for (; this.#known < until; this.#known++) this.#learnOne(this.#known);
		return this.#known < this.#size;
	}

	#learnOne(key: number): void {
		const { text, start } = this.#tables.keys;
		let at = this.#start[key] ?? 0;
		for (let from = start[key] ?? 0; from < (start[key + 1] ?? 1) - 1; from++) {
			const unit = text.charCodeAt(from);
			if (isGap(unit)) continue;
			this.#letters[at++] = unit;
			this.#sets[key] = (this.#sets[key] ?? 0) | bitOf(unit);
		}
		this.#start[key + 1] = at;
		this.#sounds[key] = hash(skeleton(lineAt(this.#tables.keys, key)));
	}

	/** Keys within `most` edits of a folded name, or that sound like it; nearest first. */
	near(folded: string, most: number): NearKey[] {
		this.learn(this.#size);
		const asked = Uint16Array.from([...folded].map((unit) => unit.charCodeAt(0)).filter((unit) => !isGap(unit)));
		let set = 0;
		for (const unit of asked) set |= bitOf(unit);
		const sound = skeleton(folded);
		const isHeard = sound.length >= LEAST_SOUND;
		const wanted = hash(sound);
		const rows = new Rows(asked.length);
		const found: NearKey[] = [];
		for (let key = 0; key < this.#size; key++) {
			const from = this.#start[key] ?? 0;
			const length = (this.#start[key + 1] ?? 0) - from;
			const letters = this.#sets[key] ?? 0;
			const isAlike = isHeard && this.#sounds[key] === wanted;
			const isNear =
				Math.abs(length - asked.length) <= most && count(letters & ~set) <= most && count(set & ~letters) <= most;
			if (!isNear && !isAlike) continue;
			const edits = rows.distance(asked, this.#letters, from, length, isAlike ? SOUND_EDITS : most);
			if (edits <= most) found.push({ key, edits, sounds: isAlike });
			else if (isAlike && edits <= SOUND_EDITS) found.push({ key, edits, sounds: true });
		}
		return found.sort((a, b) => a.edits - b.edits || a.key - b.key);
	}
}

/** Two consonants are shared by half the world. */
const LEAST_SOUND = 3;
/** « Djazirat » and « Jezireh » still meet; beyond this the same consonants are chance. */
const SOUND_EDITS = 4;

const isGap = (unit: number): boolean => unit === 32 || unit === 39;
/** A bit for each letter from a to z, and six that all other characters share. */
const bitOf = (unit: number): number => 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 6));

function count(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const hash = (text: string): number => hashOf(text) >>> 0;

/** Optimal string alignment: Levenshtein's distance, with two neighbours swapped as one edit. The rows are used again. */
class Rows {
	#before: Uint8Array;
	#last: Uint8Array;
	#now: Uint8Array;

	constructor(length: number) {
		this.#before = new Uint8Array(length + 1);
		this.#last = new Uint8Array(length + 1);
		this.#now = new Uint8Array(length + 1);
	}

	/** More than `most` as soon as it cannot be less. */
	distance(asked: Uint16Array, letters: Uint16Array, from: number, length: number, most: number): number {
		const width = asked.length;
		for (let column = 0; column <= width; column++) this.#last[column] = column;
		for (let row = 1; row <= length; row++) {
			const letter = letters[from + row - 1];
			let best = (this.#now[0] = row);
			for (let column = 1; column <= width; column++) {
				const same = asked[column - 1] === letter;
				let edits = (this.#last[column - 1] ?? 0) + (same ? 0 : 1);
				edits = Math.min(edits, (this.#last[column] ?? 0) + 1, (this.#now[column - 1] ?? 0) + 1);
				const isSwap =
					row > 1 && column > 1 && asked[column - 2] === letter && asked[column - 1] === letters[from + row - 2];
				if (isSwap) edits = Math.min(edits, (this.#before[column - 2] ?? 0) + 1);
				this.#now[column] = edits;
				if (edits < best) best = edits;
			}
			if (best > most) return most + 1;
			[this.#before, this.#last, this.#now] = [this.#last, this.#now, this.#before];
		}
		return this.#last[width] ?? 0;
	}
}
