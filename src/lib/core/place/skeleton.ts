/**
 * How a foreign name sounds, whoever wrote it in Latin letters: « Baaqouba », « Baqubah » and « Ba'quba » meet.
 * A skeleton keeps the consonants that French and English spell alike once their digraphs are known; it is far too
 * loose for the whole world and is only asked inside a country that is already known, with `likeness` to choose.
 */

const ARTICLE = /\b(?:al|el|ad|an|ar|as|ash|ach|at|az|adh|ed|er|es|et|ez|en|ech|le|la|les|l') /g;

/** French and English digraphs of one sound each, longest first. Upper case stands for a sound, lower case for a letter. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/chtch|shch/g, 'S'],
	[/tch|tsh|dzh|sch|ch|sh|cz/g, 'S'],
	[/dj|zh|j/g, 'J'],
	[/gu(?=[eiy])/g, 'g'],
	[/kh|ck|qu(?=[eiy])|q|x|c(?![eiy])/g, 'k'],
	[/c/g, 's'],
	[/gh/g, 'g'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/dh/g, 'd'],
	[/ts|tz/g, 's']
];

/** The consonants of a folded name as one word: "tchassiv iar" and "chasiv yar" → "Ssvr", "al qamichli" → "kmSl". */
export function skeleton(folded: string): string {
	const first = folded.replace(ARTICLE, '').replace(/[^a-z]/g, '');
	const sounds = spell(first);
	const initial = /^[aeiouyw]/.test(first) ? 'a' : '';
	return (initial + sounds.replace(/[aeiouyw]/g, '').replace(/(?!^)h/g, '')).replace(/(.)\1+/g, '$1');
}

/** 0 to 1: how alike two folded names sound, vowels included. */
export function likeness(a: string, b: string): number {
	const [left, right] = [loose(a), loose(b)];
	const longest = Math.max(left.length, right.length);
	return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

function loose(folded: string): string {
	return spell(folded.replace(ARTICLE, '').replace(/[^a-z]/g, ''))
		.replace(/oo|ou|w/g, 'u')
		.replace(/ee|y/g, 'i')
		.replace(/h$/, '')
		.replace(/(.)\1+/g, '$1');
}

function spell(letters: string): string {
	return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), letters);
}

/** Levenshtein's distance, one row at a time; the names are short. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
