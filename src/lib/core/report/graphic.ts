/** Does a sentence hurt to read? Few words, and most only when said of people: a fold too many hides evidence. */
import type { Token } from '../model.ts';
import { tokenise } from '../text/tokens.ts';
import * as L from './lexicon/graphic.ts';

/** Does a text hold words that hurt to read? */
export const isGraphicText = (text: string): boolean => isGraphic(tokenise(text));

/** The same for the tokens of a sentence. Linear. */
export function isGraphic(tokens: readonly Token[]): boolean {
	const words = tokens.map(({ folded }) => folded);
	const line = ` ${words.join(' ')} `;
	return L.HARSH_PHRASES.some((phrase) => line.includes(` ${phrase} `)) || words.some((_, at) => isHarsh(words, at));
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
