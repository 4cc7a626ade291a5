/** Finds the words of time in a text: tokens in, expressions with their meaning out, none overlapping. */
import type { Document, TextRange, Token } from '../model.ts';
import type { Matched } from './matcher.ts';
import type { Found } from './meaning.ts';
import type { Run } from './pattern.ts';
import { readDayList } from './steps/lists.ts';
import { steps } from './steps.ts';
import { OTHER, termsOf } from './terms.ts';
import { CODE } from '../text/codes.ts';

/** A wrapped line goes on in the next; a headline does not. */
const WRAPPED_LINE = 60;

/** No prose has more dates than these, and one for so many characters: the rest of a table of dates is not read. */
const FEW = 1000;
const DENSEST = 48;

/** Reads the whole text, or the tokens inside a range of it. */
export function recognise(document: Document, range?: TextRange, terms = termsOf(document)): Found[] {
	const found: Found[] = [];
	const { tokens, codes } = document;
	const most = FEW + document.text.length / DENSEST;
	let from = range ? tokenAt(tokens, range.start) : 0;
	const until = range ? tokenAt(tokens, range.end) : tokens.length;
	while (from < until) {
		const run: Run = { text: document.text, tokens, terms, limit: lineEnd(document, from, until) };
		let at = from;
		while (at < run.limit && found.length < most) {
			// No expression begins with a mark or a word that no table knows.
			const list =
				terms[at] === OTHER || (isFigure(codes, at) && isAmongFigures(codes, at))
					? NONE
					: (readDayList(run, at) ?? best(run, at, codes[at] ?? 0));
			for (const one of list) found.push(one);
			at = list.at(-1)?.endToken ?? at + 1;
		}
		from = run.limit;
	}
	return found;
}

/** The first token that starts at or after a character. */
export function tokenAt(tokens: readonly Token[], start: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The longest step at a token, of equals the first. */
function best(run: Run, at: number, code: number): readonly Found[] {
	// No step begins with a mark, but a year may: « '98 ».
	if (code & CODE.punctuation && run.tokens[at]?.folded !== "'") return NONE;
	let winner: Matched | undefined;
	for (const matched of steps.match(run, at)) if (!winner || matched.end > winner.end) winner = matched;
	const token = run.tokens[at];
	if (!winner || !token) return NONE;
	const { end: endToken, meaning, pattern } = winner;
	const end = run.tokens[endToken - 1]?.end ?? token.end;
	return [{ start: token.start, end, firstToken: at, endToken, meaning, step: pattern.name }];
}

/** The middle of a telephone number, a score list or a table: « 03 29 88 43 12 », « 1.2.3.4 ». Dates are read at their first figure. */
function isAmongFigures(codes: readonly number[], at: number): boolean {
	const follows =
		isFigure(codes, at - 1) || (isJoined(codes, at) && isJoined(codes, at - 1) && isFigure(codes, at - 2));
	return (
		follows &&
		(isFigure(codes, at + 1) || (isJoined(codes, at + 1) && isJoined(codes, at + 2) && isFigure(codes, at + 2)))
	);
}

const isFigure = (codes: readonly number[], at: number): boolean => ((codes[at] ?? 0) & CODE.number) !== 0;
const isJoined = (codes: readonly number[], at: number): boolean => ((codes[at] ?? 0) & CODE.joined) !== 0;

const NONE: readonly Found[] = [];
const HYPHEN: ReadonlySet<string> = new Set(['-', '‐', '\u00ad']);

/** Where the line of a token ends, or the paragraph where lines are wrapped. */
function lineEnd({ text, tokens, codes }: Document, from: number, until: number): number {
	let limit = from + 1;
	for (; limit < until; limit++) {
		if (((codes[limit] ?? 0) & CODE.line) === 0) continue;
		const before = tokens[limit - 1];
		const token = tokens[limit];
		if (!before || !token || endsLine(text, before, token, tokens[from])) break;
	}
	return limit;
}

function endsLine(text: string, before: Token, token: Token, first: Token | undefined): boolean {
	// « décem-\nbre »: the word goes on.
	if (before.joined && HYPHEN.has(before.folded) && token.shape === 'lower') return false;
	const gap = text.slice(before.end, Math.min(token.start, before.end + 200));
	const at = gap.indexOf('\n');
	if (at < 0) return false;
	const lineStart = Math.max(first?.start ?? 0, text.lastIndexOf('\n', before.start));
	const isWrapped = before.end - lineStart >= WRAPPED_LINE && !gap.includes('\n', at + 1);
	return !isWrapped || (token.shape !== 'lower' && token.shape !== 'number');
}
