/** Citing and exporting, in English. */
import { plural } from '../plural.ts';
import type { share as french } from './share.fr.ts';

const format = new Intl.NumberFormat('en-GB');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('en', n, one, other)}`;

export const share: typeof french = {
	review: { automatic: 'read automatically', reviewed: 'reviewed', contested: 'contested' },
	privatePlace: 'private place: shared only as its town',
	graphic: 'Distressing passage',
	showGraphic: 'show',
	hideGraphic: 'fold',
	export: 'Export',
	exportLabel: 'Export what is shown',
	exportCount: (n) => many(n, 'incident', 'incidents'),
	exportNothing: 'Nothing to export: the view is empty.',
	exportHelp: 'What the view shows, with evidence and precision. Whole texts never leave.',
	formats: {
		geojson: 'for maps',
		csv: 'for spreadsheets',
		kml: 'for Google Earth',
		jsonl: 'for programs'
	},
	options: 'Options',
	areas: 'Outlines instead of points (GeoJSON, KML)',
	bom: 'CSV for Excel (BOM)',
	cite: 'Cite',
	citeIncident: 'Cite this incident',
	citePlace: 'Cite this place and its coverage',
	format: 'Format',
	styles: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'Could not copy: select the text',
	download: 'Download',
	close: 'Close',
	citation: 'Citation',
	verify: 'The hash is that of the record; the JSONL export holds all of it.',
	unreadable: 'cannot be read',
	words: {
		dataset: 'Chronocarte, incident record',
		placeDataset: 'Chronocarte, coverage of a place',
		id: 'Identifier',
		version: 'Version',
		accessed: 'Accessed',
		event: 'Incident',
		date: 'Date',
		place: 'Place',
		review: 'Reading',
		hash: 'SHA-256 of the record',
		textHash: 'SHA-256 of the text',
		sources: (n) => many(n, 'source', 'sources'),
		incidents: (n) => many(n, 'incident', 'incidents'),
		published: 'published',
		unknownDate: 'unknown date',
		unknownPlace: 'unknown place',
		unknownOutlet: 'Unknown source',
		untitled: 'Untitled',
		example: 'example dispatch based on',
		coverage: (place) => `Coverage of ${place}`,
		radius: (km) => `radius ${km} km`,
		rounded: 'private place rounded to its town',
		country: 'private place rounded to its country',
		colon: ':'
	}
};
