import type { TextRange } from '#core';
import type { PlainMark } from './marks.ts';

/** A paragraph with its marks; their offsets count from its own start. */
export type Paragraph = { readonly start: number; readonly text: string; readonly marks: readonly PlainMark[] };

/** Cuts a marked text after its line breaks, so that a long one is drawn in parts. The parts joined give it back. */
export function paragraphs(text: string, marks: readonly PlainMark[]): Paragraph[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
		starts.push(at + 1);
	const byStart = [...marks].sort((a, b) => a.start - b.start);
	let next = 0;
	return starts.map((start, index) => {
		const end = starts[index + 1] ?? text.length;
		const own: PlainMark[] = [];
		for (let mark = byStart[next]; mark && mark.start < end; mark = byStart[++next])
			own.push({ ...mark, ...shifted(mark, start, end) });
		return { start, text: text.slice(start, end), marks: own };
	});
}

/** A mark that runs over the end of its paragraph stops there. */
const shifted = (mark: TextRange, start: number, end: number): TextRange => ({
	start: mark.start - start,
	end: Math.min(mark.end, end) - start
});

/** How many paragraphs from the first fit into so many characters; at least one. */
export function fitting(all: readonly Paragraph[], characters: number): number {
	const over = all.findIndex(({ start, text }) => start + text.length > characters);
	return over < 0 ? all.length : Math.max(1, over);
}
