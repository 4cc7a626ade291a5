import { expect, test } from 'vitest';
import { InColumns } from '#lib/overview/inColumns.ts';
import { packOverview, unpackOverview } from '#lib/overview/pack.ts';
import type { Overview } from '#lib/wire.ts';

const incident = (id: string, more: object = {}): Overview['incidents'][number] =>
	({ id, eventType: 'explosions', status: 'happened', articleIds: ['a'], placeIds: [], ...more }) as never;
const place = { id: 'q', name: 'Q', kind: 'city', lat: null, lng: null, radiusKm: 3, parents: [] } as const;

test.for<{ name: string; overview: Overview }>([
	{ name: 'nothing', overview: { incidents: [], places: {}, articles: [] } },
	{
		name: 'keys that some rows lack',
		overview: {
			incidents: [
				incident('1', { span: { start: 0, end: 1 } }),
				incident('2'),
				incident('3', { span: { start: 0, end: 1 }, graphic: false, doubt: 0 })
			],
			places: { q: place },
			articles: [{ id: 'a', corpus: 'mine', title: 'T', publishedBasis: 'none', reportCount: 3 }]
		}
	}
])('$name comes back as it was', ({ overview }) => {
	const wire = JSON.parse(JSON.stringify(packOverview(overview))) as ReturnType<typeof packOverview>;
	// Not as undefined either: `in` tells them apart.
	expect(unpackOverview(wire)).toStrictEqual(overview);
});

test('what many have in common is sent once', () => {
	const where = { placeId: 'q', name: 'Q', kind: 'city', radiusKm: 3, lat: 1.5, lng: 2.5 };
	const incidents = Array.from({ length: 1000 }, (_, at) => incident(String(at), { place: where }));
	const overview = { incidents, places: {}, articles: [] };
	const packed = JSON.stringify(packOverview(overview));
	expect(packed.split('"Q"')).toHaveLength(2);
	expect(packed.length).toBeLessThan(JSON.stringify(overview).length / 5);
});

test('what a page holds of an overview is its columns, and nothing else is taken for one', () => {
	const overview: Overview = { incidents: [incident('1'), incident('2')], places: { q: place }, articles: [] };
	const columns = InColumns.encode(new InColumns(overview));
	expect(columns).toEqual(packOverview(overview));
	expect(columns && InColumns.decode(columns).overview).toStrictEqual(overview);
	expect(InColumns.encode(overview)).toBe(false);
});
