import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayNumber } from '#core';
import { gazetteerChildren, gazetteerPlace } from '#lib/server/api/gazetteer.ts';
import { addToOverlay, exportOverlay, importOverlay, listOverlay, removeFromOverlay } from '#lib/server/api/overlay.ts';
import { geocode, reverse } from '#lib/server/api/places.ts';
import { addArticle } from '#lib/server/api/articles.ts';
import { openOwnGazetteer } from '#lib/server/overlay/own.ts';
import type { GazetteerService } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';

const HOST = 'localhost:4317';
let folder = '';
let service: GazetteerService;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-overlay-api-'));
	const own = openOwnGazetteer(join(folder, 'places.jsonl'), () => GAZETTEER);
	service = {
		store: openSqliteStore(join(folder, 'store.sqlite')),
		analyser: {
			get version() {
				return `test-1${own.version()}`;
			},
			gazetteer: async () => own.gazetteer()
		},
		own,
		today: () => dayNumber(2026, 11, 22)
	};
});
afterEach(async () => {
	await service.store.close();
	rmSync(folder, { recursive: true });
});

const ask = (path: string): Request => new Request(`http://${HOST}${path}`, { headers: { 'accept-language': 'en' } });
function send(method: string, body: unknown, headers: Record<string, string> = {}): Request {
	const all = new Headers({ host: HOST, 'content-type': 'application/json', 'accept-language': 'en', ...headers });
	return { headers: all, text: async () => JSON.stringify(body), url: `http://${HOST}/`, method } as unknown as Request;
}
async function answer<T = Record<string, unknown>>(response: Response | Promise<Response>) {
	const got = await response;
	return { status: got.status, body: (await got.json()) as T };
}
const post = (...wishes: unknown[]) => answer(addToOverlay(service, send('POST', { wishes })));
const ALIAS = { action: 'alias', placeId: 'geonames:99072', name: 'Al-Hadba', language: 'fr' };
const RABIA = {
	action: 'add',
	place: { name: 'Rabia', kind: 'city', lat: 36.79, lng: 42.1, radiusKm: 3, parent: 'country:IQ' }
};

describe('POST /api/overlay', () => {
	test('keeps wishes, and articles are read again with them', async () => {
		const text = 'Deux obus sont tombés mardi sur Al-Hadba, tuant trois passants.';
		await answer(addArticle(service, send('POST', { text, published: '2021-05-04' })));
		const { status, body } = await post(ALIAS);
		expect(status).toBe(201);
		expect(body).toMatchObject({ placeId: 'geonames:99072', reread: 1 });
		const { items } = await service.store.incidents();
		expect(items[0]?.place).toMatchObject({ placeId: 'geonames:99072' });
		expect((await post({ ...RABIA })).body).toMatchObject({ placeId: 'own:rabia', reread: 1 });
	});
	test('a second place of one name gets an id of its own', async () => {
		await post(RABIA);
		expect((await post(RABIA)).body['placeId']).toBe('own:rabia-2');
	});
	test('what is sent at once is all kept', async () => {
		const names = Array.from({ length: 12 }, (_, index) => `Nom ${index}`);
		await Promise.all(names.map((name) => post({ ...ALIAS, name })));
		expect(listOverlay(service).entries).toHaveLength(12);
		expect(service.own.log().rejected).toEqual([]);
		for (const name of names) expect(service.own.gazetteer().find(name.toLowerCase())).toHaveLength(1);
	});
	test.for([
		{ wishes: [{ ...ALIAS, placeId: 'geonames:1' }], field: 'wishes.0.placeId' },
		{ wishes: [ALIAS, { ...ALIAS, name: '' }], field: 'wishes.1.name' },
		{ wishes: [ALIAS, { ...ALIAS, language: 'French' }], field: 'wishes.1.language' },
		{ wishes: [{ ...ALIAS, name: 'Mossoul' }], field: 'wishes.0.name' },
		{ wishes: [{ action: 'hide', placeId: 'geonames:99072', name: 'Mossoul' }], field: 'wishes.0.name' },
		{ wishes: [{ action: 'hide', placeId: 'geonames:99072', name: 'Najaf' }], field: 'wishes.0.name' },
		{ wishes: [{ ...RABIA, place: { ...RABIA.place, parent: 'country:XX' } }], field: 'wishes.0.place.parent' },
		{ wishes: [{ ...RABIA, place: { ...RABIA.place, lat: 95 } }], field: 'wishes.0.place.lat' },
		{
			wishes: [{ action: 'correct', placeId: 'country:IQ', changes: { parent: 'geonames:99072' } }],
			field: 'wishes.0.changes.parent'
		},
		{ wishes: [], field: 'wishes' }
	])('names $field and keeps nothing', async ({ wishes, field }) => {
		const { status, body } = await post(...wishes);
		expect({ status, field: body['field'] }).toEqual({ status: 400, field });
		expect(body['reason']).not.toBe('');
		expect(listOverlay(service).entries).toEqual([]);
	});
	test('another page may not', async () => {
		const foreign = send(
			'POST',
			{ wishes: [ALIAS] },
			{ origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }
		);
		expect((await addToOverlay(service, foreign)).status).toBe(403);
	});
});

test('an undo takes one back and only that one', async () => {
	await post(ALIAS);
	const { body } = await post({ ...ALIAS, name: 'La Hadba' });
	const [entry] = body['entries'] as { entry: string }[];
	expect((await removeFromOverlay(service, send('DELETE', undefined), entry?.entry ?? '')).status).toBe(200);
	expect((await removeFromOverlay(service, send('DELETE', undefined), entry?.entry ?? '')).status).toBe(404);
	expect(listOverlay(service).entries).toMatchObject([{ name: 'Al-Hadba', placeName: 'Mossoul' }]);
});

test('an export comes back in by import, on another machine; a bad line is named and nothing is lost', async () => {
	await post(ALIAS, RABIA);
	const text = await exportOverlay(service).text();
	rmSync(service.own.file);
	expect(listOverlay(service).entries).toEqual([]);
	const sent = send('POST', { file: 'lieux.jsonl', text: `${text}{"action":"alias"}\n` });
	const { body } = await answer(importOverlay(service, sent));
	expect(body).toMatchObject({ unchanged: 0, rejected: [{ file: 'lieux.jsonl', line: 3, field: 'placeId' }] });
	expect(listOverlay(service).entries).toHaveLength(2);
	const before = readFileSync(service.own.file, 'utf8');
	const again = await answer(importOverlay(service, send('POST', { text: 'nonsense\n' + text })));
	expect(again.body).toMatchObject({ entries: [], unchanged: 2, rejected: [{ line: 1 }] });
	expect(readFileSync(service.own.file, 'utf8')).toBe(before);
});

describe('GET', () => {
	test('a place, with what the user said of it', async () => {
		await post(ALIAS);
		const { body } = await answer(gazetteerPlace(service, ask('/'), 'geonames:99072'));
		expect(body).toMatchObject({ name: 'Mossoul', containers: [{ id: 'country:IQ' }], own: [{ action: 'alias' }] });
		expect((await gazetteerPlace(service, ask('/'), 'geonames:1')).status).toBe(404);
	});
	test('what the user added lies in its parent', async () => {
		await post(RABIA);
		const { body } = await answer(gazetteerChildren(service, ask('/?kind=city'), 'country:IQ'));
		expect(body).toMatchObject({ total: 1, places: [{ id: 'own:rabia' }] });
		expect((await gazetteerChildren(service, ask('/?kind=planet'), 'country:IQ')).status).toBe(400);
	});
	test.for([
		{ path: '/?q=al-hadba', want: [{ id: 'geonames:99072', match: 'exact', matched: 'Al-Hadba' }] },
		{ path: '/?q=mossoul&limit=1', want: [{ id: 'geonames:99072' }] },
		{ path: '/?q=mossoul&country=FR', want: [] },
		{ path: '/?q=mossoul&kind=water', want: [] }
	])('geocode $path', async ({ path, want }) => {
		await post(ALIAS);
		expect((await answer(geocode(service, ask(path)))).body['places']).toMatchObject(want);
	});
	test.for(['/?q=', '/?q=x&country=Irak', '/?q=x&kind=planet', '/?q=x&limit=0'])(
		'geocode %s is refused',
		async (path) => {
			expect((await geocode(service, ask(path))).status).toBe(400);
		}
	);
	test('reverse says what is near, and how far', async () => {
		const { body } = await answer(reverse(service, ask('/?lat=36.335&lng=43.12&radiusKm=5')));
		expect(body['places']).toMatchObject([{ id: 'geonames:99072', distanceKm: expect.closeTo(0.09, 1) as number }]);
		expect((await reverse(service, ask('/?lat=91&lng=0'))).status).toBe(400);
	});
});
