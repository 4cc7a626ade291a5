/**
 * Incidents in, sites out: all that happened at one place as precisely as it is known. « devant l'ambassade » and
 * « à l'ambassade » are two sites of one place when their radius differs.
 */
import type { PlaceKind, TimeSpan } from '#core';
import type { IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import { FAMILIES, familyOf, type Family } from '#lib/state/families.ts';
import { isCoarse } from './coarse.ts';

export type Places = Readonly<Record<string, PlaceSummary>>;

export type Tally = {
	readonly family: Family;
	readonly count: number;
	/** Nothing of it is said to have happened: threatened, planned or denied. */
	readonly hollow: boolean;
};

export type Site = {
	readonly key: string;
	/** Missing when the place was composed from the text and the gazetteer has no row for it. */
	readonly placeId?: string;
	readonly name: string;
	readonly kind: PlaceKind;
	readonly country?: string;
	readonly lng: number;
	readonly lat: number;
	readonly radiusKm: number;
	readonly outline?: readonly (readonly [number, number])[];
	/** Known so well that a point symbol may stand for it. */
	readonly isPoint: boolean;
	readonly incidentIds: readonly string[];
	/** In the order of `FAMILIES`. */
	readonly tallies: readonly Tally[];
	readonly count: number;
	/** Every date here is too coarse for the period that is looked at. */
	readonly faded: boolean;
};

/** A point symbol needs a radius of at most this, in kilometres, and a named source. */
export const POINT_RADIUS_KM = 0.3;

/** Groups incidents by where they happened; those without coordinates are left out (the lists show them). */
export function collectSites(incidents: readonly IncidentSummary[], places: Places, period?: TimeSpan): Site[] {
	const groups = new Map<string, IncidentSummary[]>();
	for (const incident of incidents) {
		const key = siteKey(incident, places);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(incident);
		else groups.set(key, [incident]);
	}
	return [...groups].flatMap(([key, group]) => buildSite(key, group, places, period) ?? []);
}

export const byKey = <T extends { readonly key: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.key, item]));

/** The site that an incident belongs to; undefined when it has no coordinates. */
export function siteKey(incident: IncidentSummary, places: Places): string | undefined {
	const position = positionOf(incident, places);
	if (!incident.place || !position) return undefined;
	const { placeId, name, radiusKm } = incident.place;
	return `${placeId ?? name}|${position[0].toFixed(3)},${position[1].toFixed(3)}|${radiusKm}`;
}

function positionOf({ place }: IncidentSummary, places: Places): [number, number] | undefined {
	const row = place?.placeId === undefined ? undefined : places[place.placeId];
	const lng = place?.lng ?? row?.lng;
	const lat = place?.lat ?? row?.lat;
	return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined;
}

function buildSite(
	key: string,
	incidents: readonly IncidentSummary[],
	places: Places,
	period: TimeSpan | undefined
): Site | undefined {
	const [first] = incidents;
	const place = first?.place;
	const position = first && positionOf(first, places);
	if (!place || !position) return undefined;
	const row = place.placeId === undefined ? undefined : places[place.placeId];
	const country = place.country ?? row?.country;
	const asNamed = row !== undefined && place.radiusKm <= row.radiusKm * 1.01;
	return {
		key,
		...(place.placeId !== undefined && row && { placeId: place.placeId }),
		name: asNamed ? row.name : place.name,
		kind: place.kind,
		...(country !== undefined && { country }),
		lng: position[0],
		lat: position[1],
		radiusKm: place.radiusKm,
		// A surrounding of the place (« près de ») is wider than its outline.
		...(asNamed && row.outline && { outline: row.outline }),
		isPoint: place.radiusKm <= POINT_RADIUS_KM && asNamed && row.source !== undefined && row.approximate !== true,
		incidentIds: incidents.map(({ id }) => id),
		tallies: tally(incidents),
		count: incidents.length,
		faded: incidents.every(({ span }) => isCoarse(span, period))
	};
}

/** Counts by family. */
export function tally(incidents: readonly IncidentSummary[]): Tally[] {
	return FAMILIES.flatMap((family) => {
		const ofFamily = incidents.filter(({ eventType }) => familyOf(eventType) === family);
		if (ofFamily.length === 0) return [];
		return { family, count: ofFamily.length, hollow: ofFamily.every(({ status }) => status !== 'happened') };
	});
}
