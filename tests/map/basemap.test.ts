import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon, distance, pointToLineDistance } from '@turf/turf';
import { expect, test } from 'vitest';
import { decodeWorld, type World } from '#lib/map/basemap.ts';
import { disputedSide } from '#lib/map/disputed.ts';
import { mainRing } from '#lib/map/geometry.ts';
import { labelFeatures, numericCodes, type LabelTable } from '#lib/map/labels.ts';
import type { Position } from 'geojson';

const read = (name: string): unknown => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
const fine = decodeWorld(read('world-atlas/countries-50m.json') as World);
const coarse = decodeWorld(read('world-atlas/countries-110m.json') as World);
const labels = JSON.parse(readFileSync('src/lib/map/basemap/labels.json', 'utf8')) as LabelTable;
const codes = numericCodes(labels);

test.for([
	{ country: 'IQ', at: [44.4, 33.3], want: true },
	{ country: 'IQ', at: [51.4, 35.7], want: false },
	{ country: 'IR', at: [51.4, 35.7], want: true },
	{ country: 'FR', at: [2.35, 48.85], want: true },
	{ country: 'XK', at: [21.1, 42.6], want: true },
	{ country: 'AU', at: [133.9, -23.7], want: true },
	{ country: 'SO', at: [44.1, 9.6], want: true },
	{ country: 'CY', at: [33.6, 35.3], want: true },
	{ country: 'PS', at: [34.4, 31.45], want: true } // missing in the coarse world, there in the fine one
])('the outline of $country holds $at: $want', ({ country, at, want }) => {
	const outline = fine.outlineOf(codes.get(country) ?? '');
	expect(outline && booleanPointInPolygon(at, outline)).toBe(want);
});

test('no outline where there is no country', () => {
	expect(fine.outlineOf('')).toBeUndefined();
	expect(fine.outlineOf('undefined')).toBeUndefined();
});

test.for([fine, coarse])('no ring jumps over the 180th degree', ({ land }) => {
	for (const { geometry } of land.features) {
		const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		for (const ring of rings) expect(longestStep(ring)).toBeLessThan(180);
	}
});

// The step along a pole, which closes Antarctica, is no jump.
function longestStep(ring: readonly Position[]): number {
	const steps = ring.slice(1).map(([lng = 0, lat = 0], index) => {
		const [from = 0, fromLat = 0] = ring[index] ?? [];
		return Math.abs(lat) === 90 || Math.abs(fromLat) === 90 ? 0 : Math.abs(lng - from);
	});
	return Math.max(0, ...steps);
}

const near = (at: Position, disputed: boolean): boolean =>
	fine.borders.features.some(
		({ geometry, properties }) =>
			properties.disputed === disputed && pointToLineDistance([...at], geometry, { units: 'kilometers' }) < 40
	);

test.for([
	{ where: 'le nord de la Crimée', at: [34, 46.1] },
	{ where: 'le plateau du Golan', at: [35.85, 33] },
	{ where: 'la ligne de contrôle au Cachemire', at: [74, 33.8] },
	{ where: 'Chypre', at: [33.4, 35.17] },
	{ where: 'le Sahara occidental', at: [-12, 26] },
	{ where: 'le Kosovo et la Serbie', at: [21, 43.1] }
])('$where is dashed', ({ at }) => {
	expect(near(at, true)).toBe(true);
});

test.for([
	{ where: "l'Irak et l'Iran", at: [45.8, 34.5] },
	{ where: 'la France et la Belgique', at: [3.6, 50.3] },
	{ where: "l'Ukraine et la Russie près de Kharkiv", at: [36.5, 50.3] },
	{ where: "l'Inde et le Pakistan à Wagah", at: [74.57, 31.6] }
])('$where is a plain border', ({ at }) => {
	expect(near(at, false)).toBe(true);
	expect(near(at, true)).toBe(false);
});

test('pairs that dispute nothing have no contested side', () => {
	expect(disputedSide(['France', 'Germany'])).toBeUndefined();
	expect(disputedSide(['China', 'Siachen Glacier'])?.([77, 35])).toBe(true);
	expect(disputedSide(['Russia', 'Ukraine'])?.([38, 50])).toBe(false);
});

test.for([
	{ language: 'fr', names: ['Irak', 'Bagdad', 'Téhéran', 'Le Caire', 'Londres'] },
	{ language: 'en', names: ['Iraq', 'Baghdad', 'Tehran', 'Cairo', 'London'] }
] as const)('names on the base map in $language', ({ language, names }) => {
	const all = labelFeatures(labels, language).features.map(({ properties }) => properties.name);
	for (const name of names) expect(all).toContain(name);
});

test('the name of a country stands inside it', () => {
	for (const [code, numeric, lng, lat] of labels.countries) {
		const outline = fine.outlineOf(numeric);
		if (!outline) continue;
		// Islets are smaller than the hundredth of a degree to which the table rounds.
		const onIslet = mainRing(outline).some((vertex) => distance([lng, lat], vertex, { units: 'kilometers' }) < 12);
		expect([code, onIslet || booleanPointInPolygon([lng, lat], outline)]).toEqual([code, true]);
	}
	expect(labels.countries.length).toBeGreaterThan(220);
	expect(labels.cities.length).toBeGreaterThan(300);
});
