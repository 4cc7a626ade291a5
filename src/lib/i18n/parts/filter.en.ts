/** Searching, filtering and comparing, in English. */
import type { filterFr } from './filter.fr.ts';

export const filterEn: typeof filterFr = {
	inTexts: (words) => `In the texts: “${words}”`,
	inTextsNote: 'Enter',
	clearWords: 'Clear the search',
	noWords: (words) => `No incident with an article that holds “${words}”.`,
	noWordsHelp: 'Try fewer words, the beginning of a word, or take a filter away.',
	waiting: 'Searching…'
};
