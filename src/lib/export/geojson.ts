/** GeoJSON (RFC 7946): WGS 84 without `crs`, null geometry for what has no place. */
import type { Geometry } from 'geojson';
import type { Area } from './area.ts';
import { discArea, ringArea } from './area.ts';
import type { Bbox } from './box.ts';
import type { SharedIncident } from './record.ts';
import { rowOf, type ReviewLabels } from './row.ts';
import type { PlaceOf, SharedPlace } from './share.ts';

export type Shapes = {
	/** Areas as polygons instead of their middle with `radiusKm`. */
	readonly areas: boolean;
	readonly placeOf: PlaceOf;
};

/** What is smaller stays a point also among areas. */
const POINT_KM = 0.3;

/** Where it is drawn; undefined when it has no position. */
export function geometryOf(place: SharedPlace | null, { areas, placeOf }: Shapes): Geometry | undefined {
	if (!place || place.lat === null || place.lng === null) return undefined;
	if (areas && place.radiusKm > POINT_KM) return areaOf(place, place.lng, place.lat, placeOf);
	return { type: 'Point', coordinates: [place.lng, place.lat] };
}

/** The outline of the place itself; beside it (« près de »), or without one, the disc that surely holds it. */
function areaOf({ id, relation, radiusKm }: SharedPlace, lng: number, lat: number, placeOf: PlaceOf): Area {
	const outline = id === null || relation !== undefined ? undefined : placeOf(id)?.outline;
	return outline && outline.length >= 4 ? ringArea(outline.map(([x, y]) => [x, y])) : discArea(lng, lat, radiusKm);
}

export type GeoJsonContext = Shapes & { readonly labels: ReviewLabels; readonly bbox: Bbox | undefined };

/** The feature of one incident. Its point is the middle of a disc of `radiusKm`: `placeKind` says how far to trust it. */
export function featureOf(incident: SharedIncident, context: Shapes & { readonly labels: ReviewLabels }) {
	const { id, ...properties } = rowOf(incident, context.labels);
	return {
		type: 'Feature',
		id,
		geometry: geometryOf(incident.place, context) ?? null,
		properties: { id, ...properties }
	};
}

/** The file in pieces, one feature a line. */
export async function* writeGeoJson(
	incidents: AsyncIterable<SharedIncident>,
	context: GeoJsonContext
): AsyncGenerator<string> {
	const { bbox } = context;
	yield `{"type":"FeatureCollection",${bbox ? `"bbox":${JSON.stringify(bbox)},` : ''}"features":[`;
	let between = '\n';
	for await (const incident of incidents) {
		yield between + JSON.stringify(featureOf(incident, context));
		between = ',\n';
	}
	yield '\n]}\n';
}
