import { expect, test } from 'vitest';
import { booleanPointInPolygon, buffer } from '@turf/turf';
import { lookOf } from '#lib/map/area.ts';
import { leadingFamily } from '#lib/map/features.ts';
import { createShapes } from '#lib/map/shapes.ts';
import { collectSites } from '#lib/explore/sites.ts';
import { incidentAt, PLACES, SHAPES, siteAt } from './fixture.ts';

const SQUARE = {
	type: 'Polygon',
	coordinates: [
		[
			[38, 28],
			[44, 28],
			[44, 34],
			[38, 34],
			[38, 28]
		]
	]
} as const;
const WITH_COUNTRY = createShapes((country) =>
	country === 'XA'
		? { type: 'Polygon', coordinates: SQUARE.coordinates.map((ring) => ring.map((p) => [...p])) }
		: undefined
);

test('a point draws no area, all else does; a circle around a region is no shape', () => {
	expect(SHAPES.areaOf(siteAt('embassy'))).toBeUndefined();
	expect(['region', 'capital'].map((id) => lookOf(SHAPES.hang(siteAt(id)), 'light', 5).fill > 0)).toEqual([
		false,
		true
	]);
});

test('an area that fills the screen keeps its line alone', () => {
	const capital = SHAPES.hang(siteAt('capital'));
	expect([8, 14].map((zoom) => lookOf(capital, 'light', zoom).fill > 0)).toEqual([true, false]);
	expect(lookOf(capital, 'light', 14).line).toBeGreaterThan(0);
});

test('a country is drawn by its outline, and by a disc when the base map lacks it', () => {
	expect(WITH_COUNTRY.areaOf(siteAt('country'))).toEqual(SQUARE);
	const without = SHAPES.areaOf(siteAt('country'));
	expect(without?.coordinates[0]?.length).toBeGreaterThan(60);
});

test('an outline of the gazetteer is drawn as it is', () => {
	expect(SHAPES.areaOf(siteAt('district'))?.coordinates[0]).toEqual(PLACES['district']?.outline);
});

test.for(['capital', 'district', 'village', 'region', 'country'])(
	'the badge of %s hangs on the edge, never inside',
	(id) => {
		const site = SHAPES.hang(siteAt(id));
		const area = SHAPES.areaOf(site);
		if (!area) throw new Error('no area');
		const margin = site.radiusKm * 0.02;
		const inner = buffer({ type: 'Feature', geometry: area, properties: {} }, -margin, { units: 'kilometers' });
		const outer = buffer({ type: 'Feature', geometry: area, properties: {} }, margin, { units: 'kilometers' });
		expect(inner && booleanPointInPolygon([...site.anchor], inner)).toBe(false);
		expect(outer && booleanPointInPolygon([...site.anchor], outer)).toBe(true);
	}
);

test('the badge of a point stands on the very spot', () => {
	expect(SHAPES.hang(siteAt('embassy')).anchor).toEqual([40.01, 30.02]);
});

test('threats alone are hollow, coarse dates faded', () => {
	const period = { start: 0, end: 30 };
	const span = { start: 0, end: 30 };
	const sites = collectSites(
		[incidentAt('capital', { status: 'threatened', span }), incidentAt('village', { span: { start: 3, end: 4 } })],
		PLACES,
		period
	).map((site) => SHAPES.hang(site));
	const [threat, sure] = sites.map((site) => lookOf(site, 'light', 8));
	expect([threat?.dashed, sure?.dashed]).toEqual([true, false]);
	expect(threat?.fill).toBeLessThan(sure?.fill ?? 0);
});

test.for([
	{ types: ['Protests', 'Protests', 'Battles'] as const, want: 'crowd' },
	{ types: ['Protests', 'Battles'] as const, want: 'mixed' },
	{ types: ['Disaster'] as const, want: 'other' }
])('$types lead to $want', ({ types, want }) => {
	const sites = collectSites(
		types.map((eventType) => incidentAt('capital', { eventType })),
		PLACES
	);
	expect(sites.map(leadingFamily)).toEqual([want]);
});
