/** Verbs of protest, riot, arrest, theft, troops and diplomacy. Columns: `sense.ts`. */
import type { SenseRow } from './sense.ts';

export const SOCIETY_VERBS: readonly SenseRow[] = [
	// Streets
	{
		frame: 'protest',
		words: 'manifester',
		form: 'plain',
		not: 'intérêt indignation joie volonté inquiétude soutien souhait désir colère mécontentement symptôme signe solidarité impatience enthousiasme opposition attachement'
	},
	{ frame: 'protest', words: 'protester', needs: 'crowd group' },
	{ frame: 'protest', words: 'défiler', needs: 'crowd road group', not: 'mode podium estrade' },
	{
		frame: 'protest',
		words: 'rassembler mobiliser regrouper réunir retrouver attrouper',
		needs: 'crowd group',
		with: 'rue dénoncer réclamer protester exiger demander manifester contre soutien',
		form: 'reflexive'
	},
	{
		frame: 'protest',
		words: 'rassembler attrouper masser regrouper',
		needs: 'crowd',
		form: 'reflexive',
		not: 'concert fête messe'
	},
	{
		frame: 'protest',
		words: 'marcher',
		needs: 'crowd',
		with: 'rue dénoncer réclamer protester exiger demander contre soutien'
	},
	{ frame: 'protest', words: 'marcher', needs: 'group', with: 'dénoncer réclamer protester exiger' },
	{ frame: 'protest', words: 'descendre redescendre', with: 'rue', reach: 4 },
	{ frame: 'protest', words: 'battre', with: 'pavé', reach: 3 },
	{ frame: 'protest', words: 'cesser', with: 'travail', reach: 3, needs: 'group crowd', form: 'plain' },
	{ frame: 'protest', words: 'faire observer entamer', with: 'grève', reach: 4 },
	{ frame: 'protest', words: 'déverser', with: 'fumier', reach: 3 },
	{ frame: 'protest', words: 'débrayer' },
	{
		frame: 'protest',
		words: 'bloquer occuper barrer',
		needs: 'crowd group',
		with: 'route autoroute rue accès pont entrée circulation usine université lycée site voie place carrefour dépôt bâtiment raffinerie port gare rond-point centre capitale frontière boulevard périphérique'
	},
	{ frame: 'riot', words: 'saccager vandaliser caillasser', veto: 'weather' },
	{ frame: 'riot', words: 'révolter soulever insurger mutiner', needs: 'crowd group forces', form: 'reflexive' },
	{
		frame: 'riot',
		words: 'incendier brûler détruire casser dégrader attaquer',
		needs: 'crowd',
		with: 'voiture véhicule pneu poubelle bâtiment vitrine magasin commissariat consulat ambassade siège mairie école barricade mobilier drapeau'
	},
	{
		frame: 'riot',
		words: 'envahir',
		with: 'parlement ambassade consulat palais siège ministère bâtiment assemblée mairie tribunal',
		reach: 5
	},
	{ frame: 'riot', words: 'jeter lancer', with: 'pierre projectile cocktail caillou cailloux pavé', reach: 5 },
	{ frame: 'riot', words: 'brûler incendier', with: 'pneu barricade poubelle', reach: 4 },
	{ frame: 'riot', words: 'dégénérer', needs: 'crowd' },
	{ frame: 'riot', words: 'dégénérer', with: 'manifestation marche cortège défilé rassemblement', reach: 4 },
	{ frame: 'riot', words: 'forcer', with: 'grille barrage cordon', reach: 3, needs: 'crowd' },
	{ frame: 'intervention', words: 'disperser', needs: 'crowd police' },
	{ frame: 'excessive', words: 'réprimer', needs: 'crowd' },
	{
		frame: 'intervention',
		words: 'faire utiliser employer tirer lancer',
		with: 'lacrymogène canons matraque',
		reach: 6,
		needs: 'crowd group',
		wide: true
	},
	{
		frame: 'intervention',
		words: 'empêcher',
		with: 'marche manifestation rassemblement défilé',
		reach: 4,
		needs: 'police'
	},
	{ frame: 'intervention', words: 'charger', needs: 'police', with: 'foule manifestant cortège' },
	// Police and theft
	{
		frame: 'arrest',
		words: 'arrêter',
		needs: 'human police crime armed crowd',
		form: 'plain',
		not: 'production travaux travail combat guerre moteur machine temps service sang hémorragie véhicule voiture'
	},
	{
		frame: 'arrest',
		words: 'arrêter',
		form: 'passive',
		needs: 'police human group crowd crime',
		veto: 'economy sport machine'
	},
	{
		frame: 'arrest',
		words: 'arrêter',
		form: 'passive',
		with: 'opposition figure dissident dissidente domicile',
		reach: 6,
		veto: 'economy sport machine vehicle'
	},
	{ frame: 'arrest', words: 'embarquer', needs: 'police', form: 'plain' },
	{
		frame: 'arrest',
		words: 'interpeller',
		needs: 'human police crime',
		not: 'gouvernement opinion ministre député internaute'
	},
	{
		frame: 'arrest',
		words: 'interpeller',
		form: 'passive',
		needs: 'official group crowd',
		not: 'député opposition journaliste internaute'
	},
	{ frame: 'arrest', words: 'écrouer incarcérer' },
	{ frame: 'arrest', words: 'jeter', with: 'prison cachot', reach: 3 },
	{ frame: 'arrest', words: 'cueillir', form: 'passive', needs: 'police' },
	{ frame: 'arrest', words: 'appréhender', form: 'passive', needs: 'contraband' },
	{
		frame: 'arrest',
		words: 'démanteler',
		with: 'réseau gang filière trafic cellule bande',
		reach: 4,
		needs: 'police crime armed contraband human'
	},
	{
		frame: 'arrest',
		words: 'appréhender écrouer incarcérer emprisonner menotter',
		needs: 'human police crime',
		not: 'avion véhicule'
	},
	{ frame: 'arrest', words: 'placer', with: 'détention garde écrou', reach: 3 },
	{ frame: 'arrest', words: 'mettre', with: 'arrêts examen', reach: 3 },
	{ frame: 'arrest', words: 'détenir', needs: 'police', form: 'passive' },
	{
		frame: 'looting',
		words: 'piller cambrioler braquer dévaliser dérober',
		not: 'caméra projecteur regard objectif yeux jumelles',
		veto: 'sport'
	},
	{
		frame: 'looting',
		words: 'voler',
		needs: 'goods crime',
		not: 'dessus bas secours éclats direction altitude',
		veto: 'sport height'
	},
	{ frame: 'looting', words: 'emparer subtiliser', needs: 'goods' },
	{
		frame: 'looting',
		words: 'prendre',
		with: 'téléphone argent bijoux sac portefeuille voiture caisse',
		needs: 'crime',
		reach: 4
	},
	{ frame: 'looting', words: 'emporter', with: 'butin bijou bijoux caisse coffre euro', form: 'plain' },
	{ frame: 'looting', words: 'saboter', needs: 'forces crowd armed building' },
	{
		frame: 'looting',
		words: 'saboter',
		with: 'câble voie ligne oléoduc gazoduc pipeline antenne relais pylône rail',
		reach: 4
	},
	{ frame: 'looting', words: 'démolir', needs: 'forces crowd armed' },
	{ frame: 'looting', words: 'déboulonner', with: 'statue buste', reach: 4 },
	{ frame: 'looting', words: 'profaner taguer' },
	{ frame: 'looting', words: 'asperger barbouiller', with: 'peinture soupe', reach: 3 },
	{ frame: 'looting', words: 'mettre', with: 'sac', reach: 2 },
	// Strategic
	{ frame: 'disrupted', words: 'désamorcer déminer' },
	// « a mis la main sur une tonne de cocaïne »
	{ frame: 'disrupted', words: 'mettre', with: 'cocaïne héroïne cannabis', needs: 'police' },
	{ frame: 'disrupted', words: 'déjouer', with: 'attentat attaque complot tentative projet' },
	{
		frame: 'disrupted',
		words: 'saisir intercepter',
		needs: 'contraband',
		with: 'drogue cocaïne arme fusil pistolet munition explosif cannabis tonne kilo kilogramme cargaison héroïne'
	},
	{
		frame: 'transfer',
		words: 'quitter évacuer',
		with: 'base garnison caserne camp',
		reach: 5,
		needs: 'forces armed',
		not: 'réfugié migrant déplacé rom fortune'
	},
	{ frame: 'transfer', words: 'retirer', with: 'troupe soldat force armée militaire', reach: 5, needs: 'forces armed' },
	{ frame: 'transfer', words: 'plier', with: 'bagage', reach: 2, needs: 'forces armed' },
	{ frame: 'other', words: 'décréter instaurer proclamer imposer', with: 'martiale', reach: 5 },
	{ frame: 'other', words: 'décréter instaurer proclamer', with: 'urgence', reach: 5, not: 'climatique' },
	{ frame: 'other', words: 'réduire', with: 'effectif' },
	{ frame: 'other', words: 'dissoudre', with: 'parlement assemblée gouvernement parti', reach: 4 },
	{ frame: 'change', words: 'déposer', with: 'arme', reach: 3, needs: 'armed' },
	{ frame: 'change', words: 'fusionner', needs: 'armed' },
	{
		frame: 'change',
		words: 'rendre',
		with: 'armée autorités forces',
		reach: 4,
		form: 'reflexive',
		needs: 'armed'
	},
	{ frame: 'change', words: 'remettre', with: 'armes', reach: 2 },
	{
		frame: 'change',
		words: 'annoncer proclamer',
		with: 'création dissolution fusion scission',
		reach: 4,
		needs: 'armed'
	},
	{
		frame: 'base',
		words: 'installer établir implanter construire ouvrir inaugurer',
		with: 'base caserne garnison',
		reach: 5,
		needs: 'forces armed',
		not: 'données arrière'
	},
	{
		frame: 'base',
		words: 'installer établir implanter construire ouvrir inaugurer',
		with: 'navale aérienne aéronavale',
		reach: 5
	},
	{
		frame: 'other',
		words: 'évacuer rapatrier',
		with: 'ambassade ressortissant diplomate consulat',
		needs: 'official diplomat politics'
	},
	{
		frame: 'base',
		words: 'déployer',
		with: 'troupe soldat militaire force navire batterie casques',
		needs: 'forces armed'
	},
	{
		frame: 'base',
		words: 'envoyer dépêcher',
		with: 'troupe soldat militaire frégate destroyer croiseur navire contingent bataillon chasseurs',
		reach: 5,
		needs: 'official forces armed',
		states: true,
		veto: 'sport'
	},
	{
		frame: 'base',
		words: 'déployer',
		with: 'frégate destroyer croiseur avions bombardier contingent bataillon chars blindés',
		reach: 5,
		veto: 'sport'
	},
	// Diplomacy
	{ frame: 'meeting', words: 'entretenir', form: 'reflexive' },
	{
		frame: 'meeting',
		words: 'rencontrer',
		needs: 'official',
		not: 'problème difficulté obstacle succès résistance opposition',
		veto: 'sport'
	},
	{
		frame: 'meeting',
		words: 'recevoir accueillir',
		needs: 'official',
		with: 'homologue ministre président présidente délégation ambassadeur émissaire secrétaire dirigeant'
	},
	{ frame: 'meeting', words: 'recevoir accueillir rencontrer', names: true, veto: 'sport economy' },
	{ frame: 'meeting', words: 'retrouver', town: 'at', needs: 'official', form: 'reflexive', veto: 'sport' },
	{ frame: 'meeting', words: 'réunir concerter', needs: 'official', form: 'reflexive', veto: 'sport' },
	{ frame: 'meeting', words: 'discuter négocier', needs: 'official talk', veto: 'economy' },
	{ frame: 'meeting', words: 'téléphoner', needs: 'official' },
	{ frame: 'meeting', words: 'arriver rendre effectuer', with: 'visite', needs: 'official' },
	{
		frame: 'statement',
		words: 'condamner',
		not: 'prison mort an mois amende perpétuité peine euro dollar porte perpette réclusion'
	},
	{ frame: 'statement', words: 'dénoncer exiger réclamer exhorter avertir sommer fustiger' },
	{ frame: 'statement', words: 'demander appeler', form: 'plain' },
	{ frame: 'statement', words: 'mettre', with: 'garde', reach: 3, not: 'vue' },
	{ frame: 'statement', words: 'menacer' },
	{ frame: 'sanction', words: 'sanctionner', needs: 'official economy talk politics' },
	{
		frame: 'sanction',
		words: 'sanctionner',
		with: 'banque entreprise société responsable dirigeant général juge pétrolier entité milice groupe colon oligarque',
		reach: 5,
		veto: 'sport'
	},
	{
		frame: 'sanction',
		words: 'imposer décréter adopter infliger annoncer prendre prononcer lever prolonger',
		with: 'sanctions embargo',
		reach: 8
	},
	{ frame: 'sanction', words: 'inscrire', with: 'noire', reach: 8 },
	{ frame: 'sanction', words: 'geler', with: 'avoirs', reach: 4 },
	{ frame: 'expulsion', words: 'expulser', needs: 'diplomat' },
	{
		frame: 'expulsion',
		words: 'rappeler convoquer',
		with: 'ambassadeur ambassadrice consul diplomate chargé',
		reach: 5
	},
	{ frame: 'expulsion', words: 'rompre', with: 'relations', reach: 5 },
	{
		frame: 'truce',
		words: 'signer conclure accepter instaurer décréter proclamer annoncer',
		with: 'cessez trêve armistice paix',
		reach: 5
	},
	{ frame: 'truce', words: 'signer conclure accepter', with: 'cessez trêve armistice' },
	{ frame: 'truce', words: 'convenir parvenir aboutir', with: 'cessez trêve armistice', reach: 7 },
	{ frame: 'truce', words: 'entrer', with: 'vigueur', reach: 3, needs: 'truce' },
	{
		frame: 'pact',
		words: 'signer conclure parapher ratifier sceller',
		with: 'accord traité pacte convention protocole mémorandum déclaration contrat partenariat'
	},
	{ frame: 'pact', words: 'parvenir aboutir', with: 'accord compromis', reach: 4 },
	{ frame: 'pact', words: 'rétablir', with: 'relations', reach: 5 }
];
