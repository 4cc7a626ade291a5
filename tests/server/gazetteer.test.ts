import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName, openGazetteer, Place } from '#core';
import { loadGazetteer, readGazetteer } from '#lib/server/gazetteer.ts';
import { booleanPointInPolygon } from '@turf/turf';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tables = join(root, 'data/gazetteer');
const gazetteer = loadGazetteer();
const first = (name: string): Place | undefined => gazetteer.find(foldName(name))[0];

type Written = { readonly file: string; readonly bytes: number; readonly sha256: string };
const manifest = JSON.parse(readFileSync(join(tables, 'manifest.json'), 'utf8')) as {
	places: number;
	tables: Written[];
	full: Written;
	small: Written;
};

describe('the bundled index', () => {
	test.for([
		...manifest.tables.map((written) => ({ ...written, path: join(tables, written.file) })),
		{ ...manifest.full, path: join(tables, manifest.full.file) },
		{ ...manifest.small, path: join(root, 'static', manifest.small.file) }
	])('$file is what the manifest says: else run `npm run gazetteer`', ({ path, sha256 }) => {
		expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
	});

	test('fits: 5 MB for the server, 1.2 MB for the page', () => {
		expect(manifest.full.bytes).toBeLessThan(5_000_000);
		expect(manifest.small.bytes).toBeLessThan(1_200_000);
	});

	test('holds only valid places, of which some thousands are looked at', () => {
		const ids = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => gazetteer.startingWith(letter, 300));
		for (const place of ids.filter((_, index) => index % 3 === 0)) expect(Place.safeParse(place).error).toBeUndefined();
	});

	test('a damaged or cut file is refused with its name', () => {
		const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
		afterAll(() => rmSync(folder, { recursive: true }));
		const bytes = readFileSync(join(tables, manifest.full.file));
		const cut = join(folder, 'cut.br');
		writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
		expect(() => readGazetteer(cut)).toThrow(/cut\.br is cut off or damaged/);
		expect(() => readGazetteer(join(folder, 'none.br'))).toThrow(/ENOENT/);
	});

	test('is opened once', () => {
		expect(loadGazetteer()).toBe(gazetteer);
	});
});

test.for([
	{ name: 'États-Unis', id: 'country:US' },
	{ name: 'Etats-Unis', id: 'country:US' },
	{ name: 'U.S.A.', id: 'country:US' },
	{ name: 'Grande-Bretagne', id: 'country:GB' },
	{ name: 'RDC', id: 'country:CD' },
	{ name: 'Birmanie', id: 'country:MM' },
	{ name: 'Biélorussie', id: 'country:BY' },
	{ name: 'Géorgie', id: 'country:GE' },
	{ name: 'Bagdad', id: 'geonames:98182' },
	{ name: 'Nadjaf', id: 'geonames:98860' },
	{ name: 'Mossoul', id: 'geonames:99072' },
	{ name: 'Kyiv', id: 'geonames:703448' },
	{ name: 'Washington', id: 'geonames:4140963' }, // the capital, not the state
	{ name: 'New York', id: 'geonames:5128581' },
	{ name: 'Mexico', id: 'geonames:3530597' }, // not the country, whose name is Mexique
	{ name: 'Vienne', id: 'geonames:2761369' },
	{ name: 'Paris', id: 'geonames:2988507' },
	{ name: 'Caire', id: 'geonames:360630' },
	{ name: 'La Haye', id: 'geonames:2747373' },
	{ name: 'Bâle', id: 'geonames:2661604' },
	{ name: 'Aïn al-Asad', id: 'chronocarte:base-d-ain-al-assad' },
	{ name: 'Ain Al Assad', id: 'chronocarte:base-d-ain-al-assad' },
	{ name: 'Green Zone', id: 'chronocarte:zone-verte' },
	{ name: 'Tchassiv Iar', id: 'geonames:710915' },
	{ name: 'Golfe', id: 'chronocarte:golfe' },
	{ name: 'mer Noire', id: 'chronocarte:mer-noire' },
	{ name: 'Haute-Garonne', id: 'admin2:FR.76.31' },
	{ name: 'Donbass', id: 'chronocarte:donbass' },
	{ name: 'بغداد', id: 'geonames:98182' }
])('$name is $id', ({ name, id }) => {
	expect(first(name)?.id).toBe(id);
});

test.for(['Xyzzy', 'le', 'la capitale irakienne', 'ambassade américaine', 'janvier'])('%s is no place', (name) => {
	expect(gazetteer.find(foldName(name))).toEqual([]);
});

test.for([
	{ id: 'geonames:98182', radiusKm: 20 },
	{ id: 'geonames:98860', radiusKm: 8 },
	{ id: 'chronocarte:consulat-d-iran-a-najaf', radiusKm: 4 } // known only roughly, and says so
])('$id reaches $radiusKm km', ({ id, radiusKm }) => {
	expect(gazetteer.get(id)?.radiusKm).toBe(radiusKm);
});

test('only a named source makes a point of a place', () => {
	const points = gazetteer.facilities({}).filter(({ radiusKm }) => radiusKm <= 0.3);
	expect(points.length).toBeGreaterThan(0);
	expect(points.filter(({ source }) => source.startsWith('general knowledge'))).toEqual([]);
});

test('what lies in a town is not just in its country', () => {
	expect(gazetteer.get('chronocarte:stade-de-france')?.parents).toContain('admin2:FR.11.93');
	expect(gazetteer.get('chronocarte:vieux-port-de-marseille')?.parents[0]).toBe('geonames:2995469');
});

describe('the Zone verte of Bagdad', () => {
	const zone = gazetteer.get('chronocarte:zone-verte');
	const ring = zone?.outline ?? [];

	test('has an outline of 12 to 20 vertices that is marked as rough', () => {
		expect(ring.length - 1).toBeGreaterThanOrEqual(12);
		expect(ring.length - 1).toBeLessThanOrEqual(20);
		expect(ring.at(-1)).toEqual(ring[0]);
		expect(zone).toMatchObject({ approximate: true, valid: '2003-04/..', kind: 'district' });
	});

	test.for([
		{ id: 'chronocarte:ambassade-des-etats-unis-a-bagdad', inside: true },
		{ id: 'chronocarte:parlement-irakien', inside: true },
		{ id: 'chronocarte:place-tahrir-bagdad', inside: false }, // across the river
		{ id: 'chronocarte:aeroport-international-de-bagdad', inside: false }
	])('$id lies in it: $inside', ({ id, inside }) => {
		const place = gazetteer.get(id);
		expect(booleanPointInPolygon([place?.lng ?? 0, place?.lat ?? 0], { type: 'Polygon', coordinates: [ring] })).toBe(
			inside
		);
	});

	test('lies in Bagdad, in Irak, and holds the embassy of the United States', () => {
		const embassy = gazetteer.facilities({ facility: 'embassy', owner: 'US', within: 'chronocarte:zone-verte' })[0];
		expect(embassy?.parents).toEqual(
			expect.arrayContaining(['chronocarte:zone-verte', 'geonames:98182', 'country:IQ'])
		);
		expect(embassy?.parents.at(-1)).toBe('country:IQ');
	});
});

test.for([
	{ facility: 'consulate', owner: 'IR', within: 'geonames:98860', want: 'Consulat d’Iran à Najaf' },
	{ facility: 'consulate', owner: 'IR', within: 'geonames:94824', want: 'Consulat d’Iran à Kerbala' },
	{ facility: 'embassy', owner: 'GB', within: 'country:IQ', want: 'Ambassade du Royaume-Uni à Bagdad' },
	{ facility: 'consulate', owner: 'SA', within: 'geonames:745044', want: 'Consulat d’Arabie saoudite à Istanbul' }
])('$want', ({ want, ...query }) => {
	expect(gazetteer.facilities(query).map(({ name }) => name)).toContain(want);
});

test("the page's small index opens and knows what the news names", () => {
	const small = openGazetteer(gunzipSync(readFileSync(join(root, 'static', manifest.small.file))), (bytes) =>
		new TextDecoder().decode(bytes)
	);
	for (const id of ['country:IQ', 'geonames:98182', 'geonames:98860', 'chronocarte:zone-verte', 'admin1:IQ.01'])
		expect(small.get(id)).toMatchObject({ id, name: gazetteer.get(id)?.name });
	expect(small.facilities({}).length).toBe(gazetteer.facilities({}).length);
	// No second level there: parents go on to the first.
	expect(small.get('geonames:98182')?.parents).toEqual(['admin1:IQ.07', 'country:IQ']);
});
