/** What a mark of a text points at, as it is drawn above all else: the outline or disc of the place, and its name. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Pointed } from '#lib/state/dashboard.svelte.ts';
import type { Area } from './geometry.ts';
import { kmPerPixel, type Shapes } from './shapes.ts';
import type { Places, Site } from '#lib/explore/sites.ts';
import { siteOfPlace } from './view.ts';

export type AimedPlace = NonNullable<Pointed['place']>;
/** `spot` stands for an area that is too small to be seen; `name` carries the name alone. */
export type AimProps = { readonly part: 'area' | 'spot' | 'name'; readonly name: string };

/** A ring is drawn around areas that are smaller than this on the screen, in pixels. */
const LEAST_PIXELS = 9;

/** The pointed place as a site: with the outline of its row, unless more than the row is meant (« près de »). */
export function siteOfAim(place: AimedPlace, places: Places): Site {
	const row = place.placeId === undefined ? undefined : siteOfPlace(place.placeId, places);
	const { name, lng, lat, radiusKm } = place;
	if (row && radiusKm <= row.radiusKm * 1.01) return { ...row, name };
	const key = `aim ${lng.toFixed(3)},${lat.toFixed(3)}|${radiusKm}`;
	const empty = { isPoint: false, incidentIds: [], tallies: [], count: 0, faded: false };
	return { key, name, kind: 'region', lng, lat, radiusKm, ...empty };
}

export function aimFeatures(
	site: Site | undefined,
	shapes: Shapes,
	zoom: number
): FeatureCollection<Area | Point, AimProps> {
	if (!site) return { type: 'FeatureCollection', features: [] };
	const { name, lng, lat, radiusKm } = site;
	const middle: Point = { type: 'Point', coordinates: [lng, lat] };
	const isSmall = radiusKm / kmPerPixel(lat, zoom) < LEAST_PIXELS;
	const area = isSmall ? undefined : shapes.areaOf(site);
	// The name hangs under the edge of what is small and stands in the middle of what is large.
	const parts: Feature<Area | Point, AimProps>[] = [
		area
			? { type: 'Feature', geometry: area, properties: { part: 'area', name } }
			: { type: 'Feature', geometry: middle, properties: { part: 'spot', name } },
		{ type: 'Feature', geometry: middle, properties: { part: 'name', name } }
	];
	return { type: 'FeatureCollection', features: parts };
}
