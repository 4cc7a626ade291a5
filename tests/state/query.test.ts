import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, STATUSES } from '#lib/state/families.ts';
import { formatQuery, parseQuery, type Query } from '#lib/state/query.ts';
import { UNITS } from '#lib/state/calendar.ts';
import { dayNumber } from '#core';

const read = (href: string): Query => parseQuery(new URLSearchParams(href));

describe('an address', () => {
	test.for([
		{ href: '', want: {} },
		{ href: '?time=2020-01', want: { period: { start: dayNumber(2020, 1, 1), end: dayNumber(2020, 2, 1) } } },
		{
			href: '?time=2020-01-03/2020-01-04',
			want: { period: { start: dayNumber(2020, 1, 3), end: dayNumber(2020, 1, 5) } }
		},
		{ href: '?types=battles,diplomacy', want: { types: ['Battles', 'Diplomacy'] } },
		{ href: '?types=none&status=planned', want: { types: [], statuses: ['planned'] } },
		{ href: '?view=44.4,33.3,9.5', want: { view: { lng: 44.4, lat: 33.3, zoom: 9.5 } } },
		{ href: '?place=a%20%26%20b&list=undated', want: { place: 'a & b', listing: 'undated' } }
	])('$href is read', ({ href, want }) => {
		expect(read(href)).toEqual(want);
	});

	test.for([
		'?time=yesterday',
		'?time=2020-02-31',
		'?time=2020-05/2020-01',
		'?time=',
		'?view=1,2',
		'?view=200,0,3',
		'?view=a,b,c',
		'?mode=backwards',
		'?step=decade',
		'?speed=0',
		'?speed=-3',
		'?speed=Infinity',
		'?corpus=all',
		'?list=everything',
		'?place=',
		'?lang=de',
		`?incident=${'x'.repeat(301)}`
	])('%s is as if it were not there', (href) => {
		expect(read(href)).toEqual({});
	});

	test('a broken value takes nothing else along', () => {
		expect(read('?time=nonsense&place=bagdad')).toEqual({ place: 'bagdad' });
	});

	test('is readable where it can be', () => {
		const query: Query = {
			period: { start: dayNumber(2020, 1, 3), end: dayNumber(2020, 2, 5) },
			types: ['Protests', 'Riots'],
			place: 'irak:bagdad',
			view: { lng: 44.41234567, lat: 33.3, zoom: 9.123 }
		};
		expect(formatQuery(query)).toBe(
			'?time=2020-01-03/2020-02-04&types=protests,riots&place=irak:bagdad&view=44.4123,33.3,9.12'
		);
	});

	test('what is written is read back, whatever it holds', () => {
		const span = fc
			.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 4000 }))
			.map(([start, days]) => ({ start, end: start + days }));
		const id = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' });
		const chosen = <T>(all: readonly T[]) => fc.subarray([...all]);
		const coordinate = (most: number) =>
			fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((value) => value / 10_000);
		const query = fc.record(
			{
				period: span,
				axis: span,
				mode: fc.constantFrom('window' as const, 'cumulative' as const),
				step: fc.constantFrom(...UNITS),
				speed: fc.integer({ min: 1, max: 4000 }),
				types: chosen(EVENT_TYPES),
				statuses: chosen(STATUSES),
				corpus: fc.constantFrom('examples' as const, 'mine' as const),
				order: fc.constant('oldest' as const),
				listing: fc.constantFrom('undated' as const, 'unplaced' as const),
				place: id,
				table: fc.constant(true),
				cited: fc.constant(true),
				exactly: fc.constant(true),
				incident: id,
				article: id,
				language: fc.constantFrom('fr' as const, 'en' as const),
				view: fc.record({
					lng: coordinate(180),
					lat: coordinate(90),
					zoom: fc.integer({ min: 0, max: 2400 }).map((zoom) => zoom / 100)
				})
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(query, (one) => {
				const back = read(formatQuery(one));
				// -0 and 0 are the same place.
				expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(one)));
			}),
			{ seed: 20, numRuns: 500 }
		);
	});
});
