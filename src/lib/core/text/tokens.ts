import type { Token, TokenShape } from '../model.ts';
import { fold } from './fold.ts';

// A word ends at a hyphen or after its apostrophe, so that « l'Irak » and « Etats-Unis » are two tokens each.
const TOKEN = /\p{N}+\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*['’ʼ]?|[^\s\p{L}\p{N}]/gu;
const HYPHEN = /^[-‐‑]$/;

/** Cuts a text into words, numbers and punctuation. Hyphens inside words are no tokens of their own. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let lastEnd = -1;
	for (const match of text.matchAll(TOKEN)) {
		const word = match[0];
		const start = match.index;
		const end = start + word.length;
		const joined = start === lastEnd;
		lastEnd = end;
		// « pro-Iran »: the hyphen only joins its neighbours.
		if (joined && HYPHEN.test(word) && /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
		tokens.push({ start, end, folded: fold(word), shape: shapeOf(word), joined });
	}
	return tokens;
}

function shapeOf(word: string): TokenShape {
	const first = word[0] ?? '';
	if (/\p{N}/u.test(first)) return 'number';
	if (!/\p{L}/u.test(first)) return 'punctuation';
	const letters = word.replace(/['’ʼ]$/, '');
	if (letters === letters.toLowerCase()) return 'lower';
	if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
	if (first === first.toUpperCase() && letters.slice(1) === letters.slice(1).toLowerCase()) return 'title';
	return 'mixed';
}
