import { expect, test } from 'vitest';
import { booleanPointInPolygon, buffer } from '@turf/turf';
import { areaFeatures, badgeFeatures, focusFeatures, leadingFamily } from '#lib/map/features.ts';
import { gatherSites } from '#lib/map/cluster.ts';
import { createShapes } from '#lib/map/shapes.ts';
import { collectSites } from '#lib/map/sites.ts';
import { hung, incidentAt, PLACES, SHAPES, siteAt } from './fixture.ts';

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

test('a point draws no area, all else does, the largest first', () => {
	const sites = hung([incidentAt('embassy'), incidentAt('village'), incidentAt('region'), incidentAt('capital')]);
	const { features } = areaFeatures(sites, SHAPES, 8);
	expect(features.map(({ properties }) => properties.radiusKm)).toEqual([1200, 15, 4]);
	expect(features.map(({ properties }) => properties.halo)).toEqual([true, false, false]);
});

test('an area too small to be seen is left out until one comes nearer', () => {
	const sites = hung([incidentAt('village'), incidentAt('capital')]);
	const radii = (zoom: number) =>
		areaFeatures(sites, SHAPES, zoom).features.map(({ properties }) => properties.radiusKm);
	expect([2, 4, 6].map(radii)).toEqual([[], [15], [15, 4]]);
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
	expect(
		areaFeatures(sites, SHAPES, 8).features.map(({ properties }) => [properties.hollow, properties.faded])
	).toEqual([
		[true, true],
		[false, false]
	]);
});

test('a badge carries its picture; small places lie above large ones', () => {
	const groups = gatherSites(hung([incidentAt('country'), incidentAt('capital'), incidentAt('capital')]), 6);
	const { features } = badgeFeatures(groups, (group) => `picture of ${group.count}`);
	expect(features.map(({ properties }) => properties.image).sort()).toEqual(['picture of 1', 'picture of 2']);
	const [first, second] = [...features].sort((a, b) => a.properties.rank - b.properties.rank);
	expect([first?.properties.image, second?.properties.image]).toEqual(['picture of 1', 'picture of 2']);
});

test('what is looked at is drawn last, points by their badge alone', () => {
	const { features } = focusFeatures([siteAt('village')], [siteAt('capital'), siteAt('embassy')], SHAPES);
	expect(features.map(({ properties }) => properties.role)).toEqual(['hovered', 'selected']);
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
