import { foldName, openGazetteer, Place } from '#core';
import { describe, expect, test } from 'vitest';
import { decode, packed, ROWS } from './gazetteer-rows.ts';

const gazetteer = openGazetteer(packed(), decode);
const ids = (places: readonly Place[]): string[] => places.map(({ id }) => id);

describe('by name', () => {
	test.for([
		{ name: 'Irak', want: ['country:IQ'] },
		{ name: 'BAGDAD', want: ['geonames:98182'] },
		{ name: 'Baghdad', want: ['geonames:98182'] },
		{ name: 'بغداد', want: ['geonames:98182'] },
		{ name: 'Tripoli', want: ['geonames:1', 'geonames:2'] }, // the larger first
		{ name: 'Mexico', want: ['geonames:3530597', 'country:MX'] }, // French first, though the country is better known
		{ name: "L'Aquila", want: ['geonames:3175121'] },
		{ name: 'Aquila', want: ['geonames:3175121'] },
		{ name: 'Zone  Verte', want: ['chronocarte:zone-verte'] },
		{ name: 'Zone', want: [] },
		{ name: 'Bagda', want: [] },
		{ name: 'Bagdads', want: [] },
		{ name: '', want: [] }
	])('$name → $want', ({ name, want }) => {
		expect(ids(gazetteer.find(foldName(name)))).toEqual(want);
	});

	test('what only the search knows is no name of the place', () => {
		expect(gazetteer.get('geonames:3175121')?.names.map(({ name }) => name)).toEqual(['L’Aquila']);
	});

	test.for([
		{ prefix: 'ba', want: ['geonames:98182', 'geonames:97990'] },
		{ prefix: 'trip', want: ['geonames:1', 'geonames:2'] },
		{ prefix: 'bagdad', want: ['geonames:98182'] },
		{ prefix: 'zz', want: [] }
	])('names that begin with $prefix: $want', ({ prefix, want }) => {
		expect(ids(gazetteer.startingWith(prefix))).toEqual(want);
	});

	test('as many beginnings as asked for', () => {
		expect(ids(gazetteer.startingWith('', 2))).toEqual(['country:IQ', 'country:MX']);
	});

	test.for([
		{ words: 'zone', want: true },
		{ words: 'ambassade des etats unis', want: true },
		{ words: 'ambassade', want: true },
		{ words: "l'", want: true },
		{ words: 'zone verte', want: false }, // nothing goes on from here
		{ words: 'zon', want: false },
		{ words: 'bagdad', want: false }
	])('does a longer name begin with « $words »? $want', ({ words, want }) => {
		expect(gazetteer.hasPrefix(words)).toBe(want);
	});

	test.for([
		{ name: 'Baaqouba', country: 'IQ', want: ['geonames:97990'] },
		{ name: 'Baqouba', country: 'IQ', want: ['geonames:97990'] },
		{ name: 'Baaqouba', country: 'SY', want: [] },
		{ name: 'Bakou', country: 'IQ', want: [] }
	])('$name sounds like $want in $country', ({ name, country, want }) => {
		expect(ids(gazetteer.similar?.(foldName(name), country) ?? [])).toEqual(want);
	});
});

describe('by id', () => {
	test.for(ROWS)('$id comes back as it went in', (row) => {
		const place = gazetteer.get(row.id);
		const { parent: _, search: __, members: ___, ...rest } = row;
		expect(place).toMatchObject({ ...rest, names: expect.arrayContaining([...row.names]) });
		expect(Place.safeParse(place).success).toBe(true);
	});

	test.for(['geonames:98183', 'geonames:x', 'country:FR', 'Bagdad', ''])('%s is unknown', (id) => {
		expect(gazetteer.get(id)).toBeUndefined();
	});

	test('parents go up to the country', () => {
		expect(gazetteer.get('chronocarte:ambassade-us')?.parents).toEqual([
			'chronocarte:zone-verte',
			'geonames:98182',
			'country:IQ'
		]);
	});
});

describe('by position', () => {
	test('nearest first, within the radius', () => {
		const near = gazetteer.near(44.396, 33.3, 3);
		expect(ids(near)).toEqual(['chronocarte:ambassade-us', 'chronocarte:zone-verte', 'chronocarte:ambassade-gb']);
		expect(ids(gazetteer.near(44.396, 33.3, 3, 1))).toEqual(['chronocarte:ambassade-us']);
	});

	test('nothing in the middle of the sea', () => {
		expect(gazetteer.near(-140, -40, 500)).toEqual([]);
	});
});

describe('by containment', () => {
	test.for([
		{ outer: 'country:IQ', inner: 'chronocarte:ambassade-us', want: true },
		{ outer: 'geonames:98182', inner: 'chronocarte:zone-verte', want: true },
		{ outer: 'geonames:98182', inner: 'geonames:98182', want: true },
		{ outer: 'chronocarte:proche-orient', inner: 'chronocarte:zone-verte', want: true }, // by its member
		{ outer: 'chronocarte:zone-verte', inner: 'geonames:98182', want: false },
		{ outer: 'country:MX', inner: 'geonames:98182', want: false },
		{ outer: 'country:IQ', inner: 'geonames:404', want: false }
	])('$outer holds $inner: $want', ({ outer, inner, want }) => {
		expect(gazetteer.contains(outer, inner)).toBe(want);
	});

	test.for([
		{ query: {}, want: ['chronocarte:ambassade-us', 'chronocarte:ambassade-gb', 'chronocarte:camp'] },
		{
			query: { facility: 'embassy', within: 'geonames:98182' },
			want: ['chronocarte:ambassade-us', 'chronocarte:ambassade-gb']
		},
		{ query: { owner: 'US' }, want: ['chronocarte:ambassade-us'] },
		{ query: { within: 'chronocarte:zone-verte' }, want: ['chronocarte:ambassade-us'] },
		{ query: { facility: 'prison' }, want: [] },
		{ query: { owner: 'US', within: 'country:MX' }, want: [] }
	])('facilities of $query', ({ query, want }) => {
		expect(ids(gazetteer.facilities(query))).toEqual(want);
	});
});

describe('misspelt names', () => {
	test.for([
		{ name: 'bagdade', want: 'geonames:98182' },
		{ name: 'tirpoli', want: 'geonames:1' },
		{ name: 'laquila', want: 'geonames:3175121' },
		{ name: 'zzzzz', want: undefined }
	])('$name → $want, warm or cold', ({ name, want }) => {
		const warm = openGazetteer(packed(), decode);
		let steps = 1;
		while (warm.warm?.(2)) steps++;
		expect(steps).toBeGreaterThan(3);
		expect(warm.warm?.(2)).toBe(false);
		for (const one of [warm, openGazetteer(packed(), decode)]) expect(one.alike?.(name)[0]?.place.id).toBe(want);
	});
	test('half warm is as good as cold', () => {
		const half = openGazetteer(packed(), decode);
		half.warm?.(2);
		expect(half.alike?.('bagdade')).toEqual(gazetteer.alike?.('bagdade'));
	});
});

describe('an index that cannot be trusted', () => {
	const whole = packed();
	const with255 = (at: number): Uint8Array => whole.map((byte, index) => (index === at ? byte ^ 255 : byte));
	test.for([
		{ what: 'cut off', file: whole.subarray(0, whole.length - 10), why: /cut off/ },
		{ what: 'cut in its header', file: whole.subarray(0, 40), why: /header cannot be read/ },
		{ what: 'empty', file: new Uint8Array(), why: /no gazetteer/ },
		{ what: 'another file', file: new TextEncoder().encode('{"type":"FeatureCollection"}'), why: /no gazetteer/ },
		{ what: 'changed in the middle', file: with255(whole.length - 500), why: /checksum/ },
		{ what: 'changed at its end', file: with255(whole.length - 1), why: /checksum/ },
		{ what: 'longer than it says', file: new Uint8Array([...whole, 0]), why: /after its end/ }
	])('$what', ({ file, why }) => {
		expect(() => openGazetteer(file, decode)).toThrow(why);
	});

	test('of another format', () => {
		const text = new TextDecoder('latin1').decode(whole).replace('chronocarte-gazetteer-2', 'chronocarte-gazetteer-1');
		const older = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		expect(() => openGazetteer(older, decode)).toThrow(/format chronocarte-gazetteer-1/);
	});
});
