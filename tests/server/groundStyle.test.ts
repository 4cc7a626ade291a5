import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GroundStyle } from '#lib/ground/offer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowing } from '#lib/server/basemap/offered.ts';
import type { BasemapError } from '#lib/server/basemap/setting.ts';
import { basemapTrouble } from '#lib/server/basemap/setting.ts';
import { absolute, originOf } from '#lib/server/basemap/style/addresses.ts';
import { askNamed } from '#lib/server/basemap/style/ask.ts';
import { keepStyle, styleOf } from '#lib/server/basemap/style/keep.ts';
import { readStyle, StyleError } from '#lib/server/basemap/style/read.ts';

const BASE = 'https://maps.example/styles/plain/style.json';
const STYLE = {
	version: 8,
	glyphs: 'https://glyphs.example/{fontstack}/{range}.pbf',
	sprite: '../sprites/plain',
	'font-faces': { 'Own Font': [{ url: 'https://fonts.example/own.woff2' }] },
	sources: {
		land: { type: 'vector', url: 'https://tiles.example/land.json' },
		relief: { type: 'raster', tiles: ['https://a.relief.example/{z}/{x}/{y}.png'], attribution: '© Relief' },
		places: { type: 'geojson', data: '/places.geojson' },
		roads: { type: 'vector', url: 'pmtiles://https://archive.example/roads.pmtiles' },
		film: { type: 'video', urls: ['https://films.example/a.mp4'], coordinates: CORNERS() }
	},
	layers: [
		{ id: 'paper', type: 'background', paint: { 'background-color': 'hsl(30, 20%, 90%)' } },
		{ id: 'relief', type: 'raster', source: 'relief' },
		{ id: 'film', type: 'raster', source: 'film' },
		{ id: 'land', type: 'fill', source: 'land', 'source-layer': 'land' },
		{
			id: 'names',
			type: 'symbol',
			source: 'places',
			layout: { 'text-field': ['get', 'name'], 'text-font': ['Own Font'] }
		}
	]
};
const TILE_JSON = {
	tilejson: '3.0.0',
	tiles: ['tiles/{z}/{x}/{y}.pbf'],
	maxzoom: 12,
	attribution: '<a href="https://land.example">© Land</a>',
	vector_layers: []
};
const ORIGINS = [
	'https://a.relief.example',
	'https://archive.example',
	'https://fonts.example',
	'https://glyphs.example',
	'https://maps.example',
	'https://tiles.example'
];
const ask = (url: string) => Promise.resolve({ json: TILE_JSON as unknown, url });
const read = (json: unknown, base: string | undefined = BASE) => readStyle(json, { ...(base && { base }), ask });

function CORNERS() {
	return [
		[0, 1],
		[1, 1],
		[1, 0],
		[0, 0]
	];
}

describe('a style', () => {
	test('comes with absolute addresses, its tiles named, whose they are, and the servers that it draws from', async () => {
		const style = await read(STYLE);
		expect(style.origins).toEqual(ORIGINS);
		expect(style.sources['land']).toEqual({
			type: 'vector',
			tiles: ['https://tiles.example/tiles/{z}/{x}/{y}.pbf'],
			maxzoom: 12,
			attribution: TILE_JSON.attribution
		});
		expect(style.sources['places']).toMatchObject({ data: 'https://maps.example/places.geojson' });
		expect(style.sources['roads']).toEqual(STYLE.sources.roads);
		expect(style.sprites).toEqual([{ id: 'default', url: 'https://maps.example/styles/sprites/plain' }]);
		expect(style.glyphs).toBe(STYLE.glyphs);
		expect(style.fonts).toEqual(STYLE['font-faces']);
		expect(style.credits).toEqual([TILE_JSON.attribution, '© Relief']);
		expect(style.isNamed).toBe(true);
		expect(Object.keys(style.darkPaints)).toEqual(['paper', 'relief', 'land', 'names']);
	});

	test('is drawn without its films', async () => {
		const { layers, sources } = await read(STYLE);
		expect(layers.map(({ id }) => id)).toEqual(['paper', 'relief', 'land', 'names']);
		expect(Object.keys(sources)).not.toContain('film');
	});

	test('what it says itself of a source counts more than TileJSON', async () => {
		const sources = { land: { type: 'vector', url: '/land.json', maxzoom: 9 } };
		const style = await read({ ...STYLE, sources, layers: [] });
		expect(style.sources['land']).toMatchObject({ maxzoom: 9, tiles: ['https://maps.example/tiles/{z}/{x}/{y}.pbf'] });
	});

	test.for([
		{ color: '#101418', isDark: true },
		{ color: 'rgb(20, 30, 40)', isDark: true },
		{ color: '#fff', isDark: false },
		{ color: ['step', ['zoom'], '#000', 5, '#111'], isDark: false }
	])('with a ground of $color is dark already: $isDark', async ({ color, isDark }) => {
		const layers = [{ id: 'paper', type: 'background', paint: { 'background-color': color } }];
		const { darkPaints, ...style } = await read({ version: 8, sources: {}, layers });
		expect(style).toMatchObject({ isNamed: false, origins: [] });
		expect(Object.keys(darkPaints).length === 0).toBe(isDark);
	});

	const LAYER = { id: 'a', type: 'fill', source: 'land', 'source-layer': 'land' };
	test.for([
		{ name: 'a list', json: [], says: 'layers' },
		{ name: 'TileJSON', json: TILE_JSON, says: 'layers' },
		{ name: 'null', json: null, says: 'layers' },
		{ name: 'an old version', json: { ...STYLE, version: 7 }, says: 'version' },
		{ name: 'a layer without a source', json: { ...STYLE, layers: [{ ...LAYER, source: 'sea' }] }, says: 'sea' },
		{
			name: 'an unknown paint',
			json: { ...STYLE, layers: [{ ...LAYER, paint: { 'fill-salt': 1 } }] },
			says: 'fill-salt'
		},
		{ name: 'a scheme of its own', json: { ...STYLE, sprite: 'mapbox://sprites/a' }, says: 'mapbox://sprites/a' },
		{
			name: 'any host',
			json: { ...STYLE, sources: { relief: { type: 'raster', tiles: ['https://{s}.example/{z}'] } }, layers: [] },
			says: '{s}.example'
		}
	])('$name is none', async ({ json, says }) => {
		const error: unknown = await read(json).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(StyleError);
		expect((error as StyleError).message).toContain(says);
	});

	test('in a file, an address that is relative to nothing is told', async () => {
		await expect(read(STYLE, '')).rejects.toThrow('/places.geojson');
	});

	test('without tiles in its TileJSON it cannot be drawn', async () => {
		const without = readStyle(STYLE, { base: BASE, ask: (url) => Promise.resolve({ json: { tiles: [] }, url }) });
		await expect(without).rejects.toThrow('sources.land');
	});
});

test.for([
	{ address: 'a/{z}.png', want: 'https://maps.example/styles/plain/a/{z}.png' },
	{ address: '//other.example/a', want: 'https://other.example/a' },
	{ address: 'pmtiles://https://archive.example/a', want: 'pmtiles://https://archive.example/a' },
	{ address: 'https://me:secret@a.example/', want: undefined },
	{ address: 'data:text/plain,a', want: undefined },
	{ address: 'https://a.example; script-src *', want: undefined },
	{ address: 'https://*.example/a', want: undefined }
])('$address → $want', ({ address, want }) => {
	if (want === undefined) expect(() => absolute(address, BASE)).toThrow(address);
	else expect(absolute(address, BASE)).toBe(want);
});

test('the server of an address has its port', () => {
	expect(originOf('http://127.0.0.1:8080/a')).toBe('http://127.0.0.1:8080');
	expect(originOf('pmtiles://https://archive.example:443/a')).toBe('https://archive.example');
});

describe('the policy of the page', () => {
	const POLICY = "default-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'";
	test('lets exactly the servers of the style be asked for data', () => {
		expect(allowing(POLICY, ['https://a.example', 'https://b.example:8443'])).toBe(
			"default-src 'self'; img-src 'self' data:; connect-src 'self' https://a.example https://b.example:8443; frame-ancestors 'self'"
		);
	});
	test('stays as it is without a style', () => expect(allowing(POLICY, [])).toBe(POLICY));
});

describe('at an address', () => {
	let url: string;
	let stop: () => void;
	const asked: string[] = [];
	const answer: RequestListener = (request, response) => {
		asked.push(request.url ?? '');
		const pages: Readonly<Record<string, string>> = {
			'/style.json': JSON.stringify({ ...STYLE, sources: { land: { type: 'vector', url: '/land.json' } }, layers: [] }),
			'/land.json': JSON.stringify(TILE_JSON),
			'/page.html': '<!doctype html>',
			'/old.json': '{"version":7,"layers":[],"sources":{}}'
		};
		if (request.url === '/moved') return response.writeHead(302, { location: '/style.json' }).end();
		const page = pages[request.url ?? ''];
		response.writeHead(page === undefined ? 404 : 200).end(page);
	};
	beforeAll(async () => {
		const server = createServer(answer);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
		stop = () => server.close();
	});
	afterAll(() => stop());
	const at = (path: string) => ({ kind: 'style', given: url + path, url: url + path }) as const;

	test('the style is read with its TileJSON, also where it has moved', async () => {
		const style = await styleOf(at('/moved'));
		expect(style.sources['land']).toMatchObject({ tiles: [`${url}/tiles/{z}/{x}/{y}.pbf`] });
		expect(style.origins).toContain(url);
	});

	test.for([
		{ path: '/gone', trouble: 'unreachable', detail: 'HTTP 404', says: 'ne répond pas' },
		{ path: '/page.html', trouble: 'style', detail: 'JSON', says: 'pas un style MapLibre' },
		{ path: '/old.json', trouble: 'style', detail: 'version', says: 'pas un style MapLibre' }
	])('$path: $trouble, said with the name of the variable', async ({ path, trouble, detail, says }) => {
		const error: unknown = await styleOf(at(path)).catch((reason: unknown) => reason);
		expect(error).toMatchObject({ name: 'BasemapError', trouble, given: url + path });
		const said = basemapTrouble(error as BasemapError, 'fr');
		for (const part of [`CHRONOCARTE_BASEMAP=${url}${path}`, detail, says]) expect(said).toContain(part);
	});

	test('a server that is not there is told with the reason', async () => {
		const error: unknown = await styleOf({ kind: 'style', given: 'x', url: 'http://127.0.0.1:1/' }).catch(
			(reason: unknown) => reason
		);
		expect(error).toMatchObject({ trouble: 'unreachable' });
		expect(basemapTrouble(error as BasemapError, 'en')).toContain('does not answer');
	});

	test('a stranger’s style does not have us ask in the owner’s network', async () => {
		const before = asked.length;
		const signal = AbortSignal.timeout(5000);
		await expect(askNamed(`${url}/land.json`, 'https://93.184.216.34/style.json', signal)).rejects.toThrow('private');
		expect(asked.length).toBe(before);
		expect(await askNamed(`${url}/land.json`, `${url}/style.json`, signal)).toMatchObject({ json: TILE_JSON });
	});
});

describe('in a file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'chronocarte-style-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const written = (text: string) => {
		const file = join(folder, 'style.json');
		writeFileSync(file, text);
		return { kind: 'style', given: file, file } as const;
	};

	test('the style is read, also behind a byte order mark', async () => {
		const { layers } = await styleOf(
			written('\uFEFF{"version":8,"sources":{},"layers":[{"id":"a","type":"background"}]}')
		);
		expect(layers).toEqual([{ id: 'a', type: 'background' }]);
	});

	test('broken JSON is no style', async () => {
		await expect(styleOf(written('{"version":8,'))).rejects.toMatchObject({ trouble: 'style' });
	});
});

describe('what is kept', () => {
	const STYLES = [1, 2].map((n) => ({ credits: [String(n)] })) as unknown as readonly GroundStyle[];
	const HOUR = 3_600_000;

	test('is read anew behind the last one once it is old', async () => {
		let time = 0;
		let reads = 0;
		const read = () => Promise.resolve(STYLES[reads++] as GroundStyle);
		const kept = keepStyle(read, { now: () => time, ontrouble: () => undefined });
		await kept.first;
		time = HOUR - 1;
		expect([kept.current(), reads]).toEqual([STYLES[0], 1]);
		time = HOUR;
		expect([kept.current(), reads]).toEqual([STYLES[0], 2]);
		await expect.poll(() => kept.current()).toBe(STYLES[1]);
		expect(reads).toBe(2);
	});

	test('what could not be had is tried again soon, not at once; each failure is told', async () => {
		let time = 0;
		let reads = 0;
		const troubles: unknown[] = [];
		const read = () => (++reads < 3 ? Promise.reject(new Error('gone')) : Promise.resolve(STYLES[0] as GroundStyle));
		const kept = keepStyle(read, { now: () => time, ontrouble: (error) => troubles.push(error) });
		await expect(kept.first).rejects.toThrow('gone');
		expect([kept.current(), reads]).toEqual([undefined, 1]);
		time = 10_000;
		expect([kept.current(), reads]).toEqual([undefined, 2]);
		await expect.poll(() => troubles.length).toBe(1);
		time = 20_000;
		await expect.poll(() => kept.current()).toBe(STYLES[0]);
		expect(reads).toBe(3);
	});
});
