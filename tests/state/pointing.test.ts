import { spanOf } from '#core';
import { holders, marksOf, segments, stopsOf, type LinkedMark, type PlainMark } from '#lib/state/marks.ts';
import { goalOf, hrefTo, pointedBy } from '#lib/state/pointing.ts';
import type { ArticleDetail } from '#lib/wire.ts';
import { expect, test } from 'vitest';
import { articleDetail, OVERVIEW } from '../ui/fixture.ts';

const found = articleDetail('a1');
if (!found) throw new Error('the fixture has changed');
const detail: ArticleDetail = found;
const known = {
	places: OVERVIEW.places,
	incidentsById: new Map(OVERVIEW.incidents.map((incident) => [incident.id, incident]))
};
const markAt = (words: string): LinkedMark => {
	const mark = marksOf(detail).find(({ start, end }) => detail.text.slice(start, end) === words);
	if (!mark) throw new Error(`no mark at ${words}`);
	return mark;
};

test.for([
	{ words: 'incendié', place: 'Najaf', date: '2019-11-27' },
	{ words: 'manifestants', place: 'Najaf', date: '2019-11-27' },
	{ words: 'Najaf', place: 'Najaf', date: undefined },
	{ words: 'Téhéran', place: 'Téhéran', date: undefined },
	{ words: 'mercredi', place: undefined, date: undefined }
])('« $words » points at $place, $date', ({ words, place, date }) => {
	const pointed = pointedBy(markAt(words), detail, known);
	expect(pointed?.place?.name).toBe(place);
	expect(pointed?.span).toEqual(spanOf(date));
});

test('a time points at its days, a place without a position at nothing', () => {
	const [time] = detail.times;
	const [place] = detail.places;
	if (!time || !place) throw new Error('the fixture has changed');
	const span = { start: 10, end: 11 };
	const { placeId: _, ...unknown } = { ...place, lat: null, lng: null };
	const changed: ArticleDetail = { ...detail, times: [{ ...time, span }], places: [unknown] };
	expect(pointedBy(markAt('mercredi'), changed, known)).toEqual({ span });
	expect(pointedBy(markAt('Najaf'), changed, known)).toBeUndefined();
	expect(goalOf(markAt('mercredi'), changed, known)).toEqual({ to: 'time', span });
	expect(goalOf(markAt('Najaf'), changed, known)).toBeUndefined();
});

test('a report without an incident points where it says itself, and leads nowhere', () => {
	const [report] = detail.reports;
	if (!report) throw new Error('the fixture has changed');
	const { incidentId: _, ...alone } = report;
	const place = { name: 'un hameau', kind: 'city', lat: 1, lng: 2, radiusKm: 3 } as const;
	const changed: ArticleDetail = { ...detail, reports: [{ ...alone, place }] };
	expect(pointedBy(markAt('incendié'), changed, known)).toEqual({
		place: { name: 'un hameau', lat: 1, lng: 2, radiusKm: 3 }
	});
	expect(goalOf(markAt('incendié'), changed, known)).toBeUndefined();
});

test.for([
	{ words: 'incendié', want: '?incident=i-najaf&article=a1' },
	{ words: 'Najaf', want: '?place=najaf&article=a1' }
])('« $words » has the address $want', ({ words, want }) => {
	const goal = goalOf(markAt(words), detail, known);
	const sorted = (search: string) => [...new URLSearchParams(search)].sort();
	expect(goal && sorted(hrefTo(goal, { article: 'a1', incident: 'i-kerbala' }))).toEqual(sorted(want));
});

test('each mark is one stop, at its first own stretch; what is wholly under another has none', () => {
	const marks: PlainMark[] = [
		{ start: 0, end: 20, role: 'where' },
		{ start: 5, end: 10, role: 'cited' },
		{ start: 5, end: 10, role: 'who' }
	];
	const parts = segments('l’ambassade américaine', marks);
	const stops = stopsOf(parts);
	expect(parts.map((part) => [part.start, stops.has(part)])).toEqual([
		[0, true],
		[5, true],
		[10, false],
		[20, false]
	]);
	expect([...holders(parts)].map(({ role }) => role).sort()).toEqual(['where', 'who']);
});

test('thousands of marks are cut in one pass', () => {
	const marks = Array.from({ length: 20_000 }, (_, index): PlainMark => ({
		start: index * 5,
		end: index * 5 + 7,
		role: 'who'
	}));
	const text = 'x'.repeat(100_100);
	const began = performance.now();
	const parts = segments(text, marks);
	expect(parts.map((part) => part.text).join('')).toBe(text);
	expect(parts[2]?.marks).toHaveLength(1);
	// Comparing each cut with each mark took minutes.
	expect(performance.now() - began).toBeLessThan(2000);
});
