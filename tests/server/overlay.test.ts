import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldName, openGazetteer, packPlaces, readArticle, type Gazetteer, type PlaceRow } from '#core';
import { Entry, Wish } from '#lib/gazetteer/entry.ts';
import { overlay } from '#lib/gazetteer/overlaid.ts';
import { readImport } from '#lib/server/overlay/import.ts';
import { appendLines, parseLog, readLog } from '#lib/server/overlay/log.ts';
import { openOwnGazetteer } from '#lib/server/overlay/own.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const row = (id: string, name: string, more: Partial<PlaceRow>): PlaceRow => ({
	id,
	name,
	names: [{ name, language: 'fr', script: 'Latn' }],
	kind: 'city',
	featureClass: 'P',
	featureCode: 'PPL',
	lat: 36,
	lng: 43,
	radiusKm: 5,
	population: 1000,
	source: 'test',
	...more
});
const ROWS = [
	row('country:IQ', 'Irak', { kind: 'country', featureClass: 'A', country: 'IQ', radiusKm: 600, lat: 33, lng: 44 }),
	row('admin1:IQ.15', 'Ninive', { kind: 'admin1', country: 'IQ', parent: 'country:IQ', radiusKm: 120 }),
	row('admin1:IQ.07', 'Bagdad (province)', {
		kind: 'admin1',
		country: 'IQ',
		parent: 'country:IQ',
		lat: 33.3,
		lng: 44.4
	}),
	row('geonames:1', 'Mossoul', { country: 'IQ', parent: 'admin1:IQ.15', lat: 36.335, lng: 43.119, population: 900000 }),
	row('geonames:2', 'Tal Afar', { country: 'IQ', parent: 'admin1:IQ.15', lat: 36.376, lng: 42.449 })
];
/** A gazetteer as the build packs it. */
function pack(rows: readonly PlaceRow[]): Gazetteer {
	const bytes = packPlaces(rows, (text) => new TextEncoder().encode(text));
	return openGazetteer(bytes, (part) => new TextDecoder().decode(part));
}
const BASE = pack(ROWS);

let number = 0;
const stamp = (wish: unknown): Entry =>
	Entry.parse({ ...(wish as object), entry: `entry-${String(++number).padStart(4, '0')}`, at: '2026-11-22T10:00:00Z' });
const RABIA = {
	action: 'add',
	place: {
		id: 'own:rabia',
		name: 'Rabia',
		kind: 'city',
		country: 'IQ',
		lat: 36.79,
		lng: 42.1,
		radiusKm: 3,
		parent: 'admin1:IQ.15'
	}
};
const ALIAS = { action: 'alias', placeId: 'geonames:1', name: 'la ville aux deux printemps', language: 'fr' };
const MOVE = { action: 'correct', placeId: 'geonames:2', changes: { position: { lat: 33.3, lng: 44.41 } } };
const laid = (...wishes: unknown[]): Gazetteer => overlay(BASE, wishes.map(stamp));
const idsOf = (places: readonly { id: string }[]): string[] => places.map(({ id }) => id);
const namesOf = (gazetteer: Gazetteer, id: string): string[] => gazetteer.get(id)?.names.map(({ name }) => name) ?? [];

describe('laid over the gazetteer', () => {
	test('without entries it is the gazetteer itself', () => {
		expect(laid()).toBe(BASE);
	});
	test('a new place is found, near, inside, and among the children', () => {
		const gazetteer = laid(RABIA);
		expect(gazetteer.find('rabia')).toMatchObject([{ id: 'own:rabia', parents: ['admin1:IQ.15', 'country:IQ'] }]);
		expect(idsOf(gazetteer.near(42.1, 36.79, 5))).toEqual(['own:rabia']);
		expect(gazetteer.contains('country:IQ', 'own:rabia')).toBe(true);
		expect(gazetteer.contains('admin1:IQ.07', 'own:rabia')).toBe(false);
		expect(gazetteer.children?.('admin1:IQ.15').counts).toEqual({ city: 3 });
		expect(idsOf(gazetteer.startingWith('rab'))).toEqual(['own:rabia']);
	});
	test('an alias finds its place, by its first words too', () => {
		const gazetteer = laid(ALIAS);
		expect(idsOf(gazetteer.find(foldName('La Ville aux Deux Printemps')))).toEqual(['geonames:1']);
		expect(gazetteer.hasPrefix('la ville')).toBe(true);
		expect(BASE.hasPrefix('la ville')).toBe(false);
		expect(gazetteer.get('geonames:1')?.name).toBe('Mossoul');
	});
	test.for([
		{
			name: 'la ville aux deux printemps',
			text: 'Un raid a visé la ville aux deux printemps lundi.',
			found: ['geonames:1']
		},
		{ name: 'La Ville aux Deux Printemps', text: 'Un raid a visé la ville aux deux printemps lundi.', found: [] },
		{ name: 'la ville aux deux printemps', text: 'Un raid a visé la ville aux deux étés.', found: [] },
		{ name: 'la ville aux deux printemps', text: 'Un raid a visé la ville. Aux deux printemps, rien.', found: [] },
		// The longest of two names that begin alike
		{ name: 'la ville', text: 'Un raid a visé la ville aux deux printemps lundi.', found: ['geonames:2'] }
	])('« $name » in « $text »', ({ name, text, found }) => {
		const other = { ...ALIAS, placeId: 'geonames:2', name: 'la ville aux deux' };
		const gazetteer = laid({ ...ALIAS, name }, ...(name === 'la ville' ? [other] : []));
		const places = readArticle({ id: 'a', text }, gazetteer).places;
		expect(places.map(({ placeId }) => placeId)).toEqual(found);
	});
	test('a hidden alias finds nothing more, and comes back with its undo', () => {
		const rows = [
			...ROWS,
			row('geonames:3', 'Rawa', { names: [{ name: 'Dimanche', language: 'und', script: 'Latn' }] })
		];
		const base = pack(rows);
		const hide = stamp({ action: 'hide', placeId: 'geonames:3', name: 'dimanche' });
		expect(idsOf(base.find('dimanche'))).toEqual(['geonames:3']);
		const hidden = overlay(base, [hide]);
		expect(hidden.find('dimanche')).toEqual([]);
		expect(hidden.startingWith('diman')).toEqual([]);
		expect(idsOf(hidden.find('rawa'))).toEqual(['geonames:3']);
		expect(idsOf(overlay(base, []).find('dimanche'))).toEqual(['geonames:3']);
	});
	test('a moved place is near its new position only', () => {
		const gazetteer = laid(MOVE);
		expect(idsOf(gazetteer.near(44.41, 33.3, 2))).toContain('geonames:2');
		expect(idsOf(gazetteer.near(42.449, 36.376, 2))).not.toContain('geonames:2');
		expect(gazetteer.get('geonames:2')).toMatchObject({ lat: 33.3, source: 'utilisateur' });
	});
	test('a label is overridden and the old name still finds the place', () => {
		const gazetteer = laid({ action: 'correct', placeId: 'geonames:1', changes: { name: 'Mossoul-Ninive' } });
		expect(gazetteer.get('geonames:1')?.name).toBe('Mossoul-Ninive');
		expect(idsOf(gazetteer.find('mossoul'))).toEqual(['geonames:1']);
		expect(idsOf(gazetteer.find('mossoul ninive'))).toEqual(['geonames:1']);
		expect(namesOf(gazetteer, 'geonames:1')[0]).toBe('Mossoul-Ninive');
	});
	test('what was hung elsewhere takes what it holds along', () => {
		const gazetteer = laid(
			{ action: 'correct', placeId: 'geonames:1', changes: { parent: 'admin1:IQ.07' } },
			{
				action: 'add',
				place: {
					id: 'own:rive',
					name: 'Rive gauche',
					kind: 'district',
					lat: 36.3,
					lng: 43.1,
					radiusKm: 1,
					parent: 'geonames:1'
				}
			}
		);
		expect(gazetteer.get('own:rive')?.parents).toEqual(['geonames:1', 'admin1:IQ.07', 'country:IQ']);
		expect(gazetteer.contains('admin1:IQ.07', 'own:rive')).toBe(true);
		expect(gazetteer.contains('admin1:IQ.15', 'own:rive')).toBe(false);
		expect(gazetteer.children?.('admin1:IQ.15').counts).toEqual({ city: 1 });
	});
	test('places that contain each other end', () => {
		const gazetteer = laid(
			{ action: 'correct', placeId: 'admin1:IQ.15', changes: { parent: 'geonames:1' } },
			{ action: 'correct', placeId: 'geonames:1', changes: { parent: 'admin1:IQ.15' } }
		);
		expect(gazetteer.get('geonames:1')?.parents).toEqual(['admin1:IQ.15']);
	});
	test('a name that the user gave is a place, whatever the grammar; a title in front still makes it a person', () => {
		const alias = { action: 'alias', placeId: 'geonames:2', name: 'Tell Chamiya', language: 'fr' };
		const placed = (text: string) =>
			readArticle({ id: 'a', text, published: '2021-05-04' }, laid(alias)).places.map(({ placeId }) => placeId);
		expect(placed('Deux obus sont tombés mardi sur Tell Chamiya.')).toContain('geonames:2');
		expect(placed('Le général Tell Chamiya a démissionné mardi.')).not.toContain('geonames:2');
	});
	test('an article that uses the alias is placed', () => {
		const article = {
			id: 'a',
			text: 'Une bombe a explosé lundi à Tell Chamiya, tuant deux policiers.',
			published: '2021-05-04'
		};
		const alias = { action: 'alias', placeId: 'geonames:2', name: 'Tell Chamiya', language: 'fr' };
		expect(readArticle(article, BASE).places.map(({ placeId }) => placeId)).not.toContain('geonames:2');
		expect(readArticle(article, laid(alias)).reports[0]?.place).toMatchObject({
			placeId: 'geonames:2',
			name: 'Tal Afar'
		});
	});
});

describe('an update of the bundled gazetteer', () => {
	test('keeps what the user said: names on the new row, and waits for a row that is gone', () => {
		const entries = [ALIAS, RABIA, MOVE].map(stamp);
		const updated = pack([...ROWS.slice(0, 4), row('geonames:9', 'Sinjar', { country: 'IQ', parent: 'admin1:IQ.15' })]);
		const gazetteer = overlay(updated, entries);
		expect(idsOf(gazetteer.find('la ville aux deux printemps'))).toEqual(['geonames:1']);
		expect(idsOf(gazetteer.find('rabia'))).toEqual(['own:rabia']);
		expect(idsOf(gazetteer.find('sinjar'))).toEqual(['geonames:9']);
		expect(gazetteer.get('geonames:2')).toBeUndefined(); // gone from the bundled rows
		expect(overlay(BASE, entries).get('geonames:2')?.lat).toBe(33.3); // and back again
	});
});

describe('the file', () => {
	let folder = '';
	let file = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'chronocarte-overlay-'));
		file = join(folder, 'deep', 'places.jsonl');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('a missing file is empty and is not made by looking', () => {
		const own = openOwnGazetteer(file, () => BASE);
		expect(own.version()).toBe('');
		expect(own.gazetteer()).toBe(BASE);
		expect(existsSync(file)).toBe(false);
	});
	test('what was added stands; what was taken back does not, until it is said again', () => {
		const entry = stamp(ALIAS);
		const undo = { action: 'undo' as const, of: entry.entry, at: '2026-11-22T11:00:00Z' };
		appendLines(file, [entry]);
		expect(readLog(file).entries).toEqual([entry]);
		appendLines(file, [undo]);
		expect(readLog(file).entries).toEqual([]);
		appendLines(file, [entry]);
		expect(readLog(file).entries).toEqual([entry]);
		expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
	});
	test('the version follows what is said, whoever writes, and an undo gives the old one back', () => {
		const own = openOwnGazetteer(file, () => BASE);
		const entry = stamp(ALIAS);
		appendLines(file, [entry]);
		const version = own.version();
		expect(version).not.toBe('');
		const before = own.gazetteer();
		appendLines(file, [stamp(ALIAS)].slice(1));
		expect(own.gazetteer()).toBe(before);
		appendLines(file, [stamp(MOVE)]);
		expect(own.version()).not.toBe(version);
		appendLines(file, [{ action: 'undo', of: own.log().entries[1]?.entry ?? '', at: '2026-11-22T11:00:00Z' }]);
		expect(own.version()).toBe(version);
	});
	test.for([
		{ line: 'not json', field: undefined },
		{ line: '{"action":"alias"}', field: 'placeId' },
		{ line: JSON.stringify({ ...stamp(ALIAS), name: '' }), field: 'name' },
		{ line: JSON.stringify({ ...stamp(ALIAS), language: 'français' }), field: 'language' },
		{ line: JSON.stringify({ ...stamp(RABIA), place: { ...RABIA.place, lat: 91 } }), field: 'place.lat' },
		{ line: JSON.stringify({ ...stamp(RABIA), place: { ...RABIA.place, radiusKm: 0 } }), field: 'place.radiusKm' },
		{ line: JSON.stringify({ ...stamp(MOVE), changes: {} }), field: 'changes' },
		{ line: JSON.stringify({ ...stamp(MOVE), at: 'hier' }), field: 'at' },
		{ line: '[]', field: undefined }
	])('a bad line is named, the others stand, and it stays in the file: $line', ({ line, field }) => {
		const [a, b] = [stamp(ALIAS), stamp(MOVE)];
		appendLines(file, [a]);
		appendFileSync(file, `${line}\n`);
		appendLines(file, [b]);
		const { entries, rejected } = readLog(file);
		expect(entries).toEqual([a, b]);
		expect(rejected).toMatchObject([{ line: 2, ...(field !== undefined && { field }) }]);
		expect(readFileSync(file, 'utf8')).toContain(line);
	});
	test('a line that a crash cut off does not swallow the next', () => {
		const entry = stamp(ALIAS);
		appendLines(file, [stamp(MOVE)]);
		writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
		appendLines(file, [entry]);
		const { entries, rejected } = readLog(file);
		expect(entries).toEqual([entry]);
		expect(rejected).toMatchObject([{ line: 1 }]);
	});
});

describe('an import', () => {
	const read = (lines: readonly unknown[], standing: readonly Entry[] = []) =>
		readImport(
			lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
			standing,
			BASE,
			'en'
		);

	test('takes what was exported, once', () => {
		const entries = [stamp(ALIAS), stamp(RABIA)];
		expect(read(entries)).toEqual({ entries, unchanged: 0, rejected: [] });
		expect(read(entries, entries)).toEqual({ entries: [], unchanged: 2, rejected: [] });
		expect(parseLog(entries.map((entry) => JSON.stringify(entry)).join('\n'), 'en').entries).toEqual(entries);
	});
	test('takes lines written by hand, and gives them number, time and id', () => {
		const { place, ...rest } = RABIA;
		const { id: _id, ...nameless } = place;
		const { entries, rejected } = read([{ ...rest, place: nameless }, ALIAS]);
		expect(rejected).toEqual([]);
		expect(entries).toMatchObject([{ action: 'alias' }, { action: 'add' }].toReversed());
		expect(entries[0]).toMatchObject({ place: { id: 'own:rabia' } });
		expect(entries.every((entry) => Entry.safeParse(entry).success)).toBe(true);
	});
	test('names line and field of what is bad and takes the rest', () => {
		const { entries, rejected } = read([ALIAS, '', { ...ALIAS, name: 3 }, '{', MOVE, { ...MOVE, changes: { lat: 3 } }]);
		expect(entries.map(({ action }) => action)).toEqual(['alias', 'correct']);
		expect(rejected.map(({ line, field }) => ({ line, field }))).toEqual([
			{ line: 3, field: 'name' },
			{ line: 4, field: undefined },
			{ line: 6, field: 'changes' }
		]);
	});
});

test.for([
	{ action: 'rename', placeId: 'geonames:1', name: 'x' },
	{ action: 'alias', placeId: 'geonames:1', name: '   ', language: 'fr' },
	{ action: 'alias', placeId: 'geonames:1', name: '…', language: 'fr' },
	{ action: 'alias', placeId: 'geonames:1', name: 'x'.repeat(121), language: 'fr' },
	{ action: 'alias', placeId: 'geonames:1', name: 'x', language: 'fr', extra: 1 },
	{ action: 'add', place: { ...RABIA.place, country: 'Irak' } },
	{ action: 'add', place: { ...RABIA.place, kind: 'planet' } },
	{ action: 'add', place: { ...RABIA.place, lng: '42' } },
	{ action: 'add', place: { ...RABIA.place, id: 'geonames:1' } },
	{ action: 'correct', placeId: 'geonames:1', changes: { position: { lat: 3 } } },
	{ action: 'correct', placeId: 'geonames:1', changes: { radiusKm: -1 } }
])('%o is no wish', (wish) => {
	expect(Wish.safeParse(wish).success).toBe(false);
});
