import { expect, test } from 'vitest';
import { tokenise } from '#lib/core/text/tokens.ts';
import { WordMap, WordMemo, WordSet } from '#lib/core/text/wordset.ts';

const wordOf = (spelling: string): number => tokenise(spelling)[0]?.word ?? -1;

test('a set knows its own words, however they are written, and no others', () => {
	const [fruits, tools] = [new WordSet(['pomme', 'poire']), new WordSet(['marteau', 'poire'])];
	expect(['pomme', 'Poire', 'POMME', 'marteau', 'tournesols'].map((word) => fruits.has(wordOf(word)))).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
	expect(['pomme', 'poire', 'marteau'].map((word) => tools.has(wordOf(word)))).toEqual([false, true, true]);
});

test('sets and words beyond the first room keep apart', () => {
	const sets = Array.from({ length: 70 }, (_, set) => new WordSet([`mot${set}a`, `mot${set}b`]));
	const many = new WordSet(Array.from({ length: 20_000 }, (_, word) => `suite${word}x`));
	for (const [index, set] of sets.entries())
		expect(sets.map((_, other) => set.has(wordOf(`mot${other}b`)))).toEqual(sets.map((_, other) => other === index));
	expect([many.has(wordOf('suite19999x')), many.has(wordOf('suite20000x')), many.has(0)]).toEqual([true, false, false]);
});

test('a map gives what it has of a word, and nothing of those that other tables know', () => {
	const map = new WordMap([
		['cerise', 1],
		['prune', 2]
	]);
	new WordSet(['abricot']);
	expect(['Prune', 'cerise', 'abricot', 'mirabelle-inconnue'].map((word) => map.get(wordOf(word)))).toEqual([
		2,
		1,
		undefined,
		undefined
	]);
});

test('a memo keeps what was said of words with a number, and of no others', () => {
	const memo = new WordMemo<string>();
	memo.set(7, 'seven');
	memo.set(0, 'nobody');
	expect([0, 6, 7, 8, 100_000].map((word) => memo.get(word))).toEqual([
		undefined,
		undefined,
		'seven',
		undefined,
		undefined
	]);
});
