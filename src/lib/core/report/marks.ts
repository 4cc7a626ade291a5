/** Punctuation by the code of its character, so that a border costs one look-up: no string, no regular expression. */
import { TOKEN } from './cells.ts';
import { isMarked, markAt, type View } from './view.ts';

const COMMA = 44;
const FULL_STOP = 46;
const COLON = 58;
const SEMICOLON = 59;
const BRACKET = 40;

/** « ; », « : » or « . » */
export function isStop(view: View, index: number): boolean {
	const mark = markAt(view, index);
	return mark === FULL_STOP || mark === COLON || mark === SEMICOLON;
}

/** The same, or a comma. */
export const isBreak = (view: View, index: number): boolean => isComma(view, index) || isStop(view, index);
export const isComma = (view: View, index: number): boolean => markAt(view, index) === COMMA;
export const isBracket = (view: View, index: number): boolean => markAt(view, index) === BRACKET;
/** A quotation mark of any kind. */
export const isQuote = (view: View, index: number): boolean => isMarked(view, index, TOKEN.quote);
