import type { IncidentDetail, IncidentSummary } from '#lib/wire.ts';

const LONGEST_QUOTE = 200;

type Feature = {
	readonly type: 'Feature';
	readonly id: string;
	/** RFC 7946 allows null for what has no place. */
	readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
	readonly properties: Readonly<Record<string, unknown>>;
};
export type FeatureCollection = { readonly type: 'FeatureCollection'; readonly features: readonly Feature[] };

/** Incidents as GeoJSON. A point is the middle of a disc of `radiusKm`: `precision` says how far it can be trusted. */
export function toGeoJson(
	incidents: readonly IncidentSummary[],
	detailOf: (id: string) => IncidentDetail | undefined
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: incidents.map((incident) => toFeature(incident, detailOf(incident.id)))
	};
}

function toFeature(incident: IncidentSummary, detail: IncidentDetail | undefined): Feature {
	const { place } = incident;
	const best = detail && [...detail.reports].sort((a, b) => b.score - a.score)[0];
	return {
		type: 'Feature',
		id: incident.id,
		geometry: pointOf(place),
		properties: {
			corpus: incident.corpus,
			eventType: incident.eventType,
			subEventType: incident.subEventType,
			status: incident.status,
			place: place?.name ?? null,
			placeKind: place?.kind ?? null,
			country: place?.country ?? null,
			radiusKm: place?.radiusKm ?? null,
			date: incident.date ?? null,
			datePrecision: incident.datePrecision ?? null,
			actors: incident.actors,
			targets: incident.targets,
			fatalities: incident.fatalities ?? null,
			injuries: incident.injuries ?? null,
			quote: best ? shorten(best.quote) : null,
			outlet: best?.article.outlet ?? null,
			sources: [
				...new Set(
					detail?.reports.flatMap(({ article }) => [...(article.url ? [article.url] : []), ...(article.sources ?? [])])
				)
			]
		}
	};
}

function pointOf(place: IncidentSummary['place']): Feature['geometry'] {
	if (!place || place.lat === null || place.lng === null) return null;
	return { type: 'Point', coordinates: [place.lng, place.lat] };
}

const shorten = (quote: string): string =>
	quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
