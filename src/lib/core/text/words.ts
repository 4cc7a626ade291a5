/** Words as they were met before: the same spelling is folded and looked up once, not once for each time it stands in a text. */
import type { TokenShape } from '../model.ts';
import { fold } from './fold.ts';
import { knownNumber, vocabularySize } from './vocabulary.ts';

/** All that a token has from its spelling alone. */
export type Word = {
	readonly spelling: string;
	readonly hash: number;
	readonly folded: string;
	readonly shape: TokenShape;
	readonly word: number;
};

/** A spelling has one seat, and who comes later takes it: the memory stays bounded over any number of texts. */
const SEATS = 1 << 15;
/** Longer runs of letters are hardly met twice. */
const LONGEST = 40;

let seats: (Word | undefined)[] = new Array<Word | undefined>(SEATS).fill(undefined);
let sizeThen = 0;

/** Starts anew when a table was built since, for the numbers of its words. */
export function refreshWords(): void {
	if (vocabularySize() === sizeThen) return;
	sizeThen = vocabularySize();
	seats = new Array<Word | undefined>(SEATS).fill(undefined);
}

/** The word between two places of a text. */
export function wordAt(text: string, start: number, end: number): Word {
	if (end - start > LONGEST) return makeWord(text.slice(start, end), 0);
	const hash = hashOf(text, start, end);
	const seat = (hash ^ (hash >>> 15)) & (SEATS - 1);
	const met = seats[seat];
	if (met !== undefined && met.hash === hash && isSame(met.spelling, text, start, end)) return met;
	const made = makeWord(copyOf(text, start, end), hash);
	seats[seat] = made;
	return made;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
	if (spelling.length !== end - start) return false;
	for (let at = 0; at < spelling.length; at++)
		if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

/** A slice of more than twelve letters would keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
	if (end - start <= 12) return text.slice(start, end);
	const codes: number[] = [];
	for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
	return String.fromCharCode(...codes);
}

function makeWord(spelling: string, hash: number): Word {
	const folded = fold(spelling);
	return { spelling, hash, folded, shape: shapeOf(spelling), word: knownNumber(folded) };
}

function shapeOf(word: string): TokenShape {
	const first = word[0] ?? '';
	if (/\p{N}/u.test(first)) return 'number';
	if (!/\p{L}/u.test(first)) return 'punctuation';
	const letters = word.replace(/['’ʼ]$/, '');
	if (letters === letters.toLowerCase()) return 'lower';
	if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
	if (first === first.toUpperCase() && letters.slice(1) === letters.slice(1).toLowerCase()) return 'title';
	return 'mixed';
}
