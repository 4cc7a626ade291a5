/** Makes the MapLibre map: no request leaves the machine, nothing turns or tilts. */
import { Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { FONTS } from './fonts.ts';
import type { Box } from './geometry.ts';
import { mapStyle } from './layers.ts';
import type { MapMessages } from './messages.ts';
import type { Theme } from './symbols.ts';
import type { View } from './view.ts';

/** Where nothing else is known: between the Mediterranean and the Gulf. */
const FIRST_VIEW: View = { lng: 44, lat: 32.5, zoom: 4.2 };

export const hasWebGL = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

export function createMap(
	container: HTMLElement,
	{
		theme,
		messages,
		view,
		box
	}: { theme: Theme; messages: MapMessages; view?: View | undefined; box?: Box | undefined }
): MapLibre {
	setWorkerUrl(workerUrl);
	// Only a page that scrolls needs its one-finger gestures back.
	const scrolls = document.documentElement.scrollHeight > window.innerHeight + 1;
	const start = view ?? FIRST_VIEW;
	const map = new MapLibre({
		container,
		style: mapStyle(theme, FONTS),
		center: [start.lng, start.lat],
		zoom: start.zoom,
		...(!view && box && { bounds: boundsOf(box), fitBoundsOptions: { padding: paddingOf(container), maxZoom: 9 } }),
		minZoom: 1,
		maxZoom: 17,
		maxPitch: 0,
		attributionControl: false,
		dragRotate: false,
		touchPitch: false,
		// Symbols that fade in would trail behind the time slider.
		fadeDuration: 0,
		cooperativeGestures: scrolls && matchMedia('(pointer: coarse)').matches,
		locale: {
			'Map.Title': messages.map,
			'CooperativeGesturesHandler.MobileHelpText': messages.twoFingers,
			'CooperativeGesturesHandler.WindowsHelpText': messages.ctrlScroll,
			'CooperativeGesturesHandler.MacHelpText': messages.ctrlScroll
		}
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
	return map;
}

/** Room to leave around what is shown; `--map-bottom` says how much of the map lies under a sheet. */
export function paddingOf(container: HTMLElement): { top: number; right: number; bottom: number; left: number } {
	const covered = coveredOf(container);
	const room = Math.min(60, container.clientWidth / 8, Math.max(0, container.clientHeight - covered) / 8);
	return { top: room, right: room, bottom: room + covered, left: room };
}

/** Pixels at the lower end of the map that lie under a sheet. */
export const coveredOf = (container: HTMLElement): number =>
	Number.parseFloat(getComputedStyle(container).getPropertyValue('--map-bottom')) || 0;

export const boundsOf = ({ west, south, east, north }: Box): [number, number, number, number] => [
	west,
	south,
	east,
	north
];

/** What the map shows now. */
export function shownBox(map: MapLibre): Box {
	const [[west, south], [east, north]] = map.getBounds().toArray();
	return { west, south, east, north };
}

/** Where the map looks now. */
export function viewOf(map: MapLibre): View {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
