/** Searching and filtering, in French. */
import type { Facet } from '#lib/filter/facets.ts';
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const filterFr = {
	inTexts: (words: string) => `Dans les textes\u00a0: «\u00a0${words}\u00a0»`,
	inTextsNote: 'Entrée',
	clearWords: 'Effacer la recherche',
	noWords: (words: string) => `Aucun incident dont un article contient «\u00a0${words}\u00a0».`,
	noWordsHelp: 'Essayez moins de mots, le début d’un mot, ou retirez un filtre.',
	waiting: 'Recherche…',
	words: 'Texte',
	facets: {
		place: 'Lieu',
		subType: 'Sous-type',
		actor: 'Acteur',
		target: 'Cible',
		targetClass: 'Classe de cible',
		weapon: 'Arme',
		outlet: 'Source',
		placeKind: 'Précision du lieu',
		dated: 'Précision du jour'
	} satisfies Record<Facet, string>,
	placeKinds: {
		facility: 'Site',
		district: 'Quartier',
		city: 'Ville',
		province: 'Région, province ou district',
		country: 'Pays',
		region: 'Zone ou étendue d’eau',
		none: 'Sans lieu'
	} as Readonly<Record<string, string>>,
	dated: {
		day: 'Au jour près',
		week: 'À la semaine',
		month: 'Au mois',
		year: 'À la saison ou à l’année',
		range: 'Plusieurs jours',
		none: 'Sans date'
	} as Readonly<Record<string, string>>,
	unknownOutlet: 'Source inconnue',
	toll: 'Bilan',
	tolled: 'Avec bilan',
	atLeast: { dead: 'Morts, au moins', injured: 'Blessés, au moins' },
	least: {
		dead: (n: number) => `${many(n, 'mort', 'morts')} ou plus`,
		injured: (n: number) => `${many(n, 'blessé', 'blessés')} ou plus`
	},
	chosen: (n: number) => many(n, 'choix', 'choix'),
	among: (n: number) => `Chercher parmi ${format.format(n)}`,
	amongLabel: (facet: string) => `Chercher dans «\u00a0${facet}\u00a0»`,
	more: (n: number) => `${format.format(n)} de plus`,
	fewer: 'Moins',
	noValue: 'Rien de ce nom.',
	nothingToChoose: 'Rien à choisir ici.',
	active: 'Filtres actifs',
	remove: (what: string, value: string) => `Retirer le filtre ${what}\u00a0: ${value}`,
	clear: 'Tout effacer',
	undo: 'Annuler',
	toast: 'Filtres',
	changed: (count: string) => `Filtres changés · ${count}`,
	someTypes: (n: number, all: number) => `${n} sur ${all}`,
	none: 'aucun'
};
