/**
 * Names of cities make room for badges, although these are drawn on a canvas of their own: where one may stand at this zoom, in
 * whatever window, an empty image keeps the spot. Names then stay where they are while time moves.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { badgeRoom } from './badge.ts';
import type { Group } from './cluster.ts';

export type ObstacleProps = { readonly image: string; readonly point: boolean };

/** Widths in pixels that there are empty images of. */
const STEP = 12;
const WIDEST = 8;
const HEIGHT = 25;
/** So many, the fullest first: a name can make room for that many at most. */
const MOST = 600;

export function obstacleFeatures(groups: readonly Group[]): FeatureCollection<Point, ObstacleProps> {
	const fullest = [...groups].sort((a, b) => b.count - a.count).slice(0, MOST);
	return {
		type: 'FeatureCollection',
		features: fullest.map((group) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...group.anchor] },
			properties: { image: imageOf(Math.ceil(badgeRoom(group).width / STEP)), point: group.isPoint }
		}))
	};
}

const imageOf = (steps: number): string => `chronocarte room ${Math.min(WIDEST, steps)}`;

/** Nothing, in all widths. */
export const emptyImages = (): { id: string; image: { width: number; height: number; data: Uint8Array } }[] =>
	Array.from({ length: WIDEST }, (_, index) => {
		const width = (index + 1) * STEP;
		return { id: imageOf(index + 1), image: { width, height: HEIGHT, data: new Uint8Array(width * HEIGHT * 4) } };
	});

export const obstacleLayer = (): SymbolLayerSpecification => ({
	id: 'obstacles',
	type: 'symbol',
	source: 'obstacles',
	layout: {
		'icon-image': ['get', 'image'],
		'icon-anchor': ['case', ['get', 'point'], 'center', 'bottom'],
		'icon-allow-overlap': true,
		'icon-padding': 1
	},
	paint: { 'icon-opacity': 0 }
});
