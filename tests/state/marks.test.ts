import { marksOf, segments, type PlainMark } from '#lib/state/marks.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleDetail, TEXT } from '../ui/fixture.ts';

describe('cutting a text at its marks', () => {
	test('gives the innermost mark first', () => {
		const parts = segments('au consulat à Najaf.', [
			{ start: 3, end: 19, role: 'where' },
			{ start: 14, end: 19, role: 'cited' }
		]);
		expect(parts.map(({ text, marks }) => [text, marks.map(({ role }) => role)])).toEqual([
			['au ', []],
			['consulat à ', ['where']],
			['Najaf', ['cited', 'where']],
			['.', []]
		]);
	});
	test('leaves out what does not fit', () => {
		const marks: PlainMark[] = [
			{ start: -1, end: 2, role: 'what' },
			{ start: 2, end: 2, role: 'what' },
			{ start: 1, end: 9, role: 'what' }
		];
		expect(segments('abc', marks)).toEqual([{ start: 0, end: 3, text: 'abc', marks: [] }]);
		expect(segments('', [])).toEqual([]);
	});
	test('gives the text back, whatever overlaps', () => {
		const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: a, end: b, role: 'who' as const }));
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 12 }), (text, marks) => {
				const parts = segments(text, marks);
				expect(parts.map((part) => part.text).join('')).toBe(text);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});
});

test('an article shows what, where, when and who, and places that are only named', () => {
	const detail = articleDetail('a1');
	if (!detail) throw new Error('the fixture has changed');
	const marks = marksOf(detail).map((mark) => [TEXT.slice(mark.start, mark.end), mark.role]);
	expect(marks).toEqual([
		['incendié', 'what'],
		['manifestants', 'who'],
		['Najaf', 'where'],
		['Téhéran', 'cited'],
		['mercredi', 'when']
	]);
	expect(marksOf(detail)[0]).toMatchObject({ of: 'report', index: 0, part: 'trigger' });
});
