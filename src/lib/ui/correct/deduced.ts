import type { DeducedPlace } from '#core';
import type { IncidentDetail, ReportView } from '#lib/wire.ts';

export type Offer = { readonly report: ReportView; readonly deduced: DeducedPlace };

const MOST = 3;

/** What the reports of an incident without a place offer, each place once, as the reports come. */
export function offersOf({ incident, reports }: Pick<IncidentDetail, 'incident' | 'reports'>): Offer[] {
	if (incident.place) return [];
	const offers = new Map<string | undefined, Offer>();
	for (const report of reports)
		for (const deduced of report.deducedPlaces ?? [])
			if (!offers.has(deduced.place.placeId)) offers.set(deduced.place.placeId, { report, deduced });
	return [...offers.values()].slice(0, MOST);
}
