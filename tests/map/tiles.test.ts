import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { mapLayers } from '#lib/map/layers.ts';
import { TILES_SOURCE, tileLayers } from '#lib/map/tiles/layers.ts';
import { sourceOf } from '#lib/map/tiles/source.ts';

const SOURCES = {
	vector: { type: 'vector', tiles: ['pmtiles://a/{z}/{x}/{y}'] },
	raster: { type: 'raster', tiles: ['pmtiles://a/{z}/{x}/{y}'], tileSize: 256 }
};

test.for([
	['vector', 'light'],
	['vector', 'dark'],
	['raster', 'light'],
	['raster', 'dark']
] as const)('%s tiles in %s: valid layers without text, under a layer of ours', ([type, theme]) => {
	const { below, layers } = tileLayers(type, theme);
	const style = { version: 8, sources: { [TILES_SOURCE]: SOURCES[type] }, layers };
	expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
	expect(layers.some(({ type: kind }) => kind === 'symbol')).toBe(false);
	expect(JSON.stringify(layers)).not.toMatch(/https?:/);
	const ours = mapLayers(theme).map(({ id }) => id);
	expect(ours).toContain(below);
	expect(ours.filter((id) => layers.some((layer) => layer.id === id))).toEqual([]);
});

test('both themes have the same layers', () => {
	const idsOf = (theme: 'light' | 'dark') => tileLayers('vector', theme).layers.map(({ id }) => id);
	expect(idsOf('light')).toEqual(idsOf('dark'));
});

test.for([
	{ layer: 'tiles-roads', type: 2, properties: { kind: 'highway' }, want: true },
	{ layer: 'tiles-roads', type: 2, properties: { 'pmap:kind': 'major_road' }, want: true },
	{ layer: 'tiles-roads', type: 2, properties: { kind: 'ferry' }, want: false },
	{ layer: 'tiles-roads', type: 2, properties: {}, want: false },
	{ layer: 'tiles-green', type: 3, properties: { kind: 'park' }, want: true },
	{ layer: 'tiles-green', type: 1, properties: { kind: 'park' }, want: false },
	{ layer: 'tiles-water', type: 3, properties: { kind: 'ocean' }, want: true },
	{ layer: 'tiles-water', type: 2, properties: { kind: 'river' }, want: false },
	{ layer: 'tiles-rivers', type: 2, properties: { kind: 'river' }, want: true },
	{ layer: 'tiles-boundaries', type: 2, properties: { kind: 'country' }, want: true },
	{ layer: 'tiles-boundaries', type: 2, properties: { kind: 'country', disputed: true }, want: false },
	{ layer: 'tiles-boundaries-disputed', type: 2, properties: { kind: 'country', disputed: true }, want: true },
	{ layer: 'tiles-boundaries-disputed', type: 2, properties: { kind: 'country' }, want: false },
	{ layer: 'tiles-regions', type: 2, properties: { kind: 'region' }, want: true }
] as const)('$layer draws $properties as type $type: $want', ({ layer, type, properties, want }) => {
	const found = tileLayers('vector', 'light').layers.find(({ id }) => id === layer);
	const filter = found && 'filter' in found ? found.filter : undefined;
	const shows = featureFilter(filter as Parameters<typeof featureFilter>[0], 'tiles.test.filter');
	expect(shows.filter({ zoom: 14 }, { type, properties })).toBe(want);
});

const HEADER = { minZoom: 2, maxZoom: 9, minLon: -10, minLat: 20, maxLon: 30, maxLat: 40 };
test.for([
	{ tileType: 1, want: { type: 'vector' } },
	{ tileType: 2, want: { type: 'raster', tileSize: 256 } },
	{ tileType: 3, want: { type: 'raster', tileSize: 256 } },
	{ tileType: 4, want: { type: 'raster', tileSize: 256 } },
	{ tileType: 5, want: { type: 'raster', tileSize: 256 } },
	{ tileType: 6, want: { type: 'vector', encoding: 'mlt' } }
])('an archive of tiles of type $tileType is drawn as $want', ({ tileType, want }) => {
	const bounds = [-10, 20, 30, 40];
	expect(sourceOf({ ...HEADER, tileType }, 'a')).toEqual({
		...want,
		tiles: ['pmtiles://a/{z}/{x}/{y}'],
		minzoom: 2,
		maxzoom: 9,
		bounds
	});
});

test.for([0, 7, 255])('an archive of tiles of type %d is refused', (tileType) => {
	expect(() => sourceOf({ ...HEADER, tileType }, 'a')).toThrow(`type ${tileType}`);
});
