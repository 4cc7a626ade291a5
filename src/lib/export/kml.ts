/** KML 2.2 (OGC 07-147r2): a folder for each type, a placemark for each incident, its dates as TimeSpan. */
import { isoDay, spanOf, type EventType } from '#core';
import type { Geometry, Position } from 'geojson';
import { geometryOf, type Shapes } from './geojson.ts';
import type { SharedIncident } from './record.ts';
import { rowOf, type ReviewLabels } from './row.ts';
import { escapeXml } from './xml.ts';

export type KmlContext = Shapes & {
	readonly labels: ReviewLabels;
	/** Name of the document. */
	readonly title: string;
	readonly typeName: (type: EventType) => string;
	readonly incidentName: (incident: SharedIncident) => string;
};

/** The file in pieces. Incidents of one type must come together: each change of type opens a folder. */
export async function* writeKml(incidents: AsyncIterable<SharedIncident>, context: KmlContext): AsyncGenerator<string> {
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n${tag('name', context.title)}\n`;
	let folder: EventType | undefined;
	for await (const incident of incidents) {
		if (incident.eventType !== folder) {
			yield `${folder === undefined ? '' : '</Folder>\n'}<Folder>\n${tag('name', context.typeName(incident.eventType))}\n`;
			folder = incident.eventType;
		}
		yield placemark(incident, context);
	}
	yield `${folder === undefined ? '' : '</Folder>\n'}</Document>\n</kml>\n`;
}

/**
 * The order of the elements is the schema's. A `description` is shown as HTML by some programs, so its words are escaped
 * twice: markup in a quote stays words there too, and no image of it is loaded.
 */
function placemark(incident: SharedIncident, context: KmlContext): string {
	const row = rowOf(incident, context.labels);
	const data = Object.entries(row)
		.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
		.map(([name, value]) => {
			const words = Array.isArray(value) ? value.join(' | ') : String(value);
			return `<Data name="${name}">${tag('value', words)}</Data>`;
		});
	const geometry = geometryOf(incident.place, context);
	return `<Placemark id="${escapeXml(`i-${incident.id}`)}">
${tag('name', context.incidentName(incident))}
${row['quote'] === null ? '' : `${tag('description', escapeXml(String(row['quote'])))}\n`}${timeSpan(incident.date)}<ExtendedData>${data.join('')}</ExtendedData>
${geometry ? `${shape(geometry)}\n` : ''}</Placemark>
`;
}

/** First and last day; nothing for a date that has no bounds. */
function timeSpan(date: string | null): string {
	const span = spanOf(date ?? undefined);
	if (!span) return '';
	return `<TimeSpan>${tag('begin', isoDay(span.start))}${tag('end', isoDay(span.end - 1))}</TimeSpan>\n`;
}

function shape(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return `<Point><coordinates>${positions([geometry.coordinates])}</coordinates></Point>`;
		case 'Polygon':
			return polygon(geometry.coordinates[0] ?? []);
		case 'MultiPolygon':
			return `<MultiGeometry>${geometry.coordinates.map((rings) => polygon(rings[0] ?? [])).join('')}</MultiGeometry>`;
		default:
			throw new Error(`no KML for ${geometry.type}`);
	}
}

const polygon = (ring: readonly Position[]): string =>
	`<Polygon><outerBoundaryIs><LinearRing><coordinates>${positions(ring)}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const positions = (ring: readonly Position[]): string => ring.map(([lng, lat]) => `${lng},${lat}`).join(' ');
const tag = (name: string, words: string): string => `<${name}>${escapeXml(words)}</${name}>`;
