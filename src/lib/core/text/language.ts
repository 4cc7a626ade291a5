/** Is a text French at all? The reader knows only French; on another language it finds little, and that should be said. */
import { FRENCH_WORDS } from './lexicon.ts';
import { tokenise } from './tokens.ts';

/** A headline of fewer words may be all names. */
const FEWEST_WORDS = 15;
/** French prose has a quarter of these words; English, Spanish and Italian prose below a twentieth. */
const SHARE = 0.12;
/** The beginning tells. */
const OPENING = 5000;

/** Does a text seem to be French, by the share of its function words? Undefined when it is too short to tell. */
export function looksFrench(text: string): boolean | undefined {
	const words = tokenise(text.slice(0, OPENING)).filter(({ shape }) => shape !== 'number' && shape !== 'punctuation');
	if (words.length < FEWEST_WORDS) return undefined;
	return words.filter(({ folded }) => FRENCH_WORDS.has(folded)).length >= SHARE * words.length;
}
