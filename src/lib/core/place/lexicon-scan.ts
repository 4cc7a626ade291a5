import { DESCRIPTION_NOUNS } from './lexicon-descriptions.ts';
import { FACILITIES } from './lexicon-facilities.ts';

/** What the scanner must know of French before it asks the gazetteer. All folded. */

export const ARTICLES = new Set(['le', 'la', 'les', "l'"]);

/** The article that a word in front of a name hides or is: « au Caire » is « à Le Caire ». */
export const ARTICLE_BEFORE: ReadonlyMap<string, string> = new Map([
	['au', 'le'],
	['du', 'le'],
	['le', 'le'],
	['la', 'la'],
	['aux', 'les'],
	['des', 'les'],
	['les', 'les'],
	["l'", "l'"]
]);

/** Countries by their letters, ISO 3166-1 alpha-2. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map([
	['usa', 'US'],
	['us', 'US'],
	['uk', 'GB'],
	['rdc', 'CD'],
	['rca', 'CF'],
	['eau', 'AE'],
	['urss', 'RU']
]);

/** Beside a hyphen these leave the name on the other side whole: « pro-Iran », « Bruxelles-ville ». */
export const COMPOUND_PARTS = new Set(
	'pro anti ex non inter trans sud nord est ouest centre ville gare aeroport plage outre extra post pre super mini neo ci la'.split(
		' '
	)
);

/** Nouns that may begin an institution or a description. */
export const NOUN_TRIGGERS: ReadonlySet<string> = new Set([...FACILITIES.keys(), ...DESCRIPTION_NOUNS]);

/** In front of a road's number: « l'A7 », « l'autoroute A6 ». */
export const ROAD_CUES = new Set(
	"l' autoroute autoroutes route routes nationale departementale rocade peripherique".split(' ')
);
