/** Nouns and fixed phrases that tell of an incident. Columns as in `verbs.ts`; a phrase is written with spaces. */
import type { Sense } from './verbs.ts';

export const NOUN_SENSES: readonly Sense[] = [
	// Violence
	{ frame: 'strike', words: 'frappe', veto: 'sport', not: 'enroulée cadrée sèche clavier lourde croisée pure monnaie' },
	{ frame: 'strike', words: 'raid', veto: 'sport', not: 'nature boursier aventure' },
	{ frame: 'strike', words: 'bombardement' },
	{ frame: 'shell', words: 'pilonnage canonnade' },
	{
		frame: 'shell',
		words: 'tir salve lancement',
		with: 'roquette roquettes missile missiles mortier mortiers obus artillerie katioucha katiouchas',
		not: 'but'
	},
	{ frame: 'air', words: 'tir', with: 'drone drones', not: 'but' },
	{
		frame: 'assault',
		words: 'tir',
		needs: 'armed forces weapon police victim',
		veto: 'sport',
		not: 'but cadré arc groupé croisé'
	},
	{ frame: 'blast', words: 'attentat' },
	{ frame: 'suicide', words: 'kamikaze', needs: 'victim terror' },
	{
		frame: 'blast',
		words: 'explosion déflagration détonation',
		veto: 'sport',
		not: 'prix ventes cas nombre joie colère demande coûts coût chômage dette population loyers saveurs couleurs démographique dépenses rires violence démographie trafic marché commerce factures tarifs inégalités créativité '
	},
	{ frame: 'chemical', words: 'attaque', with: 'chimique sarin chlore' },
	{
		frame: 'assault',
		words: 'attaque assaut',
		veto: 'sport',
		not: 'cardiaque verbale verbales cérébrale panique informatique informatiques cyber massue personnelle personnelles judiciaire spéculative jeu'
	},
	{
		frame: 'attack',
		words: 'assassinat meurtre massacre tuerie fusillade homicide féminicide infanticide lynchage carnage'
	},
	{ frame: 'attack', words: 'agression', not: 'publicitaire sonore' },
	{
		frame: 'attack',
		words: 'exécution',
		needs: 'human armed forces official',
		not: 'budget contrat peine travaux plan décision programme'
	},
	{
		frame: 'attack',
		words:
			'coups-de-feu coup-de-feu coups-de-couteau coup-de-couteau règlement-de-comptes règlement-de-compte tirs-à-balles-réelles'
	},
	{ frame: 'mob', words: 'rixe bagarre passage-à-tabac tabassage lynchage' },
	{
		frame: 'sexual',
		words: 'viol agression-sexuelle agressions-sexuelles',
		not: 'espace cessez souveraineté droits loi'
	},
	{
		frame: 'abduct',
		words: 'enlèvement kidnapping rapt séquestration prise-d-otage prise-d-otages prises-d-otages',
		not: 'ordures neige gravats'
	},
	{ frame: 'abduct', words: 'disparition', with: 'forcée inquiétante' },
	{
		frame: 'clash',
		words: 'affrontement accrochage combat escarmouche hostilité',
		needs: 'armed forces police crowd weapon victim human',
		veto: 'sport',
		not: 'politique'
	},
	{ frame: 'clash', words: 'embuscade guérilla', needs: 'armed forces victim crime' },
	{ frame: 'clash', words: 'échange-de-tirs échanges-de-tirs échange-de-coups échanges-de-coups fusillades' },
	{
		frame: 'clash',
		words: 'offensive incursion contre-offensive contre-attaque',
		needs: 'armed forces weapon',
		veto: 'sport'
	},
	{
		frame: 'clash',
		words: 'bataille',
		needs: 'armed forces weapon',
		veto: 'sport',
		not: 'électorale juridique judiciaire politique idées'
	},
	{
		frame: 'clash',
		words: 'insurrection rébellion mutinerie guerre-civile',
		needs: 'armed forces crowd politics human'
	},
	{ frame: 'assault', words: 'riposte représailles', needs: 'armed weapon', veto: 'sport economy', effect: true },
	{
		frame: 'overtake',
		words: 'prise chute capture conquête',
		needs: 'armed forces',
		with: 'ville village localité base province capitale région aéroport'
	},
	{
		frame: 'retake',
		words: 'reprise reconquête libération',
		needs: 'armed forces',
		with: 'ville village localité base province capitale région aéroport'
	},
	{
		frame: 'other',
		words:
			'coup-d-état coups-d-état putsch coup-de-force tentative-de-coup-d-état prise-de-pouvoir changement-de-régime'
	},
	// Streets
	{
		frame: 'protest',
		words: 'manifestation',
		not: 'sportive sportives culturelle culturelles festive clinique cliniques intérêt artistique musicale'
	},
	{ frame: 'protest', words: 'grève sit-in débrayage', not: 'faim-de' },
	{ frame: 'protest', words: 'défilé', needs: 'crowd', not: 'mode haute mannequins militaire aérien' },
	{
		frame: 'protest',
		words: 'marche',
		needs: 'crowd',
		with: 'silencieuse blanche protestation pacifique contre manifestants soutien dénoncer réclamer',
		not: 'arrière avant'
	},
	{
		frame: 'protest',
		words:
			'marche-silencieuse marche-blanche marche-de-protestation marche-pacifique mouvement-de-protestation mouvement-social mouvement-de-grève contestation'
	},
	{
		frame: 'protest',
		words: 'rassemblement mobilisation cortège protestation',
		needs: 'crowd',
		not: 'national générale'
	},
	{ frame: 'protest', words: 'blocage barrage piquet', needs: 'crowd', not: 'hydroélectrique hydraulique eau' },
	{
		frame: 'riot',
		words:
			'émeute échauffourée saccage vandalisme violences-urbaines actes-de-vandalisme acte-de-vandalisme jets-de-pierres jet-de-pierres'
	},
	{ frame: 'riot', words: 'heurt débordement', needs: 'crowd police victim' },
	{ frame: 'riot', words: 'révolte soulèvement', needs: 'crowd human' },
	{
		frame: 'riot',
		words: 'affrontement',
		needs: 'crowd',
		with: 'manifestants police policiers forces jeunes supporters'
	},
	{ frame: 'excessive', words: 'répression', effect: true, needs: 'crowd', not: 'fraudes fraude' },
	// Strategic
	{
		frame: 'arrest',
		words: 'arrestation interpellation incarcération rafle coup-de-filet garde-à-vue mise-aux-arrêts',
		not: 'gouvernement'
	},
	{ frame: 'looting', words: 'braquage cambriolage pillage hold-up larcin vol-à-main-armée vol-à-l-arraché' },
	{
		frame: 'looting',
		words: 'vol',
		needs: 'crime goods',
		not: 'intérieur international régulier commercial charter direct habité vers entre plané libre vélo spatial simple sec',
		veto: 'height'
	},
	{ frame: 'looting', words: 'sabotage' },
	{ frame: 'disrupted', words: 'désamorçage déminage' },
	{ frame: 'disrupted', words: 'saisie', with: 'drogue cocaïne armes munitions explosifs cannabis tonnes kilos' },
	{ frame: 'truce', words: 'cessez-le-feu trêve armistice accord-de-paix', not: 'confiseurs' },
	{ frame: 'transfer', words: 'retrait repli', with: 'troupes soldats forces armée militaires' },
	{ frame: 'other', words: 'retrait', with: 'personnel' },
	{ frame: 'base', words: 'déploiement', with: 'troupes soldats militaires forces navires' },
	// Diplomacy
	{
		frame: 'meeting',
		words: 'entretien entrevue tête-à-tête',
		needs: 'official',
		not: 'embauche maintenance routes voirie réparation jardin'
	},
	{
		frame: 'meeting',
		words: 'rencontre réunion sommet pourparler discussion négociation visite conversation échange',
		needs: 'official',
		veto: 'sport',
		not: 'montagne guidée salariale commercial commerciaux étudiants'
	},
	{ frame: 'meeting', words: 'appel-téléphonique entretien-téléphonique conversation-téléphonique appel-vidéo' },
	{ frame: 'sanction', words: 'sanction', needs: 'official economy', with: 'contre visant' },
	{ frame: 'sanction', words: 'gel-des-avoirs' },
	{
		frame: 'expulsion',
		words: 'expulsion rappel renvoi',
		with: 'ambassadeur diplomate diplomates ambassadrice consul'
	},
	{ frame: 'expulsion', words: 'persona-non-grata' },
	{ frame: 'statement', words: 'ultimatum' },
	// Disasters
	{ frame: 'accident', words: 'accident', not: 'vasculaire cérébral parcours cardiaque histoire ischémique' },
	{
		frame: 'accident',
		words:
			'collision crash carambolage naufrage déraillement noyade chavirement télescopage sortie-de-route perte-de-contrôle amerrissage-forcé atterrissage-d-urgence',
		not: 'boursier'
	},
	{ frame: 'accident', words: 'effondrement écroulement affaissement', needs: 'building road victim', veto: 'economy' },
	{
		frame: 'accident',
		words: 'chute',
		needs: 'height vehicle victim',
		veto: 'economy',
		not: 'prix cours ventes tension bourse température températures cheveux libre neige pluie mur régime'
	},
	{ frame: 'accident', words: 'bousculade', needs: 'victim crowd human' },
	{
		frame: 'accident',
		words: 'fuite dissémination émanation déversement',
		needs: 'substance',
		with: 'gaz ammoniac chlore produit produits pétrole acide hydrocarbures eau radioactive carburant substance liquide chimique toxique toxiques'
	},
	{ frame: 'accident', words: 'intoxication électrocution asphyxie' },
	{
		frame: 'accident',
		words: 'dysfonctionnement défaillance panne surchauffe court-circuit rupture avarie',
		needs: 'machine vehicle building vessel substance',
		veto: 'economy'
	},
	{ frame: 'accident', words: 'réaction', with: 'chimique allergique' },
	{ frame: 'fire', words: 'incendie' },
	{ frame: 'fire', words: 'brasier embrasement', veto: 'politics' },
	{
		frame: 'fire',
		words: 'feu',
		needs: 'blaze building victim',
		not: 'vert verts rouge rouges orange artifice tricolore tricolores signalisation croisés joie président roi monsieur madame stop route position follet camp'
	},
	{ frame: 'fire', words: 'flamme', needs: 'blaze', effect: true, not: 'olympique' },
	{ frame: 'fire', words: 'feu-de-forêt feux-de-forêt feu-de-forêts feux-de-forêts feu-de-brousse feux-de-brousse' },
	{
		frame: 'hazard',
		words:
			'séisme tsunami inondation ouragan cyclone typhon tornade avalanche éboulement sécheresse canicule raz-de-marée tremblement-de-terre glissement-de-terrain coulée-de-boue coulées-de-boue éruption-volcanique vague-de-chaleur vague-de-froid pluies-torrentielles pluies-diluviennes fortes-pluies chutes-de-neige chutes-de-pierres chute-de-pierres',
		not: 'politique médiatique financier judiciaire électoral numérique'
	},
	{
		frame: 'hazard',
		words: 'tempête orage crue éruption intempérie secousse',
		needs: 'weather victim building water',
		not: 'politique médiatique monétaire financière critiques protestations boutons cutanée'
	},
	{
		frame: 'hazard',
		words: 'pluie grêle neige',
		with: 'torrentielle torrentielles diluvienne diluviennes abondante abondantes violente violentes exceptionnelle exceptionnelles',
		effect: true
	},
	{ frame: 'epidemic', words: 'épidémie foyer-de-contamination flambée-de-cas' },
	{ frame: 'pollution', words: 'pollution marée-noire contamination nappe-de-pétrole', not: 'lumineuse sonore' }
];

/** Names for what was told before: « l'attaque », « cet incident », « ce drame ». They join; alone they tell nothing. */
export const BACK_REFERENCES =
	'incident drame tragédie catastrophe événement évènement fait acte violence sinistre scène affaire crime désastre choc coup opération carnage larcin attaque mouvement situation phénomène problème appel demande déclaration annonce';
