import type { ReportPlace } from '#core';
import type { IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import { collectSites, type Site } from '#lib/explore/sites.ts';
import { createShapes } from '#lib/map/shapes.ts';

const place = (id: string, row: Partial<PlaceSummary>): PlaceSummary => ({
	id,
	name: id,
	kind: 'city',
	lng: 0,
	lat: 0,
	radiusKm: 10,
	parents: [],
	source: 'GeoNames',
	...row
});

/** A small country of our own: capital, district, embassy, a village, the province, the country and a wide region. */
export const PLACES: Readonly<Record<string, PlaceSummary>> = Object.freeze({
	capital: place('capital', { lng: 40, lat: 30, radiusKm: 15, parents: ['province', 'country'], country: 'XA' }),
	district: place('district', {
		kind: 'district',
		lng: 40.02,
		lat: 30.01,
		radiusKm: 3,
		parents: ['capital', 'province', 'country'],
		approximate: true,
		outline: [
			[40, 30],
			[40.04, 30],
			[40.04, 30.03],
			[40, 30.03],
			[40, 30]
		]
	}),
	embassy: place('embassy', {
		kind: 'facility',
		lng: 40.01,
		lat: 30.02,
		radiusKm: 0.2,
		parents: ['district', 'capital', 'province', 'country'],
		source: 'OpenStreetMap'
	}),
	village: place('village', { lng: 41, lat: 30.5, radiusKm: 4, parents: ['province', 'country'] }),
	province: place('province', { kind: 'admin2', lng: 40.5, lat: 30.2, radiusKm: 60, parents: ['country'] }),
	country: place('country', { kind: 'country', lng: 41, lat: 31, radiusKm: 500, country: 'XA' }),
	region: place('region', { kind: 'region', lng: 45, lat: 30, radiusKm: 1200 })
});

let count = 0;

/** An incident at one of `PLACES`, or nowhere. */
export function incidentAt(
	placeId: string | undefined,
	change: Partial<IncidentSummary> & { readonly at?: Partial<ReportPlace> } = {}
): IncidentSummary {
	const row = placeId === undefined ? undefined : PLACES[placeId];
	const { at, ...rest } = change;
	const where: ReportPlace | undefined = row && {
		placeId: row.id,
		name: row.name,
		kind: row.kind,
		lat: row.lat,
		lng: row.lng,
		radiusKm: row.radiusKm,
		...(row.country !== undefined && { country: row.country }),
		...at
	};
	return {
		id: `i${++count}`,
		eventType: 'Explosions/Remote violence',
		subEventType: 'Attack',
		status: 'happened',
		vague: false,
		...(where && { place: where }),
		actors: [],
		targets: [],
		weapons: [],
		reports: [],
		corpus: 'mine',
		articleIds: [],
		placeIds: placeId === undefined ? [] : [placeId],
		...rest
	};
}

export const SHAPES = createShapes(() => undefined);

export const hung = (incidents: readonly IncidentSummary[]) =>
	collectSites(incidents, PLACES).map((site) => SHAPES.hang(site));

export const siteAt = (placeId: string, change: Parameters<typeof incidentAt>[1] = {}): Site => {
	const [site] = collectSites([incidentAt(placeId, change)], PLACES);
	if (!site) throw new Error(`no site at ${placeId}`);
	return site;
};
