/** `GET /api/export.{geojson,csv,kml,jsonl}`: the incidents that the page shows, with evidence and precision. */
import { isoDay, type EventType } from '#core';
import { boxAround } from '#lib/export/box.ts';
import { writeCsv } from '#lib/export/csv.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#lib/export/formats.ts';
import { geometryOf, writeGeoJson, type Shapes } from '#lib/export/geojson.ts';
import { writeJsonLines } from '#lib/export/jsonl.ts';
import { writeKml, type KmlContext } from '#lib/export/kml.ts';
import { sharePlace } from '#lib/export/share.ts';
import type { IncidentSummary, Overview } from '#lib/wire.ts';
import type { Service } from '../service.ts';
import { loadOverview } from '../views/overview.ts';
import { eachRecord } from './records.ts';
import { streamOf } from './stream.ts';

/** What the page knows and the server does not: the choice of incidents, and words in the visitor's language. */
export type Asked = Pick<KmlContext, 'labels' | 'title' | 'typeName' | 'incidentName'> & {
	readonly format: ExportFormat;
	readonly choose: (overview: Overview) => readonly IncidentSummary[];
	readonly areas: boolean;
	readonly bom: boolean;
};

export async function exportIncidents(service: Service, asked: Asked): Promise<Response> {
	const overview = await loadOverview(service.store);
	const incidents = asked.choose(overview);
	const { type } = EXPORT_FORMATS[asked.format];
	const name = `chronocarte-${isoDay(service.today())}.${asked.format}`;
	return new Response(streamOf(write(service, asked, overview, incidents)), {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-cache'
		}
	});
}

function write(
	service: Service,
	{ format, areas, bom, ...words }: Asked,
	{ places }: Overview,
	incidents: readonly IncidentSummary[]
): AsyncGenerator<string> {
	const placeOf = (id: string) => places[id];
	const shapes: Shapes = { areas, placeOf };
	const records = (list = incidents) => eachRecord(service, list, placeOf);
	switch (format) {
		case 'csv':
			return writeCsv(records(), { labels: words.labels, bom });
		case 'jsonl':
			return writeJsonLines(records());
		case 'kml':
			return writeKml(records(byType(incidents)), { ...shapes, ...words });
		case 'geojson':
			return writeGeoJson(records(), { ...shapes, labels: words.labels, bbox: boxOf(incidents, shapes) });
		default:
			throw new Error(`unknown format: ${format satisfies never}`);
	}
}

/** Known before the first incident is read: it stands in front of them. */
function boxOf(incidents: readonly IncidentSummary[], shapes: Shapes) {
	const geometries = incidents.flatMap(({ place, sensitive }) => {
		const shared = place && sharePlace(place, sensitive ?? false, shapes.placeOf);
		return geometryOf(shared ?? null, shapes) ?? [];
	});
	return boxAround(geometries);
}

/** Those of one type together, in the order in which the types first come. */
function byType(incidents: readonly IncidentSummary[]): IncidentSummary[] {
	const groups = new Map<EventType, IncidentSummary[]>();
	for (const incident of incidents) {
		const group = groups.get(incident.eventType);
		if (group) group.push(incident);
		else groups.set(incident.eventType, [incident]);
	}
	return [...groups.values()].flat();
}
