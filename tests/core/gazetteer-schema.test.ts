import { Place } from '#core';
import { expect, test } from 'vitest';

const valid = Object.freeze({
	id: 'geonames:98860',
	name: 'Najaf',
	names: [{ name: 'Najaf', language: 'fr', script: 'Latn' }],
	kind: 'city',
	featureClass: 'P',
	featureCode: 'PPLA',
	country: 'IQ',
	parents: ['admin1:IQ.17', 'country:IQ'],
	lat: 32.0259,
	lng: 44.3462,
	radiusKm: 8,
	population: 482_576,
	source: 'GeoNames'
});

test.for([
	{ what: 'a town', change: {} },
	{ what: 'a sea, in no country', change: { country: undefined, kind: 'water', featureClass: 'H' } },
	{ what: 'a place without a position', change: { lat: null, lng: null } },
	{ what: 'an embassy', change: { kind: 'facility', featureClass: 'S', facility: 'embassy', owner: 'US' } },
	{
		what: 'an outline',
		change: {
			outline: [
				[44.1, 33.1],
				[44.2, 33.1],
				[44.2, 33.2],
				[44.1, 33.1]
			],
			approximate: true
		}
	}
])('$what is a place', ({ change }) => {
	expect(Place.safeParse({ ...valid, ...change }).success).toBe(true);
});

test.for([
	{ what: 'no id', change: { id: '' }, at: 'id' },
	{ what: 'no name', change: { name: '' }, at: 'name' },
	{ what: 'an unknown kind', change: { kind: 'village' }, at: 'kind' },
	{ what: 'an unknown feature class', change: { featureClass: 'X' }, at: 'featureClass' },
	{ what: 'a country in words', change: { country: 'Irak' }, at: 'country' },
	{ what: 'a latitude beyond the pole', change: { lat: 90.5 }, at: 'lat' },
	{ what: 'a longitude twice around', change: { lng: 404.3 }, at: 'lng' },
	{ what: 'a radius of nothing', change: { radiusKm: 0 }, at: 'radiusKm' },
	{ what: 'half a person', change: { population: 0.5 }, at: 'population' },
	{ what: 'a missing latitude', change: { lat: undefined }, at: 'lat' },
	{ what: 'a point as outline', change: { outline: [44.1, 33.1] }, at: 'outline' },
	{ what: 'a name without a script', change: { names: [{ name: 'Najaf', language: 'fr' }] }, at: 'names' }
])('$what is none', ({ change, at }) => {
	const result = Place.safeParse({ ...valid, ...change });
	expect(result.success).toBe(false);
	expect(result.error?.issues[0]?.path[0]).toBe(at);
});
