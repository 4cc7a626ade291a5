import { spanOf } from '#core';
import { nextBar, sparkOf } from '#lib/state/spark.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { expect, test } from 'vitest';

const on = (date: string) => ({ span: spanOf(date), eventType: 'Riots' }) as IncidentSummary;
const over = (from: string, to: string) => ({ start: spanOf(from)?.start ?? 0, end: spanOf(to)?.end ?? 0 });

test.for([
	{ axis: over('2020-01-01', '2020-01-20'), unit: 'month', bars: 1 },
	{ axis: over('2020-01', '2020-12'), unit: 'month', bars: 12 },
	{ axis: over('2016', '2029'), unit: 'quarter', bars: 56 },
	{ axis: over('1990', '2020'), unit: 'year', bars: 31 }
])('$unit bars, $bars of them', ({ axis, unit, bars }) => {
	const spark = sparkOf([], axis);
	expect(spark.unit).toBe(unit);
	expect(spark.bins).toHaveLength(bars);
	expect(spark.peak).toBeUndefined();
	expect(spark.most).toBe(0);
});

test('the tallest bar is the peak; what has no day spreads over its span', () => {
	const spark = sparkOf([on('2020-03-04'), on('2020-03-30'), on('2020-05-01'), on('2020')], over('2020-01', '2020-12'));
	expect(spark.peak).toBe(2);
	expect(spark.most).toBeGreaterThan(2);
	expect(spark.most).toBeLessThan(2.2);
});

test.for([
	{ from: undefined, step: 1, want: 2 },
	{ from: undefined, step: -1, want: 4 },
	{ from: 2, step: 1, want: 4 },
	{ from: 4, step: -1, want: 2 },
	{ from: 4, step: 1, want: 4 },
	{ from: 2, step: -1, want: 2 }
] as const)('from bar $from by $step to $want', ({ from, step, want }) => {
	const { bins } = sparkOf([on('2020-03-04'), on('2020-05-01')], over('2020-01', '2020-06'));
	expect(nextBar(bins, from, step)).toBe(want);
});

test('from nowhere to nowhere where all bars are empty', () => {
	expect(nextBar(sparkOf([], over('2020-01', '2020-06')).bins, undefined, 1)).toBeUndefined();
});
