/** The table that shows what the map shows, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');

export const tableFr = {
	label: 'Tableau des incidents',
	switch: 'Carte ou tableau',
	map: 'Carte',
	table: 'Tableau',
	columns: {
		date: 'Date',
		type: 'Type',
		place: 'Lieu',
		precision: 'Sur la carte',
		toll: 'Bilan',
		articles: 'Articles'
	},
	forms: {
		point: 'point',
		outline: 'contour',
		disc: (km: number) => `disque de ${format.format(km)}\u00a0km`,
		none: 'hors carte'
	},
	faded: 'estompé',
	fadedHelp: 'La date est plus large que la fenêtre\u00a0: l’incident peut être ailleurs dans le temps.',
	hollow: 'creux',
	sortedBy: (column: string, descending: boolean, n: number) =>
		`${format.format(n)} ${plural('fr', n, 'incident', 'incidents')} · par ${column}, ${descending ? 'décroissant' : 'croissant'}`
};
