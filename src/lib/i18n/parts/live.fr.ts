/** The pane in which an article is written and read at once, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const liveFr = {
	submit: 'Ajouter',
	submitAll: (n: number) => `Ajouter les ${format.format(n)}`,
	clear: 'Effacer',
	stop: 'Arrêter',
	see: 'voir',
	close: 'Fermer (le brouillon est gardé)',
	files: (n: number) => many(n, 'texte à ajouter', 'textes à ajouter'),
	pasted: 'texte collé',
	line: (n: number) => `ligne ${format.format(n)}`,
	remove: (name: string) => `Retirer ${name}`,
	refused: 'refusé',
	heading: 'Lecture en direct',
	wait: 'Collez ou tapez un texte\u00a0: ses incidents, lieux et dates s’affichent ici et sur la carte. Rien ne quitte cette page avant «\u00a0Ajouter\u00a0».',
	opening: 'Le répertoire des lieux se charge…',
	reading: 'Lecture…',
	failed: 'L’aperçu n’est pas disponible. L’article peut être ajouté quand même\u00a0: il sera lu à l’enregistrement.',
	unreadable: 'Ce texte n’a pas pu être lu ici. Il peut être ajouté quand même.',
	retry: 'Réessayer',
	none: 'Aucun incident trouvé.',
	noneHelp:
		'Un incident tient en une phrase\u00a0: un fait (attaque, manifestation, rencontre, accident…), un lieu, un jour.',
	found: (n: number) => many(n, 'incident', 'incidents'),
	unplaced: (n: number) => `${format.format(n)} sans lieu`,
	undated: (n: number) => `${format.format(n)} sans date`,
	notFrench:
		'Ce texte ne semble pas être en français. Chronocarte ne lit que le français\u00a0: il y trouvera peu, ou mal.',
	publishedIs: (date: string) => `soit ${date}`,
	publishedFound: (date: string) => `Lue dans le texte\u00a0: ${date}`,
	publishedUnknown: 'Inconnue. Sans elle, «\u00a0lundi\u00a0» ou «\u00a0hier\u00a0» restent sans date.',
	publishedBad: 'Pas une date. Écrivez 2020-09-26, 2020-09 ou 2020.',
	publishedFuture: 'Cette date est dans le futur.',
	text: 'Le texte et ses repères',
	more: 'Afficher la suite du texte',
	preview: 'Aperçu avec un petit répertoire de lieux\u00a0: l’article enregistré peut être placé plus finement.',
	field: {
		text: 'texte',
		title: 'titre',
		outlet: 'source',
		published: 'publication',
		date: 'date',
		url: 'adresse'
	} as Readonly<Record<string, string>>
};
