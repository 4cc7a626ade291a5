import type { Block, BlockKind } from '../model.ts';
import { foldName } from './fold.ts';
import { ADVERT_LINE, BYLINE, CAPTION_LINE } from './lexicon.ts';

/** « date 2020-09 » in front of the first line, as `.txt` collections keep the publication date. */
export const DATE_PREFIX = /^\s*date (\d{4}-\d{2}(?:-\d{2})?) /;

/**
 * Cuts a text into lines and says what each is: title, heading, body, or something that tells no incident.
 * Blocks cover every non-blank line, in order; nothing is dropped.
 */
export function findBlocks(text: string, title?: string): Block[] {
	const prefix = DATE_PREFIX.exec(text);
	const blocks: Block[] = prefix ? [{ start: 0, end: prefix[0].length, kind: 'prefix' }] : [];
	const lines = linesOf(text, prefix?.[0].length ?? 0);
	const seen = new Set<string>();
	const knownTitle = title ? foldName(title) : undefined;
	let bodySeen = false;
	for (const [index, line] of lines.entries()) {
		const words = text.slice(line.start, line.end);
		const folded = foldName(words);
		const kind = kindOf({
			words,
			folded,
			seen,
			knownTitle,
			bodySeen,
			alone: lines.length === 1,
			next: lines[index + 1]
		});
		if (folded.length > 20) seen.add(folded);
		if (kind === 'body') bodySeen = true;
		blocks.push({ ...line, kind });
	}
	return blocks;
}

type Line = {
	words: string;
	folded: string;
	seen: Set<string>;
	knownTitle: string | undefined;
	bodySeen: boolean;
	alone: boolean;
	next: { start: number; end: number } | undefined;
};

function kindOf({ words, folded, seen, knownTitle, bodySeen, alone, next }: Line): BlockKind {
	if (ADVERT_LINE.test(words)) return 'advert';
	if (CAPTION_LINE.test(words) && words.length < 400) return 'caption';
	if (folded.length > 20 && seen.has(folded)) return 'repeat';
	if (words.length < 60 && BYLINE.test(words)) return 'byline';
	const closed = /[.!?…»"”)]\s*$/u.test(words);
	if (!closed && !alone && words.length <= 160 && next) {
		if (!bodySeen && (!knownTitle || knownTitle === folded || seen.size === 0))
			return seen.size === 0 ? 'title' : 'heading';
		return 'heading';
	}
	return 'body';
}

function linesOf(text: string, from: number): { start: number; end: number }[] {
	const lines: { start: number; end: number }[] = [];
	let start = from;
	while (start < text.length) {
		let end = text.indexOf('\n', start);
		if (end < 0) end = text.length;
		let first = start;
		let last = end;
		while (first < last && /\s/.test(text[first] ?? '')) first++;
		while (last > first && /\s/.test(text[last - 1] ?? '')) last--;
		if (last > first) lines.push({ start: first, end: last });
		start = end + 1;
	}
	return lines;
}
