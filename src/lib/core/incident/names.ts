import { fold } from '../text/fold.ts';

/**
 * A key under which the transcriptions of one foreign name meet: « Soleimani » and « Suleimani », « Mouhandis » and « Muhandis »,
 * « Kazimi » and « Kadhimi ». The first letter and the consonants, doubled ones once; short names stay whole.
 */
export function nameKey(name: string): string {
	const known = keys.get(name);
	if (known !== undefined) return known;
	if (keys.size >= MOST_KEPT) keys.clear();
	const key = keyOf(name);
	keys.set(name, key);
	return key;
}

/** The same names come again with every article of a story. */
const keys = new Map<string, string>();
const MOST_KEPT = 20_000;

function keyOf(name: string): string {
	const word = fold(name).replace(/[^a-z]/g, '');
	const sounds = word
		.replace(/dh|z/g, 'z')
		.replace(/kh|q|ck|c(?![eiyh])|k/g, 'k')
		.replace(/sch|ch|sh/g, 'j')
		.replace(/gh/g, 'g')
		.replace(/ph/g, 'f')
		.replace(/ou|w/g, 'u')
		.replace(/(.)\1+/g, '$1');
	const consonants = sounds.slice(0, 1) + sounds.slice(1).replace(/[aeiouyh]/g, '');
	return consonants.length >= 3 ? consonants : word.replace(/h$/, '');
}

/** Could two keys be one name, heard differently? Half of their letter pairs in common. */
export function alike(a: string, b: string): boolean {
	if (a === b) return true;
	const pairs = bigrams(a);
	const others = bigrams(b);
	if (pairs.length === 0 || others.length === 0) return a[0] === b[0];
	const common = pairs.filter((pair) => others.includes(pair)).length;
	return (2 * common) / (pairs.length + others.length) >= 0.5;
}

const bigrams = (word: string): string[] =>
	Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
