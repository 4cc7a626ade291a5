import { discArea, ringArea } from '#lib/export/area.ts';
import { boxAround } from '#lib/export/box.ts';
import { geometryOf, writeGeoJson, type GeoJsonContext } from '#lib/export/geojson.ts';
import type { PlaceSummary } from '#lib/wire.ts';
import { booleanPointInPolygon, distance } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { each, LABELS, MOSSOUL, recordWith, whole } from './records.ts';

/** Positive for a ring that runs counter-clockwise. */
function turning(ring: readonly Position[]): number {
	let twice = 0;
	for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? ring[0] ?? [];
		twice += x0 * y1 - x1 * y0;
	}
	return twice;
}
const ringsOf = (area: ReturnType<typeof discArea>): Position[][] =>
	area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

describe('areas', () => {
	test.for([
		{ name: 'Mossoul', lng: 43.1, lat: 36.3, km: 12, parts: 1 },
		{ name: 'south', lng: -70, lat: -33, km: 300, parts: 1 },
		{ name: 'Fidji, from the west', lng: 178.5, lat: -17.8, km: 400, parts: 2 },
		{ name: 'Fidji, from the east', lng: -179.5, lat: -17.8, km: 400, parts: 2 },
		{ name: 'the pole', lng: 20, lat: 88, km: 900, parts: 1 },
		{ name: 'nobody measured it', lng: 20, lat: 10, km: 0, parts: 1 }
	])('$name: closed, counter-clockwise, within ±180', ({ lng, lat, km, parts }) => {
		const area = discArea(lng, lat, km);
		const rings = ringsOf(area);
		expect(rings).toHaveLength(parts);
		for (const ring of rings) {
			expect(ring.at(-1)).toEqual(ring[0]);
			expect(ring.length).toBeGreaterThanOrEqual(4);
			expect(turning(ring)).toBeGreaterThan(0);
			for (const [x = 0, y = 0] of ring) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
		}
		expect(booleanPointInPolygon([lng, lat], area)).toBe(true);
	});

	test('the edge of a disc is everywhere as far as it says', () => {
		for (const position of ringsOf(discArea(43.1, 36.3, 250))[0] ?? [])
			expect(distance([43.1, 36.3], position)).toBeCloseTo(250, 0);
	});

	test('a clockwise outline is turned, one over the antimeridian cut', () => {
		const clockwise = [
			[0, 0],
			[0, 2],
			[2, 2],
			[2, 0],
			[0, 0]
		];
		expect(turning(ringsOf(ringArea(clockwise))[0] ?? [])).toBeGreaterThan(0);
		const over = ringArea([
			[178, 0],
			[-178, 0],
			[-178, 4],
			[178, 4],
			[178, 0]
		]);
		expect(ringsOf(over).map((ring) => Math.max(...ring.map(([x = 0]) => Math.abs(x))))).toEqual([180, 180]);
		expect(ringsOf(over).every((ring) => turning(ring) > 0)).toBe(true);
	});
});

describe('boxAround', () => {
	const point = (lng: number, lat: number) => ({ type: 'Point' as const, coordinates: [lng, lat] });
	test.for([
		{ name: 'nothing', geometries: [], want: undefined },
		{ name: 'one point', geometries: [point(44, 33)], want: [44, 33, 44, 33] },
		{ name: 'two', geometries: [point(44, 33), point(2, 48)], want: [2, 33, 44, 48] },
		{ name: 'both sides of the Pacific', geometries: [point(178, -17), point(-178, -16)], want: [178, -17, -178, -16] },
		{ name: 'all around', geometries: [point(-120, 40), point(0, 0), point(120, 40)], want: [-120, 0, 120, 40] },
		{ name: 'an area that is cut', geometries: [discArea(180, 0, 111.195)], want: [179, -1, -179, 1] }
	])('$name', ({ geometries, want }) => {
		expect(boxAround(geometries)?.map((value) => Number(value.toFixed(2)))).toEqual(want);
	});
});

const outline = [
	[43, 36],
	[43.3, 36],
	[43.3, 36.5],
	[43, 36]
] as const;
const mossoul: PlaceSummary = { ...MOSSOUL, id: 'geonames:99072', country: 'IQ', parents: [], outline };

test.for([
	{ name: 'a place is a point', place: MOSSOUL, areas: false, want: 'Point' },
	{ name: 'or its outline', place: MOSSOUL, areas: true, want: 'Polygon' },
	{ name: 'a facility stays a point', place: { ...MOSSOUL, radiusKm: 0.2 }, areas: true, want: 'Point' },
	{ name: 'no place, no geometry', place: null, areas: true, want: undefined },
	{ name: 'no position, no geometry', place: { ...MOSSOUL, lat: null, lng: null }, areas: false, want: undefined }
])('$name', ({ place, areas, want }) => {
	expect(geometryOf(place, { areas, placeOf: () => mossoul })?.type).toBe(want);
});

test('beside a place is not its outline', () => {
	const near = geometryOf({ ...MOSSOUL, relation: 'près de' }, { areas: true, placeOf: () => mossoul });
	expect(near?.type === 'Polygon' && near.coordinates[0]?.length).toBeGreaterThan(10);
});

describe('writeGeoJson', () => {
	const context: GeoJsonContext = { areas: false, placeOf: () => undefined, labels: LABELS, bbox: [43, 36, 44, 37] };
	test('is JSON as RFC 7946 has it, with null geometry for what has no place', async () => {
		const text = await whole(writeGeoJson(each([recordWith(), recordWith({ id: 'b', place: null })]), context));
		const file = JSON.parse(text) as FeatureCollection;
		expect(file).toMatchObject({ type: 'FeatureCollection', bbox: [43, 36, 44, 37] });
		expect(file).not.toHaveProperty('crs');
		expect(file.features.map(({ type, id, geometry }) => ({ type, id, geometry }))).toEqual([
			{ type: 'Feature', id: 'a1#30', geometry: { type: 'Point', coordinates: [43.119, 36.335] } },
			{ type: 'Feature', id: 'b', geometry: null }
		]);
		expect(file.features[0]?.properties).toMatchObject({
			date: '2021-05-03',
			datePrecision: 'day',
			placeKind: 'city',
			radiusKm: 12,
			outlet: 'Le Témoin',
			sources: ['https://example.org/a_b?c=1&d=50%25'],
			review: 'automatic',
			version: '0123456789ab.f00d'
		});
	});
	test('nothing is a file too, without a box', async () => {
		const text = await whole(writeGeoJson(each([]), { ...context, bbox: undefined }));
		expect(JSON.parse(text)).toEqual({ type: 'FeatureCollection', features: [] });
	});
});
