/** What the map shows, from where it looks: Web Mercator in tiles of 512 pixels. */
import type { IncidentSummary } from '#lib/wire.ts';
import { mercatorY, TILE } from '#lib/explore/mercator.ts';
import type { View } from './query.ts';

export type Size = { readonly width: number; readonly height: number };

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
