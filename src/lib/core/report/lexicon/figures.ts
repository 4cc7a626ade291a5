/** Words that tell a figure of speech, or no party to an incident. Folded where they are used; plurals in -s, -x are added. */

/** What is attacked, bombarded or defused in speech only: « attaquer la réforme », « désamorcer la crise ». */
export const NO_TARGETS =
	'réforme projet loi texte budget décret crise euro dollar monnaie devise livre cours action indice record score but titre réputation image honneur crédibilité dignité politique programme stratégie idée thèse argument théorie compromis négociation processus plan proposition candidature gestion inflation chômage pauvreté corruption problème question dossier sujet tabou mythe système économie concurrence monopole tension polémique colère scandale discours espoir rêve suspense créativité démocratie débat inégalité stéréotype préjugé désinformation fraude racisme sexisme harcèlement précarité méfiance ennui réchauffement dérèglement addiction obésité propos déclaration jugement verdict marque label brevet contrat saison fourneau planche défi sommet col pente ascension buffet guichet billetterie rayon boutique';

/** Who attacks in speech or in play only: « attaqué par les spéculateurs », « prise d'assaut par ses fans ». */
export const NO_ATTACKERS =
	'spéculateur critique fan internaute acheteur investisseur épargnant coureur sprinteur grimpeur cycliste joueur attaquant buteur défenseur nageur boxeur parieur consommateur visiteur spectateur éditorialiste chroniqueur humoriste sénat opposition inflation chômage crise pauvreté taux dette concurrence austérité rumeur impôt taxe débat ennui hausse prix loyer coût facture';

/** What verbs and phrases mean in speech when these do it, or when it is done to these. */
export type FigureRow = {
	readonly lemma: string;
	readonly by?: string;
	readonly whom?: string;
};
export const FIGURES: readonly FigureRow[] = [
	// « pris d'assaut par les touristes », « les usagers pris en otage par un débat »
	{
		lemma: 'prendre',
		by: 'client clientèle touriste vacancier estivant gourmet curieux public lecteur passionné marathon soldes coureur gréviste grève syndicat parti majorité politique querelle',
		whom: 'guichet billetterie usager consommateur contribuable parlement débat vote scrutin élection budget réforme foire salon soldes palmarès parade classement magasin boutique restaurant plage supermarché pharmacie'
	},
	// « la chanteuse a mis le feu au stade »
	{
		lemma: 'mettre',
		by: 'chanteur chanteuse rappeur rappeuse rocker musicien musicienne orchestre artiste dj humoriste rock pop rap'
	},
	{ lemma: 'tuer', by: 'silence indifférence bureaucratie ennui', whom: 'temps match amour commerce' },
	{ lemma: 'demolir', whom: 'défense argument thèse adversaire projet réputation carrière' },
	{ lemma: 'mitrailler', by: 'photographe paparazzi fan humoriste' },
	{ lemma: 'exploser', whom: 'facture objectif record compteur budget plafond score audience' },
	// « notre maison brûle », « le torchon brûle »
	{ lemma: 'bruler', by: 'notre torchon planète' },
	{ lemma: 'poignarder', by: 'allié camp parti majorité coalition' },
	{ lemma: 'fusiller', whom: 'gardien portier' },
	// « la vague bleue a submergé », « submergé d'appels »
	{ lemma: 'submerger', by: 'bleu bleue rose brune demande appel émotion touriste' },
	{ lemma: 'repousser', by: 'gardien portier' },
	{ lemma: 'enflammer', by: 'star chanteur chanteuse rappeur rappeuse dj groupe' },
	{ lemma: 'etrangler', whom: 'ménage entreprise pme commerce économie' }
];

/** « une pluie de critiques », « un vent de panique », « une explosion de couleurs »: what falls, blows or bursts in speech only. */
export const FELT =
	'critique critiques réaction réactions indignation colère contestation révolte fronde panique protestation protestations question questions message messages notification notifications plainte plaintes insulte insultes injure injures sarcasmes reproches moqueries commentaires compliments éloges louanges applaudissements huées sifflets buts couleur couleurs saveur saveurs rire rires joie émotion émotions amour tendresse bonheur haine démission démissions licenciements faillites divorces recours médailles records étoiles confettis créativité nostalgie optimisme pessimisme liberté changement renouveau réforme réformes modernité folie contestations sympathie soutien solidarité soutiens likes tweets fausses infox rumeurs';

/** After the noun these make it a word of speech: « séisme politique », « guérilla judiciaire », « canicule boursière ». */
export const FIGURATIVE =
	'politique politiques médiatique médiatiques boursier boursière boursiers boursières financier financière financiers financières électoral électorale électoraux électorales judiciaire judiciaires juridique juridiques monétaire monétaires numérique numériques verbal verbale verbaux verbales oratoire oratoires sentimental sentimentale culturel culturelle culturels commercial commerciale commerciales commerciaux tarifaire tarifaires diplomatique diplomatiques idéologique idéologiques intellectuel intellectuelle spéculatif spéculative touristique touristiques fiscal fiscale fiscaux budgétaire budgétaires parlementaire parlementaires institutionnel institutionnelle publicitaire publicitaires sémantique lexical';

/** These unmake the noun beside them: « un incendie simulé », « une éventuelle attaque ». */
export const HOLLOW =
	'faux fausse simulé simulée simulés simulées fictif fictive fictifs fictives imaginaire imaginaires virtuel virtuelle virtuels virtuelles factice factices hypothétique hypothétiques éventuel éventuelle éventuels éventuelles';

/** « Dans le film, un commando prend d'assaut … » */
export const FICTION =
	'film films roman romans série feuilleton épisode téléfilm thriller polar opéra manga jeu pièce scénario conte nouvelle fiction';

/** Before « que » these unsay the clause: « il est faux que »; with « ne »: « rien n'indique que ». */
export const UNTRUE = 'faux exclu impossible improbable impensable';
export const UNPROVEN = 'indique prouve montre suggere atteste confirme indiquait prouvait';

/** Over a crime these speak of it in court, long after. */
export const COURT =
	'juge jugent jugeait jugée jugés jugées rejuge rejugent rejugé condamné condamnée condamnés condamnées coupable coupables acquitté acquittée acquittés blanchi plaide comparaît comparaissent comparaissait comparaître inculpé inculpée inculpés poursuivi poursuivie poursuivis élucide élucidé';

/** Heads of groups that are no party: counts, talk and what happened itself. « le bilan », « la plupart », « un moyen ». */
export const NO_PARTIES =
	'bilan chiffre décompte nombre plupart reste majorité moitié moyen lutte affirmation propos souveraineté départ résurgence source totalité quasi responsabilité mort décès vie cours vigueur lieu fin suite cadre niveau but point part fois série vague hausse baisse montée tension climat mesure raison cause effet coronavirus virus situation sécurité cri sirène bruit poursuite retour présence usage recours mise prise façon manière volonté soutien appui aide';

/** People who are only counted: their number is a toll, not a name. */
export const ONLY_COUNTED =
	'personne autre gens victime mort morte blessé blessée tué tuée décès eux elles dizaine centaine millier total';

/** News agencies and what they send: they tell, they do nothing. */
export const AGENCIES =
	'afp belga reuters ap ansa dpa efe ats tass ria interfax anadolu xinhua irna fars tasnim isna sana petra wafa mehr kyodo yonhap bloomberg agence';
export const SENDERS = 'agence dépêche correspondant correspondante photographe vidéaste';

/** « MM. Salih et Pompeo »: no name by itself. */
export const TITLES = 'm mm mme mmes mlle mlles mgr dr me';

/** What stands beside a weapon and is none: « attentat suicide », « frappe aérienne », « salve de roquettes ». Folded. */
export const HOLLOW_WEAPONS =
	'suicide suicides aerien aerienne aeriens aeriennes salve salves balistique balistiques piege piegee pieges piegees explosive explosives larguee larguees';

/** Weapons only where no better word is there. Folded. */
export const VAGUE_WEAPONS = 'projectile projectiles arme armes engin engins kamikaze kamikazes';

/** Verbs of blame, by lemma and folded: « accuser X de », « imputer à X », « revendiquer », « démentir », « rejeter toute responsabilité ». */
export const ACCUSING = 'accuser soupconner suspecter incriminer';
export const ASCRIBING = 'imputer attribuer';
export const CLAIMING = 'revendiquer';
export const DENYING = 'nier dementir refuter';
export const TURNING_DOWN = 'rejeter decliner';
export const RESPONSIBILITY = 'responsabilite implication accusation accusations participation role';
/** « Le groupe a démenti »: who that is was said before. */
export const ORGANISATIONS = 'groupe organisation mouvement milice formation coalition faction rebellion';

/** « s'estime poignardé », « se sent agressé »: so they feel. Folded forms. */
export const FEELINGS = 'sent sentent sentait sentaient estime estiment estimait juge jugent jugeait croit croient';

/** Of several together these tell a figure: « les incendies ont augmenté », « les accidents reculent ». Folded forms. */
export const CHANGING =
	'augmente augmentent augmentaient diminue diminuent diminuaient baisse baissent recule reculent progresse progressent bondi bondissent double doublent triple triplent stagnent';
export const MONEY = 'million millions milliard milliards euro euros dollar dollars franc francs';

/** « la loi sur les manifestations »: nothing is told of one. Folded forms. */
export const STUDIES =
	'loi lois texte projet proposition commission etude etudes debat debats colloque conference seminaire rapport rapports statistiques chiffres donnees these livre exposition formation';

/** Pictures, and what makes them false. Folded forms. */
export const PICTURES = 'video videos image images photo photos cliche cliches sequence sequences film montage';
export const FAKED =
	'deepfake deepfakes hypertrucage truquee truquees truque truques trafiquee trafiquees bidonnee bidonnees';
export const MADE = 'generee generees genere generes creee creees cree crees fabriquee fabriquees realisee realisees';
export const MACHINES = 'ia intelligence';

/** Agents of another time. Folded forms. */
export const FORMER = 'nazi nazis nazie gestapo wehrmacht waffen';
