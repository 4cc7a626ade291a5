/** Two small servers of the kind that serve maps: one has a style, its names and its glyphs, the other the tiles. */
import { createServer, type RequestListener } from 'node:http';
import { solidPng } from './ground.ts';

export type StyleServer = {
	readonly styleUrl: string;
	/** Origins of the style and of its tiles. */
	readonly origins: readonly [string, string];
	/** Paths that browsers and our server asked for. */
	readonly asked: string[];
	readonly stop: () => Promise<void>;
};

/** The colour of all tiles. */
export const TILE = [206, 180, 140] as const;

/** « relief »: tiles by TileJSON · « zones »: a square of GeoJSON with a name on it, by relative addresses. */
const styleOf = (tiles: string) => ({
	version: 8,
	name: 'Carte de Tuilerie',
	glyphs: 'glyphs/{fontstack}/{range}.pbf',
	sources: {
		relief: { type: 'raster', url: `${tiles}/relief.json`, tileSize: 256 },
		zones: { type: 'geojson', data: 'zones.geojson', attribution: '© Arpenteurs' }
	},
	layers: [
		{ id: 'water', type: 'background', paint: { 'background-color': '#eef2f4' } },
		{ id: 'relief', type: 'raster', source: 'relief', paint: { 'raster-fade-duration': 0 } },
		{ id: 'land', type: 'fill', source: 'zones', paint: { 'fill-color': '#7a9a5a' } },
		{
			id: 'cities',
			type: 'symbol',
			source: 'zones',
			layout: { 'text-field': ['get', 'name'], 'text-font': ['Tuilerie Sans'] }
		}
	]
});

const ZONES = {
	type: 'Feature',
	properties: { name: 'Zone' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[18, 24],
				[22, 24],
				[22, 28],
				[18, 28],
				[18, 24]
			]
		]
	}
};

export async function startStyleServer(): Promise<StyleServer> {
	const asked: string[] = [];
	const serve = (answer: (path: string) => object | Buffer | undefined): RequestListener =>
		function (request, response) {
			const path = request.url ?? '';
			asked.push(path);
			const found = answer(path);
			const body = found === undefined || Buffer.isBuffer(found) ? found : JSON.stringify(found);
			response.writeHead(found === undefined ? 404 : 200, { 'access-control-allow-origin': '*' }).end(body);
		};
	const png = solidPng(TILE);
	const tiles = await listen(
		serve((path) => {
			if (path === '/relief.json')
				return {
					tiles: ['png/{z}/{x}/{y}.png'],
					maxzoom: 4,
					attribution: '<a href="https://tuilerie.example/">© Tuilerie</a>'
				};
			return path.startsWith('/png/') ? png : undefined;
		})
	);
	const style = await listen(
		serve((path) => {
			if (path === '/carte/style.json') return styleOf(tiles.url);
			if (path === '/carte/zones.geojson') return ZONES;
			// A range without a single glyph.
			return path.startsWith('/carte/glyphs/') ? Buffer.alloc(0) : undefined;
		})
	);
	return {
		styleUrl: `${style.url}/carte/style.json`,
		origins: [style.url, tiles.url],
		asked,
		stop: async () => {
			await Promise.all([style.stop(), tiles.stop()]);
		}
	};
}

async function listen(answer: RequestListener): Promise<{ url: string; stop: () => Promise<void> }> {
	const server = createServer(answer);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	return {
		url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
