/** An incident as one flat row: what CSV, GeoJSON and KML say of it. */
import type { ReviewState } from '#core';
import type { SharedIncident } from './record.ts';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell | readonly string[]>>;
/** « lecture automatique », « relu », « contesté » in the language of the export. */
export type ReviewLabels = Readonly<Record<ReviewState, string>>;

/** Where there is no language to write in. */
export const REVIEW_CODES: ReviewLabels = { automatic: 'automatic', reviewed: 'reviewed', contested: 'contested' };

/** Evidence and precision stand beside every claim; the quote is the best report's. */
export function rowOf(incident: SharedIncident, labels: ReviewLabels): Row {
	const { place, fatalities, injuries, reports } = incident;
	const quoted = reports.find(({ quote }) => quote !== null);
	const best = quoted ?? reports[0];
	return {
		id: incident.id,
		version: incident.version,
		corpus: incident.corpus,
		eventType: incident.eventType,
		subEventType: incident.subEventType,
		status: incident.status,
		date: incident.date,
		datePrecision: incident.datePrecision,
		dateDeduced: incident.deduced ?? false,
		place: place?.name ?? null,
		placeId: place?.id ?? null,
		placeKind: place?.kind ?? null,
		placeRelation: place?.relation ?? null,
		placeRounded: place?.rounded ?? false,
		country: place?.country ?? null,
		lat: place?.lat ?? null,
		lng: place?.lng ?? null,
		radiusKm: place?.radiusKm ?? null,
		actors: incident.actors,
		targets: incident.targets,
		weapons: incident.weapons,
		fatalitiesMin: fatalities?.min ?? null,
		fatalitiesMax: fatalities?.max ?? null,
		injuriesMin: injuries?.min ?? null,
		injuriesMax: injuries?.max ?? null,
		review: incident.review,
		reviewLabel: labels[incident.review],
		sensitive: incident.sensitive ?? false,
		graphic: incident.graphic ?? false,
		articles: new Set(reports.map(({ article }) => article.id)).size,
		title: best?.article.title ?? null,
		outlet: best?.article.outlet ?? null,
		published: best?.article.published ?? null,
		quote: quoted?.quote ?? null,
		quoteStart: quoted?.quoteStart ?? null,
		quoteEnd: quoted?.quoteEnd ?? null,
		quoteArticle: quoted?.article.id ?? null,
		outlets: unique(reports.map(({ article }) => article.outlet)),
		sources: unique(reports.flatMap(({ article }) => [article.url, ...article.sources])),
		sha256: incident.sha256
	};
}

const unique = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];
