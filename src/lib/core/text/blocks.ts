import type { Block, BlockKind } from '../model.ts';
import { ADVERT_LINE, BYLINE, CAPTION_LINE, CAPTION_SIGN } from './lexicon.ts';
import { SeenLines } from './repeats.ts';

/** « date 2020-09 » in front of the first line, as `.txt` collections keep the publication date. */
export const DATE_PREFIX = /^\s*date (\d{4}-\d{2}(?:-\d{2})?) /;

/**
 * Cuts a text into lines and says what each is: title, heading, body, or something that tells no incident.
 * Blocks cover every non-blank line, in order; nothing is dropped.
 */
export function findBlocks(text: string): Block[] {
	const prefix = DATE_PREFIX.exec(text);
	const blocks: Block[] = prefix ? [{ start: 0, end: prefix[0].length, kind: 'prefix' }] : [];
	const lines = linesOf(text, prefix?.[0].length ?? 0);
	const seen = new SeenLines();
	let bodySeen = false;
	for (const [index, line] of lines.entries()) {
		const words = text.slice(line.start, line.end);
		const isFirst = seen.isEmpty;
		const isRepeat = seen.note(words);
		const kind = kindOf({ words, isRepeat, mayBeTitle: isFirst && !bodySeen, isLast: index === lines.length - 1 });
		if (kind === 'body') bodySeen = true;
		blocks.push({ ...line, kind });
	}
	return blocks;
}

type Line = {
	words: string;
	isRepeat: boolean;
	mayBeTitle: boolean;
	isLast: boolean;
};

/** Longer lines are paragraphs. */
const LONGEST_HEADING = 160;
const LONGEST_CAPTION = 400;

function kindOf({ words, isRepeat, mayBeTitle, isLast }: Line): BlockKind {
	if (ADVERT_LINE.test(words)) return 'advert';
	if (words.length < LONGEST_CAPTION && CAPTION_SIGN.test(words) && CAPTION_LINE.test(words)) return 'caption';
	if (isRepeat) return 'repeat';
	if (words.length < 60 && BYLINE.test(words)) return 'byline';
	if (isLast || words.length > LONGEST_HEADING || /[.!?…»"”)]\s*$/u.test(words)) return 'body';
	return mayBeTitle ? 'title' : 'heading';
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
