/** What the page says when there is nothing to show, in French: why, and what to do about it. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const statesFr = {
	/** The page or its server. */
	gone: 'Le serveur ne répond pas.',
	goneHelp: 'Vérifiez qu’il tourne encore (npm start), puis réessayez. Ce qui est déjà affiché reste utilisable.',
	broken: 'Le serveur n’a pas pu répondre.',
	brokenHelp: 'Réessayez\u202f; si cela dure, son terminal en dit la raison.',
	toList: 'Revenir à la liste',
	missingHelp: 'Le lien est peut-être ancien, ou l’article a été retiré.',
	notFoundHelp: 'L’adresse est peut-être mal recopiée. La carte, elle, est toujours là.',
	reload: 'Recharger',
	/** The list. */
	windowEmpty: 'Rien dans cette fenêtre de temps.',
	allTime: 'Tout le temps',
	filteredHelp: 'Aucun incident n’a les types et statuts choisis.',
	noIncidents: (n: number) => `${many(n, 'article lu', 'articles lus')}, aucun incident trouvé.`,
	noIncidentsHelp: 'Le lecteur cherche des faits avec un lieu et un jour, écrits en français.',
	seeExamples: (n: number) => `Voir ${many(n, 'exemple', 'exemples')}`,
	noExamples: 'Il n’y a pas d’exemple ici.',
	undatedHelp: 'Chaque incident de la liste a pu être placé dans le temps.',
	unplacedHelp: 'Chaque incident de la fenêtre a pu être placé sur la carte.',
	/** The search. */
	searchHelp: 'Essayez un lieu, un type d’incident ou un mot d’un titre.',
	searchCorpus: (other: string) =>
		`La recherche porte sur le choix en cours\u202f; l’autre est «\u00a0${other}\u00a0».`,
	/** The first visit. */
	welcome: (n: number) => many(n, 'dépêche d’exemple', 'dépêches d’exemple'),
	paste: 'collez la vôtre',
	dismiss: 'Ne plus montrer',
	hint: 'Première visite'
};
