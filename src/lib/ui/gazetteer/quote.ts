/** A quote cut where its marks begin and end; the parts joined give it back. */
import type { TextRange } from '#core';

export type Part = { readonly start: number; readonly text: string; readonly marked: boolean };

export function cutQuote(quote: string, marks: readonly TextRange[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
		if (start < at || end <= start || end > quote.length) continue;
		if (start > at) parts.push({ start: at, text: quote.slice(at, start), marked: false });
		parts.push({ start, text: quote.slice(start, end), marked: true });
		at = end;
	}
	if (at < quote.length) parts.push({ start: at, text: quote.slice(at), marked: false });
	return parts;
}
