import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldName, openGazetteer, packPlaces, type Gazetteer } from '#core';
import { afterAll, describe, expect, test } from 'vitest';
import { buildRows } from '../../src/cli/gazetteer/build.ts';
import { frenchFromCyrillic } from '../../src/cli/gazetteer/cyrillic.ts';
import type { Report } from '../../src/cli/gazetteer/draft.ts';
import { readGeonames } from '../../src/cli/gazetteer/geonames/read.ts';
import { frenchFromEnglish } from '../../src/cli/gazetteer/slavic.ts';
import { smallRows } from '../../src/cli/gazetteer/small.ts';
import { frenchRomanisations, searchForms } from '../../src/cli/gazetteer/spellings.ts';
import { decode, encode } from '../core/gazetteer-rows.ts';

const fixture = join(import.meta.dirname, '../fixtures/gazetteer');
const tables = mkdtempSync(join(tmpdir(), 'gazetteer-'));
afterAll(() => rmSync(tables, { recursive: true }));

const table = (file: string, ...lines: string[]): void => writeFileSync(join(tables, file), `${lines.join('\n')}\n`);
table('names.tsv', 'id\tname\taliases\tsource_name', 'geonames:703448\tKiev\tKyïv\tKyiv (UA)');
table(
	'facilities.tsv',
	'id\tname\taliases\tfacility\towner\tcountry\tparent\tlat\tlng\tradius_km\tapproximate\tsource',
	'chronocarte:us\tAmbassade des États-Unis à Bagdad\t\tembassy\tUS\tIQ\tBagdad\t33.299\t44.396\t0.6\tyes\tfixture',
	'chronocarte:lost\tAmbassade perdue\t\tembassy\tFR\tIQ\tBagdad\t\t\t1\t\tfixture',
	'chronocarte:orphan\tBase sans ville\t\tbase\t\tIQ\tAtlantis\t33\t44\t1\t\tfixture',
	'too\tshort'
);
table('outlines.json', '{ "geonames:98182": { "source": "fixture", "ring": [[44, 33], [45, 33], [44.5, 34]] } }');

const build = async (): Promise<{ bytes: Uint8Array; report: Report; gazetteer: Gazetteer; small: number }> => {
	const report: Report = { dropped: [], conflicts: [] };
	const rows = buildRows(await readGeonames(fixture, report), tables, report);
	const bytes = packPlaces(rows, encode);
	return { bytes, report, gazetteer: openGazetteer(bytes, decode), small: smallRows(rows).length };
};
const built = await build();

describe("from GeoNames' own files", () => {
	test('the same files give the same bytes', async () => {
		expect(Buffer.from((await build()).bytes).equals(Buffer.from(built.bytes))).toBe(true);
	});

	test.for([
		{ name: 'Bagdad', id: 'geonames:98182', label: 'Bagdad' },
		{ name: 'بغداد', id: 'geonames:98182', label: 'Bagdad' },
		{ name: 'Falloujah', id: 'geonames:99454', label: 'Falloujah' },
		{ name: 'Kiev', id: 'geonames:703448', label: 'Kiev' }, // the house says so
		{ name: 'Kyiv', id: 'geonames:703448', label: 'Kiev' },
		{ name: 'Tchassiv Iar', id: 'geonames:710915', label: 'Tchassiv Iar' },
		{ name: 'Karrada', id: 'geonames:90000003', label: 'Karrada' },
		{ name: 'Irak', id: 'country:IQ', label: 'Irak' },
		{ name: 'Baghdad International Airport', id: 'geonames:90000010', label: 'Baghdad International Airport' }
	])('$name is $id', ({ name, id, label }) => {
		const place = built.gazetteer.find(foldName(name))[0];
		expect(place).toMatchObject({ id, name: label });
	});

	test.for(['Small Village', 'Old Ruin', 'Hotel Somewhere', 'Ville ronde', 'Nowhere', 'Ambassade perdue', 'Cut Row'])(
		'%s is left out',
		(name) => {
			expect(built.gazetteer.find(foldName(name))).toEqual([]);
		}
	);

	test('each row that cannot be read is named with its file, line and reason', () => {
		expect(built.report.dropped.sort()).toEqual([
			'admin1CodesASCII.txt:3: Nowhere has neither a position nor a town',
			'admin1CodesASCII.txt:4: 1 cells instead of 4',
			'alternateNamesV2.txt:8: 2 cells instead of 4',
			'cities500.txt:10: « 123.4 », « 44.0 » is no position',
			'cities500.txt:11: «  », «  » is no position',
			'cities500.txt:12: « Z » is no feature class',
			'cities500.txt:13: it has no name',
			'cities500.txt:8: 5 cells instead of 19',
			'cities500.txt:9: « x5 » is no geonameid',
			'facilities.tsv:3: Ambassade perdue is new and has no position',
			'facilities.tsv:5: 2 cells instead of 12',
			'outlines.json: the ring of geonames:98182 is not closed'
		]);
		expect(built.report.conflicts).toEqual([
			'facilities.tsv:4: no place « Atlantis » for the parent of Base sans ville'
		]);
	});

	test('a town of a province, a district of a town, an embassy of its town', () => {
		expect(built.gazetteer.get('geonames:98860')?.parents).toEqual(['admin1:IQ.17', 'country:IQ']);
		expect(built.gazetteer.get('geonames:90000003')?.parents).toEqual(['geonames:98182', 'admin1:IQ.07', 'country:IQ']);
		expect(built.gazetteer.get('chronocarte:us')?.parents).toEqual(['geonames:98182', 'admin1:IQ.07', 'country:IQ']);
	});

	test('size follows people and area', () => {
		expect(built.gazetteer.get('geonames:98182')?.radiusKm).toBe(20.1);
		expect(built.gazetteer.get('geonames:98860')?.radiusKm).toBe(8);
		expect(built.gazetteer.get('country:IQ')).toMatchObject({ radiusKm: 373, population: 38_433_600 });
	});

	test('the small index has no parts of towns but all facilities', () => {
		expect(built.small).toBeGreaterThan(8);
		expect(built.small).toBeLessThan(Object.keys(built.gazetteer.near(44, 33, 20_000, 99)).length);
	});

	test('a folder without places is refused', async () => {
		await expect(readGeonames(tables, { dropped: [], conflicts: [] })).rejects.toThrow(/none of allCountries\.txt/);
	});
});

test.for([
	['Часів Яр', 'uk', 'Tchassiv Iar'],
	['Запоріжжя', 'uk', 'Zaporijjia'],
	['Лисичанськ', 'uk', 'Lyssytchansk'],
	['Ізюм', 'uk', 'Izioum'],
	['Нижний Новгород', 'ru', 'Nijni Novgorod'],
	['Екатеринбург', 'ru', 'Ekaterinbourg'],
	['Суджа', 'ru', 'Soudja'],
	['Kyiv', 'uk', undefined]
] as const)('%s is written %s', ([name, language, want]) => {
	expect(frenchFromCyrillic(name, language)).toBe(want);
});

test.for([
	['Chasiv Yar', 'Tchassiv Iar'],
	['Vuhledar', 'Vouhledar'],
	['Izyum', 'Izioum'],
	['Sudzha', 'Soudja'],
	['Shcholkine', 'Chtcholkine'],
	['Mayskiy', 'Maïski'],
	['Kherson', undefined],
	['Часів Яр', undefined]
])('%s is written %s', ([name, want]) => {
	expect(frenchFromEnglish(name ?? '')).toBe(want);
});

test.for([
	{ name: 'Al Qāmishlī', want: ['qamichli', 'al qamichli', 'el qamichli'] },
	{ name: 'Ba‘qūbah', want: ['baqouba'] },
	{ name: 'Dayr al Balaḩ', want: ['deir al balah', 'deir el balah'] },
	{ name: 'Jarābulus', want: ['djaraboulous'] }
])('$name may be written $want', ({ name, want }) => {
	expect(frenchRomanisations(name)).toEqual(expect.arrayContaining(want));
});

test.for([
	{ name: 'Le Caire', want: ['caire'] },
	{ name: 'Saint-Denis', want: ['st denis'] },
	{ name: 'St Albans', want: ['saint albans'] },
	{ name: 'L’Aquila', want: ['aquila'] },
	{ name: 'Oblast de Donetsk', want: ['donetsk'] },
	{ name: 'Aéroport international de Bagdad', want: ['aeroport de bagdad'] },
	{ name: 'Paris', want: [] },
	{ name: 'Lens', want: [] }
])('$name is also found as $want', ({ name, want }) => {
	expect(searchForms([name])).toEqual(want);
});
