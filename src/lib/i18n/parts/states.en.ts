/** What the page says when there is nothing to show, in English: why, and what to do about it. */
import { plural } from '../plural.ts';
import type { statesFr } from './states.fr.ts';

const format = new Intl.NumberFormat('en-GB');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('en', n, one, other)}`;

export const statesEn: typeof statesFr = {
	gone: 'The server does not answer.',
	goneHelp: 'See whether it still runs (npm start), then try again. What is already shown remains usable.',
	broken: 'The server could not answer.',
	brokenHelp: 'Try again; if that goes on, its terminal says why.',
	toList: 'Back to the list',
	missingHelp: 'The link may be old, or the article was removed.',
	notFoundHelp: 'The address may have been copied wrongly. The map is still there.',
	reload: 'Reload',
	windowEmpty: 'Nothing in this window of time.',
	allTime: 'All of time',
	filteredHelp: 'No incident has the chosen types and statuses.',
	noIncidents: (n) => `${many(n, 'article', 'articles')} read, no incident found.`,
	noIncidentsHelp: 'The reader looks for events with a place and a day, written in French.',
	seeExamples: (n) => `See ${many(n, 'example', 'examples')}`,
	noExamples: 'There are no examples here.',
	undatedHelp: 'Every incident of the list could be placed in time.',
	unplacedHelp: 'Every incident of the window could be placed on the map.',
	searchHelp: 'Try a place, a type of incident or a word of a title.',
	searchCorpus: (other) => `The search covers the current choice; the other one is “${other}”.`,
	welcome: (n) => many(n, 'example dispatch', 'example dispatches'),
	paste: 'paste your own',
	dismiss: 'Do not show again',
	hint: 'First visit'
};
