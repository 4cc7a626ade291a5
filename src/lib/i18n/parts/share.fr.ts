/** Citing and exporting, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const share = {
	review: { automatic: 'lecture automatique', reviewed: 'relu', contested: 'contesté' },
	privatePlace: 'lieu privé\u00a0: partagé seulement comme ville',
	graphic: 'Passage difficile',
	showGraphic: 'afficher',
	hideGraphic: 'replier',
	export: 'Exporter',
	exportLabel: 'Exporter ce qui est affiché',
	exportCount: (n: number) => many(n, 'incident', 'incidents'),
	exportNothing: 'Rien à exporter\u00a0: la vue est vide.',
	exportHelp: 'Ce que montre la vue, avec preuves et précision. Les textes entiers ne sortent jamais.',
	formats: {
		geojson: 'pour les cartes',
		csv: 'pour les tableurs',
		kml: 'pour Google Earth',
		jsonl: 'pour les programmes'
	},
	options: 'Options',
	areas: 'Contours au lieu de points (GeoJSON, KML)',
	bom: 'CSV pour Excel (BOM)',
	cite: 'Citer',
	citeIncident: 'Citer cet incident',
	citePlace: 'Citer ce lieu et sa couverture',
	format: 'Format',
	styles: { text: 'Texte', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	copy: 'Copier',
	copied: 'Copié',
	copyFailed: 'Copie impossible\u00a0: sélectionnez le texte',
	download: 'Télécharger',
	close: 'Fermer',
	citation: 'Citation',
	verify: 'L’empreinte est celle de la notice\u202f; l’export JSONL la contient entière.',
	unreadable: 'ne se lit pas',
	/** Words inside a citation. */
	words: {
		dataset: 'Chronocarte, notice d’incident',
		placeDataset: 'Chronocarte, couverture d’un lieu',
		id: 'Identifiant',
		version: 'Version',
		accessed: 'Consulté le',
		event: 'Incident',
		date: 'Date',
		place: 'Lieu',
		review: 'Lecture',
		hash: 'SHA-256 de la notice',
		textHash: 'SHA-256 du texte',
		sources: (n: number) => many(n, 'source', 'sources'),
		incidents: (n: number) => many(n, 'incident', 'incidents'),
		published: 'publié le',
		unknownDate: 'date inconnue',
		unknownPlace: 'lieu inconnu',
		unknownOutlet: 'Source inconnue',
		untitled: 'Sans titre',
		example: 'dépêche d’exemple d’après',
		coverage: (place: string) => `Couverture de ${place}`,
		radius: (km: string) => `rayon ${km}\u00a0km`,
		rounded: 'lieu privé arrondi à sa ville',
		country: 'lieu privé arrondi à son pays',
		colon: '\u00a0:'
	}
};
