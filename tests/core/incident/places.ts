/** A frozen gazetteer of a dozen places, enough to link reports about them. */
import type { Gazetteer, Place, PlaceKind } from '#core';

type Row = readonly [
	id: string,
	name: string,
	kind: PlaceKind,
	lat: number,
	lng: number,
	radiusKm: number,
	parents: string
];

const ROWS: readonly Row[] = [
	['country:IQ', 'Irak', 'country', 33.2, 43.7, 450, ''],
	['country:IR', 'Iran', 'country', 32.5, 53.7, 900, ''],
	['country:US', 'États-Unis', 'country', 39, -98, 2500, ''],
	['country:IL', 'Israël', 'country', 31.4, 35, 220, ''],
	['country:SY', 'Syrie', 'country', 35, 38.5, 400, ''],
	['washington', 'Washington', 'city', 38.9, -77.04, 15, 'country:US'],
	['teheran', 'Téhéran', 'city', 35.69, 51.42, 20, 'country:IR'],
	['anbar', 'Al-Anbar', 'admin1', 32.9, 41.6, 250, 'country:IQ'],
	['bagdad', 'Bagdad', 'city', 33.34, 44.4, 20, 'country:IQ'],
	['kerbala', 'Kerbala', 'city', 32.61, 44.03, 8, 'country:IQ'],
	['najaf', 'Najaf', 'city', 32.03, 44.35, 8, 'country:IQ'],
	['erbil', 'Erbil', 'city', 36.19, 44.01, 12, 'country:IQ'],
	['zone-verte', 'Zone verte', 'district', 33.3066, 44.3866, 2.5, 'bagdad country:IQ'],
	['karrada', 'Karrada', 'district', 33.295, 44.43, 2, 'bagdad country:IQ'],
	['embassy-us', 'ambassade des États-Unis à Bagdad', 'facility', 33.299, 44.396, 0.6, 'zone-verte bagdad country:IQ'],
	['airport', 'aéroport de Bagdad', 'facility', 33.2625, 44.2346, 3, 'bagdad country:IQ'],
	['balad', 'base aérienne de Balad', 'facility', 33.94, 44.36, 4, 'country:IQ'],
	['assad', "base d'Aïn al-Assad", 'facility', 33.7856, 42.4412, 4, 'anbar country:IQ'],
	['consulate-najaf', "consulat d'Iran à Najaf", 'facility', 32.015, 44.35, 4, 'najaf country:IQ'],
	['consulate-kerbala', "consulat d'Iran à Kerbala", 'facility', 32.61, 44.02, 4, 'kerbala country:IQ']
];

const places = ROWS.map(([id, name, kind, lat, lng, radiusKm, parents]): Place => {
	const chain = parents.split(' ').filter(Boolean);
	return Object.freeze({
		id,
		name,
		names: [],
		kind,
		featureClass: kind === 'country' || kind === 'admin1' ? 'A' : kind === 'city' ? 'P' : 'S',
		featureCode: id === 'bagdad' || id === 'washington' || id === 'teheran' ? 'PPLC' : '',
		country: (chain.at(-1) ?? id).slice(-2),
		parents: chain,
		lat,
		lng,
		radiusKm,
		population: kind === 'city' ? 500_000 : 0,
		source: 'test'
	});
});

const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/-/g, ' ');

export const placeById = (id: string): Place => {
	const place = places.find((one) => one.id === id);
	if (!place) throw new Error(`no place ${id} in the test gazetteer`);
	return place;
};

export const gazetteer: Gazetteer = Object.freeze({
	find: (folded: string) => places.filter(({ name }) => plain(name) === folded),
	get: (id: string) => places.find((one) => one.id === id),
	startingWith: () => [],
	near: () => [],
	contains: (outer: string, inner: string) =>
		outer === inner || Boolean(places.find(({ id }) => id === inner)?.parents.includes(outer)),
	facilities: () => [],
	hasPrefix: () => false
});
