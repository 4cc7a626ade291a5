import { dayNumber, type TimeSpan } from '#core';
import { binsOf, countByBin, extentOf, LAYERS, unitFor } from '#lib/state/histogram.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const YEAR = { start: dayNumber(2020, 1, 1), end: dayNumber(2021, 1, 1) };
const [pattern] = OVERVIEW.incidents;
const on = (span: TimeSpan | undefined, eventType: IncidentSummary['eventType'] = 'Protests'): IncidentSummary[] => {
	if (!pattern) return [];
	const { span: _span, ...rest } = pattern;
	return [{ ...rest, eventType, ...(span && { span }) }];
};

test.for([
	{ days: 20, want: 'day' },
	{ days: 60, want: 'week' },
	{ days: 400, want: 'month' },
	{ days: 2000, want: 'quarter' },
	{ days: 9000, want: 'year' }
])('$days days in at most thirty bars go by $want', ({ days, want }) => {
	expect(unitFor({ start: 0, end: days }, 30)).toBe(want);
});

test('bins are whole calendar units that cover the axis', () => {
	const bins = binsOf(YEAR, 'month');
	expect(bins).toHaveLength(12);
	expect(bins[1]).toEqual({ start: dayNumber(2020, 2, 1), end: dayNumber(2020, 3, 1) });
	expect(binsOf({ start: dayNumber(2020, 1, 15), end: dayNumber(2020, 2, 2) }, 'month')).toHaveLength(2);
});

describe('counting', () => {
	const months = binsOf(YEAR, 'month');
	const totals = (incidents: readonly IncidentSummary[]) => countByBin(incidents, months).map(({ total }) => total);

	test('a known day stands whole in its bar, in the certain layer of its family', () => {
		const [january] = countByBin(on({ start: YEAR.start, end: YEAR.start + 1 }, 'Riots'), months);
		expect(january?.total).toBeCloseTo(1);
		const layer = LAYERS.findIndex(({ family, certain }) => family === 'crowd' && certain);
		expect(january?.masses[layer]).toBeCloseTo(1);
	});
	test('a quarter is spread by days and marked uncertain', () => {
		const bins = countByBin(on({ start: YEAR.start, end: dayNumber(2020, 4, 1) }), months);
		expect(bins.slice(0, 4).map(({ total }) => total)).toEqual([
			expect.closeTo(31 / 91, 9),
			expect.closeTo(29 / 91, 9),
			expect.closeTo(31 / 91, 9),
			0
		]);
		expect(LAYERS.every(({ certain }, layer) => !certain || bins[0]?.masses[layer] === 0)).toBe(true);
	});
	test('what lies partly outside gives only its part', () => {
		const sum = totals(on({ start: YEAR.start - 10, end: YEAR.start + 10 })).reduce((a, b) => a + b, 0);
		expect(sum).toBeCloseTo(0.5);
	});
	test.for([
		{ span: undefined },
		{ span: { start: YEAR.end, end: YEAR.end + 1 } },
		{ span: { start: 0, end: YEAR.start } }
	])('$span counts nowhere', ({ span }) => {
		expect(totals(on(span)).every((total) => total === 0)).toBe(true);
	});
	test('every incident inside the axis weighs one, however long it may be', () => {
		const spans = fc.array(
			fc
				.tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 1, max: 366 }))
				.map(([from, days]) => ({ start: YEAR.start + from, end: Math.min(YEAR.start + from + days, YEAR.end) })),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(spans, fc.constantFrom('day' as const, 'week' as const, 'month' as const), (all, unit) => {
				const bins = countByBin(
					all.flatMap((span) => on(span)),
					binsOf(YEAR, unit)
				);
				expect(bins.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(all.length, 6);
			}),
			{ seed: 3, numRuns: 100 }
		);
	});
});

test('the extent is whole months; without dates there is none', () => {
	expect(extentOf(on({ start: dayNumber(2020, 3, 5), end: dayNumber(2020, 3, 6) }))).toEqual({
		start: dayNumber(2020, 3, 1),
		end: dayNumber(2020, 4, 1)
	});
	expect(extentOf(on(undefined))).toBeUndefined();
	expect(extentOf([])).toBeUndefined();
});
