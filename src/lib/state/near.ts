/** Incidents that are nearly one: « Même incident ? ». */
import type { LinkReason, NearIncident } from '#core';
import type { IncidentDetail, IncidentSummary } from '#lib/wire.ts';

/** The incidents that may be the same as this one and are still there, the likeliest first. */
export const nearOf = (
	{ nearIds = [] }: Pick<IncidentSummary, 'nearIds'>,
	incidentsById: ReadonlyMap<string, IncidentSummary>
): IncidentSummary[] => nearIds.flatMap((id) => incidentsById.get(id) ?? []);

/** The likeliest pair of their reports with its reasons, whichever of the two knows it. */
export function nearBetween(
	{ incident: a }: Pick<IncidentDetail, 'incident'>,
	{ incident: b }: Pick<IncidentDetail, 'incident'>
): NearIncident | undefined {
	return a.near?.find(({ incident }) => incident === b.id) ?? b.near?.find(({ incident }) => incident === a.id);
}

/** What speaks for and what against, the strongest first. That two reports are rarely one goes without saying. */
export function reasonsOf({ reasons }: { readonly reasons: readonly LinkReason[] }) {
	const said = reasons.filter(({ name }) => name !== 'prior');
	return {
		fore: said.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
		against: said.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight)
	};
}
