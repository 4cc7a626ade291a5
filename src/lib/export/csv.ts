/** CSV by RFC 4180: comma, CRLF, quotes doubled. One incident a row. */
import type { SharedIncident } from './record.ts';
import { rowOf, type Cell, type ReviewLabels, type Row } from './row.ts';

/** Between the words of one cell: « a | b ». */
const BETWEEN = ' | ';
const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet takes a cell that begins so for a formula (OWASP, « CSV injection »); full-width forms count too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The columns, in their order. */
export const CSV_COLUMNS = [
	'id',
	'version',
	'corpus',
	'eventType',
	'subEventType',
	'status',
	'date',
	'datePrecision',
	'dateDeduced',
	'place',
	'placeId',
	'placeKind',
	'placeRelation',
	'placeRounded',
	'country',
	'lat',
	'lng',
	'radiusKm',
	'actors',
	'targets',
	'weapons',
	'fatalitiesMin',
	'fatalitiesMax',
	'injuriesMin',
	'injuriesMax',
	'review',
	'reviewLabel',
	'sensitive',
	'graphic',
	'articles',
	'title',
	'outlet',
	'published',
	'quote',
	'quoteStart',
	'quoteEnd',
	'quoteArticle',
	'outlets',
	'sources',
	'sha256'
] as const;

/** The file in pieces: the head, then a row for each incident. `bom` lets Excel see that it is UTF-8. */
export async function* writeCsv(
	incidents: AsyncIterable<SharedIncident>,
	{ labels, bom }: { readonly labels: ReviewLabels; readonly bom: boolean }
): AsyncGenerator<string> {
	yield `${bom ? BYTE_ORDER_MARK : ''}${CSV_COLUMNS.join(',')}\r\n`;
	for await (const incident of incidents) yield csvLine(rowOf(incident, labels));
}

const csvLine = (row: Row): string => `${CSV_COLUMNS.map((name) => csvCell(row[name] ?? null)).join(',')}\r\n`;

/** One cell. Words that look like a formula get an apostrophe in front; a real number is never one. */
export function csvCell(value: Cell | readonly string[]): string {
	if (value === null) return '';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const words = typeof value === 'string' ? value : value.join(BETWEEN);
	const safe = FORMULA.test(words) ? `'${words}` : words;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
