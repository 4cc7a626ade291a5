/** Where a mark of an article leads: to a place and a time on the page, and to an address of its own. */
import type { PlaceMention, ReportPlace, TimeSpan } from '#core';
import type { ArticleDetail, IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import type { Pointed } from './dashboard.svelte.ts';
import type { LinkedMark } from './marks.ts';
import { formatQuery, type Query } from './query.ts';

type Places = Readonly<Record<string, PlaceSummary>>;
type Known = { readonly places: Places; readonly incidentsById: ReadonlyMap<string, IncidentSummary> };

/** What map and slider show of a mark; undefined when it leads to neither. What happened points where its incident stands. */
export function pointedBy(
	{ of, index }: LinkedMark,
	detail: ArticleDetail,
	{ places, incidentsById }: Known
): Pointed | undefined {
	if (of === 'mention') return pointed(placeOf(detail.places[index], places));
	if (of === 'time') return pointed(undefined, detail.times[index]?.span);
	const report = detail.reports[index];
	const incident = report?.incidentId === undefined ? undefined : incidentsById.get(report.incidentId);
	const told = incident ?? report;
	return pointed(placeOf(told?.place, places), told?.span);
}

function pointed(place: Pointed['place'], span?: TimeSpan): Pointed | undefined {
	if (!place && !span) return undefined;
	return { ...(place && { place }), ...(span && { span }) };
}

function placeOf(said: PlaceMention | ReportPlace | undefined, places: Places): Pointed['place'] {
	if (!said) return undefined;
	const row = said.placeId === undefined ? undefined : places[said.placeId];
	const [lng, lat] = [said.lng ?? row?.lng, said.lat ?? row?.lat];
	if (typeof lng !== 'number' || typeof lat !== 'number') return undefined;
	const name = said.name ?? said.text ?? row?.name ?? '';
	const radiusKm = said.radiusKm ?? row?.radiusKm ?? 0;
	return { ...(said.placeId !== undefined && { placeId: said.placeId }), name, lng, lat, radiusKm };
}

/** Where a mark can be followed to. */
export type Goal =
	| { readonly to: 'incident'; readonly id: string }
	| { readonly to: 'place'; readonly id: string }
	| { readonly to: 'time'; readonly span: TimeSpan };

export function goalOf(
	{ of, index }: LinkedMark,
	detail: ArticleDetail,
	{ places, incidentsById }: Known
): Goal | undefined {
	switch (of) {
		case 'report': {
			const id = detail.reports[index]?.incidentId;
			return id !== undefined && incidentsById.has(id) ? { to: 'incident', id } : undefined;
		}
		case 'mention': {
			const id = detail.places[index]?.placeId;
			return id !== undefined && id in places ? { to: 'place', id } : undefined;
		}
		case 'time': {
			const span = detail.times[index]?.span;
			return span && { to: 'time', span };
		}
		default:
			throw new Error(`unknown mark: ${of satisfies never}`);
	}
}

/** The address of the page with that goal reached. */
export function hrefTo(goal: Goal, query: Query): string {
	switch (goal.to) {
		case 'incident':
			return formatQuery({ ...query, incident: goal.id });
		case 'place':
			return formatQuery({ ...query, place: goal.id, incident: undefined });
		case 'time':
			return formatQuery({ ...query, period: goal.span });
		default:
			throw new Error(`unknown goal: ${goal satisfies never}`);
	}
}
