/** Which incidents a visitor sees. Pure, so that map, list, slider and counts can't disagree. */
import { overlaps, type TimeSpan } from '#core';
import type { ArticleSummary, Corpus, IncidentSummary } from '#lib/wire.ts';
import { eventTime, type TimeOf } from './clock.ts';

/** Own articles as soon as there are some; examples and own articles are never mixed. */
export const defaultCorpus = (articles: readonly ArticleSummary[]): Corpus =>
	articles.some(({ corpus }) => corpus === 'mine') ? 'mine' : 'examples';

export const ofCorpus = <T extends { readonly corpus: Corpus }>(all: readonly T[], corpus: Corpus): T[] =>
	all.filter((one) => one.corpus === corpus);

/** Those that may have happened in the window. Half-open: what ends where the window starts is out. */
export const during = (
	incidents: readonly IncidentSummary[],
	period: TimeSpan,
	timeOf: TimeOf = eventTime
): IncidentSummary[] =>
	incidents.filter((incident) => {
		const span = timeOf(incident);
		return span !== undefined && overlaps(span, period);
	});

export const withoutDate = (incidents: readonly IncidentSummary[], timeOf: TimeOf = eventTime): IncidentSummary[] =>
	incidents.filter((incident) => timeOf(incident) === undefined);

/** Those that no map can show: no place, or a place without coordinates. */
export const withoutPlace = (incidents: readonly IncidentSummary[]): IncidentSummary[] =>
	incidents.filter((incident) => !isPlaced(incident));

/** The words about time of an article that wait for its date of publication: « samedi ». */
export function waitingWords(incidents: Iterable<IncidentSummary>, articleId: string): string | undefined {
	for (const { span, dateWords, articleIds } of incidents)
		if (!span && dateWords !== undefined && articleIds.includes(articleId)) return dateWords;
	return undefined;
}

/** Does the reading leave a doubt that a person should look at? */
export const isDoubtful = ({ doubt = 0 }: IncidentSummary): boolean => doubt > 0;

/** What the queue « À vérifier » waits for: doubtful, and not looked at by anybody; the least certain first. */
export const withoutReview = (incidents: readonly IncidentSummary[]): IncidentSummary[] =>
	incidents
		.filter((one) => isDoubtful(one) && one.review === undefined)
		.sort((a, b) => (b.doubt ?? 0) - (a.doubt ?? 0));

export const isPlaced = ({ place }: IncidentSummary): boolean =>
	place !== undefined && place.lat !== null && place.lng !== null;

export const isExactlyAt = (incident: IncidentSummary, placeId: string): boolean => incident.place?.placeId === placeId;

/** Earlier first; of the same start the more precise first; then by id, so that the order never wavers. */
export const inTime =
	(timeOf: TimeOf) =>
	(one: IncidentSummary, other: IncidentSummary): number => {
		const [a, b] = [timeOf(one), timeOf(other)];
		if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1) || compare(one.id, other.id);
		return a.start - b.start || a.end - b.end || compare(one.id, other.id);
	};
export const byDate = inTime(eventTime);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The dated incident that lies nearest to a window, by the gap in days between them. */
export function nearestTo(
	incidents: readonly IncidentSummary[],
	period: TimeSpan,
	timeOf: TimeOf = eventTime
): IncidentSummary | undefined {
	let best: IncidentSummary | undefined;
	let least = Infinity;
	for (const incident of incidents) {
		const span = timeOf(incident);
		if (!span) continue;
		const gap = Math.max(span.start - period.end, period.start - span.end, -1);
		if (gap < least) [best, least] = [incident, gap];
	}
	return best;
}

/** For fields that are replaced, never edited: a plain set says so. */
export const setOf = <T>(items: Iterable<T>): ReadonlySet<T> => new Set(items);

export const mapById = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));
