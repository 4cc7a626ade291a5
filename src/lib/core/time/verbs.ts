/** How French verbs show that they look back or ahead. Folded words; endings marked « accented » read the word as written. */
import { WordSet } from '../text/wordset.ts';

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/));

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
/** The last letters of all these endings but the participles': what ends otherwise is not looked at further. */
export const TENSE_LETTERS = 'aistz';
export const FUTURE_ENDING = /(?:[eidtuv]r|rr|[ae]ur|ser|fer)(?:a|ont|ai|ons|ez|as)$/;
export const INFINITIVE_ENDING = /[a-z]{2}(?:er|ir|re)$/;
/** « à partir de » is no verb. */
export const NO_INFINITIVE = words(
	'partir hier dernier premier fevrier janvier mer guerre mere pere frere terre heure septembre octobre novembre decembre'
);
export const INFINITIVE_OPENERS = words("a de d' pour se s' afin");
/** Nouns and presents that end like an imperfect or a future. */
export const NO_VERB = words(`
	fait lait trait portrait retrait extrait attrait souhait parfait bienfait forfait imparfait plait parait connait nait
	satisfait defait abstrait distrait opera camera cholera etcetera sahara tiara front affront deja voila cela contra`);
/** Words that look ahead: « il va », « est prévu », « rendez-vous ». */
export const FUTURE_WORDS = words(`
	va vont allons doit doivent devra devront devrait devraient pourra pourront pourrait pourraient prevu prevue prevus
	prevues attendu attendue attendus attendues programmee programmes programmees prochain prochaine prochains
	prochaines soit soient futur future avenir ulterieurement demain rendez`);
/** Presents that announce; with an accent they are participles: « invité », « organisé ». */
export const ANNOUNCING = words(
	'invite invitent organise organisent propose proposent appelle appellent convoque convoquent programme programment'
);
/** Before an infinitive these look ahead: « appelé à manifester », « promis de revenir ». */
export const CALLING = words(`
	appele appelle appellent appelant appel appels invite invitent invites promis promet menace menacent menacant prevoit
	prevoient compte comptent entend entendent decide propose exhorte encourage prepare preparent convenu s'engage engage`);
/** « il confirmerait sa candidature en décembre », but « il aurait été tué », « il serait mort ». */
export const CONDITIONAL_ENDING = /[a-z]{3}r(?:ait|aient)$/;
export const REPORTED = words('aurait auraient serait seraient');
/** What nobody plans lies behind: « l'attentat de lundi », « la fusillade du 21 juin ». */
export const UNPLANNED = words(`
	attaque attaques attentat attentats assassinat assassinats meurtre meurtres mort morts lynchage explosion explosions
	fusillade fusillades seisme seismes tremblement incendie incendies accident accidents crash inondation inondations
	massacre massacres enlevement enlevements emeute emeutes frappe frappes raid raids bombardement bombardements naufrage
	disparition tuerie tueries deces arrestation arrestations putsch catastrophe drame tragedie violences affrontements
	agression braquage viol eboulement avalanche deraillement defaite victoire tempete ouragan cyclone cambriolage`);
/** A clause begins: a verb beyond it is farther away than it looks. */
export const CLAUSE_BOUNDARIES = words(`, ; : ( ) « » " “ ” qui que qu' dont ou alors lorsque apres avant pour`);
/** After an auxiliary these say that it was a full verb: « a une table ». */
export const OBJECT_OPENERS = words("un une le la les des du l'");
