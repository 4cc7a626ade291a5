import { expect, test } from 'vitest';
import { badgeOf } from '#lib/map/badge.ts';
import { aimFeatures, siteOfAim, type AimedPlace } from '#lib/map/aim.ts';
import { gatherSites } from '#lib/map/cluster.ts';
import { Explorer } from '#lib/explore/explorer.ts';
import { pickFeatures } from '#lib/map/features.ts';
import { Scene, type SceneInput } from '#lib/map/scene.svelte.ts';
import { hung, incidentAt, PLACES, SHAPES } from './fixture.ts';

const DISTRICT: AimedPlace = { placeId: 'district', name: 'le quartier', lng: 40.02, lat: 30.01, radiusKm: 3 };
const partsOf = (place: AimedPlace, zoom: number) =>
	aimFeatures(siteOfAim(place, PLACES), SHAPES, zoom).features.map(({ properties, geometry }) => [
		properties.part,
		geometry.type,
		properties.name
	]);

test('a pointed place is drawn by the outline that its row has, under the name that the text gives', () => {
	const site = siteOfAim(DISTRICT, PLACES);
	expect(site).toMatchObject({ name: 'le quartier', outline: PLACES['district']?.outline });
});

test.for([
	{ why: 'wider than its row', place: { ...DISTRICT, radiusKm: 8 } },
	{ why: 'a row that the page does not know', place: { ...DISTRICT, placeId: 'elsewhere' } },
	{ why: 'no row', place: { name: 'ici', lng: 40, lat: 30, radiusKm: 3 } }
])('… else by a disc: $why', ({ place }) => {
	const site = siteOfAim(place, PLACES);
	expect(site.outline).toBeUndefined();
	expect(SHAPES.areaOf(site)?.coordinates[0]?.length).toBeGreaterThan(60);
});

test('an area is drawn where it can be seen, else a ring; the name always', () => {
	expect(partsOf(DISTRICT, 10)).toEqual([
		['area', 'Polygon', 'le quartier'],
		['name', 'Point', 'le quartier']
	]);
	expect(partsOf(DISTRICT, 5)).toEqual([
		['spot', 'Point', 'le quartier'],
		['name', 'Point', 'le quartier']
	]);
	expect(aimFeatures(undefined, SHAPES, 5).features).toEqual([]);
});

test('the disc of a pin follows the hand that drags it, and is not there without a pin or a radius', () => {
	const picking = { lng: 40, lat: 30, radiusKm: 10, name: 'Najaf', onmove: () => {} };
	const middle = (...args: Parameters<typeof pickFeatures>) => {
		const ring = pickFeatures(...args).features[0]?.geometry.coordinates[0] ?? [];
		return Math.round(ring.reduce((sum, [lng = 0]) => sum + lng, 0) / Math.max(1, ring.length));
	};
	expect(middle(picking)).toBe(40);
	expect(middle(picking, [41, 30])).toBe(41);
	expect(pickFeatures({ ...picking, radiusKm: 0 }).features).toEqual([]);
	expect(pickFeatures(undefined, [1, 1]).features).toEqual([]);
});

const input = (change: Partial<SceneInput>): SceneInput => ({
	explorer: new Explorer([], PLACES),
	places: PLACES,
	period: { start: 0, end: 100 },
	selectedPlaceId: undefined,
	selectedIncidentId: undefined,
	hoveredIncidentId: undefined,
	pointed: undefined,
	draft: undefined,
	...change
});

test('a draft stands apart from what is kept, also at places that only it knows', () => {
	const { village, capital } = PLACES;
	if (!village || !capital) throw new Error('the fixture has changed');
	const kept = incidentAt('capital', { span: { start: 1, end: 2 } });
	const explorer = new Explorer([kept], { capital });
	const draft = { incidents: [incidentAt('village'), incidentAt(undefined)], places: { village } };
	const scene = new Scene(input({ explorer, places: { capital }, draft }));
	expect(scene.sites().map(({ placeId }) => placeId)).toEqual(['capital']);
	expect(scene.draftSites.map(({ placeId }) => placeId)).toEqual(['village']);
	expect(scene.draft?.groups).toHaveLength(1);
	expect(new Scene(input({ explorer })).draft).toBeUndefined();
});

test('what is pointed at is drawn, what is only a date is not', () => {
	expect(new Scene(input({ pointed: { place: DISTRICT } })).aim?.name).toBe('le quartier');
	expect(new Scene(input({ pointed: { span: { start: 0, end: 1 } } })).aim).toBeUndefined();
});

test('a badge of a draft is another image than that of what is kept', () => {
	const [group] = gatherSites(hung([incidentAt('capital')]), 6);
	if (!group) throw new Error('no group');
	const ids = ([undefined, 'draft', 'hovered'] as const).map((role) => badgeOf(group, 'light', role, 'fr').id);
	expect(new Set(ids).size).toBe(3);
});
