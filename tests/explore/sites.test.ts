import { expect, test } from 'vitest';
import { isCoarse } from '#lib/explore/coarse.ts';
import { collectSites, siteKey, tally } from '#lib/explore/sites.ts';
import { incidentAt, PLACES, siteAt } from '../map/fixture.ts';

test('incidents of one place make one site with counts by family', () => {
	const [site, ...others] = collectSites(
		[
			incidentAt('capital'),
			incidentAt('capital', { eventType: 'Protests' }),
			incidentAt('capital', { eventType: 'Riots' })
		],
		PLACES
	);
	expect(others).toEqual([]);
	expect(site).toMatchObject({ placeId: 'capital', count: 3, isPoint: false, radiusKm: 15 });
	expect(site?.tallies).toEqual([
		{ family: 'attack', count: 1, hollow: false },
		{ family: 'crowd', count: 2, hollow: false }
	]);
});

test.for([
	{ why: 'no place', incident: incidentAt(undefined) },
	{
		why: 'a place without coordinates',
		incident: incidentAt('capital', { at: { placeId: 'x', lat: null, lng: null } })
	}
])('$why draws nothing', ({ incident }) => {
	expect(collectSites([incident], PLACES)).toEqual([]);
	expect(siteKey(incident, PLACES)).toBeUndefined();
});

test('coordinates that the report lacks come from the gazetteer row', () => {
	expect(siteAt('capital', { at: { lat: null, lng: null } })).toMatchObject({ lng: 40, lat: 30 });
});

test.for([
	{ why: 'small and sourced', placeId: 'embassy', at: {}, want: true },
	{
		why: 'beside the embassy, some kilometres',
		placeId: 'embassy',
		at: { radiusKm: 2, relation: 'près de' },
		want: false
	},
	{ why: 'a city', placeId: 'capital', at: {}, want: false },
	{ why: 'small but not in the gazetteer', placeId: 'embassy', at: { placeId: 'unknown' }, want: false },
	{ why: 'approximate', placeId: 'district', at: {}, want: false }
])('a point symbol: $why → $want', ({ placeId, at, want }) => {
	expect(siteAt(placeId, { at }).isPoint).toBe(want);
});

test('a surrounding is a site of its own and keeps no outline', () => {
	const near = { radiusKm: 8, relation: 'près de' };
	const sites = collectSites([incidentAt('district'), incidentAt('district', { at: near })], PLACES);
	expect(sites.map(({ radiusKm, outline }) => [radiusKm, outline !== undefined])).toEqual([
		[3, true],
		[8, false]
	]);
});

test('a place that the gazetteer has no row for is told by its name', () => {
	const site = siteAt('embassy', { at: { placeId: 'unknown', name: 'consulat' } });
	expect(site.placeId).toBeUndefined();
	expect(site.name).toBe('consulat');
});

test('only what never happened is hollow', () => {
	const planned = incidentAt('capital', { eventType: 'Diplomacy', status: 'planned' });
	const denied = incidentAt('capital', { status: 'denied' });
	expect(tally([planned, denied, incidentAt('capital')])).toEqual([
		{ family: 'attack', count: 2, hollow: false },
		{ family: 'diplomacy', count: 1, hollow: true }
	]);
});

const MONTH = { start: 100, end: 130 };
test.for([
	{ why: 'a day', span: { start: 100, end: 101 }, period: { start: 100, end: 101 }, want: false },
	{
		why: 'a week of which the window holds a day',
		span: { start: 100, end: 107 },
		period: { start: 99, end: 101 },
		want: false
	},
	{ why: 'a month in a year', span: MONTH, period: { start: 0, end: 365 }, want: false },
	{ why: 'a month half out of the window', span: MONTH, period: { start: 115, end: 480 }, want: true },
	{ why: 'a month that fills the window', span: MONTH, period: MONTH, want: true },
	{ why: 'no window', span: MONTH, period: undefined, want: false },
	{ why: 'no date', span: undefined, period: MONTH, want: false }
])('faded: $why → $want', ({ span, period, want }) => {
	expect(isCoarse(span, period)).toBe(want);
});

test('one sure date keeps a site unfaded', () => {
	const coarse = incidentAt('capital', { span: MONTH });
	const sure = incidentAt('capital', { span: { start: 105, end: 106 } });
	expect(collectSites([coarse], PLACES, MONTH)[0]?.faded).toBe(true);
	expect(collectSites([coarse, sure], PLACES, MONTH)[0]?.faded).toBe(false);
});
