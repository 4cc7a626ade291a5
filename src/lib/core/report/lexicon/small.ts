import { numberOf } from '../../text/vocabulary.ts';

/** Small words that a rule asks for one by one. Folded. */
export const SMALL = {
	and: 'et',
	to: 'a',
	toThe: 'a au aux',
	toOrOr: 'a ou',
	atThe: 'au',
	intoThe: 'au aux',
	least: 'moins',
	leastOrAll: 'moins total',
	more: 'plus',
	moreOrLess: 'plus moins pres pas',
	about: 'environ quelque',
	among: 'entre',
	elidedOf: "d'",
	plainOf: "de d'",
	of: 'de',
	ofSome: 'des',
	one: 'un une',
	oneOrEleven: 'un une onze',
	who: 'qui',
	that: 'que',
	device: 'engin',
	crafted: 'artisanal artisanale',
	upon: 'sur',
	evenOrAs: 'meme comme',
	elidedIf: "s'",
	he: 'il ils',
	nobody: 'personne',
	been: 'ete',
	before: 'avant',
	inOrder: 'afin',
	none: 'aucun aucune',
	concerns: 'agit agissait',
	not: 'pas jamais',
	place: 'lieu',
	life: 'vie',
	the: 'la',
	loses: 'perdu perd perdent perdirent perdait',
	finds: 'trouve trouvent trouvaient trouverent',
	costs: 'cout coute couta coutent couterent coutant coutait',
	withoutOrNot: 'sans pas ni',
	upTo: "jusqu'",
	asWell: 'ainsi',
	pluralArticle: 'les des ces ses leurs plusieurs quelques',
	hadBeen: 'a ont ete',
	neither: 'ni',
	their: 'leur',
	inverted: 't',
	while: 'en',
	sinceOrUntil: "depuis jusqu'",
	afterOrBefore: 'apres avant',
	without: 'sans',
	for: 'pour',
	against: 'contre',
	after: 'apres',
	accordingTo: 'selon',
	assault: 'assaut',
	turned: 'tourne tournait tourner tournent vire virait virer',
	stage: 'scene',
	statement: 'declaration declarations communique communiques'
} as const;

type SmallWord = keyof typeof SMALL;

/** The same as numbers of the vocabulary. */
export const WORDS = Object.fromEntries(
	Object.entries(SMALL).map(([name, words]) => [name, words.split(' ').map(numberOf)])
) as unknown as Readonly<Record<SmallWord, readonly number[]>>;

/** Adverbs that add an incident, and that repeat it. */
export const ADDING = 'egalement aussi nouveau';
export const REPEATING = 'repetees regulierement souvent quotidiennement frequemment reprises';

/** « adverb » in -ment, an ordinal, a past participle by its ending. */
export const ADVERB_END = 'ement';
export const ORDINAL = /ieme$|^second/;
export const PARTICIPLE_END = /(é|ée|és|ées|i|is|it|u|us|ue|ues|ert|ort|int|ait)$/;

/** Verbs by lemma where a rule needs just them: to kill, to hurt people, to fall on, to drop. */
export const KILL = 'tuer';
export const HURTING = ['tuer', 'blesser', 'intoxiquer', 'bruler'];
export const STRIKE_DOWN = 'abattre';
export const DROP = 'larguer';
export const STEAL = 'voler';
/** « une voiture piégée » */
export const TRAP = 'pieger';
