/** Verbs that are no incident but say whether, when or by whom one happened; and nouns that do the same. */

export type VerbRole =
	| 'occur' // « aura lieu », « se tiendra »: the incident is the subject
	| 'light' // « a eu lieu », « s'est produit »: the incident is the subject
	| 'carry' // « mener », « perpétrer » une attaque: the incident is the object
	| 'report' // « revendiquer », « dénoncer » une attaque: what is said of an incident, later
	| 'call' // « parler d'un accident », « qualifier d'attentat »
	| 'take' // « transportée à l'hôpital »: where the hurt are taken
	| 'go' // « va exploser »
	| 'modal' // « peut », « doit »
	| 'plan'
	| 'threaten'
	| 'prevent'
	| 'risk'
	| 'deny'
	| 'refuse'
	| 'urge'
	| 'say'
	| 'burst' // « une explosion a secoué la ville »: an incident that strikes
	| 'cause' // « a fait exploser », « vient de », « commence à »: what follows happens
	| 'accuse';

/** Roles as bits, so that those of a word are one number. */
export const ROLE = {
	occur: 1 << 0,
	light: 1 << 1,
	carry: 1 << 2,
	report: 1 << 3,
	call: 1 << 4,
	take: 1 << 5,
	go: 1 << 6,
	modal: 1 << 7,
	plan: 1 << 8,
	threaten: 1 << 9,
	prevent: 1 << 10,
	risk: 1 << 11,
	deny: 1 << 12,
	refuse: 1 << 13,
	urge: 1 << 14,
	say: 1 << 15,
	cause: 1 << 16,
	accuse: 1 << 17,
	burst: 1 << 18
} as const satisfies Record<VerbRole, number>;

export const VERB_ROLES: Readonly<Record<VerbRole, string>> = {
	occur: 'produire dérouler tenir avoir débuter commencer reprendre poursuivre',
	light:
		'produire survenir éclater dérouler tenir déclarer déclencher intervenir dater débuter retentir avoir durer opposer coûter faire provoquer causer entraîner ravager endeuiller secouer',
	carry: 'mener porter lancer perpétrer commettre effectuer organiser conduire subir essuyer',
	report:
		'revendiquer condamner dénoncer évoquer confirmer mentionner constater signaler rapporter enregistrer déplorer saluer publier savoir commenter rejeter démentir qualifier communiquer établir dresser',
	burst: 'produire survenir retentir secouer ébranler résonner entendre signaler',
	take: 'transporter hospitaliser conduire évacuer transférer soigner admettre emmener amener héliporter',
	call: 'parler qualifier traiter suspecter',
	go: 'aller',
	modal: 'pouvoir devoir falloir',
	plan: 'prévoir envisager planifier projeter préparer vouloir souhaiter compter décider apprêter accepter annoncer promettre programmer espérer entendre proposer prier autoriser ordonner',
	threaten: 'menacer jurer',
	prevent: 'éviter empêcher déjouer prévenir interdire dissuader renoncer échapper sauver réchapper sensibiliser',
	risk: 'risquer craindre redouter supposer imaginer simuler ignorer douter',
	deny: 'nier démentir réfuter contester',
	refuse: 'refuser rejeter',
	urge: 'demander appeler inviter exhorter pousser inciter encourager réclamer exiger sommer conseiller obliger contraindre',
	say: 'dire apprendre indiquer déclarer ajouter affirmer annoncer préciser expliquer souligner estimer rapporter confirmer assurer rappeler raconter témoigner noter écrire révéler signaler conclure renchérir répondre juger relever marteler insister commenter répéter poursuivre',
	cause: 'faire venir commencer continuer finir arriver réussir laisser voir permettre mettre tenter essayer',
	accuse:
		'accuser soupçonner suspecter inculper avouer reconnaître admettre imputer attribuer juger condamner incriminer revendiquer'
};

/** Who does this was attacked all the same. By lemma. */
export const ESCAPING = 'echapper rechapper';

/** « ressentie jusqu'à Lima »: how far it was noticed. Folded forms. */
export const NOTICED_WORDS = 'ressenti ressentie ressentis ressenties visible visibles entendu entendue';

/** An arm of a state that is named like what it flies. Folded forms. */
export const AIR_FORCES = 'aviation';

/** A state's own soldiers. Folded forms. */
export const OWN_SOLDIERS = 'armee troupes soldats militaires junte forces';

/** People in the street. Folded forms. */
export const STREET_CROWD = 'foule manifestant manifestants manifestantes protestataires grevistes';

/** Who is where they live: « les habitants de Douma ». Folded forms. */
export const RESIDENT_WORDS =
	'habitant habitants habitante habitantes riverain riverains riveraine riveraines villageois villageoise villageoises';

/** Verbs that drive fighters out of a town. Folded forms. */
export const DRIVING_OUT =
	'chasse chassent chassant deloge delogent delogeant expulse expulsent repousse boute boutent';

/** Who expels or sanctions does it with these, by lemma. */
export const DECREEING = 'ordonner decider annoncer';

/** « eu lieu », « produit »: the participles of happening. */
export const OCCURRENCE_WORDS = 'eu produit produite produits produites deroule deroulee tenu tenue survenu survenue';

/** « falloir » has only these forms. */
export const IMPERSONAL = 'faut fallait faudra faudrait fallu';

/** A trigger right after « N de », « N d' » or « N contre » is no incident of its own. */
export const UNREAL_NOUNS =
	'risque risques menace menaces crainte craintes peur possibilité éventualité hypothèse danger prévention lutte projet projets plan plans tentation exercice exercices simulation scénario alerte absence préavis appel appels crainte film roman livre jeu histoire probabilité lutter exposition assurance modèle sensibilisation formation piste thèse soupçon soupçons prévenir alarme alarmes détecteur détecteurs bouche bouches extincteur extincteurs fusil fusils char chars effet nombre taux hausse baisse recul augmentation diminution statistiques fréquence';

/** « en cas de », « à l'abri de », « pour éviter », « contre »: the trigger is only thought of. */
export const UNREAL_LEADS = [
	'en cas de',
	"en cas d'",
	'au cas ou',
	'proteger de',
	"proteger d'",
	'proteger des',
	'proteger contre',
	'a moins de',
	'afin de',
	"afin d'",
	'de peur de',
	'au bord de',
	"au bord d'",
	// « Dix ans après les attentats »: remembered.
	'ans apres',
	'mois apres'
];

/** « appel à manifester », « préavis de grève »: planned. */
export const PLAN_NOUNS =
	'appel appels préavis projet projets plan plans intention intentions volonté préparatif préparatifs mot-d-ordre menace menaces';
export const THREAT_NOUNS = 'menace menaces ultimatum';

/** « commémoration », « anniversaire »: the past is remembered, not told. */
/** « Un livre raconte l'assassinat »: told of in a work. */
export const WORKS =
	'documentaire documentaires film films roman romans livre livres série feuilleton feuilletons épisode épisodes téléfilm téléfilms thriller thrillers polar polars opéra exposition biopic podcast manga bande-dessinée fresque historien historienne historiens exercices manoeuvres';

export const REMEMBERED =
	'proces memoire monument monuments stele cérémonie cérémonies anniversaire commemoration commemorations commemorer commemore hommage memorial documentaire film roman livre';

/** « en Irak » of two bases without a name: numbers of facilities make the report an area. */
export const FACILITY_NOUNS =
	'base bases camp camps ambassade ambassades consulat consulats aeroport aeroports prison prisons hopital hopitaux ecole ecoles usine usines raffinerie raffineries site sites installation installations position positions caserne casernes ville villes village villages localite localites pont ponts gare gares centrale centrales';

/** Kinds of sites: two kinds are two targets. */
export const SITE_NOUNS =
	'base ambassade consulat aeroport prison hopital ecole lycee college universite usine raffinerie caserne pont gare centrale marche mosquee eglise synagogue temple hotel restaurant bar banque bijouterie supermarche magasin tribunal commissariat ministere parlement stade port barrage oleoduc gazoduc puits depot entrepot metro train bus avion';

/** Nouns of places: a name right after one is its name. */
export const PLACE_NOUNS =
	'ville capitale province region village quartier ile port cite localite banlieue district commune etat republique royaume metropole station archipel departement canton comte prefecture gouvernorat vallee montagne mont lac fleuve riviere rue avenue place boulevard base aeroport gare camp';

/** Words after which a place is an origin, an aim or an address, not the scene. */
export const ORIGIN_LEADS =
	'originaire originaires natif native provenance destination depuis ressortissant ressortissants venu venue venus venues ne nee nes frontiere frontalier frontaliere basee basees domicilie siegeant';

/** Prepositions that put the scene into the place that follows. */
export const SCENE_PREPOSITIONS =
	"a au aux dans en sur vers devant pres sous chez derriere jusqu' contre entre travers hors";

/** Prepositions that place talk: « à Téhéran », « devant le parlement ». */
export const ADDRESS_PREPOSITIONS = 'a au aux en dans sur devant chez';

/** After these the agent follows: « par », « imputé à », « revendiqué par ». */
export const AGENT_LEADS = 'par';
export const BLAME = 'impute imputee imputes imputees attribue attribuee attribues attribuees';
/** After these (or « contre », « sur ») the target follows. */
export const TARGET_LEADS = 'contre visant ciblant touchant frappant sur';

/** Casualties. Folded forms. */
export const DEATH_WORDS =
	'mort morts morte mortes tue tues tuee tuees tuant deces decede decedes decedee decedees meurt meurent peri perirent abattu abattus abattue abattues assassine assassines assassinee assassinees massacre massacres massacree massacrees execute executes executee executees egorge egorges egorgee egorgees fusille fusilles fusillee fusillees';
export const INJURY_WORDS =
	'blesse blesses blessee blessees blessant brule brules brulee brulees intoxique intoxiques intoxiquee intoxiquees';
/** « le bilan … est passé à », « le nombre … atteint »: the count comes after. */
export const BALANCE_NOUNS = 'bilan nombre total decompte compte';
/** « victimes » can be both. */
export const CASUALTY_WORDS = 'victime victimes';

/** Before a noun these only refer to what happened: « après l'attaque », « pour dénoncer les frappes ». */
export const REFERENCE_LEADS =
	'apres avant depuis contre malgre denoncer denonce denoncent denoncant condamner condamne condamnent condamnant venger commemorer evoquer evoque rappeler critiquer';

/** Words that name a day, month or year by themselves. */
export const NAMED_DAY =
	/\d{4}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|aujourd/i;

/** « prévue », « attendu »: set for later. */
export const SET_WORDS =
	'prevu prevue prevus prevues attendu attendue attendus attendues programme programmee programmes programmees';

/** Relations to a site that leave no doubt where: « devant l'ambassade ». */
export const ADJACENT: ReadonlySet<string> = new Set(['devant']);

/** « Kharkiv visée par »: verbs whose subject, in the passive, is where it happened. */
export const STRUCK_VERBS =
	'viser cibler frapper bombarder pilonner attaquer toucher secouer ebranler endeuiller ravager devaster';
