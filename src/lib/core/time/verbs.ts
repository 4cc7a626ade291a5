/** How French verbs show that they look back or ahead. Folded words; endings marked « accented » read the word as written. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Auxiliaries of the past, when a participle follows. */
export const PAST_AUXILIARIES = words(`
	a ont ai avons avez avait avaient avais avions eu ait aient est sont etait etaient fut furent ayant etant s' avoir`);
/** Endings of participles, accented. */
export const PARTICIPLE_ENDING =
	/(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes|ort|orte|orts|aint|eint|oint)$/;
/** Participles that stand right before their date, accented: « annoncées mercredi », « paru hier ». */
export const CLOSE_PARTICIPLE_ENDING = /(?:é|ée|és|ées|[a-zé]{3}(?:u|ue|us|ues)|mort|morte|morts)$/;
/** Small words that end like participles. */
export const NO_PARTICIPLE = words(`
	qui ici ainsi aussi plus si lui puis depuis mais ni parmi jamais dans sous les des ses ces il ils une sus dessus dessous
	du au tu nu aujourd' hui lundi mardi mercredi jeudi vendredi samedi midi apres-midi soiree matinee journee annee armee`);
/** « ils annoncèrent », accented. */
export const SIMPLE_PAST_ENDING = /(?:èrent|irent|urent|inrent|âmes|îmes)$/;
export const IMPERFECT_ENDING = /(?:[^r]|rr)(?:ait|aient)$/;
export const FUTURE_ENDING = /(?:[eidtuv]r|rr|[ae]ur|ser|fer)(?:a|ont|ai|ons|ez|as)$/;
/** Nouns and presents that end like an imperfect or a future. */
export const NO_VERB = words(`
	fait lait trait portrait retrait extrait attrait souhait parfait bienfait forfait imparfait plait parait connait nait
	satisfait defait abstrait distrait opera camera cholera etcetera sahara tiara front affront deja voila cela contra`);
/** Words that look ahead: « il va », « est prévu », « rendez-vous ». */
export const FUTURE_WORDS = words(`
	va vont allons doit doivent devra devront devrait devraient pourra pourront pourrait pourraient prevu prevue prevus
	prevues attendu attendue attendus attendues programme programmee programmes programmees prochain prochaine prochains
	prochaines soit soient futur future avenir ulterieurement demain rendez invite invitent organise organisent propose
	proposent`);
/** A clause begins: a verb beyond it is farther away than it looks. */
export const CLAUSE_BOUNDARIES = words(`, ; : ( ) « » " “ ” qui que qu' dont ou alors lorsque apres avant pour`);
/** After an auxiliary these say that it was a full verb: « a une table ». */
export const OBJECT_OPENERS = words("un une le la les des du l'");
