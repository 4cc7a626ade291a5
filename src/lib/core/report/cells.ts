/**
 * What is known of each token, as eight numbers side by side: what a rule asks of a token lies together in memory, and
 * a document costs one array. Tokens before the text and behind it answer nothing.
 */
import type { Document, Token } from '../model.ts';
import { CODE, WORD_SHIFT } from '../text/codes.ts';
import { WordMemo } from '../text/wordset.ts';
import { CLASS, CLASSES } from './words.ts';

export const CELL = {
	width: 8,
	/** The number of the word in the vocabulary. */
	number: 0,
	/** Classes of grammar, of the scene, and lists. */
	grammar: 1,
	cues: 2,
	lists: 3,
	/** The place and the time that cover the token: their index and one, 0 for none. */
	place: 4,
	time: 5,
	/** A mark's character, the shape, what was read of the token, and the marks of the word: see `TOKEN` and `MARK`. */
	marks: 6,
	/** Scene classes around the token once asked for, with `ASKED`. */
	scene: 7
} as const;

/** Bits of a token's own in `CELL.marks`, below those of its word. */
export const TOKEN = {
	/** The character of a punctuation mark. */
	character: 0xffff,
	lower: 1 << 16,
	number: 1 << 17,
	punctuation: 1 << 18,
	joined: 1 << 19,
	/** Whether it is a finite verb was asked, and it is. */
	finiteAsked: 1 << 20,
	finite: 1 << 21,
	/** A quotation mark of any kind. */
	quote: 1 << 31
} as const;

const QUOTES: ReadonlySet<number> = new Set(['"', '“', '”', '«', '»'].map((mark) => mark.charCodeAt(0)));

/** Set where a scene is known. */
export const ASKED = 1 << 31;

/** The cells of all tokens, without places and times. Linear. */
export function cellsOf({ tokens, codes }: Document): Int32Array {
	const cells = new Int32Array(codes.length * CELL.width);
	for (let i = 0, at = 0; i < codes.length; i++, at += CELL.width) {
		const code = codes[i] ?? 0;
		const word = code >> WORD_SHIFT;
		const join = code & CODE.joined ? TOKEN.joined : 0;
		cells[at + CELL.number] = word;
		if (code & CODE.punctuation) {
			cells[at + CELL.marks] = join | markOf(word, tokens, i);
			continue;
		}
		const own = join | (code & CODE.lower ? TOKEN.lower : code & CODE.number ? TOKEN.number : 0);
		const row = word * CLASS.width;
		if (word === 0 || row >= CLASSES.length) {
			cells[at + CELL.marks] = own;
			continue;
		}
		cells[at + CELL.grammar] = CLASSES[row + CLASS.grammar] ?? 0;
		cells[at + CELL.cues] = CLASSES[row + CLASS.cues] ?? 0;
		cells[at + CELL.lists] = CLASSES[row + CLASS.lists] ?? 0;
		cells[at + CELL.marks] = own | (CLASSES[row + CLASS.marks] ?? 0);
	}
	return cells;
}

const marksMet = new WordMemo<number>();

function markOf(word: number, tokens: readonly Token[], index: number): number {
	const known = marksMet.get(word);
	if (known !== undefined) return known;
	const character = tokens[index]?.folded.charCodeAt(0) ?? 0;
	const mark = TOKEN.punctuation | character | (QUOTES.has(character) ? TOKEN.quote : 0);
	marksMet.set(word, mark);
	return mark;
}

/** The first token that ends after `offset`. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
