/** What several layers of the map share: colours of families, tints of areas, the way badges stand. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { FAMILIES } from '#lib/state/families.ts';
import { PALETTES } from './palette.ts';
import { SYMBOLS, type Theme } from './symbols.ts';

export const REGULAR = 'Noto Sans Regular';
export const SEMIBOLD = 'Noto Sans Semibold';

export const BADGE_LAYOUT: NonNullable<SymbolLayerSpecification['layout']> = {
	'icon-image': ['get', 'image'],
	'icon-anchor': ['case', ['get', 'point'], 'center', 'bottom'],
	'icon-allow-overlap': true,
	'icon-padding': 1,
	'symbol-z-order': 'source',
	'symbol-sort-key': ['get', 'rank']
};

/** An area that fills the screen says nothing by its tint, and a halo nothing at all: from a zoom on only the line stays. */
export function tint(opacity: ExpressionSpecification | number): ExpressionSpecification {
	// At zoom z a pixel is about 65 / 2^z kilometres in the middle latitudes; a screen reaches 400 to 800 pixels around its middle.
	const below = (zoom: number): ExpressionSpecification => [
		'case',
		['any', ['get', 'halo'], ['>', ['get', 'radiusKm'], 26_000 / 2 ** zoom]],
		0,
		opacity
	];
	const steps = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].flatMap((zoom) => [zoom, below(zoom)]);
	return ['step', ['zoom'], below(5), ...steps] as unknown as ExpressionSpecification;
}

/** The colour of the family that leads in an area. */
export function familyColor(theme: Theme): ExpressionSpecification {
	const pairs = FAMILIES.flatMap((family) => [family, SYMBOLS[family].color[theme]]);
	return ['match', ['get', 'family'], ...pairs, PALETTES[theme].mixed] as unknown as ExpressionSpecification;
}
