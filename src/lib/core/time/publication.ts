/** The article's own date: as given, else as its text says (prefix, byline, dateline, quoted message), else unknown. */
import type { Document, Publication, TextRange } from '../model.ts';
import { DATE_PREFIX } from '../text/blocks.ts';
import { DATELINE_MARKS, PUBLISHED_WORDS } from './neighbours.ts';
import type { Found } from './meaning.ts';
import { recognise, tokenAt } from './recognise.ts';
import { isSignature } from './signature.ts';
import { dayNumber, isoDay, spanOf } from './span.ts';
import { clockSuffix } from './timex.ts';

/** Lines at the top and at the foot that may carry the date. */
const HEAD = 8;
const FOOT = 3;
/** Only so many characters of a line are looked at. */
const LINE = 400;
/** A dateline stands within so many tokens of its line's start: « BAGDAD, 8 octobre 2020 (AFP) — ». */
const DATELINE = 8;
/** « Par Jean Dupont, correspondant - publié le » stands within so many. */
const BYLINE = 12;
/** A quoted message is news for about a week. */
const MESSAGE_DAYS = 7;

/** Finds when the article was published. `range` says where the text tells it. */
export function findPublication(document: Document): Publication {
	const { published } = document.article;
	const given = spanOf(published);
	if (published && given) return { edtf: published, basis: 'given', span: given };
	return ofPrefix(document) ?? ofLines(document) ?? ofMessages(document) ?? { basis: 'none' };
}

function ofPrefix({ text }: Document): Publication | undefined {
	const match = DATE_PREFIX.exec(text);
	const edtf = match?.[1];
	const start = edtf ? text.indexOf(edtf) : -1;
	return edtf ? inText(edtf, { start, end: start + edtf.length }) : undefined;
}

/** A full date that a line at the top or foot gives as its own: after « Publié le », alone, or as a dateline. */
function ofLines(document: Document): Publication | undefined {
	const lines = document.blocks;
	const edges = lines.length <= HEAD + FOOT ? lines : [...lines.slice(0, HEAD), ...lines.slice(-FOOT)];
	let best: { publication: Publication; rank: number } | undefined;
	for (const [i, line] of edges.entries()) {
		const head = { start: line.start, end: Math.min(line.end, line.start + LINE) };
		for (const one of recognise(document, head)) {
			const rank =
				i < HEAD || lines.length <= HEAD + FOOT ? rankOf(document, one, line) : rankAtFoot(document, one, line);
			const publication = rank > 0 ? ofFound(document, one, line) : undefined;
			if (publication && (!best || rank > best.rank)) best = { publication, rank };
		}
	}
	return best?.publication;
}

/** 3 after « publié », 2 alone on its line or as a dateline, 0 when it is part of the story. */
function rankOf(document: Document, one: Found, line: TextRange): number {
	const { tokens, text } = document;
	const first = tokenAt(tokens, line.start);
	const said = tokens
		.slice(Math.max(first, one.firstToken - 4), one.firstToken)
		.some(({ folded }) => PUBLISHED_WORDS.has(folded));
	if (said && one.firstToken - first <= BYLINE) return 3;
	const lead = text.slice(line.start, one.start);
	const rest = text.slice(one.end, line.end);
	if (!/\p{L}/u.test(lead) && rest.length < 30 && !/\p{Ll}{4}/u.test(rest)) return 2;
	if (one.firstToken - first > DATELINE || !isNameLike(lead)) return 0;
	const after = tokens.slice(one.endToken, one.endToken + 5);
	return after.some(({ folded }) => DATELINE_MARKS.has(folded)) ? 2 : 0;
}

const rankAtFoot = (document: Document, one: Found, line: TextRange): number =>
	rankOf(document, one, line) === 3 ? 1 : 0;

/** Only names, agencies and marks stand before a dateline: « BAGDAD (Reuters), », « Paris, le ». */
const isNameLike = (lead: string): boolean =>
	lead.split(/[\s,()[\]–—-]+/).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));

function ofFound(
	document: Document,
	{ meaning, start, end, endToken }: Found,
	line: TextRange
): Publication | undefined {
	if (
		meaning.kind !== 'calendar' ||
		meaning.year === undefined ||
		meaning.month === undefined ||
		meaning.day === undefined
	)
		return undefined;
	const day = isoDay(dayNumber(meaning.year, meaning.month, meaning.day));
	// « le 12 mars 2021 à 10h30 »: the time stands within a few tokens on the same line.
	const until = Math.min(line.end, document.tokens[endToken + 6]?.end ?? line.end);
	const next = recognise(document, { start: end, end: until })[0];
	const clock = meaning.clock ?? (next?.meaning.kind === 'clock' ? next.meaning.clock : undefined);
	return inText(clock ? day + clockSuffix(clock) : day, { start, end });
}

function inText(edtf: string, range: TextRange): Publication | undefined {
	const span = spanOf(edtf);
	return span && { edtf, basis: 'text', span, range };
}

/** « Name (@handle) 21 décembre 2020 »: the last quoted message is at most a week old. */
function ofMessages(document: Document): Publication | undefined {
	let last: { day: number; range: TextRange } | undefined;
	for (let at = document.text.indexOf('(@'); at >= 0; at = document.text.indexOf('(@', at + 2)) {
		const one = recognise(document, { start: at, end: Math.min(document.text.length, at + 120) })[0];
		if (!one || !isSignature(document.tokens, one)) continue;
		const { meaning, start, end } = one;
		if (
			meaning.kind !== 'calendar' ||
			meaning.year === undefined ||
			meaning.month === undefined ||
			meaning.day === undefined
		)
			continue;
		const day = dayNumber(meaning.year, meaning.month, meaning.day);
		if (!last || day > last.day) last = { day, range: { start, end } };
	}
	return last && inText(`${isoDay(last.day)}/${isoDay(last.day + MESSAGE_DAYS)}`, last.range);
}
