import { lookAround } from '#lib/gazetteer/nearby.ts';
import { searchPlaces } from '#lib/gazetteer/search.ts';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { describe, expect, test } from 'vitest';

const gazetteer = loadGazetteer();
const first = (q: string, options = {}) => searchPlaces(gazetteer, q, { limit: 5, ...options })[0];

describe('a name finds its place, and says how', () => {
	test.for([
		{ q: 'Mossoul', id: 'geonames:99072', match: 'exact' },
		{ q: 'mosul', id: 'geonames:99072', match: 'exact' },
		{ q: 'MOSSOUL', id: 'geonames:99072', match: 'exact' },
		{ q: 'Mossoull', id: 'geonames:99072', match: 'fuzzy' },
		{ q: 'Bagdda', id: 'geonames:98182', match: 'fuzzy' }, // two neighbours swapped
		{ q: 'Bagda', id: 'geonames:98182', match: 'prefix' },
		{ q: 'بغداد', id: 'geonames:98182', match: 'exact' },
		{ q: 'ainalassad', id: 'chronocarte:base-d-ain-al-assad', match: 'fuzzy' },
		{ q: 'deir ezzor', id: 'geonames:170794', match: 'exact' },
		{ q: 'Deir ezor', id: 'geonames:170794', match: 'fuzzy' },
		{ q: 'Port au Prince', id: 'geonames:3718426', match: 'exact' },
		{ q: 'Nadjaff', id: 'geonames:98860', match: 'fuzzy' },
		{ q: 'Falouja', id: 'geonames:99454', match: 'fuzzy' },
		{ q: 'washigton', id: 'geonames:4140963', match: 'fuzzy' },
		{ q: 'Mexico', id: 'geonames:3530597', match: 'exact' }, // not the country
		{ q: 'Tripoli', id: 'geonames:2210247', match: 'exact' },
		{ q: 'Tripoli, Liban', id: 'geonames:266826', match: 'exact' },
		{ q: 'Zone vert', id: 'chronocarte:zone-verte', match: 'prefix' }
	])('$q → $id ($match)', ({ q, id, match }) => {
		const found = first(q);
		expect({ id: found?.place.id, match: found?.match }).toEqual({ id, match });
	});

	test.for([
		{ q: 'Tripoli', options: { country: 'LB' }, id: 'geonames:266826' },
		{ q: 'Najaf', options: { kind: 'admin1' as const }, id: 'admin1:IQ.17' },
		{ q: 'Paris', options: { country: 'US' }, id: 'geonames:4717560' }
	])('$q with $options → $id', ({ q, options, id }) => {
		expect(first(q, options)?.place.id).toBe(id);
	});

	test.for(['', '   ', '-', 'xqzw', 'asdfgh', 'qwertyuiopqsdfghjklm', '????', 'Xyzzyville-sur-Rien', '1234567'])(
		'« %s » is nothing',
		(q) => {
			expect(searchPlaces(gazetteer, q)).toEqual([]);
		}
	);
	test('a filter leaves nothing else through', () => {
		const found = searchPlaces(gazetteer, 'San', { country: 'YE', kind: 'city', limit: 50 });
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ place }) => place.country !== 'YE' || place.kind !== 'city')).toEqual([]);
		expect(first('Mossoul', { country: 'FR' })?.match).not.toBe('exact');
	});
});

test.for(['Mossoul', 'bag', 'saint denis', 'Kandahar', 'Rafa'])(
	'« %s »: whole names before beginnings before slips, scores fall and stay in 0 to 1',
	(q) => {
		const found = searchPlaces(gazetteer, q, { limit: 30 });
		const tiers = found.map(({ match }) => ['exact', 'prefix', 'fuzzy'].indexOf(match));
		expect(tiers).toEqual([...tiers].sort());
		const scores = found.map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
		expect(new Set(found.map(({ place }) => place.id)).size).toBe(found.length);
	}
);

test('the name that met is the one that was typed', () => {
	expect(first('mosul')?.name).toBe('Mosul');
	expect(first('Kharkov')?.name).toBe('Kharkov');
});

describe('what lies around a point', () => {
	test.for([
		{ at: [44.3866, 33.3066], holds: ['chronocarte:zone-verte', 'geonames:98182', 'country:IQ'] },
		{ at: [2.35, 48.8534], holds: ['geonames:2988507', 'country:FR'] },
		{ at: [-40, 30], holds: ['chronocarte:ocean-atlantique'] }
	] as const)('$at lies in $holds', ({ at: [lng, lat], holds }) => {
		const ids = lookAround(gazetteer, lng, lat).containing.map(({ place }) => place.id);
		expect(ids).toEqual(expect.arrayContaining([...holds]));
	});
	test('nearest first, with the way in kilometres, inside the radius', () => {
		const { nearest } = lookAround(gazetteer, 44.4, 33.3, { radiusKm: 10, limit: 8 });
		const ways = nearest.map(({ distanceKm }) => distanceKm);
		expect(ways).toEqual([...ways].sort((a, b) => a - b));
		expect(nearest).toHaveLength(8);
		expect(Math.max(...ways)).toBeLessThanOrEqual(10);
	});
	test('on the sea there is no country', () => {
		const kinds = lookAround(gazetteer, -40, 30).containing.map(({ place }) => place.kind);
		expect(kinds).not.toContain('country');
	});
});
