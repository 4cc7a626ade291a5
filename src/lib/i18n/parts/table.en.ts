/** The table that shows what the map shows, in English. */
import { plural } from '../plural.ts';
import type { tableFr } from './table.fr.ts';

const format = new Intl.NumberFormat('en');

export const tableEn: typeof tableFr = {
	label: 'Table of incidents',
	switch: 'Map or table',
	map: 'Map',
	table: 'Table',
	columns: {
		date: 'Date',
		type: 'Type',
		place: 'Place',
		precision: 'On the map',
		toll: 'Toll',
		articles: 'Articles'
	},
	forms: {
		point: 'point',
		outline: 'outline',
		disc: (km) => `disc of ${format.format(km)}\u00a0km`,
		none: 'off the map'
	},
	faded: 'faded',
	fadedHelp: 'Its date is wider than the window: it may lie elsewhere in time.',
	hollow: 'hollow',
	sortedBy: (column, descending, n) =>
		`${format.format(n)} ${plural('en', n, 'incident', 'incidents')} · by ${column}, ${descending ? 'descending' : 'ascending'}`
};
