/** Is a text French at all? The reader knows only French; on another language it finds little, and that should be said. */
import { FRENCH_WORDS, ROMANCE_WORDS } from './lexicon.ts';
import { tokenise } from './tokens.ts';

/** A headline of fewer words may be all names. */
const FEWEST_WORDS = 20;
/** French prose reaches 0.2 to 0.35, English, Spanish and Italian prose less than 0.1. */
const SHARE = 0.12;
/** What a word counts that Spanish or Italian have too. */
const SHARED = 0.3;
/** The beginning tells. */
const OPENING = 5000;

/** Does a text seem to be French, by the share of its function words? Undefined when it is too short to tell. */
export function looksFrench(text: string): boolean | undefined {
	const words = tokenise(text.slice(0, OPENING)).filter(({ shape }) => shape !== 'number' && shape !== 'punctuation');
	if (words.length < FEWEST_WORDS) return undefined;
	const weight = ({ folded }: { readonly folded: string }): number =>
		FRENCH_WORDS.has(folded) ? 1 : ROMANCE_WORDS.has(folded) ? SHARED : 0;
	return words.reduce((sum, word) => sum + weight(word), 0) >= SHARE * words.length;
}
