import { spanOf, type EventType } from '#core';
import { waitingWords } from '#lib/state/filters.ts';
import { likelySame } from '#lib/state/likely.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

type Row = { id: string; date?: string; place?: string; inside?: string; type?: EventType };

function incident({ id, date, place, inside, type = 'Protests' }: Row): IncidentSummary {
	const [plain] = OVERVIEW.incidents;
	const span = spanOf(date);
	if (!plain) throw new Error('the fixture is empty');
	const { place: _place, span: _span, date: _date, ...rest } = plain;
	return {
		...rest,
		id,
		eventType: type,
		placeIds: [place, inside].flatMap((one) => one ?? []),
		...(place && { place: { placeId: place, name: place, kind: 'city', lat: 0, lng: 0, radiusKm: 1 } }),
		...(span && { span })
	};
}

const HERE = { date: '2021-03-09', place: 'mossoul', inside: 'irak' };
const wanted = (of: Row, others: readonly Row[]) =>
	likelySame(incident(of), [of, ...others].map(incident)).map(({ id }) => id);

describe('what may be the same incident', () => {
	test.for<{ why: string; likelier: Omit<Row, 'id'>; than: Omit<Row, 'id'> }>([
		{ why: 'the day and the place before the day', likelier: HERE, than: { ...HERE, place: 'bassora' } },
		{ why: 'the day and the place before the place', likelier: HERE, than: { ...HERE, date: '2022-03-09' } },
		{ why: 'the day before nothing', likelier: { date: '2021-03-09' }, than: { date: '2021-03-10' } },
		{ why: 'a day that agrees before a year that does', likelier: { date: '2021-03-09' }, than: { date: '2021' } },
		{
			why: 'a place in the same country before another country',
			likelier: { place: 'erbil', inside: 'irak' },
			than: { place: 'paris' }
		},
		{
			why: 'the same place before one that it shares the country with',
			likelier: { place: 'mossoul' },
			than: { place: 'erbil', inside: 'irak' }
		},
		{
			why: 'the same family before another',
			likelier: { ...HERE, type: 'Riots' },
			than: { ...HERE, type: 'Diplomacy' }
		}
	])('$why', ({ likelier, than }) => {
		const of = { id: 'this', ...HERE };
		const [a, b] = [
			{ id: 'likelier', ...likelier },
			{ id: 'than', ...than }
		];
		// Whichever way they come.
		expect(wanted(of, [a, b])).toEqual(['likelier', 'than']);
		expect(wanted(of, [b, a])).toEqual(['likelier', 'than']);
	});
	test('never itself; of the equally likely as they came', () => {
		const others = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
		expect(wanted({ id: 'this', ...HERE }, others)).toEqual(['b', 'a', 'c']);
	});
	test('without day and place itself it still lists all', () => {
		expect(wanted({ id: 'this' }, [{ id: 'a', ...HERE }, { id: 'b' }])).toHaveLength(2);
	});
});

describe('words that wait for a date of publication', () => {
	const waiting = (more: Partial<IncidentSummary>) => ({
		...incident({ id: 'x' }),
		articleIds: ['a1', 'a2'],
		dateWords: 'samedi',
		...more
	});
	const dated = { span: { start: 1, end: 2 } };
	test.for([
		{ why: 'of an undated incident of the article', incidents: [waiting({})], want: 'samedi' },
		{
			why: 'the first of several',
			incidents: [waiting(dated), waiting({ dateWords: 'hier' }), waiting({})],
			want: 'hier'
		},
		{ why: 'none where it has a date', incidents: [waiting(dated)], want: undefined },
		{ why: 'none of another article', incidents: [waiting({ articleIds: ['a2'] })], want: undefined },
		{ why: 'none of an article with no incident', incidents: [], want: undefined }
	])('$why: $want', ({ incidents, want }) => {
		expect(waitingWords(incidents, 'a1')).toBe(want);
	});
	test('none where the text has no such words', () => {
		const { dateWords: _, ...silent } = waiting({});
		expect(waitingWords([silent], 'a1')).toBeUndefined();
	});
});
