/** Words that tell a figure of speech, or no party to an incident. Folded where they are used; plurals in -s, -x are added. */

/** What is attacked, bombarded or defused in speech only: « attaquer la réforme », « désamorcer la crise ». */
export const NO_TARGETS =
	'réforme projet loi texte budget décret crise euro dollar monnaie devise livre cours action indice record score but titre réputation image honneur crédibilité dignité politique programme stratégie idée thèse argument théorie compromis négociation processus plan proposition candidature gestion inflation chômage pauvreté corruption problème question dossier sujet tabou mythe système économie concurrence monopole tension polémique colère scandale discours propos déclaration jugement verdict marque label brevet contrat saison fourneau planche défi sommet col pente ascension buffet guichet billetterie rayon boutique';

/** Who attacks in speech or in play only: « attaqué par les spéculateurs », « prise d'assaut par ses fans ». */
export const NO_ATTACKERS =
	'spéculateur critique fan internaute acheteur investisseur épargnant coureur sprinteur grimpeur cycliste joueur attaquant buteur défenseur nageur boxeur parieur consommateur visiteur spectateur éditorialiste chroniqueur humoriste sénat opposition';

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
