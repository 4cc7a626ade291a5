import { packPlaces, type PlaceName, type PlaceRow } from '#core';

const name = (text: string, language = 'fr', script = 'Latn'): PlaceName => ({ name: text, language, script });
const row = (id: string, label: string, rest: Partial<PlaceRow>): PlaceRow => ({
	id,
	name: label,
	names: [name(label)],
	kind: 'city',
	featureClass: 'P',
	featureCode: 'PPL',
	lat: 0,
	lng: 0,
	radiusKm: 5,
	population: 0,
	source: 'fixture',
	...rest
});

/** A small world, best known first. */
export const ROWS: readonly PlaceRow[] = [
	row('country:IQ', 'Irak', { kind: 'country', featureClass: 'A', country: 'IQ', lat: 33, lng: 44, radiusKm: 370 }),
	row('country:MX', 'Mexique', {
		kind: 'country',
		country: 'MX',
		names: [name('Mexique'), name('Mexico', 'en')],
		lat: 23.9,
		lng: -102
	}),
	row('chronocarte:proche-orient', 'Proche-Orient', {
		kind: 'region',
		featureClass: 'L',
		lat: 32,
		lng: 40,
		radiusKm: 900,
		members: ['country:IQ']
	}),
	row('geonames:98182', 'Bagdad', {
		names: [name('Bagdad'), name('Baghdad', 'en'), name('بغداد', 'ar', 'Arab')],
		country: 'IQ',
		parent: 'country:IQ',
		lat: 33.34,
		lng: 44.4,
		radiusKm: 20,
		population: 7_216_000,
		featureCode: 'PPLC'
	}),
	row('geonames:3530597', 'Mexico', {
		country: 'MX',
		parent: 'country:MX',
		lat: 19.4,
		lng: -99.1,
		population: 12_294_193
	}),
	row('geonames:3175121', 'L’Aquila', { country: 'IT', lat: 42.35, lng: 13.4, search: ['aquila'], population: 33_691 }),
	row('geonames:1', 'Tripoli', { country: 'LY', lat: 32.9, lng: 13.2, population: 1_150_989 }),
	row('geonames:2', 'Tripoli', { country: 'LB', lat: 34.4, lng: 35.8, population: 229_398 }),
	row('geonames:97990', 'Baqubah', { country: 'IQ', parent: 'country:IQ', lat: 33.75, lng: 44.6, population: 152_550 }),
	row('chronocarte:zone-verte', 'Zone verte', {
		kind: 'district',
		country: 'IQ',
		parent: 'geonames:98182',
		lat: 33.306,
		lng: 44.39,
		radiusKm: 2.6,
		valid: '2003-04/..',
		approximate: true,
		outline: [
			[44.37, 33.3],
			[44.4, 33.3],
			[44.4, 33.32],
			[44.37, 33.3]
		]
	}),
	row('chronocarte:ambassade-us', 'Ambassade des États-Unis à Bagdad', {
		kind: 'facility',
		featureClass: 'S',
		facility: 'embassy',
		owner: 'US',
		country: 'IQ',
		parent: 'chronocarte:zone-verte',
		lat: 33.299,
		lng: 44.396,
		radiusKm: 0.6
	}),
	row('chronocarte:ambassade-gb', 'Ambassade du Royaume-Uni à Bagdad', {
		kind: 'facility',
		featureClass: 'S',
		facility: 'embassy',
		owner: 'GB',
		country: 'IQ',
		parent: 'geonames:98182',
		lat: 33.305,
		lng: 44.378
	}),
	row('chronocarte:camp', 'Camp Nulle Part', {
		kind: 'facility',
		facility: 'base',
		country: 'IQ',
		lat: null,
		lng: null
	})
];

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const packed = (): Uint8Array => packPlaces(ROWS, encode);
