/** Nouns and fixed phrases that tell of an incident. Columns: `sense.ts`; the words of a phrase are joined by hyphens. */
import type { SenseRow } from './sense.ts';

const VIOLENCE: readonly SenseRow[] = [
	{
		frame: 'strike',
		words: 'frappe',
		veto: 'sport',
		not: 'enroulée cadrée sèche clavier lourde croisée pure monnaie bout lucarne pied'
	},
	{ frame: 'strike', words: 'raid', veto: 'sport', not: 'nature boursier aventure' },
	{ frame: 'strike', words: 'bombardement' },
	{ frame: 'shell', words: 'pilonnage canonnade' },
	{
		frame: 'shell',
		words: 'tir salve lancement pluie déluge volée',
		with: 'roquette missile mortier obus artillerie katioucha',
		not: 'but'
	},
	{ frame: 'air', words: 'tir', with: 'drone', not: 'but' },
	{
		frame: 'assault',
		words: 'tir',
		needs: 'armed forces weapon police victim',
		veto: 'sport',
		not: 'but cadré arc groupé croisé réel barrage sport'
	},
	{ frame: 'blast', words: 'attentat' },
	{ frame: 'suicide', words: 'kamikaze attentat-suicide attentats-suicides', needs: 'victim terror human' },
	{
		frame: 'blast',
		words: 'explosion déflagration détonation',
		needs: 'victim blaze machine substance weapon armed terror',
		wide: true,
		burst: true,
		not: 'prix vente cas nombre joie colère demande coût chômage dette population loyer saveur couleur démographique dépense rire violence démographie trafic marché commerce facture tarif inégalité créativité'
	},
	{ frame: 'chemical', words: 'attaque', with: 'chimique sarin chlore' },
	{
		frame: 'assault',
		words: 'attaque assaut',
		veto: 'sport',
		not: 'cardiaque verbale cérébrale panique informatique cyber massue personnelle judiciaire spéculative jeu char'
	},
	{ frame: 'attack', words: 'assassinat meurtre massacre tuerie fusillade homicide féminicide infanticide carnage' },
	{ frame: 'attack', words: 'élimination', needs: 'armed forces official politics', veto: 'sport illness' },
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
			'mort-par-balles mort-par-balle morte-par-balles morts-par-balles tué-par-balles coups-de-feu coup-de-feu coups-de-couteau coup-de-couteau règlement-de-comptes règlement-de-compte tirs-à-balles-réelles'
	},
	{ frame: 'mob', words: 'rixe bagarre passage-à-tabac tabassage lynchage', not: 'boule polochon médiatique' },
	{
		frame: 'sexual',
		words: 'viol agression-sexuelle agressions-sexuelles',
		not: 'espace cessez souveraineté droit loi traité'
	},
	{
		frame: 'abduct',
		words: 'enlèvement kidnapping rapt séquestration prise-d-otage prise-d-otages prises-d-otages',
		not: 'ordure neige gravat encombrant'
	},
	{ frame: 'abduct', words: 'disparition', with: 'forcée inquiétante' },
	{
		frame: 'mob',
		words: 'affrontement heurt violences',
		with: 'intercommunautaire communautaire interethnique ethnique tribal tribaux',
		reach: 2
	},
	{
		frame: 'riot',
		words: 'affrontement',
		needs: 'crowd group',
		with: 'manifestant police policier force jeune supporter'
	},
	{
		frame: 'clash',
		words: 'affrontement accrochage combat escarmouche hostilité',
		wide: true,
		needs: 'armed forces police crowd weapon victim human',
		veto: 'sport',
		not: 'politique'
	},
	{ frame: 'clash', words: 'accrochage escarmouche', needs: 'shelter' },
	{ frame: 'clash', words: 'guet-apens', needs: 'armed' },
	{ frame: 'clash', words: 'embuscade', needs: 'armed forces victim crime' },
	// « la guérilla de l'ELN » is who fights.
	{ frame: 'clash', words: 'guérilla', with: 'urbaine', reach: 1, needs: 'armed forces victim crime' },
	{ frame: 'clash', words: 'échange-de-tirs échanges-de-tirs échange-de-coups échanges-de-coups' },
	{ frame: 'clash', words: 'offensive incursion', needs: 'armed forces weapon', veto: 'sport' },
	{
		frame: 'clash',
		words: 'bataille',
		needs: 'armed forces weapon',
		veto: 'sport',
		not: 'électorale juridique judiciaire navale politique idée'
	},
	{
		frame: 'clash',
		words: 'insurrection rébellion mutinerie',
		needs: 'armed forces crowd politics human'
	},
	{ frame: 'clash', words: 'guerre-civile', effect: 'opens', needs: 'armed forces crowd politics human' },
	// That something will be done, not yet what.
	{ frame: 'reprisal', words: 'coup-en-représailles coups-en-représailles', veto: 'sport economy' },
	{ frame: 'assault', words: 'riposte représailles', needs: 'armed weapon', veto: 'sport economy', effect: 'opens' },
	{
		frame: 'overtake',
		words: 'prise chute capture conquête',
		town: 'object',
		needs: 'armed forces',
		with: 'ville village localité base province capitale région aéroport',
		reach: 3
	},
	{
		frame: 'retake',
		words: 'reprise reconquête libération',
		town: 'object',
		needs: 'armed forces',
		with: 'ville village localité base province capitale région aéroport',
		reach: 3
	},
	{
		frame: 'other',
		words:
			'coup-d-état coups-d-état putsch coup-de-force tentative-de-coup-d-état prise-de-pouvoir changement-de-régime'
	}
];

const SOCIETY: readonly SenseRow[] = [
	{ frame: 'protest', words: 'manifestation', not: 'sportive culturelle festive clinique intérêt artistique musicale' },
	{ frame: 'protest', words: 'grève sit-in débrayage', not: 'faim' },
	{ frame: 'protest', words: 'défilé', needs: 'crowd', not: 'mode haute mannequin militaire aérien' },
	{ frame: 'protest', words: 'marche', needs: 'crowd group', with: 'milliers centaines dizaines', reach: 3 },
	{
		frame: 'protest',
		words: 'marche',
		needs: 'crowd',
		with: 'silencieuse blanche protestation pacifique contre manifestant soutien dénoncer réclamer',
		not: 'arrière avant'
	},
	{
		frame: 'protest',
		words:
			'marche-silencieuse marche-blanche marche-de-protestation marche-pacifique mouvement-de-protestation mouvement-social mouvement-de-grève'
	},
	{ frame: 'protest', words: 'rassemblement', with: 'soutien protestation solidarité colère contre', reach: 3 },
	{ frame: 'protest', words: 'mobilisation rassemblement', with: 'prévue prévu organisée organisé', reach: 4 },
	{
		frame: 'protest',
		words: 'rassemblement mobilisation cortège protestation',
		needs: 'crowd',
		wide: true,
		not: 'national générale'
	},
	{ frame: 'protest', words: 'marée-humaine', needs: 'crowd' },
	{
		frame: 'intervention',
		words: 'marche cortège défilé rassemblement',
		with: 'bloqué bloquée dispersé dispersée stoppé stoppée empêché empêchée',
		reach: 6,
		needs: 'police'
	},
	{ frame: 'protest', words: 'contestation', effect: 'joins' },
	{
		frame: 'protest',
		words: 'regroupement rencontre réunion rassemblement',
		with: 'illégal illégale clandestine interdite',
		reach: 2
	},
	{ frame: 'protest', words: 'blocage barrage piquet', needs: 'crowd', not: 'hydroélectrique hydraulique eau' },
	{
		frame: 'riot',
		words:
			'émeute échauffourée saccage vandalisme violences-urbaines actes-de-vandalisme acte-de-vandalisme jets-de-pierres jet-de-pierres'
	},
	{
		frame: 'riot',
		words: 'violences',
		needs: 'crowd police victim',
		not: 'conjugale domestique policière sexuelle sexiste faite familiale verbale'
	},
	{ frame: 'riot', words: 'heurt débordement', wide: true, needs: 'crowd police victim' },
	{ frame: 'riot', words: 'révolte soulèvement', needs: 'crowd human group' },
	{
		frame: 'excessive',
		words: 'répression',
		effect: 'opens',
		with: 'manifestation manifestant protestataire contestation marche soulèvement',
		reach: 5
	},
	{ frame: 'excessive', words: 'répression', effect: 'opens', needs: 'crowd', not: 'fraude' },
	{
		frame: 'arrest',
		words: 'arrestation interpellation incarcération rafle garde-à-vue mise-aux-arrêts',
		not: 'gouvernement'
	},
	{ frame: 'arrest', words: 'coup-de-filet coups-de-filet', needs: 'police forces armed crime human crowd' },
	{
		frame: 'looting',
		words: 'braquage cambriolage pillage hold-up larcin mise-à-sac vol-à-main-armée vol-à-l-arraché'
	},
	{
		frame: 'looting',
		words: 'vol',
		needs: 'crime goods',
		not: 'intérieur international régulier commercial charter direct habité vers entre plané libre vélo spatial simple sec',
		after: 'plein en du au numéro pour',
		veto: 'height'
	},
	{ frame: 'looting', words: 'sabotage profanation' },
	{ frame: 'disrupted', words: 'désamorçage déminage cache-d-armes caches-d-armes cache-d-explosifs' },
	{ frame: 'disrupted', words: 'saisie', with: 'drogue cocaïne arme munition explosif cannabis tonne kilo' },
	{ frame: 'transfer', words: 'retrait repli', with: 'troupe soldat force armée militaire', reach: 3 },
	{ frame: 'other', words: 'retrait', with: 'personnel', reach: 3 },
	{
		frame: 'base',
		words: 'ouverture installation établissement construction création inauguration',
		with: 'base caserne garnison',
		reach: 4,
		needs: 'forces armed'
	},
	{ frame: 'base', words: 'déploiement', with: 'troupe soldat militaire force navire', reach: 3 },
	{
		frame: 'meeting',
		words: 'entretien entrevue tête-à-tête',
		needs: 'official',
		people: true,
		not: 'embauche maintenance route voirie réparation jardin'
	},
	// « Rencontre entre Poutine et Biden », « rencontre Macron-Zelensky »
	{ frame: 'meeting', words: 'rencontre sommet', people: true, veto: 'sport', needs: 'official' },
	{
		frame: 'meeting',
		words: 'sommet',
		with: 'otan ue onu g7 g20 brics asean cedeao union ligue opep ocs extraordinaire bilatéral tripartite',
		reach: 4,
		veto: 'sport height'
	},
	{ frame: 'other', words: 'échange', with: 'prisonnier détenu captif', reach: 3 },
	{
		frame: 'meeting',
		words: 'pourparler négociation',
		with: 'ouverts ouvertes ouvrent débuté débutent repris reprennent commencé entamé',
		veto: 'economy sport'
	},
	{
		frame: 'meeting',
		words: 'rencontre réunion sommet conférence pourparler discussion négociation visite conversation échange',
		needs: 'official',
		veto: 'sport',
		not: 'presse montagne guidée impasse salariale commercial étudiant tir'
	},
	{
		frame: 'meeting',
		words: 'appel-téléphonique entretien-téléphonique conversation-téléphonique appel-vidéo',
		needs: 'official'
	},
	{
		frame: 'sanction',
		words: 'sanction',
		effect: 'opens',
		needs: 'official politics',
		with: 'contre visant',
		reach: 3
	},
	{ frame: 'sanction', words: 'gel-des-avoirs' },
	{ frame: 'expulsion', words: 'expulsion rappel renvoi', with: 'ambassadeur diplomate ambassadrice consul', reach: 4 },
	{ frame: 'expulsion', words: 'persona-non-grata' },
	{ frame: 'statement', words: 'ultimatum' }
];

const DISASTERS: readonly SenseRow[] = [
	{ frame: 'accident', words: 'accident', not: 'vasculaire cérébral parcours cardiaque histoire ischémique' },
	{
		frame: 'accident',
		words:
			'collision crash carambolage déraillement noyade chavirement télescopage sortie-de-route perte-de-contrôle amerrissage-forcé atterrissage-d-urgence coup-de-grisou coups-de-grisou',
		not: 'boursier test'
	},
	{ frame: 'accident', words: 'naufrage', needs: 'vessel water victim human', wide: true, burst: true },
	{ frame: 'accident', words: 'éboulement', with: 'mine galerie chantier tunnel carrière', reach: 4 },
	{ frame: 'accident', words: 'chute', with: 'mortelle', reach: 1 },
	{ frame: 'accident', words: 'effondrement écroulement affaissement', needs: 'building road victim', veto: 'economy' },
	{
		frame: 'accident',
		words: 'chute',
		needs: 'height vehicle victim',
		veto: 'economy sport',
		not: 'prix cours vente tension bourse température cheveux libre neige pluie mur régime'
	},
	{ frame: 'accident', words: 'bousculade', needs: 'victim crowd human' },
	{
		frame: 'accident',
		words: 'fuite dissémination émanation',
		needs: 'substance',
		with: 'gaz ammoniac chlore produit pétrole acide hydrocarbure eau radioactive carburant substance liquide chimique toxique agent radium uranium huile monoxyde'
	},
	{ frame: 'accident', words: 'intoxication asphyxie', effect: 'opens', needs: 'substance human' },
	{ frame: 'accident', words: 'électrocution' },
	{ frame: 'accident', words: 'court-circuit surchauffe dysfonctionnement-technique défaillance-technique' },
	{ frame: 'accident', words: 'rupture', with: 'barrage canalisation digue câble frein conduite', reach: 5 },
	{ frame: 'accident', words: 'brûlure', effect: 'opens', needs: 'substance' },
	{
		frame: 'accident',
		words: 'dysfonctionnement défaillance avarie',
		needs: 'machine vehicle building vessel substance',
		veto: 'economy'
	},
	{ frame: 'accident', words: 'réaction', with: 'chimique allergique', reach: 2 },
	{ frame: 'fire', words: 'incendie', after: 'anti' },
	{ frame: 'fire', words: 'proie-des-flammes' },
	{ frame: 'fire', words: 'brasier embrasement', veto: 'politics' },
	{
		frame: 'fire',
		words: 'feu',
		after: 'couvre cessez à',
		needs: 'blaze building victim',
		not: 'vert rouge orange artifice tricolore signalisation croisé joie président roi monsieur madame stop route position follet camp'
	},
	{ frame: 'fire', words: 'flamme', needs: 'blaze', effect: 'opens', not: 'olympique' },
	{
		frame: 'fire',
		words: 'feu-de-forêt feux-de-forêt feu-de-forêts feux-de-forêts feu-de-brousse feux-de-brousse'
	},
	{
		frame: 'hazard',
		words:
			'séisme tsunami inondation ouragan cyclone typhon tornade avalanche éboulement sécheresse canicule raz-de-marée tremblement-de-terre glissement-de-terrain glissements-de-terrain trombes-d-eau trombe-d-eau coulée-de-boue coulées-de-boue éruption-volcanique vague-de-chaleur vague-de-froid pluies-torrentielles pluies-diluviennes fortes-pluies chutes-de-neige chutes-de-pierres chute-de-pierres tempête-tropicale vents-violents',
		not: 'politique médiatique financier judiciaire électoral numérique critique plainte message question réaction insulte'
	},
	{
		frame: 'hazard',
		words: 'tempête orage crue éruption intempérie secousse',
		needs: 'weather victim building water',
		not: 'politique médiatique monétaire financière critique protestation bouton cutanée verre'
	},
	{
		frame: 'hazard',
		words: 'pluie grêle neige',
		with: 'torrentielle diluvienne abondante violente exceptionnelle',
		reach: 2,
		effect: 'joins'
	},
	{
		frame: 'epidemic',
		words: 'flambée foyer recrudescence',
		with: 'rougeole choléra ebola grippe fièvre paludisme variole dengue peste méningite poliomyélite diphtérie',
		reach: 4
	},
	{
		frame: 'epidemic',
		words: 'choléra rougeole variole ebola dengue méningite diphtérie peste paludisme',
		with: 'mort décès tué emporté',
		reach: 6
	},
	{
		frame: 'epidemic',
		words: 'cas',
		with: 'confirmé recensé détecté signalé diagnostiqué enregistré',
		reach: 6,
		needs: 'illness',
		not: 'cancer sida'
	},
	{ frame: 'epidemic', after: 'malgre', words: 'épidémie foyer-de-contamination flambée-de-cas' },
	{
		frame: 'pollution',
		words: 'pollution marée-noire contamination nappe-de-pétrole déversement',
		veto: 'illness',
		not: 'lumineuse sonore'
	}
];

export const NOUN_SENSES = [...VIOLENCE, ...SOCIETY, ...DISASTERS];

/** Names for what was told before: « l'attaque », « cet incident », « ce drame ». They join; alone they tell nothing. */
export const BACK_REFERENCES =
	'incident drame tragédie catastrophe événement évènement fait acte violence sinistre scène affaire crime désastre choc coup opération mouvement situation phénomène problème appel demande déclaration annonce';

/** « un incident s'est produit »: what happened without its name. */
export const UNNAMED_INCIDENTS = 'incident drame tragédie catastrophe';

/** Of these names the ones for talk. */
export const TALK_REFERENCES = 'appel demande déclaration annonce';
