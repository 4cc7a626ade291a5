/** Bare MapLibre: a clustered source that is given the window's incidents at each step, on the same base map. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { FONTS } from '#lib/map/fonts.ts';
import { mapStyle } from '#lib/map/layers.ts';
import { loadWorld } from '#lib/map/world.ts';
import type { Feature, Point } from 'geojson';
import { GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { VIEW, type Contender } from './contender.ts';
import { makeWorld } from './world.ts';

export async function maplibre(container: HTMLElement, incidents: number): Promise<Contender> {
	const { columns, sites } = makeWorld(incidents);
	const all: { start: number; end: number; feature: Feature<Point> }[] = [];
	for (let at = 0; at < incidents; at++) {
		const site = sites[columns.site[at] ?? -1];
		if (!site) continue;
		const geometry: Point = { type: 'Point', coordinates: [site.lng, site.lat] };
		const feature: Feature<Point> = { type: 'Feature', geometry, properties: { kind: columns.kind[at] } };
		all.push({ start: columns.start[at] ?? 0, end: columns.end[at] ?? 0, feature });
	}
	setWorkerUrl(workerUrl);
	const map = new MapLibre({
		container,
		style: mapStyle('light', FONTS),
		center: [VIEW.lng, VIEW.lat],
		zoom: VIEW.zoom,
		fadeDuration: 0,
		attributionControl: false
	});
	await map.once('load');
	const put = (name: string, data: GeoJSON.GeoJSON): void => {
		const source = map.getSource(name);
		if (source instanceof GeoJSONSource) void source.setData(data);
	};
	await loadWorld(
		({ land, borders }) => {
			put('land', land);
			put('borders', borders);
		},
		() => {},
		new AbortController().signal
	);
	map.addSource('incidents', { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, cluster: true });
	map.addLayer({
		id: 'incidents',
		type: 'circle',
		source: 'incidents',
		paint: {
			'circle-color': '#c2410c',
			'circle-radius': ['step', ['coalesce', ['get', 'point_count'], 1], 4, 2, 10, 50, 16]
		}
	});
	await map.once('idle');
	return {
		show: async (window) => {
			const idle = map.once('idle');
			const features = all.filter(({ start, end }) => start < window.end && end > window.start);
			put('incidents', { type: 'FeatureCollection', features: features.map(({ feature }) => feature) });
			await idle;
		}
	};
}
