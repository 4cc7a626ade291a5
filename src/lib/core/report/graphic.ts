/** Does a sentence hurt to read? Few words, and most only when said of people: a fold too many hides evidence. */
import type { Document, Token } from '../model.ts';
import { WORD_SHIFT } from '../text/codes.ts';
import { cut } from '../text/tokens.ts';
import { WordMemo, WordSet } from '../text/wordset.ts';
import * as L from './lexicon/graphic.ts';

type Coded = Pick<Document, 'tokens' | 'codes'>;

/** Does a text hold words that hurt to read? */
export function isGraphicText(text: string): boolean {
	const all = cut(text);
	return isGraphic(all, 0, all.tokens.length);
}

/** The same for the tokens of a sentence, `end` exclusive. Linear. */
export function isGraphic({ tokens, codes }: Coded, first: number, end: number): boolean {
	let words: readonly string[] | undefined;
	for (let at = 0; at < end - first; at++) {
		const word = (codes[first + at] ?? 0) >> WORD_SHIFT;
		if (!(met.get(word) ?? mayHurt(tokens[first + at]))) continue;
		words ??= tokens.slice(first, end).map(({ folded }) => folded);
		if (isHarsh(words, at) || beginsPhrase(words, at)) return true;
	}
	return false;
}

function beginsPhrase(words: readonly string[], at: number): boolean {
	return PHRASES.some((phrase) => phrase.every((word, index) => words[at + index] === word));
}

const PHRASES = L.HARSH_PHRASES.map((phrase) => phrase.split(' '));

/** First words of the phrases, and three letters of each stem: most words are none, and are looked at no further. */
const PHRASE_STARTS = new WordSet(PHRASES.map(([first = '']) => first));
const STEM_STARTS = new Uint8Array(1 << 15);
for (const stem of [...L.HARSH_STEMS, ...L.BODY_STEMS, ...L.LIMB_STEMS, L.HEAD_STEM, L.TORTURE_STEM])
	STEM_STARTS[startOf(stem)] = 1;

const met = new WordMemo<boolean>();

function mayHurt(token: Token | undefined): boolean {
	if (!token) return false;
	const { folded, word } = token;
	const may = folded.length >= SHORTEST_START && (STEM_STARTS[startOf(folded)] === 1 || PHRASE_STARTS.has(word));
	met.set(word, may);
	return may;
}

const SHORTEST_START = 3;

/** The first three letters as a number; other characters fall where they may. */
function startOf(word: string): number {
	return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);
}

function isHarsh(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	const near = (reach: number, set: ReadonlySet<string>): boolean =>
		words.slice(Math.max(0, at - reach), at + reach + 1).some((other) => set.has(other));
	const before = (reach: number, set: ReadonlySet<string>): boolean =>
		words.slice(Math.max(0, at - reach), at).some((other) => set.has(other));
	const begins = (stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));
	if (begins(L.HARSH_STEMS)) return !near(L.FIGURE_REACH, L.ANIMALS);
	if (begins(L.BODY_STEMS)) return near(L.BODY_REACH, L.BODIES);
	if (begins(L.LIMB_STEMS)) return before(L.LIMB_REACH, L.LIMBS);
	if (word.startsWith(L.HEAD_STEM)) return near(L.BODY_REACH, L.BODIES) || !near(L.FIGURE_REACH, L.HEADLESS);
	return word.startsWith(L.TORTURE_STEM) && !near(L.FIGURE_REACH, L.NO_TORTURE);
}
