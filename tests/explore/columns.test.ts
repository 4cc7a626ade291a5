import { overlaps } from '#core';
import { kindOf, sortColumns, type Loose } from '#lib/explore/columns.ts';
import { countWindow, HIDDEN, LAYERS, rowsIn } from '#lib/explore/count.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Row = { readonly start: number; readonly days: number; readonly site: number; readonly kind: number };

const looseOf = (rows: readonly Row[]): Loose => ({
	start: Int32Array.from(rows, ({ start }) => start),
	end: Int32Array.from(rows, ({ start, days }) => start + days),
	site: Int32Array.from(rows, ({ site }) => site),
	kind: Uint8Array.from(rows, ({ kind }) => kind)
});
const SITES = 4;
/** Kind 0 is counted in layer 0, kind 1 in layer 5, kind 2 not at all. */
const layerOf = Uint8Array.from({ length: 32 }, (_, kind) => [0, 5][kind] ?? HIDDEN);

const someRow = fc.record({
	start: fc.integer({ min: -900, max: 900 }),
	// No date, a day, a month, and years.
	days: fc.oneof(fc.constantFrom(0, 1, 7, 31), fc.integer({ min: 1, max: 4000 })),
	site: fc.integer({ min: -1, max: SITES - 1 }),
	kind: fc.constantFrom(0, 1, 2)
});
const someWindow = fc
	.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 800 }))
	.map(([start, days]) => ({ start, end: start + days }));

describe('a window over columns', () => {
	test('finds the rows that overlap, as looking at each would', () => {
		fc.assert(
			fc.property(fc.array(someRow, { maxLength: 60 }), someWindow, (rows, window) => {
				const want = rows.flatMap(({ start, days }, at) =>
					days > 0 && overlaps({ start, end: start + days }, window) ? [at] : []
				);
				expect([...rowsIn(sortColumns(looseOf(rows)), window)]).toEqual(want);
			})
		);
	});

	test('counts them by site and layer, as looking at each would', () => {
		fc.assert(
			fc.property(fc.array(someRow, { maxLength: 60 }), someWindow, (rows, window) => {
				const met = rows.filter(
					({ start, days, kind }) => kind !== 2 && days > 0 && overlaps({ start, end: start + days }, window)
				);
				const counts = countWindow(sortColumns(looseOf(rows)), window, layerOf, SITES);
				expect(counts.shown).toBe(met.length);
				expect(counts.unplaced).toBe(met.filter(({ site }) => site < 0).length);
				for (let site = 0; site < SITES; site++) {
					for (const [kind, layer] of [0, 5].entries()) {
						const want = met.filter((row) => row.site === site && row.kind === kind).length;
						expect(counts.perSite[site * LAYERS + layer]).toBe(want);
					}
				}
			})
		);
	});

	test('what ends where the window starts is out, what starts where it ends too', () => {
		const columns = sortColumns(looseOf([row(0, 10), row(10, 1), row(20, 5)]));
		expect([...rowsIn(columns, { start: 10, end: 20 })]).toEqual([1]);
	});

	test.for([
		{ days: 1, window: { start: 0, end: 7 }, want: 1 },
		{ days: 31, window: { start: 0, end: 31 }, want: 0 },
		{ days: 31, window: { start: 0, end: 62 }, want: 1 },
		{ days: 31, window: { start: 5, end: 400 }, want: 0 }
	])('$days days are precise enough for $window: $want', ({ days, window, want }) => {
		expect(countWindow(sortColumns(looseOf([row(0, days)])), window, layerOf, SITES).sharp[0]).toBe(want);
	});

	test('room that is handed in holds nothing of the last window', () => {
		const columns = sortColumns(looseOf([row(0, 1), row(50, 1)]));
		const first = countWindow(columns, { start: 0, end: 10 }, layerOf, SITES);
		expect(countWindow(columns, { start: 60, end: 70 }, layerOf, SITES, first)).toMatchObject({ shown: 0 });
		expect([...first.perSite].some((count) => count > 0)).toBe(false);
	});
});

test('type and status share one number under 32', () => {
	const all = new Set([0, 1, 2, 3].flatMap((status) => [0, 1, 2, 3, 4, 5, 6, 7].map((type) => kindOf(type, status))));
	expect(all.size).toBe(32);
	expect(Math.max(...all)).toBe(31);
});

function row(start: number, days: number): Row {
	return { start, days, site: 0, kind: 0 };
}
