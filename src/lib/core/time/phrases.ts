/** Classes that are tables of French phrases. */
import type { Token } from '../model.ts';
import { bitOf, register } from './hints.ts';
import type { Family } from './hints.ts';
import type { WordTable } from './lexicon.ts';
import type { Hit, Reader, Run } from './pattern.ts';

const NONE: readonly Hit[] = [];

/** A class from a table of phrases; the keys are the values, as numbers where they look like some. */
export function phrases(table: WordTable | string, family?: Family): Reader {
	let length = 1;
	const byFirst = new Map<string, { rest: string[]; value: string | number }[]>();
	for (const [key, list] of Object.entries(typeof table === 'string' ? { yes: table } : table))
		for (const phrase of list.split(/(?<!\\),/)) {
			const [first = '', ...rest] = phrase.trim().replace('\\,', ',').split(' ');
			const value = /^-?\d+$/.test(key) ? Number(key) : key;
			const all = [first, ...rest];
			length = Math.max(length, all.length);
			if (family)
				register(
					all.reduce((longest, word) => (word.length > longest.length ? word : longest)),
					family
				);
			byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
		}
	for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	const read = ({ tokens, limit }: Run, at: number): readonly Hit[] => {
		const list = at < limit ? byFirst.get(tokens[at]?.folded ?? '') : undefined;
		if (!list) return NONE;
		const hits: Hit[] = [];
		for (const { rest, value } of list)
			if (at + rest.length < limit && follow(tokens, at + 1, rest)) hits.push({ end: at + 1 + rest.length, value });
		return hits;
	};
	const words = new Set(byFirst.keys());
	const firsts = { words, numbers: [...words].some((word) => /^\d/.test(word)) };
	return { firsts, read, needs: family ? bitOf(family) : 0, length };
}

function follow(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
	for (let i = 0; i < words.length; i++) if (tokens[at + i]?.folded !== words[i]) return false;
	return true;
}
