/**
 * Says under which places and articles each incident is listed. Pure: the server does it for the store, the worker for an
 * article that is still being written.
 */
import type { ArticleReport, Corrected, Gazetteer, Incident, ReportPlace } from '#core';
import type { Corpus, IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import { doubtsOf } from './doubts.ts';
import { summarisePlace, summariseRow } from './place.ts';

/** An incident with everything by which it is found. */
export type Projected = {
	readonly incident: Incident;
	readonly summary: IncidentSummary;
	/** The places named for it, without what contains them. */
	readonly directPlaceIds: readonly string[];
};
export type Projection = { readonly incidents: Projected[]; readonly places: PlaceSummary[] };

export function project(
	corpus: Corpus,
	incidents: readonly Incident[],
	reportsByKey: ReadonlyMap<string, ArticleReport>,
	gazetteer: Gazetteer,
	/** What people said of reports, by key. */
	marksByKey: ReadonlyMap<string, Corrected> = new Map()
): Projection {
	const placesById = new Map<string, PlaceSummary>();
	const add = (named: ReportPlace): PlaceSummary | undefined => {
		const place = summarisePlace(named, gazetteer);
		// « des bases américaines », somewhere: a name alone is no location to list incidents under.
		if (place.lat === null && place.parents.length === 0) return undefined;
		placesById.set(place.id, place);
		for (const id of place.parents) {
			const parent = gazetteer.get(id);
			if (parent) placesById.set(id, summariseRow(parent));
		}
		return place;
	};
	const linked = incidents.map((incident): Projected => {
		const own = incident.reports.flatMap((key) => reportsByKey.get(key) ?? []);
		const place = incident.place && add(incident.place);
		const named = own.flatMap((report) => (report.place ? (add(report.place) ?? []) : []));
		const direct = [...(place ? [place] : []), ...named];
		const known = direct.flatMap(({ id, parents }) => [id, ...parents.filter((parent) => placesById.has(parent))]);
		const whole: Incident =
			incident.place && place ? { ...incident, place: { ...incident.place, placeId: place.id } } : incident;
		const { links: _links, near = [], ...short } = whole;
		const dateWords = dateWordsOf(incident, own);
		return {
			incident: whole,
			directPlaceIds: unique(direct.map(({ id }) => id)),
			summary: {
				...short,
				corpus,
				...(near.length > 0 && { nearIds: near.map(({ incident: other }) => other) }),
				articleIds: unique(own.map(({ articleId }) => articleId)),
				placeIds: unique(known),
				...(own.some(({ sensitive }) => sensitive) && { sensitive: true }),
				...(own.some(({ graphic }) => graphic) && { graphic: true }),
				...dateWords,
				...reviewOf(own.map(({ key }) => marksByKey.get(key) ?? {})),
				...doubtsOf({ incident, reports: own, marksByKey, place, named, deduced: dateWords.deduced ?? false })
			}
		};
	});
	return { incidents: linked, places: [...placesById.values()] };
}

/** What the page says beside a date: that it is deduced, that only a weekday is known, or the bare words without one. */
function dateWordsOf(
	{ span, dateFrom }: Incident,
	own: readonly ArticleReport[]
): Pick<IncidentSummary, 'deduced' | 'weekday' | 'dateWords'> {
	if (!span) {
		const words = own.find(({ dateWords }) => dateWords !== undefined)?.dateWords;
		return words === undefined ? {} : { dateWords: words };
	}
	const from = own.find(({ key }) => key === dateFrom);
	// What another article says as plainly is not deduced.
	const isPlain = own.some((one) => one.span?.start === span.start && one.span.end === span.end && !one.deduced);
	return {
		...(from?.deduced && !isPlain && { deduced: true }),
		...(from?.weekday !== undefined && span.end - span.start > 1 && { weekday: from.weekday })
	};
}

/** Contested when one report is, read when all are. */
function reviewOf(marks: readonly Corrected[]): Pick<IncidentSummary, 'review' | 'corrected'> {
	const isContested = marks.some(({ review }) => review === 'contested');
	const isRead = marks.length > 0 && marks.every(({ review }) => review === 'reviewed');
	return {
		...(isContested ? { review: 'contested' } : isRead && { review: 'reviewed' }),
		...(marks.some(({ corrected }) => corrected) && { corrected: true })
	};
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
