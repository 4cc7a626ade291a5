/** What the map shows, from where it looks: Web Mercator in tiles of 512 pixels. */
import type { IncidentSummary } from '#lib/wire.ts';
import type { View } from './query.ts';

export type Size = { readonly width: number; readonly height: number };

const TILE = 512;
/** 0 to 1 from the north end of the projection to the south. */
const mercatorY = (lat: number): number => {
	const sine = Math.sin((Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** Does the map of this size, looking there, show where the incident is? Without a place nothing is shown. */
export function isInView({ place }: IncidentSummary, view: View, size: Size): boolean {
	if (!place || place.lat === null || place.lng === null) return false;
	const world = TILE * 2 ** view.zoom;
	// The shorter way round: across 180° too.
	const degrees = Math.abs(((place.lng - view.lng + 540) % 360) - 180);
	const x = (degrees / 360) * world;
	const y = Math.abs(mercatorY(place.lat) - mercatorY(view.lat)) * world;
	return x <= size.width / 2 && y <= size.height / 2;
}
