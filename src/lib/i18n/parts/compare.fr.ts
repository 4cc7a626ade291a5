/** Outlets side by side, in French. */
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const compareFr = {
	open: 'Comparer',
	openLabel: 'Comparer les sources côte à côte',
	title: 'Les sources côte à côte',
	close: 'Fermer la comparaison',
	source: 'Source',
	silent: 'n’en parle pas',
	/** A source that tells of the incident, but not of this. */
	unsaid: 'n’en dit rien',
	alsoSilent: (names: string) => `N’en parlent pas non plus\u00a0: ${names}.`,
	silentHelp: (place: string) => `Les sources hachurées parlent de ${place}, mais pas de cet incident.`,
	quote: 'Phrase',
	unknown: 'Source inconnue',
	articles: (n: number) => many(n, 'article', 'articles'),
	incident: 'Incident',
	only: 'Une seule source en parle.',
	gaps: (told: number, all: number) => `${format.format(told)} sur ${format.format(all)}`,
	told: 'en parlent',
	more: (n: number) => `Encore ${many(n, 'incident', 'incidents')}`,
	tells: 'en parle',
	hidden: (n: number) => `Les ${format.format(n)} sources qui en disent le plus.`
};
