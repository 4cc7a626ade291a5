/**
 * A sketch of a text by which near-copies are found: papers print one agency's dispatch, cut and retouched. MinHash (Broder 1997)
 * over runs of four folded words, with the number of runs, so that a cut text is known as part of the whole one.
 */
import { fold } from './fold.ts';
import { hashOf } from './hash.ts';

/** `size`: distinct runs of words; `least`: for each of `HASHES` orders the smallest run, as 32 bits. */
export type Sketch = { readonly size: number; readonly least: readonly number[] };

const RUN = 4;
const HASHES = 48;
/** Shorter texts have too few runs to tell a copy from a commonplace. */
const FEWEST_RUNS = 12;
/** This much of the shorter text stands in the other. */
const CONTAINED = 0.6;
/** Below this share the estimate is noise: a text and a book that quotes it. */
const LEAST_LIKE = 0.15;

const WORD = /[\p{L}\p{N}]+/gu;

export function sketchOf(text: string): Sketch {
	const words = [...text.matchAll(WORD)].map(([word]) => hashOf(fold(word)));
	const runs = new Set<number>();
	for (let index = 0; index + RUN <= words.length; index++) {
		let run = 0;
		for (let at = index; at < index + RUN; at++) run = mix(Math.imul(run, 31) + (words[at] ?? 0));
		runs.add(run);
	}
	const least = new Uint32Array(HASHES).fill(0xffffffff);
	for (const run of runs)
		for (let order = 0; order < HASHES; order++) {
			const value = mix(run ^ Math.imul(order + 1, 0x9e3779b1)) >>> 0;
			if (value < (least[order] ?? 0)) least[order] = value;
		}
	return { size: runs.size, least: runs.size === 0 ? [] : [...least] };
}

/** Is most of the shorter text in the other? */
export function isCopy(a: Sketch, b: Sketch): boolean {
	const shorter = Math.min(a.size, b.size);
	if (shorter < FEWEST_RUNS) return false;
	const equal = a.least.filter((value, order) => value === b.least[order]).length;
	const like = equal / HASHES;
	const shared = (like * (a.size + b.size)) / (1 + like);
	return like >= LEAST_LIKE && shared / shorter >= CONTAINED;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
	let mixed = value;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
