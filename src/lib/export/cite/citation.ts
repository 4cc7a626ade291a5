/** What is cited: the record of an incident, or those of a place, and the articles that they rest on. Pure. */
import type { ReviewState } from '#core';
import type { SharedArticle, SharedIncident } from '../record.ts';
import type { SharedPlace } from '../share.ts';

/** `GET /api/cite?incident=` or `?place=`. */
export type CitedRecords = {
	readonly incidents: readonly SharedIncident[];
	/** Set when a place is cited; of a private home it is its town. */
	readonly place?: SharedPlace;
	readonly version: string;
	/** Of the incident's record; for a place, of the list of its incidents' hashes. */
	readonly sha256: string;
};

export type Citation = {
	readonly id: string;
	readonly isPlace: boolean;
	readonly title: string;
	readonly version: string;
	readonly sha256: string;
	/** Of the incident, EDTF. */
	readonly date: string | null;
	readonly place: SharedPlace | null;
	readonly review: ReviewState | null;
	/** ISO day on which it was looked at. */
	readonly accessed: string;
	readonly incidents: readonly {
		readonly id: string;
		readonly version: string;
		readonly title: string;
		readonly date: string | null;
	}[];
	/** Each once, earliest publication first. */
	readonly articles: readonly SharedArticle[];
};

/** Names in the reader's language. */
export type Naming = {
	readonly titleOf: (incident: SharedIncident) => string;
	readonly coverageOf: (place: string) => string;
};

export function citationOf(cited: CitedRecords, accessed: string, naming: Naming): Citation | undefined {
	const { incidents, place, version, sha256 } = cited;
	const [first] = incidents;
	if (!place && !first) return undefined;
	const byId = new Map(
		incidents.flatMap(({ reports }) => reports.map(({ article }) => [article.id, article] as const))
	);
	const articles = [...byId.values()].sort(byPublication);
	const listed = incidents.map((one) => ({
		id: one.id,
		version: one.version,
		title: naming.titleOf(one),
		date: one.date
	}));
	const shared = { version, sha256, accessed, incidents: listed, articles };
	if (place) {
		const title = naming.coverageOf(place.name);
		return { ...shared, id: place.id ?? place.name, isPlace: true, title, date: null, place, review: null };
	}
	if (!first) return undefined;
	const { id, date, review } = first;
	return { ...shared, id, isPlace: false, title: naming.titleOf(first), date, place: first.place, review };
}

const byPublication = (a: SharedArticle, b: SharedArticle): number =>
	(a.published ?? '9999').localeCompare(b.published ?? '9999') || (a.id < b.id ? -1 : 1);
