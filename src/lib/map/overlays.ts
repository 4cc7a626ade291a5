/** Layers above the base map: the pin that is being moved, and what a mark of a text points at. */
import type { LayerSpecification } from 'maplibre-gl';
import { ofAimPart } from './filters.ts';
import { SEMIBOLD } from './paint.ts';
import { PALETTES } from './palette.ts';
import type { Theme } from './symbols.ts';

/** In drawing order. */
export const overlayLayers = (theme: Theme): LayerSpecification[] => [...pickLayers(theme), ...aimLayers(theme)];

/** The disc around the pin that the visitor drags. */
function pickLayers(theme: Theme): LayerSpecification[] {
	const { aim } = PALETTES[theme];
	return [
		{ id: 'pick', type: 'fill', source: 'pick', paint: { 'fill-color': aim, 'fill-opacity': 0.1 } },
		{
			id: 'pick-line',
			type: 'line',
			source: 'pick',
			paint: { 'line-color': aim, 'line-width': 1.5, 'line-dasharray': [1, 1.5] }
		}
	];
}

/** What a mark of a text points at: a line with a rim of paper, so that it stands out on land, water and any family. */
function aimLayers(theme: Theme): LayerSpecification[] {
	const { aim, paper } = PALETTES[theme];
	const line = (id: string, color: string, width: number): LayerSpecification => ({
		id,
		type: 'line',
		source: 'aim',
		filter: ofAimPart('area'),
		layout: { 'line-join': 'round' },
		paint: { 'line-color': color, 'line-width': width }
	});
	return [
		{
			id: 'aim',
			type: 'fill',
			source: 'aim',
			filter: ofAimPart('area'),
			paint: { 'fill-color': aim, 'fill-opacity': 0.12 }
		},
		line('aim-rim', paper, 6),
		line('aim-line', aim, 2.5),
		{
			id: 'aim-spot-rim',
			type: 'circle',
			source: 'aim',
			filter: ofAimPart('spot'),
			paint: {
				'circle-radius': 13,
				'circle-color': aim,
				'circle-opacity': 0.12,
				'circle-stroke-width': 5.5,
				'circle-stroke-color': paper
			}
		},
		{
			id: 'aim-spot',
			type: 'circle',
			source: 'aim',
			filter: ofAimPart('spot'),
			paint: {
				'circle-radius': 14.5,
				'circle-color': aim,
				'circle-opacity': 0,
				'circle-stroke-width': 2.5,
				'circle-stroke-color': aim
			}
		},
		{
			id: 'aim-name',
			type: 'symbol',
			source: 'aim',
			filter: ofAimPart('name'),
			layout: {
				'text-field': ['get', 'name'],
				'text-font': [SEMIBOLD],
				'text-size': 13,
				'text-anchor': 'top',
				'text-offset': [0, 1.5],
				'text-max-width': 14,
				'text-allow-overlap': true
			},
			paint: { 'text-color': aim, 'text-halo-color': paper, 'text-halo-width': 2.2 }
		}
	];
}
