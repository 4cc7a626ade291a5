/** Outlets side by side, in English. */
import { plural } from '../plural.ts';
import type { compareFr } from './compare.fr.ts';

const format = new Intl.NumberFormat('en');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('en', n, one, other)}`;

export const compareEn: typeof compareFr = {
	open: 'Compare',
	openLabel: 'Compare the sources side by side',
	title: 'The sources side by side',
	close: 'Close the comparison',
	source: 'Source',
	silent: 'does not mention it',
	unsaid: 'does not say',
	alsoSilent: (names) => `Nor do these mention it: ${names}.`,
	silentHelp: (place) => `The hatched sources tell of ${place}, but not of this incident.`,
	quote: 'Sentence',
	unknown: 'Unknown source',
	articles: (n) => many(n, 'article', 'articles'),
	incident: 'Incident',
	only: 'Only one source tells of it.',
	gaps: (told, all) => `${format.format(told)} of ${format.format(all)}`,
	told: 'tell of it',
	more: (n) => `${many(n, 'more incident', 'more incidents')}`,
	tells: 'tells of it',
	hidden: (n) => `The ${format.format(n)} sources that say most.`
};
