/** Classes that are tables of French phrases. */
import type { WordTable } from './lexicon.ts';
import { follows } from './matcher.ts';
import type { Hit, Phrase, Reader, Run } from './pattern.ts';
import { termOf } from './terms.ts';

const NONE: readonly Hit[] = [];

/** A class from a table of phrases; the keys are the values, as numbers where they look like some. */
export function phrases(table: WordTable | string): Reader {
	const words = new Set<string>();
	const byFirst = new Map<number, Phrase[]>();
	for (const [key, list] of Object.entries(typeof table === 'string' ? { yes: table } : table))
		for (const phrase of list.split(/(?<!\\),/)) {
			const [first = '', ...rest] = phrase.trim().replace('\\,', ',').split(' ');
			words.add(first);
			const known = byFirst.get(termOf(first)) ?? [];
			known.push({ rest: rest.map(termOf), value: /^-?\d+$/.test(key) ? Number(key) : key });
			byFirst.set(termOf(first), known);
		}
	for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	const read = (run: Run, at: number): readonly Hit[] => {
		const list = at < run.limit ? byFirst.get(run.terms[at] ?? 0) : undefined;
		if (!list) return NONE;
		const hits: Hit[] = [];
		for (const { rest, value } of list) if (follows(run, at + 1, rest)) hits.push({ end: at + 1 + rest.length, value });
		return hits;
	};
	const may = (term: number, next: number): boolean =>
		(byFirst.get(term) ?? []).some(({ rest }) => rest.length === 0 || rest[0] === next);
	return { may, firsts: { words, numbers: false }, read, phrases: byFirst };
}
