/** All layers of the map in drawing order: the base map, its names, what is pointed at. What happened is drawn above, by `ink.ts`. */
import type {
	FontFacesSpecification,
	LayerSpecification,
	SourceSpecification,
	VariableAnchorOffsetCollectionSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { fromItsZoom, isDisputed, ofLabelKind } from './filters.ts';
import { overlayLayers } from './overlays.ts';
import { obstacleLayer } from './obstacles.ts';
import { CAPITAL_IMAGE, CITY_IMAGE, REGULAR, SEMIBOLD } from './paint.ts';
import { PALETTES } from './palette.ts';
import type { Theme } from './symbols.ts';

/** Names of the sources; each is GeoJSON that the component replaces as a whole. */
export const SOURCES = ['land', 'borders', 'labels', 'obstacles', 'pick', 'aim'] as const;
export type SourceName = (typeof SOURCES)[number];

/** The whole style. It names no glyph and no sprite server: text is drawn from `fonts`. */
export function mapStyle(theme: Theme, fonts: FontFacesSpecification): StyleSpecification {
	return {
		version: 8,
		'font-faces': fonts,
		sources: Object.fromEntries(SOURCES.map((name) => [name, emptySource()])),
		layers: mapLayers(theme)
	};
}

/** Where a city's name may stand, in ems from its dot: close by, else far enough to clear a badge. */
const LABEL_SPOTS: VariableAnchorOffsetCollectionSpecification = [
	...['left', [0.5, 0], 'right', [-0.5, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]],
	...['left', [2.2, 0.3], 'right', [-2.2, 0.3], 'top', [0, 1.2], 'left', [3.4, 0], 'right', [-3.4, 0]]
] as VariableAnchorOffsetCollectionSpecification;

function emptySource(): SourceSpecification {
	return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.2 };
}

export function mapLayers(theme: Theme): LayerSpecification[] {
	const palette = PALETTES[theme];
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': palette.water } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
		{
			id: 'coast',
			type: 'line',
			source: 'land',
			paint: { 'line-color': palette.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1] }
		},
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			filter: isDisputed(false),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.6] }
		},
		{
			id: 'borders-disputed',
			type: 'line',
			source: 'borders',
			filter: isDisputed(true),
			paint: { 'line-color': palette.disputed, 'line-width': 1, 'line-dasharray': [3, 2.5] }
		},
		{
			id: 'cities',
			type: 'symbol',
			source: 'labels',
			filter: ['all', ofLabelKind('city'), fromItsZoom],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [REGULAR],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13],
				'text-variable-anchor-offset': LABEL_SPOTS,
				'icon-optional': true,
				'text-justify': 'auto',
				'icon-image': ['case', ['get', 'capital'], CAPITAL_IMAGE, CITY_IMAGE],
				'symbol-sort-key': ['get', 'minZoom']
			},
			paint: { 'text-color': palette.city, 'text-halo-color': palette.land, 'text-halo-width': 1.4 }
		},
		{
			id: 'countries',
			type: 'symbol',
			source: 'labels',
			filter: ['all', ofLabelKind('country'), fromItsZoom],
			maxzoom: 8,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [SEMIBOLD],
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.14,
				'text-max-width': 7,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 13],
				'symbol-sort-key': ['get', 'minZoom']
			},
			paint: { 'text-color': palette.country, 'text-halo-color': palette.land, 'text-halo-width': 1.2 }
		},
		obstacleLayer(),
		...overlayLayers(theme)
	];
}
