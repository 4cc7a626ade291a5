import type { Service } from '../service.ts';
import { eachRecord } from '../export/records.ts';
import { toGeoJson } from '../views/geojson.ts';
import { loadOverview, withSources } from '../views/overview.ts';
import { incidentQuery } from './query.ts';
import { languageOf, refuse, respond } from './respond.ts';

/** `GET /api/incidents`: one page of incidents, latest first, with the total. */
export async function listIncidents({ store }: Service, request: Request): Promise<Response> {
	const asked = incidentQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { total, items } = await store.incidents(asked.query);
	const { articles } = await loadOverview(store);
	return respond({ total, offset: asked.query.offset, incidents: withSources(items, articles) });
}

/** `GET /api/incidents.geojson`: the same filters, as RFC 7946 with evidence. */
export async function listIncidentsAsGeoJson(service: Service, request: Request): Promise<Response> {
	const asked = incidentQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { items } = await service.store.incidents(asked.query);
	const { places } = await loadOverview(service.store);
	const placeOf = (id: string) => places[id];
	const records = await Array.fromAsync(eachRecord(service, items, placeOf));
	return respond(toGeoJson(records, placeOf), { type: 'application/geo+json' });
}
