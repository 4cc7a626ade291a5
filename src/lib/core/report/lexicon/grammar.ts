/** French words that hold a sentence together. Folded; « l' » keeps its apostrophe. */
import { CARDINALS } from '../../time/lexicon.ts';

/** Word classes as bits, so that a token's classes are one number. */
export const GRAMMAR = {
	definite: 1 << 0,
	demonstrative: 1 << 1,
	indefinite: 1 << 2,
	possessive: 1 << 3,
	quantifier: 1 << 4,
	preposition: 1 << 5,
	subjectPronoun: 1 << 6,
	relative: 1 << 7,
	subordinator: 1 << 8,
	coordinator: 1 << 9,
	negation: 1 << 10,
	clitic: 1 << 11,
	adverb: 1 << 12,
	leadingAdjective: 1 << 13,
	numeral: 1 << 14,
	condition: 1 << 15,
	be: 1 << 16,
	have: 1 << 17,
	since: 1 << 18,
	another: 1 << 19,
	/** « dans » */
	inside: 1 << 20,
	repeated: 1 << 21,
	reflexive: 1 << 22,
	of: 1 << 23,
	by: 1 << 24,
	/** Opens a clause of its own: « lorsque », « mais ». */
	clause: 1 << 25,
	/** « et », « ou », « puis » */
	joint: 1 << 26,
	/** « après », « avant » */
	sequence: 1 << 27,
	/** A subject before these is another clause's. */
	newClause: 1 << 28,
	/** « ne » */
	ne: 1 << 29,
	without: 1 << 30
} as const;

export type GrammarClass = keyof typeof GRAMMAR;

export const GRAMMAR_WORDS: Readonly<Partial<Record<GrammarClass, string>>> = {
	definite: "le la l' les au aux du",
	demonstrative: 'ce cet cette ces',
	indefinite: 'un une des',
	possessive: 'son sa ses leur leurs notre nos votre vos mon ma mes',
	quantifier:
		'plusieurs quelques nombreux nombreuses maints maintes divers diverses certains certaines multiples chaque tous toutes innombrables',
	preposition:
		"a au aux de d' du des en dans sur sous par pour avec sans contre vers chez entre depuis pendant durant lors apres avant devant derriere pres jusqu' jusque selon malgre via hors parmi envers a-cote proche suite face grace dont voisin autour aupres",
	subjectPronoun: "il elle ils elles on je j' nous vous tu c' ce cela ca ceci celui-ci celle-ci",
	relative: "qui que qu' dont ou lequel laquelle lesquels lesquelles auquel auxquels duquel",
	subordinator:
		"si s' lorsque lorsqu' quand alors tandis puisque puisqu' parce car comme tant bien afin avant apres pendant des",
	coordinator: 'et ou ni mais or donc puis car ainsi',
	negation: "ne n' pas jamais aucun aucune ni nul nulle guere point",
	clitic: "se s' le la l' les lui leur y en me m' te t' nous vous",
	adverb:
		"pas plus jamais deja egalement aussi encore ensuite alors toujours tres tout toute tous toutes notamment violemment gravement grievement mortellement legerement serieusement brutalement soudainement soudain rapidement immediatement finalement enfin ainsi bien mal peu beaucoup seulement simplement presque environ vraiment malheureusement heureusement accidentellement involontairement volontairement directement completement entierement totalement partiellement fortement fermement vivement sevèrement severement officiellement publiquement pacifiquement massivement recemment nouveau auparavant precedemment depuis longtemps longuement aussitot subitement sauvagement froidement lachement litteralement probablement visiblement apparemment effectivement successivement simultanement principalement largement definitivement provisoirement temporairement ouvertement meme d'ailleurs ailleurs hier aujourd'hui demain tot tard ici la-bas",
	leadingAdjective:
		'jeune jeunes petit petite petits petites grand grande grands grandes gros grosse grosses vieux vieil vieille nouveau nouvel nouvelle nouveaux nouvelles autre autres meme memes premier premiere premiers premieres deuxieme second seconde troisieme quatrieme cinquieme dernier derniere derniers dernieres ancien ancienne anciens anciennes puissant puissante haut haute hauts hautes bon bonne mauvais mauvaise double triple simple important importante importants importantes violent violente violents violentes terrible terribles grave graves tragique tragiques seul seule futur future possible possibles eventuel eventuelle eventuels eventuelles presume presumee presumes celebre enorme enormes immense immenses vaste vastes long longue longs longues bref breve court fort forte fortes forts spectaculaire spectaculaires recent recente recents recentes enieme principal principaux influent influente influents influentes malheureux malheureuse triste tristes sanglant sanglante sanglants sanglantes meurtrier meurtriere etrange curieux rare rares large larges sale vif vifs vives vive lourd lourde lourds lourdes pretendu pretendue ultime actuel actuelle',
	condition: "si s'il s'ils",
	since: 'depuis',
	another:
		'autre autres nouveau nouvel nouvelle nouveaux nouvelles deuxieme second seconde troisieme quatrieme cinquieme prochain prochaine prochains prochaines similaire similaires semblable semblables precedent precedente precedents precedentes separe separes separee separees anterieur anterieurs anterieure anterieures identique identiques',
	inside: 'dans',
	repeated:
		'repete repetes repetee repetees multiple multiples nombreux nombreuses frequent frequents frequente frequentes quotidien quotidiens quotidienne quotidiennes incessant incessants incessante incessantes recurrent recurrents recurrente recurrentes regulier reguliers reguliere regulieres successifs successives croissant croissants croissante croissantes sporadique sporadiques plusieurs divers diverses differents differentes dizaines centaines milliers serie series vague vagues recrudescence multiplication multiplicite poursuite escalade similaire similaires',
	reflexive: "se s' m' me",
	of: "de d' du des",
	by: 'par',
	clause: "lorsque lorsqu' quand puisque puisqu' car mais tandis alors si parce",
	joint: 'et ou puis',
	sequence: 'apres avant',
	newClause: "mais car lorsque lorsqu'",
	ne: "ne n'",
	without: 'sans'
};

/** Numbers in words, by folded word; « quatre-vingts » and « vingt et un » are put together by `numbers.ts`. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
	zero: 0,
	...CARDINALS,
	million: 1_000_000,
	millions: 1_000_000
};

/** « une dizaine de » and its plural « des dizaines de ». */
export const COLLECTIVE_NUMBERS: Readonly<Record<string, number>> = {
	dizaine: 10,
	dizaines: 10,
	douzaine: 12,
	douzaines: 12,
	quinzaine: 15,
	vingtaine: 20,
	trentaine: 30,
	quarantaine: 40,
	cinquantaine: 50,
	soixantaine: 60,
	centaine: 100,
	centaines: 100,
	millier: 1000,
	milliers: 1000
};

/** « les deux », « plusieurs », « quelques »: more than one, less than ten. */
export const SOME = new Set(['plusieurs', 'quelques', 'certains', 'certaines', 'divers', 'diverses']);
export const NONE = new Set(['aucun', 'aucune', 'nul', 'nulle']);
export const MANY = new Set(['dizaines', 'centaines', 'milliers', 'millions', 'douzaines']);
