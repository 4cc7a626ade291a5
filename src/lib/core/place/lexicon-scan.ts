import { WordMap, WordSet } from '../text/wordset.ts';
import { DESCRIPTION_NOUNS } from './lexicon-descriptions.ts';
import { FACILITIES } from './lexicon-facilities.ts';

/** What the scanner must know of French before it asks the gazetteer. All folded. */

export const ARTICLES = new WordSet(['le', 'la', 'les', "l'"]);

/** The article that a word in front of a name hides or is: « au Caire » is « à Le Caire ». */
export const ARTICLE_BEFORE: WordMap<string> = new WordMap([
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
export const ABBREVIATED: WordMap<string> = new WordMap([
	['usa', 'US'],
	['us', 'US'],
	['uk', 'GB'],
	['rdc', 'CD'],
	['rca', 'CF'],
	['eau', 'AE'],
	['urss', 'RU'],
	['rpdc', 'KP'],
	['rpc', 'CN'],
	['rasd', 'EH']
]);

/** No name of a place follows these: « une Réunion », « cette Réunion ». */
export const INDEFINITE = new WordSet(
	'un une ce cette ces chaque aucune toute quelque sa notre leur prochaine premiere'.split(' ')
);

/** Beside a hyphen these leave the name on the other side whole: « pro-Iran », « Bruxelles-ville ». */
export const COMPOUND_PARTS = new WordSet(
	'pro anti ex non inter trans sud nord est ouest centre ville gare aeroport plage outre extra post pre super mini neo ci la'.split(
		' '
	)
);

/** Nouns that may begin an institution or a description. */
export const NOUN_TRIGGERS: WordSet = new WordSet([...FACILITIES.words, ...DESCRIPTION_NOUNS]);

/** Words that open a sentence with a capital and begin no name. Articles may: « Le Caire ». */
export const OPENERS = new WordSet(
	`a au aux en dans sur sous pour par avec sans selon depuis apres avant pendant contre entre vers chez de du des d' et ou mais or donc car ni si quand lorsque lorsqu' comme que qu' qui quoi
	dont ce cet cette ces c' s' n' j' m' t' son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos un une il elle ils elles on nous vous je tu tout tous toute toutes plusieurs
	certains certaines chaque aucun aucune quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille pres autour face alors ainsi aussi enfin
	puis ensuite hier aujourd' demain lundi mardi mercredi jeudi vendredi samedi dimanche cela ceci celui celle ceux celles quant grace malgre outre parmi plus moins tres bien
	non oui meme seul seule seuls seules autre autres toujours deja encore jamais peu beaucoup est sont etait etaient fut ont avait y ne pas tandis alors pourtant cependant toutefois
	neanmoins desormais actuellement lors suite afin apres-demain jusqu' jusque hormis hors via durant devant derriere voici voila quel quelle quels quelles combien comment pourquoi ou`.split(
		/\s+/
	)
);
