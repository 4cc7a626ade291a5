/**
 * What each token is, as one number beside the others: what most rules ask first is told without a look at the token itself,
 * which lies somewhere else in memory.
 */
import type { Block, Sentence, TokenShape } from '../model.ts';

export const CODE = {
	/** A word with a capital: « Irak », « USA », « McDonald ». */
	capital: 1,
	/** All in capitals: « USA ». */
	upper: 2,
	lower: 4,
	/** Any of the above. */
	word: 8,
	punctuation: 16,
	number: 32,
	/** See `Token.joined`. */
	joined: 64,
	/** The first of a sentence. */
	sentence: 128,
	/** The first of a block. */
	line: 256
} as const;

/** The number of the word (`Token.word`) stands above the bits. */
export const WORD_SHIFT = 9;

const SHAPES: Readonly<Record<TokenShape, number>> = {
	lower: CODE.word | CODE.lower,
	title: CODE.word | CODE.capital,
	mixed: CODE.word | CODE.capital,
	upper: CODE.word | CODE.capital | CODE.upper,
	number: CODE.number,
	punctuation: CODE.punctuation
};

/** The code of a word alone; `joined` and the starts are of the place where it stands. */
export const codeOf = (shape: TokenShape, word: number): number => SHAPES[shape] | (word << WORD_SHIFT);

/** Marks where sentences and blocks begin. */
export function markStarts(codes: number[], sentences: readonly Sentence[], blocks: readonly Block[]): void {
	let block = 0;
	for (const { firstToken, start } of sentences) {
		while (block < blocks.length && (blocks[block]?.start ?? 0) < start) block++;
		const isLine = blocks[block]?.start === start;
		codes[firstToken] = (codes[firstToken] ?? 0) | CODE.sentence | (isLine ? CODE.line : 0);
	}
}
