/**
 * French words that stand beside words of time and decide whether they are some, and which. Folded, as tokens are;
 * « dès » folds like « des » and is told apart by its accent where that matters.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Short months that are also other words: they need a day or a full stop beside them. */
export const SHORT_MONTHS = words('janv jan fevr fev avr juil sept sep oct nov dec');

/** Months that are also names of people, planets and ships: a capital in mid-sentence is no month. */
export const NAME_LIKE = words('mars avril mai juin aout');
/** « la planète Mars », « vers Mars » */
export const MONTH_NAME_BEFORE = words("la le sur planete mission vers de d'");

export const OF = words("de du des d'");
export const AT = 'a';
/** « il y a 18 h » */
export const THERE = 'y';
/** « dans les deux heures » is a span, « dans deux heures » a moment. */
export const DEFINITE = words("le la les l'");
export const INDEFINITE = words('un une');
export const PLURAL_ARTICLES = words('les des aux chez');
export const SINGULAR_ARTICLE = 'le';
export const PLURAL_ARTICLE = 'les';
export const PARTITIVE = 'des';
export const THAT = words("que qu'");
export const OR_WHERE = 'ou';
export const TO_THE = 'au';
export const OF_THE = 'du';
/** « le Midi » is a region. */
export const NOON = 'midi';
/** « plus tard que 16 h » */
export const COMPARING = words('plus moins');
/** « cette année-là » */
export const THAT_ONE = 'la';
export const AND = 'et';
/** « deux années » are never an age. */
export const YEAR_NOUNS = words('annee annees');

/** Words after which no noun is counted: a number before them stands by itself (« le 15 à », « en 2003 et »). */
export const FUNCTION_WORDS = words(`
	a au aux en dans sur pour par vers avant apres des depuis jusqu' et ou mais ni car donc or que qu' qui dont ou si comme
	de du d' le la les l' un une ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je j' se s' ne n' y
	est sont a ont etait etaient sera seront fut furent avait avaient aura auront lors pendant durant entre contre avec sans
	chez selon suite devant derriere sous alors lorsque lorsqu' quand afin soit environ inclus compris
	prochain prochaine prochains dernier derniere derniers dernieres gmt heure heures h puis tandis meme non pas plus`);

/** Words before a number that make it a duration when an hour could be meant: « en 24 heures ». */
export const DURATION_BEFORE = words(`
	en pendant durant pour sur quelque quelques environ moins plus toutes chaque ces ses leurs dernieres prochaines`);
/** Words before an hour: « à 20 heures », « vers 8 heures ». */
export const HOUR_BEFORE = words("a vers des avant apres entre jusqu' et est depuis ou il heure");
/** « à partir de 22 h », « de 7h à 10h » */
export const PARTIR = words('partir compter');
/** Words that bring in a duration: « depuis un an », « au bout d'un mois ». */
export const DURATION_OPENERS = words(`
	depuis pendant durant apres en dans pour sur avant d' moins plus que qu' bout pres voila voici`);
export const UNDATED_OPENERS = words('depuis pendant durant apres sur voila voici');
/** « 24 heures sur 24 », « 7 jours sur 7 » */
export const OUT_OF = 'sur';

/** Days that news calls by date alone; the year they mean when a hyphen or such a noun stands before. */
export const KNOWN_DAYS: Readonly<Record<string, number>> = { '9-11': 2001, '11-13': 2015 };
export const KNOWN_DAY_NOUNS = words('attentats attentat attaques attaque tueries');

/** Nouns whose « de N ans » is a duration; after other nouns it is an age. */
export const PERIOD_NOUNS = words(`
	periode periodes duree peine peines contrat contrats mandat mandats delai delais bail credit credits plan plans programme
	accord partenariat emprisonnement prison reclusion detention regne guerre conflit absence terme sursis suspension
	interdiction moratoire exil carriere experience extension prolongation prorogation treve pause mission sejour stage
	formation transition blocus siege embargo report retard intervalle ecart espace cycle durant pendant bout fin negociation
	negociations travaux travail combats combat recherche recherches attente debat debats tractations occupation feu
	quarantaine confinement isolement silence convention concession garantie plein visa passage dictature quinzaine
	service services cooperation partir lors pouvoir hegemonie presence loyaute fidelite embauche location renouvellement`);
/** Words that make « N ans » an age. */
export const AGE_BEFORE = words(`
	age agee ages agees seulement homme femme garcon fille enfant adolescent adolescente jeune`);
/** Words between an age and what it is the age of: « une dame d'environ quatre-vingts ans ». */
export const ROUNDING = words('environ presque quelque plus moins pres');
/** « elle avait 96 ans », « il fête ses 40 ans » */
export const HAVING = words('avait avaient aurait auraient ait aura ayant avoir fete fetait ont');
/** « condamné à 5 ans » */
export const SENTENCED = words(
	'condamne condamnee condamnes condamnees ramene ramenee reduit reduite porte portee fixe fixee limite limitee'
);
/** « condamné à 5 ans de prison », « à 3 ans d'intervalle » */
export const SENTENCE_AFTER = words("de d' ferme avec dont");

/** Words before a bare year that may also stand before other numbers. */
export const YEAR_BEFORE = words(`
	en depuis des annee an fin debut mi courant avant apres entre jusqu' jusque janvier fevrier mars avril mai juin juillet
	aout septembre octobre novembre decembre printemps ete automne hiver de d' exercice saison ou debuts vers`);
/** After these four digits are a year, whatever follows. */
export const SURE_YEAR_BEFORE = words('en depuis des annee');
/** Words before digits that are no year. */
export const NO_YEAR_BEFORE = words(`
	no numero n page pages article articles rn route vol lot chapitre m boeing airbus euros total environ quelque quelques
	plus moins pres les ces`);
/** « avant J.-C. », « avant notre ère » */
export const BEFORE = 'avant';
export const ERAS = words('j jc jesus notre');

/** « le 10, rue Paul-Bert » is an address. */
export const STREETS = words('rue avenue boulevard place quai impasse chemin allee route cours bd av');
/** « le 15 heures », « samedi 16 h », « le 20 % » */
export const DAY_ENDERS = words('h heure heures % euro euros € ° degre degres');
/** After these « le 15 » is no day: « le 15 de France », « le 15 contre … ». */
export const NO_DAY_AFTER = words("de du des d' et ou contre plus moins");
/** « Journal du Dimanche », « Robinson et Vendredi » */
export const WEEKDAY_NAME_BEFORE = words("du le de et d'");
/** « du 8 », « au 8 » are days after « à partir », « jusqu' ». */
export const DAY_OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
	du: words('partir compter depuis'),
	au: words("jusqu' ici")
};

/** « le marché de Noël », « le père Noël », « les concerts du Nouvel An » are no days. */
export const FEAST_NOUNS = words(`
	pere marche marches sapin sapins arbre cadeau cadeaux vacances chant chants concert concerts conte contes repas film
	oeuf oeufs lapin cloches passage boules decorations illuminations bûche buche prime`);

/** « au printemps », « en été », « dès l'automne » */
export const SEASON_BEFORE = words('au en des ce cet');
/** « dans la semaine », « durant le mois » */
export const STRETCH_BEFORE = words('dans pendant durant');
/** « un bébé de trois mois » */
export const BABIES = words(
	'bebe bebes nourrisson nourrissons ne nee enfant enfants fillette garconnet agee age ages agees'
);

/** « en soirée », « dès le matin » */
export const PART_BEFORE = words('en des au');
/** « au cours de la nuit », « tout au long de la journée » */
export const DURING = words('cours long');
/** « la nuit des musées », « le soir non plus » */
export const NO_PART_AFTER = words("de du des d' non");
export const IN_THE = 'dans';
/** « par jour » but not « jour par jour », « par semaine après semaine » */
export const RATE = 'par';
export const DAY_WORDS = words('jour journee');
export const AFTER = 'apres';

export const RANGE_INTRODUCERS = words('du entre des');
/** Small words that may stand between a day and its hour. */
export const CLOCK_LINKS = words(`
	, a vers des partir de du dans en le la les l' au aux jusqu' avant apres entre et environ ( tard plus que tot`);
export const RANGE_LINKS: ReadonlySet<string> = new Set([
	...['au', 'a', 'et', "jusqu' au", "jusqu' a", '–', '—', '-', ',', 'et le', 'au le', 'et du']
]);
export const RANGE_OPENERS = words("du de d' entre des");
/** « trois jours après … »: with these words behind them they count from an event. */
export const EVENT_PREPOSITIONS = words('apres avant');
export const EVENT_OPENERS = words(`
	que qu' le la les l' un une des de du d' son sa ses leur leurs ce cet cette ces avoir etre plusieurs`);

/** « Ces déclarations interviennent … »: the sentence speaks of the news itself. */
export const NEWS_VERBS = words(`
	intervient interviennent survient surviennent arrive arrivent intervenait intervenaient survenait tombe tombent vient`);

/** « Publié le », « Mis à jour le », « Posté le » */
export const PUBLISHED_WORDS = words(
	'publie publiee poste ligne paru parution modifie jour redige diffuse publication depeche date'
);
/** What follows a dateline's date: « (AFP) », « — », « . – ». */
export const DATELINE_MARKS = words('– — - ( afp reuters belga ats ap efe');

/** « vers novembre 2019 »: no more than about then. */
export const TYPED_AROUND = words('vers environ');
/** « semaine du 4 mai 2020 » */
export const TYPED_WEEK = words('semaine');

/** What may stand around a date that is typed into a field: « du 3 au 6 avril », « en mai 2021 ». */
export const TYPED_FILLERS = words("le la l' les du de d' des au a en et entre dans date jour mois annee");
