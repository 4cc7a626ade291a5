import type { Token } from '../model.ts';
import { classAt, LETTER, MARK, NUMBER, sizeAt, SPACE } from './characters.ts';
import { refreshWords, wordAt } from './words.ts';

/**
 * Cuts a text into words, numbers and punctuation. A word ends at a hyphen or after its apostrophe, so that « l'Irak »
 * and « Etats-Unis » are two tokens each; hyphens inside words are no tokens of their own.
 */
export function tokenise(text: string): Token[] {
	refreshWords();
	const tokens: Token[] = [];
	let lastEnd = -1;
	for (let at = 0; at < text.length;) {
		const kind = classAt(text, at);
		if (kind === SPACE) {
			at++;
			continue;
		}
		const start = at;
		at = kind === LETTER ? wordEnd(text, at) : kind === NUMBER ? numberEnd(text, at) : at + sizeAt(text, at);
		const joined = start === lastEnd;
		lastEnd = at;
		// « pro-Iran »: the hyphen only joins its neighbours.
		if (joined && kind !== LETTER && isHyphen(text, start) && isWordAt(text, at)) continue;
		const { folded, shape, word } = wordAt(text, start, at);
		tokens.push({ start, end: at, folded, shape, joined, word });
	}
	return tokens;
}

/** Letters with their marks and figures, and one apostrophe. */
function wordEnd(text: string, start: number): number {
	let at = start + sizeAt(text, start);
	for (; at < text.length; at += sizeAt(text, at)) {
		const kind = classAt(text, at);
		if (kind !== LETTER && kind !== MARK && kind !== NUMBER) break;
	}
	const code = text.charCodeAt(at);
	return code === APOSTROPHE || code === CURLY ? at + 1 : at;
}

/** Figures, and letters at once after them: « 18h », « 1er ». */
function numberEnd(text: string, start: number): number {
	let at = start;
	while (at < text.length && classAt(text, at) === NUMBER) at += sizeAt(text, at);
	while (at < text.length && classAt(text, at) === LETTER) at += sizeAt(text, at);
	return at;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;

function isHyphen(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isWordAt(text: string, at: number): boolean {
	const kind = at < text.length ? classAt(text, at) : SPACE;
	return kind === LETTER || kind === NUMBER;
}
