import type { Found, IncidentSummary, Overview } from '#lib/wire.ts';
import { findFor } from '../search/find.ts';
import type { Service } from '../service.ts';
import type { IncidentQuery, Page, Store } from '../store/store.ts';
import { eachRecord } from '../export/records.ts';
import { toGeoJson } from '../views/geojson.ts';
import { loadOverview, withSources } from '../views/overview.ts';
import { incidentQuery } from './query.ts';
import { languageOf, refuse, respond } from './respond.ts';

/** Filters that the page knows and the store does not; the route reads them. */
export type Filter = {
	readonly words: string | undefined;
	readonly holds: (overview: Overview, found?: Found) => readonly IncidentSummary[];
};

/** What passes the store's filters and the page's, in the store's order. */
async function pageOf(store: Store, query: IncidentQuery, filter?: Filter): Promise<Page<IncidentSummary>> {
	if (!filter) return store.incidents(query);
	const found = await findFor(store, filter);
	const held = new Set(filter.holds(await loadOverview(store), found).map(({ id }) => id));
	const { limit = Infinity, offset = 0, ...all } = query;
	const items = (await store.incidents(all)).items.filter(({ id }) => held.has(id));
	return { total: items.length, items: items.slice(offset, offset + limit) };
}

/** `GET /api/incidents`: one page of incidents, latest first, with the total. */
export async function listIncidents({ store }: Service, request: Request, filter?: Filter): Promise<Response> {
	const asked = incidentQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { total, items } = await pageOf(store, asked.query, filter);
	const { articles } = await loadOverview(store);
	return respond({ total, offset: asked.query.offset, incidents: withSources(items, articles) });
}

/** `GET /api/incidents.geojson`: the same filters, as RFC 7946 with evidence. */
export async function listIncidentsAsGeoJson(service: Service, request: Request, filter?: Filter): Promise<Response> {
	const asked = incidentQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { items } = await pageOf(service.store, asked.query, filter);
	const { places } = await loadOverview(service.store);
	const placeOf = (id: string) => places[id];
	const records = await Array.fromAsync(eachRecord(service, items, placeOf));
	return respond(toGeoJson(records, placeOf), { type: 'application/geo+json' });
}
