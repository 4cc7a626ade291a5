import { expect, test } from 'vitest';
import { mainSites, sameView, showsMiddle, siteOfPlace, sitesBox } from '#lib/map/view.ts';
import { hung, incidentAt, PLACES, SHAPES, siteAt } from './fixture.ts';

const SHOWN = { west: 38, south: 28, east: 44, north: 34 };
const around = (lng: number, lat: number) => ({ west: lng - 1, south: lat - 1, east: lng + 1, north: lat + 1 });

test.for([
	{ why: 'in the middle', box: around(40, 30), want: true },
	{ why: 'to the east', box: around(50, 30), want: false },
	{ why: 'to the north', box: around(40, 40), want: false },
	{ why: 'the same place one turn on', box: around(400, 30), want: true }
])('no flight when the target is shown: $why → $want', ({ box, want }) => {
	expect(showsMiddle(SHOWN, box)).toBe(want);
});

test('views that differ by less than an address keeps are the same', () => {
	const view = { lng: 44.4, lat: 33.3, zoom: 5 };
	expect(sameView(view, { lng: 44.4004, lat: 33.3, zoom: 5.004 })).toBe(true);
	expect(sameView(view, { lng: 45, lat: 33.3, zoom: 5 })).toBe(false);
	expect(sameView(view, { ...view, zoom: 6 })).toBe(false);
	expect(sameView(view, undefined)).toBe(false);
});

test('everything in view: the box holds every site', () => {
	const box = sitesBox([siteAt('capital'), siteAt('village')], SHAPES);
	expect(box?.west).toBeLessThan(40);
	expect(box?.east).toBeGreaterThan(41);
	expect(sitesBox([], SHAPES)).toBeUndefined();
});

test('the first view leaves out a far-away outlier', () => {
	const many = Array.from({ length: 30 }, () => incidentAt('capital'));
	const far = incidentAt('village', { at: { lng: -77, lat: 38.9 } });
	expect(mainSites(hung([...many, far])).map(({ name }) => name)).toEqual(['capital']);
	expect(mainSites(hung([far])).length).toBe(1);
	expect(mainSites([])).toEqual([]);
});

test('a place where nothing happened can be shown, one without coordinates not', () => {
	expect(siteOfPlace('village', PLACES)).toMatchObject({ lng: 41, count: 0, radiusKm: 4 });
	expect(siteOfPlace('nowhere', PLACES)).toBeUndefined();
});
