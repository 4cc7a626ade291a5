/** Where the terms of a search stand in a text, and the part of it that shows most of them. */
import type { TextRange } from '#core';
import { eachWord, type Term } from './terms.ts';

/** A part of a text and where the hits are in it, as offsets from its beginning. Ellipses stand where it was cut. */
export type Excerpt = { readonly text: string; readonly hits: readonly TextRange[] };

/** Every place where a term stands, in the order of the text; `term` is its index. */
export function findHits(text: string, terms: readonly Term[]): (TextRange & { readonly term: number })[] {
	const words = [...eachWord(text)];
	const kept: (TextRange & { readonly term: number })[] = [];
	for (const [at, { start }] of words.entries()) {
		let longest: { end: number; term: number } | undefined;
		for (const [term, one] of terms.entries()) {
			const end = words[at + one.words.length - 1]?.end ?? 0;
			if (end > (longest?.end ?? 0) && standsAt(words, at, one)) longest = { end, term };
		}
		// Of two that lie over each other the first is drawn.
		if (longest && start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, ...longest });
	}
	return kept;
}

function standsAt(words: readonly { readonly folded: string }[], at: number, { words: asked, prefix }: Term): boolean {
	return asked.every((word, index) => {
		const there = words[at + index]?.folded;
		return prefix && index === asked.length - 1 ? there?.startsWith(word) : there === word;
	});
}

/** About so many characters: two lines of the list. */
const LENGTH = 150;
const BEFORE = 40;

/** The part with the most different terms, the first of several; undefined when no term is there. */
export function excerptOf(text: string, terms: readonly Term[]): Excerpt | undefined {
	const hits = findHits(text, terms);
	let best: { from: number; terms: number } | undefined;
	for (const [at, hit] of hits.entries()) {
		const different = new Set<number>();
		for (let next = at; (hits[next]?.end ?? Infinity) <= hit.start + LENGTH - BEFORE || next === at; next++)
			different.add(hits[next]?.term ?? -1);
		if (different.size > (best?.terms ?? 0)) best = { from: hit.start, terms: different.size };
		if (different.size === terms.length) break;
	}
	return best && cut(text, best.from, hits);
}

function cut(text: string, from: number, hits: readonly TextRange[]): Excerpt {
	const lineStart = text.lastIndexOf('\n', from - 1) + 1;
	const newline = text.indexOf('\n', from);
	const lineEnd = newline < 0 ? text.length : newline;
	const hitEnd = hits.find(({ start }) => start === from)?.end ?? from;
	const start = from - BEFORE <= lineStart ? lineStart : wordStart(text, from - BEFORE, from);
	const wanted = Math.max(start + LENGTH, hitEnd);
	const end = wanted >= lineEnd ? Math.max(lineEnd, hitEnd) : wordEnd(text, wanted, hitEnd);
	const lead = start > lineStart ? '… ' : '';
	const shift = lead.length - start;
	return {
		text: `${lead}${text.slice(start, end).replace(/\s/g, ' ')}${end < lineEnd ? ' …' : ''}`,
		hits: hits
			.filter((hit) => hit.start >= start && hit.end <= end)
			.map((hit) => ({ start: hit.start + shift, end: hit.end + shift }))
	};
}

/** The first beginning of a word from here on, at most `most`. */
function wordStart(text: string, from: number, most: number): number {
	const blank = text.indexOf(' ', from - 1);
	return blank < 0 || blank >= most ? most : blank + 1;
}

/** The last end of a word up to here, at least `least`. */
function wordEnd(text: string, to: number, least: number): number {
	const blank = text.lastIndexOf(' ', to);
	return blank <= least ? Math.max(to, least) : blank;
}
