import { edtfOf, spanOf, type TimeSpan } from '#core';
import { beginsHead, grainOf, headOf } from '#lib/state/listHeads.ts';
import { expect, test } from 'vitest';

const span = (edtf: string): TimeSpan => {
	const read = spanOf(edtf);
	if (!read) throw new Error(`no EDTF: ${edtf}`);
	return read;
};

test.for([
	{ date: '2020-01-03', grain: 'day', want: '2020-01-03' },
	{ date: '2020-01-03', grain: 'month', want: '2020-01' },
	// Nobody knows the day: not under the first of the month.
	{ date: '2020-01', grain: 'day', want: '2020-01' },
	{ date: '2020-01-05/2020-01-26', grain: 'day', want: '2020-01' },
	{ date: '2019-11-29/2019-12-02', grain: 'month', want: '2019-11' },
	// Nor under January what is known to its year.
	{ date: '2020', grain: 'month', want: '2020' },
	{ date: '2019-06-01/2020-02-28', grain: 'month', want: '2019-01-01/2020-12-31' }
] as const)('$date by $grain stands under $want', ({ date, grain, want }) => {
	expect(edtfOf(headOf(span(date), grain))).toBe(want);
});

test('a heading is said once, and nothing without a date begins one', () => {
	const [third, fourth] = [span('2020-01-03'), span('2020-01-04')];
	expect(beginsHead(third, undefined, 'day')).toEqual(third);
	expect(beginsHead(third, third, 'day')).toBeUndefined();
	expect(beginsHead(fourth, third, 'day')).toEqual(fourth);
	expect(beginsHead(fourth, third, 'month')).toBeUndefined();
	expect(beginsHead(undefined, third, 'month')).toBeUndefined();
});

test.for([
	{ window: '2020-01', want: 'day' },
	{ window: '2020-01-01/2020-03-31', want: 'day' },
	{ window: '2020', want: 'month' }
])('a window of $window is told by $want', ({ window, want }) => {
	expect(grainOf(span(window))).toBe(want);
});
