/** `GET /api/cite`: the records that a citation is made of. */
import type { CitedRecords } from '#lib/export/cite/citation.ts';
import { isSmall, sharePlace, type SharedPlace } from '#lib/export/share.ts';
import type { IncidentSummary, Overview, PlaceSummary } from '#lib/wire.ts';
import type { Service } from '../service.ts';
import { loadOverview } from '../views/overview.ts';
import { eachRecord } from './records.ts';
import { sha256 } from './seal.ts';

/** An incident by its id, or a place with what is chosen of it; undefined when there is no such thing. */
export async function citedRecords(
	service: Service,
	cited:
		| { readonly incident: string }
		| { readonly place: string; readonly choose: (overview: Overview) => readonly IncidentSummary[] }
): Promise<CitedRecords | undefined> {
	const overview = await loadOverview(service.store);
	const placeOf = (id: string): PlaceSummary | undefined => overview.places[id];
	if ('incident' in cited) {
		const found = overview.incidents.filter(({ id }) => id === cited.incident);
		const [record] = await Array.fromAsync(eachRecord(service, found, placeOf));
		return record && { incidents: [record], version: record.version, sha256: record.sha256 };
	}
	const place = placeOf(cited.place);
	if (!place) return undefined;
	const chosen = cited.choose(overview);
	const incidents = await Array.fromAsync(eachRecord(service, chosen, placeOf));
	const hash = sha256(incidents.map((one) => `${one.id} ${one.sha256}\n`).join(''));
	const version = `${hash.slice(0, 12)}.${service.analyser.version}`;
	const shared = shareHead(place, chosen, placeOf);
	return { incidents, ...(shared && { place: shared }), version, sha256: hash };
}

/** A place where a private home was read is cited as its town. */
function shareHead(
	place: PlaceSummary,
	incidents: readonly IncidentSummary[],
	placeOf: (id: string) => PlaceSummary | undefined
): SharedPlace | undefined {
	const { id, name, kind, country, lat, lng, radiusKm } = place;
	const named = { placeId: id, name, kind, ...(country !== undefined && { country }), lat, lng, radiusKm };
	const isHome = isSmall(named) && incidents.some((one) => one.sensitive && one.place?.placeId === id);
	return sharePlace(named, isHome, placeOf);
}
