/** What each character is to the tokeniser, worked out once a character. */
export const SPACE = 1;
export const LETTER = 2;
export const MARK = 3;
export const NUMBER = 4;
export const OTHER = 5;
/** Half of a character beyond the first plane. */
const HALF = 6;

/** By UTF-16 unit; 0 when it is still to be worked out. */
const classes = new Uint8Array(0x10000).fill(HALF, 0xd800, 0xe000);

/** The class of the character at a place of a text. */
export function classAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = classes[unit] ?? 0;
	if (known !== 0 && known !== HALF) return known;
	const found = classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
	if (known === 0) classes[unit] = found;
	return found;
}

/** What is not known of a unit alone: it is half of a character, or was never met. */
export const UNSETTLED = 0;
export function classOfUnit(unit: number): number {
	const known = classes[unit] ?? UNSETTLED;
	return known === HALF ? UNSETTLED : known;
}

/** Letters, and what may stand among them. */
export const isInWord = (kind: number): boolean => kind >= LETTER && kind <= NUMBER;

/** How many UTF-16 units the character at a place takes. */
export const sizeAt = (text: string, at: number): number =>
	classes[text.charCodeAt(at)] === HALF && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function classOf(character: string): number {
	if (/\s/.test(character)) return SPACE;
	if (/\p{L}/u.test(character)) return LETTER;
	if (/\p{M}/u.test(character)) return MARK;
	return /\p{N}/u.test(character) ? NUMBER : OTHER;
}
