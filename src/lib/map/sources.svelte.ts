/** Keeps the map and the canvas above it as the scene says: one effect for each thing that is replaced as a whole. */
import type { GeoJSON } from 'geojson';
import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import type { Picking } from '#lib/state/dashboard.svelte.ts';
import { aimFeatures } from './aim.ts';
import { drawCity } from './cityDot.ts';
import type { Easel } from './easel.ts';
import { pickFeatures } from './features.ts';
import { labelFeatures } from './labels.ts';
import { mapLayers, type SourceName } from './layers.ts';
import { emptyImages, obstacleFeatures } from './obstacles.ts';
import { CAPITAL_IMAGE, CITY_IMAGE } from './paint.ts';
import type { Scene } from './scene.svelte.ts';
import type { Theme } from './symbols.ts';

export type Drawn = {
	/** Missing until its style is loaded. */
	readonly map: MapLibre | undefined;
	readonly easel: Easel | undefined;
	readonly theme: Theme;
	readonly language: 'fr' | 'en';
	readonly picking: Picking | undefined;
	/** Where the pin is in the visitor's hand. */
	readonly dragged: readonly [number, number] | undefined;
};

/** Call it while the component is set up; `drawn` is read field by field. */
export function drawScene(scene: Scene, drawn: Drawn): void {
	const replace = (source: SourceName, data: GeoJSON): void => {
		const found = drawn.map?.getSource(source);
		if (found instanceof GeoJSONSource) void found.setData(data);
	};
	$effect(() => {
		const { easel, theme, language } = drawn;
		easel?.show({
			areas: scene.areas,
			focus: scene.focus,
			groups: scene.groups,
			roleOf: scene.roleOf,
			outlineOf: scene.outlineOf,
			theme,
			language,
			draft: scene.draft
		});
	});
	$effect(() => {
		if (!scene.basemap) return;
		replace('land', scene.basemap.land);
		replace('borders', scene.basemap.borders);
	});
	$effect(() => {
		if (scene.labels) replace('labels', labelFeatures(scene.labels, drawn.language));
	});
	$effect(() => {
		for (const { id, image } of emptyImages()) if (!drawn.map?.hasImage(id)) drawn.map?.addImage(id, image);
		replace('obstacles', obstacleFeatures(scene.slots.map(({ group }) => group)));
	});
	$effect(() => replace('aim', aimFeatures(scene.aim, scene.shapes, scene.zoomStep)));
	$effect(() => replace('pick', pickFeatures(drawn.picking, drawn.dragged)));
	$effect(() => {
		const { map, theme } = drawn;
		if (!map) return;
		for (const layer of mapLayers(theme)) {
			for (const [name, value] of Object.entries(layer.paint ?? {})) {
				map.setPaintProperty(layer.id, name as never, value as never);
			}
		}
		const pixelRatio = Math.ceil(window.devicePixelRatio);
		for (const id of [CITY_IMAGE, CAPITAL_IMAGE]) {
			if (map.hasImage(id)) map.removeImage(id);
			const image = drawCity(id === CAPITAL_IMAGE, theme, pixelRatio);
			if (image) map.addImage(id, image, { pixelRatio });
		}
	});
}
