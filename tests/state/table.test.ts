import { orderBy, sortRows, type Column } from '#lib/state/table.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { expect, test } from 'vitest';

const row = (id: string, more: Partial<IncidentSummary> = {}): IncidentSummary => ({
	id,
	corpus: 'mine',
	eventType: 'Protests',
	subEventType: 'Peaceful protest',
	status: 'happened',
	vague: false,
	actors: [],
	targets: [],
	weapons: [],
	reports: [],
	articleIds: ['a'],
	placeIds: [],
	...more
});
const place = (name: string, radiusKm: number) => ({ name, kind: 'city' as const, lat: 0, lng: 0, radiusKm });
const ROWS = [
	row('none'),
	row('late', { span: { start: 20, end: 21 }, place: place('Zakho', 5), injuries: { min: 9, max: 9 } }),
	row('early', {
		span: { start: 3, end: 4 },
		place: place('Érbil', 20),
		eventType: 'Battles',
		fatalities: { min: 1, max: 1 },
		articleIds: ['a', 'b', 'c'],
		sources: 2
	}),
	row('middle', { span: { start: 9, end: 10 }, place: place('Falloujah', 8), articleIds: ['a', 'b', 'c'] })
];
const sorted = (column: Column, descending: boolean) =>
	sortRows(ROWS, { column, descending }, 'fr').map(({ id }) => id);

test.for<[Column, boolean, string]>([
	['date', true, 'late middle early none'],
	['date', false, 'early middle late none'],
	['type', false, 'early none late middle'],
	['place', false, 'early middle late none'],
	['place', true, 'late middle early none'],
	['precision', false, 'late middle early none'],
	['toll', true, 'early late none middle'],
	['articles', true, 'middle early none late']
])('by %s, descending %s: what is unknown comes last', ([column, descending, ids]) => {
	expect(sorted(column, descending).join(' ')).toBe(ids);
});

test('a column that is chosen again turns round', () => {
	const first = orderBy('place', { column: 'date', descending: true });
	expect(first).toEqual({ column: 'place', descending: false });
	expect(orderBy('place', first)).toEqual({ column: 'place', descending: true });
	expect(orderBy('toll', first)).toEqual({ column: 'toll', descending: true });
});
