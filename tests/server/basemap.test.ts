import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedRange } from '#lib/server/basemap/range.ts';
import { sendFile } from '#lib/server/basemap/send.ts';
import { basemapOf, BasemapError, basemapTrouble } from '#lib/server/basemap/setting.ts';

let folder: string;
let archive: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-basemap-'));
	archive = join(folder, 'tiles.pmtiles');
	writeFileSync(archive, 'PMTiles\u0003abcdefghij');
	writeFileSync(join(folder, 'old.pmtiles'), 'PMTiles\u0002abcdefghij');
	writeFileSync(join(folder, 'short.pmtiles'), 'PMT');
	writeFileSync(join(folder, 'text.pmtiles'), 'nothing of the kind');
	writeFileSync(join(folder, 'style.json'), '\uFEFF \n{ "version": 8 }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the setting', () => {
	test.for([undefined, '', '  '])('%j offers nothing', (given) => {
		expect(basemapOf({ CHRONOCARTE_BASEMAP: given })).toBeUndefined();
	});

	test('an archive is offered, also with spaces around its path', () => {
		expect(basemapOf({ CHRONOCARTE_BASEMAP: ` ${archive} ` })).toEqual({
			kind: 'tiles',
			given: archive,
			file: archive
		});
	});

	test('a file that begins as JSON is a style', () => {
		const file = join(folder, 'style.json');
		expect(basemapOf({ CHRONOCARTE_BASEMAP: file })).toEqual({ kind: 'style', given: file, file });
	});

	test.for([
		{ given: 'https://maps.example/styles/plain?key=1', kind: 'style' },
		{ given: 'http://127.0.0.1:8080/style.json', kind: 'style' },
		{ given: 'https://tiles.example/a.pmtiles?key=1', kind: 'tiles' }
	])('$given is a $kind at an address', ({ given, kind }) => {
		expect(basemapOf({ CHRONOCARTE_BASEMAP: given })).toEqual({ kind, given, url: given });
	});

	test.for([
		{ given: 'missing.pmtiles', trouble: 'missing', says: 'introuvable' },
		{ given: 'old.pmtiles', trouble: 'unknown', says: 'ni une archive PMTiles' },
		{ given: 'short.pmtiles', trouble: 'unknown', says: 'ni une archive PMTiles' },
		{ given: 'text.pmtiles', trouble: 'unknown', says: 'ni une archive PMTiles' },
		{ given: '.', trouble: 'unreadable', says: 'illisible' },
		{ given: 'file:///tmp/a.pmtiles', trouble: 'address', says: 'adresse' },
		{ given: 'mapbox://styles/a', trouble: 'address', says: 'adresse' },
		{ given: 'https://', trouble: 'address', says: 'adresse' },
		{ given: 'https://me:secret@maps.example/style.json', trouble: 'address', says: 'adresse' },
		{ given: 'https://maps.example;script-src/style.json', trouble: 'address', says: 'adresse' }
	])('$given: $trouble, said with the name of the variable', ({ given, trouble, says }) => {
		const value = given.includes('://') ? given : join(folder, given);
		const error = troubleOf(value);
		expect(error).toMatchObject({ name: 'BasemapError', trouble, given: value });
		expect(basemapTrouble(error, 'fr')).toMatch(`CHRONOCARTE_BASEMAP=${value}`);
		expect(basemapTrouble(error, 'fr')).toContain(says);
		expect(basemapTrouble(error, 'en')).not.toContain(says);
	});

	function troubleOf(given: string): BasemapError {
		try {
			basemapOf({ CHRONOCARTE_BASEMAP: given });
		} catch (error) {
			if (error instanceof BasemapError) return error;
		}
		throw new Error(`${given} was taken`);
	}
});

describe('ranges', () => {
	test.for([
		{ header: null, want: undefined },
		{ header: '', want: undefined },
		{ header: 'bytes=0-3', want: { start: 0, end: 4 } },
		{ header: 'bytes=4-4', want: { start: 4, end: 5 } },
		{ header: 'bytes=4-', want: { start: 4, end: 10 } },
		{ header: 'bytes=4-999', want: { start: 4, end: 10 } },
		{ header: 'bytes=-3', want: { start: 7, end: 10 } },
		{ header: 'bytes=-999', want: { start: 0, end: 10 } },
		{ header: 'bytes=10-12', want: 'outside' },
		{ header: 'bytes=-0', want: 'outside' },
		{ header: 'bytes=5-4', want: undefined },
		{ header: 'bytes=-', want: undefined },
		{ header: 'bytes=0-1,4-5', want: undefined },
		{ header: 'bytes=a-b', want: undefined },
		{ header: 'lines=0-3', want: undefined }
	])('$header of 10 bytes → $want', ({ header, want }) => {
		expect(askedRange(header, 10)).toEqual(want);
	});
});

describe('sending', () => {
	const ask = (headers: Record<string, string> = {}, method = 'GET') =>
		sendFile(archive, new Request('http://127.0.0.1/basemap.pmtiles', { method, headers }));
	const WHOLE = 'PMTiles\u0003abcdefghij';

	test('all of it, with its length and a tag', async () => {
		const response = await ask();
		expect(response.status).toBe(200);
		expect(response.headers.get('content-length')).toBe('18');
		expect(response.headers.get('accept-ranges')).toBe('bytes');
		expect(response.headers.get('etag')).toMatch(/^"[\w-]+"$/);
		expect(await response.text()).toBe(WHOLE);
	});

	test.for([
		{ range: 'bytes=8-10', body: 'abc', told: 'bytes 8-10/18' },
		{ range: 'bytes=-2', body: 'ij', told: 'bytes 16-17/18' },
		{ range: 'bytes=0-16383', body: WHOLE, told: 'bytes 0-17/18' }
	])('$range is answered by 206 $told', async ({ range, body, told }) => {
		const response = await ask({ range });
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe(told);
		expect(response.headers.get('content-length')).toBe(String(body.length));
		expect(await response.text()).toBe(body);
	});

	test('a part behind the end is answered by 416 with the size', async () => {
		const response = await ask({ range: 'bytes=18-20' });
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe('bytes */18');
		expect(await response.text()).toBe('');
	});

	test('what is known already is not sent again; a part of another version is answered by the whole', async () => {
		const etag = (await ask({ range: 'bytes=0-0' })).headers.get('etag') ?? '';
		expect((await ask({ 'if-none-match': etag })).status).toBe(304);
		expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
		expect((await ask({ range: 'bytes=0-0', 'if-range': etag })).status).toBe(206);
		expect((await ask({ range: 'bytes=0-0', 'if-range': '"another"' })).status).toBe(200);
	});

	test('HEAD tells the same without a body', async () => {
		const response = await ask({ range: 'bytes=8-10' }, 'HEAD');
		expect(response.status).toBe(206);
		expect(response.headers.get('content-length')).toBe('3');
		expect(response.body).toBeNull();
	});

	test('a file that has gone is not found', async () => {
		const response = await sendFile(join(folder, 'gone.pmtiles'), new Request('http://127.0.0.1/basemap.pmtiles'));
		expect(response.status).toBe(404);
	});
});
