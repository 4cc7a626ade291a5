import { featureOf } from '#lib/export/geojson.ts';
import type { SharedIncident } from '#lib/export/record.ts';
import { REVIEW_CODES } from '#lib/export/row.ts';
import type { PlaceOf } from '#lib/export/share.ts';

/** Incidents as GeoJSON. A point is the middle of a disc of `radiusKm`, which says how far it can be trusted. */
export function toGeoJson(incidents: readonly SharedIncident[], placeOf: PlaceOf) {
	return {
		type: 'FeatureCollection',
		features: incidents.map((incident) => {
			const { properties, ...feature } = featureOf(incident, { areas: false, placeOf, labels: REVIEW_CODES });
			const { fatalities, injuries } = incident;
			return { ...feature, properties: { ...properties, fatalities, injuries } };
		})
	};
}
