/**
 * French words about time, folded (lower case, no accents) and cut as tokens are: « aujourd'hui » is two words,
 * a comma parts phrases. Every class is used by name in the patterns of `steps/`.
 */

/** Phrases by the value they stand for. */
export type WordTable = Readonly<Record<string, string>>;

export const WEEKDAYS: WordTable = {
	1: 'lundi',
	2: 'mardi',
	3: 'mercredi',
	4: 'jeudi',
	5: 'vendredi',
	6: 'samedi',
	7: 'dimanche'
};

/** Only before a day of a month: « lun. 3 mai ». */
export const SHORT_WEEKDAYS: WordTable = { 1: 'lun', 2: 'mar', 3: 'mer', 4: 'jeu', 5: 'ven', 6: 'sam', 7: 'dim' };

export const WEEKDAY_PLURALS: WordTable = {
	1: 'lundis',
	2: 'mardis',
	3: 'mercredis',
	4: 'jeudis',
	5: 'vendredis',
	6: 'samedis',
	7: 'dimanches'
};

export const MONTHS: WordTable = {
	1: 'janvier, janv, jan',
	2: 'fevrier, fevr, fev',
	3: 'mars',
	4: 'avril, avr',
	5: 'mai',
	6: 'juin',
	7: 'juillet, juil',
	8: 'aout',
	9: 'septembre, sept, sep',
	10: 'octobre, oct',
	11: 'novembre, nov',
	12: 'decembre, dec'
};

export const UNITS: WordTable = {
	second: 'seconde, secondes, sec',
	minute: 'minute, minutes, min, mn, instants, moments',
	hour: 'heure, heures, h',
	day: 'jour, jours, journee, journees',
	night: 'nuit, nuits',
	week: 'semaine, semaines',
	weekend: 'week end, week ends, weekend, weekends',
	fortnight: 'quinzaine',
	month: 'mois',
	quarter: 'trimestre, trimestres',
	semester: 'semestre, semestres',
	year: 'an, ans, annee, annees',
	decade: 'decennie, decennies',
	century: 'siecle, siecles',
	millennium: 'millenaire, millenaires'
};

/** Units after the first of a compound duration: « 46 min 26 s ». */
export const SHORT_UNITS: WordTable = {
	second: 'seconde, secondes, sec, s',
	minute: 'minute, minutes, min, mn',
	hour: 'heure, heures, h',
	day: 'jour, jours',
	week: 'semaine, semaines',
	month: 'mois'
};

/** Units that name a stretch of the calendar: « la semaine dernière », « l'an prochain ». */
export const CALENDAR_UNITS: WordTable = {
	day: 'jour, journee',
	week: 'semaine',
	weekend: 'week end, weekend',
	month: 'mois',
	quarter: 'trimestre',
	semester: 'semestre',
	year: 'an, annee',
	decade: 'decennie',
	century: 'siecle'
};

export const PLURAL_UNITS: WordTable = {
	second: 'secondes',
	minute: 'minutes',
	hour: 'heures',
	day: 'jours',
	week: 'semaines',
	weekend: 'week ends, weekends',
	month: 'mois',
	quarter: 'trimestres',
	semester: 'semestres',
	year: 'annees, ans',
	decade: 'decennies',
	century: 'siecles'
};

/** Terms of office and the like: a duration in one word, as ISO 8601. */
export const TERMS: WordTable = {
	P5Y: 'quinquennat, lustre',
	P7Y: 'septennat',
	P6Y: 'sexennat'
};

export const SEASONS: WordTable = { SP: 'printemps', SU: 'ete', FA: 'automne', WI: 'hiver' };

export const DAY_PARTS: WordTable = {
	MO: 'matin, matinee, mat, petit matin, aube, aurore',
	AF: 'apres midi, aprem',
	EV: 'soir, soiree, crepuscule',
	NI: 'nuit',
	DT: 'journee'
};
export const DAY_PART_PLURALS: WordTable = { MO: 'matins', AF: 'apres midis', EV: 'soirs', NI: 'nuits' };
/** Parts that may follow a day at once: « mardi soir », « hier après-midi ». */
export const PLAIN_PARTS: WordTable = { MO: 'matin, mat', AF: 'apres midi, aprem', EV: 'soir', NI: 'nuit' };

export const PORTIONS: WordTable = {
	START: 'debut, tout debut, debuts, commencement, tres tot',
	MID: 'mi, milieu, courant',
	END: 'fin, toute fin, tout fin, tard'
};
/** « première moitié », « seconde moitié » */
export const HALVES: WordTable = { H1: 'premiere moitie', H2: 'seconde moitie, deuxieme moitie' };

export const ORDINALS: WordTable = {
	1: 'premier, premiere, 1er, 1ere, 1re',
	2: 'deuxieme, second, seconde, 2e, 2eme, 2nd, 2nde, 2de',
	3: 'troisieme, 3e, 3eme',
	4: 'quatrieme, 4e, 4eme',
	5: 'cinquieme, 5e, 5eme',
	6: 'sixieme, 6e, 6eme',
	7: 'septieme, 7e, 7eme',
	8: 'huitieme, 8e, 8eme',
	9: 'neuvieme, 9e, 9eme',
	10: 'dixieme, 10e, 10eme',
	'-1': 'dernier, derniere',
	'-2': 'avant dernier, avant derniere'
};

/** Numbers in words; `numbers.ts` composes them. */
export const CARDINALS: Readonly<Record<string, number>> = {
	un: 1,
	une: 1,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	neuf: 9,
	dix: 10,
	onze: 11,
	douze: 12,
	treize: 13,
	quatorze: 14,
	quinze: 15,
	seize: 16,
	vingt: 20,
	vingts: 20,
	trente: 30,
	quarante: 40,
	cinquante: 50,
	soixante: 60,
	septante: 70,
	octante: 80,
	huitante: 80,
	nonante: 90,
	cent: 100,
	cents: 100,
	mille: 1000
};

/** Round numbers: « une dizaine de jours ». */
export const ROUND_NUMBERS: WordTable = {
	8: 'huitaine',
	10: 'dizaine',
	12: 'douzaine',
	15: 'quinzaine',
	20: 'vingtaine',
	30: 'trentaine',
	40: 'quarantaine',
	50: 'cinquantaine',
	60: 'soixantaine',
	100: 'centaine'
};

/** How many are meant when nobody says: from and to, both possible. */
export const VAGUE_NUMBERS: WordTable = {
	'2-9': 'quelques, plusieurs, quelque',
	'2-12': 'de nombreuses, de nombreux, de longs, de longues, de tres nombreuses, bien des'
};

export const QUANTITY_MODS: WordTable = {
	APPROX: "environ, pres de, pres d', quelque, quelques, autour de, approximativement, a peu pres, presque",
	MORE_THAN: "plus de, plus d', un peu plus de, un peu plus d', bien plus de, bien plus d', au moins, au minimum",
	LESS_THAN: "moins de, moins d', un peu moins de, un peu moins d', a peine, tout au plus, au plus, au maximum"
};

/** Fractions and additions around a unit, in hundredths: « une demi-heure », « un an et demi ». */
export const FRACTIONS: WordTable = {
	50: 'demi, demie',
	25: "quart, quart d', quart de",
	75: "trois quarts de, trois quarts d'"
};

export const WORDS = {
	the: "le, la, les, l'",
	this: 'ce, cet, cette',
	these: 'ces',
	theMany: 'les',
	one: 'un, une',
	of: "de, du, des, d', de la, de l'",
	in: "en, dans, dans la, dans l', dans le, au, a la, a l', vers, a",
	to: "au, a, et, ou, jusqu' au, jusqu' a, jusqu' en",
	and: 'et, ou',
	comma: '\\,',
	dot: '.',
	dash: '-, –, —',
	/** « lundi dernier », « l'année écoulée » */
	last: 'dernier, derniere, derniers, dernieres, passe, passee, passes, passees, ecoule, ecoulee, ecoules, ecoulees, precedent',
	next: 'prochain, prochaine, prochains, prochaines, a venir, qui vient, qui viennent',
	following:
		"suivant, suivante, d' apres, qui suit, qui suivent, qui a suivi, qui suivit, qui suivirent, qui ont suivi, suivants, suivantes",
	preceding:
		"precedent, precedente, d' avant, qui precede, qui precedent, qui a precede, qui ont precede, qui precederent, qui precedait, precedents, precedentes",
	same: 'meme',
	there: 'la, ci',
	that: 'la',
	inEight: 'en huit, en 8',
	inFifteen: 'en quinze, en 15',
	now: "maintenant, a present, a l' heure actuelle, a l' heure qu' il est, en ce moment, en ce moment meme, pour le moment, pour l' instant, a ce jour, a cette heure, actuellement, de nos jours, aujourd' hui encore, ces jours ci, ces temps ci, ces derniers temps, ces temps derniers, a l' heure ou nous ecrivons",
	/** References that date nothing. */
	pastReference:
		"autrefois, jadis, naguere, a l' epoque, par le passe, dans le passe, a cette epoque, en ce temps la, ces dernieres annees la, il y a longtemps, il y a bien longtemps, il y a peu, il y a peu de temps",
	futureReference: "l' avenir, a l' avenir, dans un avenir proche, dans l' avenir, dans un proche avenir",
	ago: 'il y a, il ya, y a, voici, voila, il y avait',
	since: 'depuis, des',
	within: "dans, d' ici, d' ici a, sous, dans les, dans un delai de, d' ici les",
	by: "d' ici, d' ici a, d' ici au, d' ici la, d' ici le, d' ici les, d' ici l'",
	later: 'plus tard, apres, ensuite',
	earlier: 'plus tot, avant, auparavant',
	after: 'apres',
	before: 'avant',
	justAfter:
		'peu apres, un peu apres, un peu plus tard, juste apres, peu de temps apres, dans la foulee, quelque temps apres, quelque temps plus tard',
	justBefore:
		'peu avant, un peu avant, un peu plus tot, juste avant, peu de temps avant, peu auparavant, quelque temps plus tot, quelque temps auparavant',
	than: "que, qu', que le, que les",
	every: 'chaque',
	whole: "toute la, tout le, tout l', toute une, toute l'",
	filler: 'bonne, petite, grosse, longue, long, petit, bon',
	possessive: 'sa, son, leur, notre, votre, ma',
	allThe: 'tous les, toutes les',
	per: 'par',
	yesterday: 'hier',
	beforeYesterday: 'avant hier',
	today: "aujourd' hui, aujourd hui, ce jour",
	tomorrow: 'demain',
	afterTomorrow: 'apres demain',
	eve: 'veille',
	eveBefore: 'avant veille',
	dayAfter: 'lendemain',
	dayAfterNext: 'surlendemain',
	dayWord: 'jour, journee',
	yearWord: 'an, annee',
	years: 'annees',
	monthWord: 'mois',
	monthOf: "mois de, mois d'",
	centuryWord: 'siecle',
	weekWord: 'semaine',
	moment: 'moment, moment meme, instant',
	feastOf:
		"fete de, fete de la, fete des, fete du, jour de, jour du, jour des, jour de l', fetes de, soir de, reveillon de, reveillon du, week end de, weekend de, week end du",
	hourOfDay: 'heure de, heure du, moment de, moment du',
	hours: 'heures, heure, h',
	half: 'et demie, et demi',
	noon: 'midi',
	midnight: 'minuit',
	quarterPast: 'et quart',
	minus: 'moins',
	minutes: 'minutes, minute, min, mn',
	quarterTo: 'moins le quart, moins quart',
	ofMorning: 'du matin, du mat, am, a m',
	ofAfternoon: "de l' apres midi, pm, p m",
	ofEvening: 'du soir, dans la soiree',
	around: 'vers, vers les, aux environs de, aux alentours de, autour de, a partir de, a',
	openFrom: 'a partir de, a partir du, des, depuis, a compter de, a compter du',
	almost: 'tres, tout, tot, tard, tres tot, tres tard'
} as const;

/** Zones as the press writes them after an hour, by their EDTF suffix; `?` is the place's own. */
export const ZONES: WordTable = {
	Z: 'gmt, utc, tu, t u, temps universel, heure gmt',
	'-05:00': 'est',
	'?': 'locales, locale, heure locale, heures locales, heure de paris, heure de bruxelles, heure francaise, heure belge, heure suisse, en france, a paris'
};

/** Units of which « le premier … de » makes a stretch of the calendar. */
export const NTH_UNITS: WordTable = {
	day: 'jour, journee, jours',
	week: 'semaine, semaines',
	weekend: 'week end, weekend',
	fortnight: 'quinzaine',
	quarter: 'trimestre',
	semester: 'semestre'
};
/** « la semaine du 4 mai », « le week-end du 12 » */
export const WEEK_UNITS: WordTable = { week: 'semaine', weekend: 'week end, weekend' };
export const QUARTER_UNITS: WordTable = { quarter: 'trimestre', semester: 'semestre' };

/** What stands between the days of a list; `through` makes a range of them. */
export const LIST_LINKS: WordTable = { and: 'et, ou, \\,, puis, et du, et des', through: "au, a, jusqu' au, –, —, -" };
/** Words before an expression that turn it into a bound. */
export const SIGNALS: WordTable = {
	since: 'depuis, depuis le, depuis la',
	until: "jusqu' a, jusqu' au, jusqu' en, jusqu', jusque",
	before: "avant, avant le, avant la, avant l', avant d'",
	after: 'apres, apres le, apres la',
	from: 'a partir de, a partir du, des, a compter de, a compter du',
	by: "d' ici, d' ici a, d' ici au, d' ici la"
};
