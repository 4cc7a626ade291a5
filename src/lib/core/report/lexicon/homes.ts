/** French words by which a sentence names somebody's private home. All folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of a home. `domicile` is private whoever lives there; the others only with a private person. */
export const HOME_NOUNS = words(
	'domicile domiciles maison maisons residence residences appartement appartements villa villas logement logements demeure demeures pavillon pavillons chalet chalets maisonnette'
);
export const ALWAYS_PRIVATE = words('domicile domiciles');

/** « le domicile familial », « la maison parentale », « sa résidence privée ». */
export const HOME_ADJECTIVES = words(
	'familial familiale familiaux familiales conjugal conjugale parental parentale parentaux parentales prive privee prives privees personnel personnelle'
);

/** In front of « domicile » or « résidence » these speak of law or habit: « pays de résidence », « violation de domicile ». */
export const LEGAL_LEADS = words(
	'pays permis titre carte certificat assignation election violation changement obligation droit commune departement etat'
);

/** « son appartement », « leurs maisons »: a home of somebody who was named. Plurals (« leurs maisons ») name no home in particular. */
export const POSSESSIVES = words('son sa leur mon ma notre votre');
export const OF = words("de d' du des");
export const OF_THE = 'du';
export const OF_ALL = 'des';
export const OFFICIAL = words('officielle officiel');
export const PLURAL = /s$/;
/** What may stand between « de » and the person: « de l'ancien ministre », « d'un jeune militant ». */
export const BEFORE_PERSON = words(
	"le la l' les un une son sa ses leur leurs ce cet cette ancien ancienne ex jeune haut celebre principal principale riche cette deux trois plusieurs autre meme presume presumee defunt defunte grand grande vieux vieille vice sous deux"
);
/** Homes that come with an office. */
export const HELD = words('residence villa');
/** « l'ancien ambassadeur » lives in a private home again. */
export const FORMER = words('ancien ancienne ex');
export const ARTICLES = words("la l' le les");

/** Persons without office. */
export const PRIVATE_PERSONS = words(`
homme femme hommes femmes personne couple famille familles parents parent pere mere frere soeur freres soeurs fils fille enfants enfant oncle tante cousin cousine neveu niece
grand-pere grand-mere epoux epouse mari compagne compagnon conjoint conjointe ex-compagne ex-femme veuve veuf voisin voisine voisins ami amie amis proche proches beau belle
victime victimes suspect suspecte suspects assaillant tireur meurtrier terroriste djihadiste accuse accusee interesse habitant habitante habitants riverain particulier
journaliste militant militante activiste opposant opposante avocat avocate medecin professeur professeure enseignant enseignante etudiant etudiante artiste chanteur chanteuse
ecrivain ecrivaine poete imam cheikh mollah pretre pasteur rabbin agriculteur fermier commercant commercante entrepreneur homme-d-affaires milliardaire ouvrier ouvriere
policier gendarme soldat militaire officier colonel capitaine lieutenant commandant juge magistrat magistrate procureur depute deputee senateur senatrice maire adjoint
conseiller conseillere candidat candidate responsable chef dirigeant dirigeante leader cadre scientifique ingenieur physicien chercheur chercheuse directeur directrice patron patronne
retraite retraitee octogenaire septuagenaire sexagenaire quinquagenaire quadragenaire trentenaire adolescent adolescente lyceen lyceenne joueur footballeur actrice acteur
secretaire diplomate syndicaliste blogueur blogueuse youtubeur influenceur influenceuse temoin otage employe employee ministre general president presidente gouverneur prefet
ambassadeur ambassadrice consul roi reine prince emir chancelier patriarche
`);

/** Persons whose « résidence », « maison » or « villa » is one of office: « la résidence de l'ambassadeur ». */
export const OFFICES = words(
	'ambassadeur ambassadrice ambassadeurs consul president presidente ministre gouverneur gouverneure prefet prefete roi reine emir sultan pape chancelier chanceliere monarque souverain patriarche secretaire haut chef resident emissaire'
);
/** « chef » and « secrétaire » hold an office only of these. */
export const OFFICE_OF = words('etat gouvernement general generale executif diplomatie');
/** Offices that need what follows to be one. */
export const HALF_OFFICES = words('chef secretaire haut');

/** « chez M. Salem », « au domicile du Dr Farès ». */
export const HONORIFICS = words('m mm mme mlle me dr pr cheikh cheik monsieur madame docteur hajj haj sayyed');

/** « la Maison de la culture », « la maison d'arrêt de X » are no homes: what follows « de » is no person. */
export const AT = words('chez');
export const AT_PRONOUNS = words('lui elle moi nous');
/** « rentrer chez lui » names no home: it tells that somebody went. */
export const RETURNS = words(`
rentrer rentre rentra rentrent rentree rentrees rentres rentrait rentraient retourner retourne retournent retournee retournes retour revenir revient revenu revenue revenus
renvoyer renvoye renvoyee renvoyes rester reste restent reste restee restes restez confine confinee confines rapatrie rapatries regagner raccompagne raccompagnee
`);
/** After « chez » without possessive: « chez un ami », « chez un particulier ». */
export const HOSTS = words(`
ami amie amis parents parent pere mere frere soeur oncle tante cousin cousine voisin voisine voisins proche proches particulier particuliers compagne compagnon ex grand-mere
grand-pere fils fille epouse mari famille habitant habitante collegue beau-pere belle-mere beau-frere belle-soeur
`);
export const HOST_LEADS = words("un une son sa ses leur leurs des l' le la du");
