import { recordOf, type SharedIncident } from '#lib/export/record.ts';
import type { PlaceOf } from '#lib/export/share.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import type { Service } from '../service.ts';
import { loadIncident } from '../views/details.ts';
import { seal, sha256 } from './seal.ts';

/** The records of incidents, one after the other: a long export never stands in memory as a whole. */
export async function* eachRecord(
	{ store, analyser }: Service,
	incidents: readonly IncidentSummary[],
	placeOf: PlaceOf
): AsyncGenerator<SharedIncident> {
	const hashes = new Map<string, string>();
	for (const incident of incidents) {
		// One that was linked anew in the meantime still counts: without its reports.
		const reports = (await loadIncident(store, incident.id))?.reports ?? [];
		for (const { article } of reports) {
			if (hashes.has(article.id)) continue;
			const text = (await store.article(article.id))?.stored.given.text;
			if (text !== undefined) hashes.set(article.id, sha256(text));
		}
		const record = recordOf({ incident, reports, placeOf, textSha256: (id) => hashes.get(id) });
		yield seal(record, analyser.version);
	}
}
