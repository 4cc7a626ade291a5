import type { Token } from '../model.ts';
import { classAt, classOfUnit, isInWord, LETTER, NUMBER, SPACE, UNSETTLED } from './characters.ts';
import { CODE } from './codes.ts';
import { refreshWords, wordAt } from './words.ts';
import { Taken } from './taken.ts';

/** The tokens of a text, and what each is as one number, see `CODE`. */
export type Cut = { readonly tokens: Token[]; readonly codes: number[] };

/**
 * Cuts a text into words, numbers and punctuation. A word ends at a hyphen or after its apostrophe, so that « l'Irak »
 * and « Etats-Unis » are two tokens each; hyphens inside words are no tokens of their own.
 */
export const tokenise = (text: string): Token[] => cut(text).tokens;

/** The same, with the code of each token. */
export function cut(text: string): Cut {
	refreshWords();
	const tokens: Token[] = [];
	const codes: number[] = [];
	let lastEnd = -1;
	for (let at = 0; at < text.length;) {
		const start = at;
		const kind = classAt(text, start);
		if (kind === SPACE) {
			at++;
			continue;
		}
		const taken = new Taken(text, start);
		if (kind === LETTER) takeWord(text, taken);
		else if (kind === NUMBER) takeNumber(text, taken);
		const { end } = taken;
		const joined = start === lastEnd;
		at = lastEnd = end;
		// « pro-Iran »: the hyphen only joins its neighbours.
		if (joined && kind !== LETTER && isHyphen(text, start) && isWordAt(text, end)) continue;
		const { folded, shape, word, code } = wordAt(text, start, taken);
		codes[tokens.length] = joined ? code | CODE.joined : code;
		tokens.push({ start, end, folded, shape, joined, word });
	}
	return { tokens, codes };
}

/** Letters with their marks and figures, and one apostrophe. */
function takeWord(text: string, taken: Taken): void {
	while (taken.end < text.length) {
		const unit = text.charCodeAt(taken.end);
		const kind = classOfUnit(unit);
		if (isInWord(kind)) taken.unit(unit);
		else if (unit === APOSTROPHE || unit === CURLY) return taken.unit(unit);
		// A letter of two units, or one that was never met.
		else if (kind === UNSETTLED && isInWord(classAt(text, taken.end))) taken.character();
		else return;
	}
}

/** Figures, and letters at once after them: « 18h », « 1er ». */
function takeNumber(text: string, taken: Taken): void {
	while (isAt(text, taken.end, NUMBER)) taken.character();
	while (isAt(text, taken.end, LETTER)) taken.character();
}

const isAt = (text: string, at: number, kind: number): boolean => at < text.length && classAt(text, at) === kind;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;

function isHyphen(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

const isWordAt = (text: string, at: number): boolean => isAt(text, at, LETTER) || isAt(text, at, NUMBER);
