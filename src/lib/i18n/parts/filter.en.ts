/** Searching and filtering, in English. */
import type { filterFr } from './filter.fr.ts';

const format = new Intl.NumberFormat('en');

export const filterEn: typeof filterFr = {
	inTexts: (words) => `In the texts: “${words}”`,
	inTextsNote: 'Enter',
	clearWords: 'Clear the search',
	noWords: (words) => `No incident with an article that holds “${words}”.`,
	noWordsHelp: 'Try fewer words, the beginning of a word, or take a filter away.',
	waiting: 'Searching…',
	words: 'Text',
	facets: {
		place: 'Place',
		subType: 'Sub-type',
		actor: 'Actor',
		target: 'Target',
		targetClass: 'Class of target',
		weapon: 'Weapon',
		outlet: 'Source',
		placeKind: 'Precision of the place',
		dated: 'Precision of the day'
	},
	placeKinds: {
		facility: 'Site',
		district: 'Quarter',
		city: 'Town',
		province: 'Region, province or district',
		country: 'Country',
		region: 'Zone or water',
		none: 'Without a place'
	},
	dated: {
		day: 'To the day',
		week: 'To the week',
		month: 'To the month',
		year: 'To the season or year',
		range: 'Several days',
		none: 'Without a date'
	},
	unknownOutlet: 'Unknown source',
	toll: 'Toll',
	tolled: 'With a toll',
	atLeast: { dead: 'Dead, at least', injured: 'Injured, at least' },
	least: {
		dead: (n) => `${format.format(n)} or more dead`,
		injured: (n) => `${format.format(n)} or more injured`
	},
	chosen: (n) => `${format.format(n)} chosen`,
	among: (n) => `Search among ${format.format(n)}`,
	amongLabel: (facet) => `Search in “${facet}”`,
	more: (n) => `${format.format(n)} more`,
	fewer: 'Fewer',
	noValue: 'Nothing of that name.',
	nothingToChoose: 'Nothing to choose here.',
	active: 'Active filters',
	remove: (what, value) => `Remove the filter ${what}: ${value}`,
	clear: 'Clear all',
	undo: 'Undo',
	toast: 'Filters',
	changed: (count) => `Filters changed · ${count}`,
	someTypes: (n, all) => `${n} of ${all}`,
	none: 'none'
};
