/** How tiles are drawn: the schema of Protomaps in our own quiet colours, without a single name; names are ours. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../palette.ts';
import type { Theme } from '../symbols.ts';
import type { TileSource } from './source.ts';

export const TILES_SOURCE = 'tiles';

type Colors = Readonly<Record<'green' | 'urban' | 'building' | 'road' | 'casing' | 'path' | 'rail', string>>;

const COLORS: Readonly<Record<Theme, Colors>> = {
	light: {
		green: '#e9eedd',
		urban: '#f2ede2',
		building: '#e6dfd1',
		road: '#ffffff',
		casing: '#d9d1c1',
		path: '#e3dccd',
		rail: '#cfc8ba'
	},
	dark: {
		green: '#212b2b',
		urban: '#242a33',
		building: '#2c343e',
		road: '#3b4550',
		casing: '#171c22',
		path: '#2f3842',
		rail: '#39424c'
	},
	print: {
		green: '#f0f2ec',
		urban: '#f4f4f4',
		building: '#dedede',
		road: '#ffffff',
		casing: '#b0b0b0',
		path: '#dcdcdc',
		rail: '#a8a8a8'
	}
};

const GREEN = ['park', 'forest', 'wood', 'grass', 'grassland', 'meadow', 'nature_reserve', 'national_park', 'scrub'];
const URBAN = ['residential', 'commercial', 'industrial', 'urban_area', 'military', 'aerodrome', 'railway'];
const ROADS = ['highway', 'major_road', 'medium_road'];
const PATHS = ['minor_road', 'path', 'other', 'aeroway'];

/** The same for both themes but for the paint; `below` names the layer of ours that they are put under. */
export function tileLayers(
	type: TileSource['type'],
	theme: Theme
): { readonly below: string; readonly layers: LayerSpecification[] } {
	return type === 'raster'
		? {
				below: 'borders',
				layers: [{ id: 'tiles-pictures', type: 'raster', source: TILES_SOURCE, paint: dimmed(theme) }]
			}
		: { below: 'cities', layers: [...groundLayers(theme), ...roadLayers(theme), ...boundaryLayers(theme)] };
}

/** Pictures are bright: on a dark page they step back. */
const dimmed = (theme: Theme) => ({
	'raster-brightness-max': theme === 'dark' ? 0.6 : 1,
	'raster-saturation': -0.35,
	'raster-fade-duration': 0
});

function groundLayers(theme: Theme): LayerSpecification[] {
	const { land, water } = PALETTES[theme];
	const { green, urban, building } = COLORS[theme];
	return [
		fill('earth', 'earth', land),
		fill('landcover', 'landcover', green, ofKind(GREEN)),
		fill('green', 'landuse', green, ofKind(GREEN)),
		fill('urban', 'landuse', urban, ofKind(URBAN)),
		fill('water', 'water', water),
		line('rivers', 'water', water, [6, 0.6, 14, 3]),
		{ ...fill('buildings', 'buildings', building), minzoom: 13 }
	];
}

function roadLayers(theme: Theme): LayerSpecification[] {
	const { road, casing, path, rail } = COLORS[theme];
	return [
		{ ...line('paths', 'roads', path, [11, 0.5, 16, 5], ofKind(PATHS)), minzoom: 11 },
		line('rail', 'roads', rail, [9, 0.5, 16, 1.6], ofKind(['rail'])),
		line('roads-casing', 'roads', casing, [6, 0.8, 16, 12], ofKind(ROADS)),
		line('roads', 'roads', road, [6, 0.3, 16, 9], ofKind(ROADS))
	];
}

/** Contested ones are told apart, as on the base map that ships with the page. */
function boundaryLayers(theme: Theme): LayerSpecification[] {
	const { border, disputed } = PALETTES[theme];
	const isCountry = ofKind(['country']);
	const isContested: ExpressionSpecification = ['coalesce', ['get', 'disputed'], false];
	const contested = line('boundaries-disputed', 'boundaries', disputed, [2, 1, 8, 1], ['all', isCountry, isContested]);
	return [
		line('regions', 'boundaries', border, [4, 0.3, 10, 0.9], ofKind(['region'])),
		line('boundaries', 'boundaries', border, [2, 0.6, 8, 1.6], ['all', isCountry, ['!', isContested]]),
		{ ...contested, paint: { ...contested.paint, 'line-dasharray': [3, 2.5] } }
	];
}

/** Version 3 of the schema has a prefix. */
const ofKind = (kinds: readonly string[]): ExpressionSpecification => [
	'in',
	['coalesce', ['get', 'kind'], ['get', 'pmap:kind'], ''],
	['literal', [...kinds]]
];

const inShape = (shape: 'Polygon' | 'LineString', filter?: ExpressionSpecification): FilterSpecification => {
	const isShape: ExpressionSpecification = ['==', ['geometry-type'], shape];
	return filter ? ['all', isShape, filter] : isShape;
};

const fill = (id: string, layer: string, color: string, filter?: ExpressionSpecification) => ({
	id: `tiles-${id}`,
	type: 'fill' as const,
	source: TILES_SOURCE,
	'source-layer': layer,
	filter: inShape('Polygon', filter),
	paint: { 'fill-color': color }
});

/** `widths`: a zoom and the width there, in pixels, twice. */
const line = (
	id: string,
	layer: string,
	color: string,
	[zoom, width, nearZoom, nearWidth]: readonly [number, number, number, number],
	filter?: ExpressionSpecification
) => ({
	id: `tiles-${id}`,
	type: 'line' as const,
	source: TILES_SOURCE,
	'source-layer': layer,
	filter: inShape('LineString', filter),
	layout: { 'line-join': 'round' as const },
	paint: {
		'line-color': color,
		'line-width': [
			'interpolate',
			['exponential', 1.4],
			['zoom'],
			zoom,
			width,
			nearZoom,
			nearWidth
		] as ExpressionSpecification
	}
});
