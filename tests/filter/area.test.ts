import { choose, type Choice } from '#lib/filter/choice.ts';
import { wasOut } from '#lib/filter/known.ts';
import { boxRing, isInRing, readRing, writeRing } from '#lib/filter/ring.ts';
import { dayNumber } from '#core';
import { EVENT_TYPES, STATUSES } from '#lib/state/families.ts';
import { formatQuery, parseSearch } from '#lib/state/query.ts';
import type { ArticleSummary } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { incidentAt } from '../map/fixture.ts';

const TRIANGLE = [
	[0, 0],
	[10, 0],
	[0, 10]
] as const;

test.for([
	{ at: [2, 2], want: true },
	{ at: [8, 8], want: false },
	{ at: [-1, 2], want: false },
	{ at: [362, 2], want: true },
	{ at: [2, -0.1], want: false }
] as const)('a triangle holds $at: $want', ({ at, want }) => {
	expect(isInRing(at[0], at[1], TRIANGLE)).toBe(want);
});

test('a rectangle over the 180th degree holds both sides of it', () => {
	const box = boxRing(170, -10, 190, 10);
	expect([175, -175, 160, -160].map((lng) => isInRing(lng, 0, box))).toEqual([true, true, false, false]);
});

describe('in an address', () => {
	test('an area reads back', () => {
		const area = boxRing(44.1, 33.2, 44.9, 33.91234567);
		expect(formatQuery({ area })).toBe('?area=44.1,33.2;44.9,33.2;44.9,33.9123;44.1,33.9123');
		expect(parseSearch(formatQuery({ area })).area?.[2]).toEqual([44.9, 33.9123]);
	});
	test.for(['', '1,2;3,4', '1,2;3,4;5', '1,2;3,4;x,y', '1,2;3,4;5,91', '1,2,3;4,5,6;7,8,9'])(
		'« %s » is no area',
		(text) => {
			expect(readRing(text)).toBeUndefined();
			expect(parseSearch(`?area=${text}`).area).toBeUndefined();
		}
	);
	test('a ring of a thousand corners is refused', () => {
		expect(readRing(writeRing(Array.from({ length: 1000 }, () => [1, 2] as const)))).toBeUndefined();
	});
	test.for([
		{ text: '2020-01-03', want: '?known=2020-01-03' },
		{ text: '2020-01', want: '?known=2020-01-31' },
		{ text: 'demain', want: '' }
	])('known on $text', ({ text, want }) => {
		expect(formatQuery(parseSearch(`?known=${text}`))).toBe(want);
	});
});

const article = (published?: string): ArticleSummary => ({
	id: 'a',
	corpus: 'mine',
	title: '',
	publishedBasis: 'given',
	reportCount: 1,
	...(published !== undefined && { published })
});
test.for([
	{ published: '2020-01-03', want: true },
	{ published: '2020-01-04', want: false },
	{ published: '2020-01', want: false },
	{ published: '2019', want: true },
	{ published: undefined, want: false }
])('an article of $published was out on 3 January 2020: $want', ({ published, want }) => {
	expect(wasOut(article(published), dayNumber(2020, 1, 3))).toBe(want);
});

test('an area keeps what has its middle in it, a day what was told by then', () => {
	const all: Choice = { types: new Set(EVENT_TYPES), statuses: new Set(STATUSES), chosen: {}, toll: {} };
	const incidents = [
		incidentAt('capital', { articleIds: ['old'] }),
		incidentAt('village', { articleIds: ['new', 'old'] }),
		incidentAt('region', { articleIds: ['new'] }),
		incidentAt(undefined, { articleIds: ['old'] })
	];
	const articleOf = (id: string) => article(id === 'old' ? '2020-01-01' : '2020-02-01');
	const at = (choice: Partial<Choice>) =>
		choose(incidents, { ...all, ...choice }, articleOf).map(({ place }) => place?.name);
	expect(at({})).toHaveLength(4);
	expect(at({ area: boxRing(39, 29, 41.5, 31) })).toEqual(['capital', 'village']);
	expect(at({ known: dayNumber(2020, 1, 15) })).toEqual(['capital', 'village', undefined]);
});
