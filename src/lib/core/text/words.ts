/** Words as they were met before: the same spelling is folded and looked up once, not once for each time it stands in a text. */
import type { TokenShape } from '../model.ts';
import { codeOf } from './codes.ts';
import { fold } from './fold.ts';
import type { Taken } from './taken.ts';
import { knownNumber, vocabularySize } from './vocabulary.ts';

/** All that a token has from its spelling alone. */
export type Word = {
	readonly spelling: string;
	/** See `Taken`. */
	readonly hash: number;
	readonly check: number;
	readonly folded: string;
	readonly shape: TokenShape;
	readonly word: number;
	/** See `codeOf`. */
	readonly code: number;
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

/** The word that was taken of a text. */
export function wordAt(text: string, start: number, { end, hash, check }: Taken): Word {
	if (end - start > LONGEST) return makeWord(text.slice(start, end), hash, check);
	const seat = (hash ^ (hash >>> 15)) & (SEATS - 1);
	const met = seats[seat];
	if (met !== undefined && met.hash === hash && met.check === check && met.spelling.length === end - start) return met;
	const made = makeWord(copyOf(text, start, end), hash, check);
	seats[seat] = made;
	return made;
}

/** A slice of more than twelve letters would keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
	if (end - start <= 12) return text.slice(start, end);
	const codes: number[] = [];
	for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
	return String.fromCharCode(...codes);
}

function makeWord(spelling: string, hash: number, check: number): Word {
	const folded = fold(spelling);
	const shape = shapeOf(spelling);
	const word = knownNumber(folded);
	return { spelling, hash, check, folded, shape, word, code: codeOf(shape, word) };
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
