/** Does a sentence hurt to read? Few words, and most only when said of people: a fold too many hides evidence. */
import type { Token } from '../model.ts';
import { tokenise } from '../text/tokens.ts';
import { WordSet } from '../text/wordset.ts';
import * as L from './lexicon/graphic.ts';

/** Does a text hold words that hurt to read? */
export function isGraphicText(text: string): boolean {
	const tokens = tokenise(text);
	return isGraphic(tokens, 0, tokens.length);
}

/** The same for the tokens of a sentence, `end` exclusive. Linear. */
export function isGraphic(tokens: readonly Token[], first: number, end: number): boolean {
	if (!mayHurt(tokens, first, end)) return false;
	const words = tokens.slice(first, end).map(({ folded }) => folded);
	const line = ` ${words.join(' ')} `;
	return L.HARSH_PHRASES.some((phrase) => line.includes(` ${phrase} `)) || words.some((_, at) => isHarsh(words, at));
}

/** First words of the phrases, and three letters of each stem: most sentences have none, and are looked at no further. */
const PHRASE_STARTS = new WordSet(L.HARSH_PHRASES.map((phrase) => phrase.split(' ', 1)[0] ?? ''));
const STEM_STARTS = new Uint8Array(1 << 15);
for (const stem of [...L.HARSH_STEMS, ...L.BODY_STEMS, ...L.LIMB_STEMS, L.HEAD_STEM, L.TORTURE_STEM])
	STEM_STARTS[startOf(stem)] = 1;

function mayHurt(tokens: readonly Token[], first: number, end: number): boolean {
	for (let index = first; index < end; index++) {
		const token = tokens[index];
		if (!token || token.folded.length < SHORTEST_START) continue;
		if (STEM_STARTS[startOf(token.folded)] === 1 || PHRASE_STARTS.has(token.word)) return true;
	}
	return false;
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
