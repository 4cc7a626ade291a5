/**
 * Verbs that tell of an incident, by the frame they open. A row's verbs share what they need around them:
 *   with   one of these words must follow (or, in the passive, precede) in the clause
 *   needs  one of these scene classes must stand near
 *   not    one of these words right after it makes it something else
 *   veto   one of these scene classes near makes it something else
 *   effect says what an incident did; it joins one told nearby, and opens one of its own only with `needs`
 */
import type { FrameId } from '../frames.ts';
import type { CueClass } from './cues.ts';

export type Sense = {
	readonly frame: FrameId;
	readonly words: string;
	readonly with?: string;
	readonly needs?: string;
	readonly not?: string;
	readonly veto?: string;
	readonly effect?: true;
	readonly reflexive?: true;
	/** Only in the active voice, or only in the passive (participles without auxiliary count as passive). */
	readonly voice?: 'active' | 'passive';
};

export type Needs = CueClass;

export const VERB_SENSES: readonly Sense[] = [
	// Violence
	{
		frame: 'attack',
		words: 'assassiner égorger décapiter poignarder massacrer mitrailler fusiller étrangler torturer agresser'
	},
	{ frame: 'mob', words: 'lyncher tabasser molester' },
	{
		frame: 'attack',
		words: 'abattre',
		needs: 'human armed forces weapon police official',
		not: 'arbre arbres vache vaches bétail drone drones avion avions carte cartes travail missile missiles',
		veto: 'sport'
	},
	{
		frame: 'disrupted',
		words: 'abattre intercepter neutraliser',
		with: 'drone drones missile missiles avion avions roquette roquettes hélicoptère engin engins'
	},
	{
		frame: 'attack',
		words: 'exécuter',
		needs: 'human armed forces',
		not: 'ordre ordres budget contrat travaux peine plan décision tâche'
	},
	{ frame: 'attack', words: 'ouvrir', with: 'feu' },
	{ frame: 'attack', words: 'faire', with: 'feu', needs: 'armed forces police weapon' },
	{
		frame: 'assault',
		words: 'attaquer assaillir',
		not: 'problème question sujet justice décision loi cour tribunal dossier saison',
		veto: 'sport'
	},
	{
		frame: 'assault',
		words:
			'cibler viser frapper toucher atteindre percuter tirer lancer tomber abattre exploser détoner larguer envoyer pleuvoir',
		needs: 'weapon',
		veto: 'sport'
	},
	{
		frame: 'attack',
		words: 'tirer',
		with: 'feu coups balles balle coup policiers manifestants foule passants homme soldats',
		veto: 'sport',
		not: 'leçon profit parti bénéfice trait conclusion conclusions sonnette'
	},
	{
		frame: 'attack',
		words: 'violenter maltraiter frapper battre brutaliser',
		needs: 'human',
		veto: 'sport weather',
		not: 'record records aile campagne plein'
	},
	{ frame: 'attack', words: 'tuer', effect: true, needs: 'human armed forces weapon victim' },
	{ frame: 'attack', words: 'blesser', effect: true, needs: 'weapon armed' },
	{ frame: 'attack', words: 'mourir décéder périr succomber', effect: true },
	{ frame: 'attack', words: 'perdre', with: 'vie', effect: true },
	{ frame: 'attack', words: 'trouver', with: 'mort', effect: true },
	{ frame: 'attack', words: 'coûter', with: 'vie', effect: true },
	{ frame: 'assault', words: 'endommager détruire dévaster raser', effect: true, needs: 'weapon armed' },
	{
		frame: 'sexual',
		words: 'violer',
		needs: 'human',
		not: 'loi lois droit droits traité accord souveraineté espace résolution constitution règle règles cessez trêve embargo intégrité vie'
	},
	{ frame: 'assault', words: 'intercepter', effect: true, needs: 'weapon' },
	{
		frame: 'strike',
		words: 'frapper viser cibler',
		with: 'base site cible position installation infrastructure dépôt centrale quartier village ambassade consulat aéroport immeuble ville convoi',
		needs: 'armed forces weapon politics terror official',
		veto: 'sport weather'
	},
	{ frame: 'strike', words: 'bombarder', not: 'questions messages' },
	{ frame: 'shell', words: 'pilonner' },
	{ frame: 'suicide', words: 'faire', with: 'exploser', reflexive: true },
	{ frame: 'ied', words: 'sauter', with: 'mine engin bombe', needs: 'weapon vehicle forces' },
	{ frame: 'blast', words: 'exploser détoner', veto: 'economy sport' },
	{ frame: 'ied', words: 'piéger', needs: 'weapon vehicle terror', voice: 'passive' },
	{ frame: 'assault', words: 'riposter', effect: true, needs: 'armed forces weapon', veto: 'sport economy' },
	{
		frame: 'clash',
		words: 'affronter combattre',
		needs: 'armed forces police crowd weapon',
		veto: 'sport',
		not: 'crise problème difficultés défi'
	},
	{ frame: 'clash', words: 'repousser', with: 'assaut attaque offensive assaillants rebelles' },
	{
		frame: 'overtake',
		words: 'emparer conquérir envahir',
		needs: 'armed forces',
		with: 'ville village localité base région province capitale territoire aéroport quartier pays camp position positions'
	},
	{ frame: 'overtake', words: 'prendre', with: 'contrôle', needs: 'armed forces' },
	{
		frame: 'retake',
		words: 'reprendre reconquérir libérer',
		needs: 'armed forces',
		with: 'ville village localité base région province capitale territoire aéroport quartier contrôle camp position positions'
	},
	{ frame: 'assault', words: 'prendre', with: 'assaut', veto: 'sport' },
	{
		frame: 'other',
		words: 'renverser destituer',
		with: 'président gouvernement régime roi pouvoir',
		needs: 'politics'
	},
	{ frame: 'abduct', words: 'kidnapper séquestrer ravir', needs: 'human' },
	{
		frame: 'abduct',
		words: 'enlever capturer',
		needs: 'human',
		not: 'dirigeants obstacle masque vêtements chaussures doute'
	},
	{ frame: 'abduct', words: 'prendre', with: 'otage otages' },
	// Streets
	{
		frame: 'protest',
		words: 'manifester',
		not: 'intérêt indignation joie volonté inquiétude soutien souhait désir colère mécontentement symptômes signes solidarité impatience enthousiasme'
	},
	{ frame: 'protest', words: 'protester', needs: 'crowd' },
	{ frame: 'protest', words: 'défiler', veto: 'economy' },
	{
		frame: 'protest',
		words: 'rassembler mobiliser regrouper réunir retrouver marcher attrouper',
		needs: 'crowd',
		with: 'rue rues dénoncer réclamer protester exiger demander manifester devant contre place',
		reflexive: true
	},
	{ frame: 'protest', words: 'descendre', with: 'rue rues' },
	{ frame: 'protest', words: 'battre', with: 'pavé' },
	{ frame: 'protest', words: 'faire', with: 'grève' },
	{ frame: 'protest', words: 'débrayer' },
	{
		frame: 'protest',
		words: 'bloquer occuper barrer',
		needs: 'crowd',
		with: 'route routes autoroute rue rues accès pont entrée circulation usine université lycée site voie voies place carrefour dépôt bâtiment raffinerie port gare'
	},
	{ frame: 'riot', words: 'saccager vandaliser caillasser' },
	{ frame: 'riot', words: 'révolter soulever insurger mutiner', needs: 'crowd forces', reflexive: true },
	{
		frame: 'riot',
		words: 'incendier brûler détruire casser dégrader attaquer',
		needs: 'crowd',
		with: 'voiture voitures véhicule véhicules pneus poubelles bâtiment bâtiments vitrines magasins commissariat consulat ambassade siège mairie école barricades mobilier drapeau'
	},
	{ frame: 'riot', words: 'jeter lancer', with: 'pierres pierre projectiles cocktails cailloux pavés' },
	{ frame: 'riot', words: 'dégénérer', needs: 'crowd' },
	{ frame: 'intervention', words: 'disperser', needs: 'crowd police' },
	{ frame: 'excessive', words: 'réprimer', needs: 'crowd' },
	{ frame: 'intervention', words: 'charger', needs: 'police', with: 'foule manifestants cortège' },
	// Strategic
	{
		frame: 'arrest',
		words: 'arrêter',
		needs: 'human police crime armed',
		not: 'production travaux travail combats guerre moteur machine temps service'
	},
	{ frame: 'arrest', words: 'interpeller', needs: 'human police crime', not: 'gouvernement opinion ministre' },
	{
		frame: 'arrest',
		words: 'appréhender écrouer incarcérer emprisonner embarquer menotter',
		needs: 'human police crime'
	},
	{ frame: 'arrest', words: 'placer', with: 'détention garde écrou' },
	{ frame: 'arrest', words: 'mettre', with: 'arrêts examen écrou' },
	{ frame: 'arrest', words: 'détenir', needs: 'police', voice: 'passive' },
	{ frame: 'looting', words: 'piller cambrioler braquer dévaliser dérober' },
	{ frame: 'looting', words: 'voler', needs: 'goods crime', not: 'dessus bas', veto: 'sport' },
	{ frame: 'looting', words: 'emparer subtiliser', needs: 'goods' },
	{ frame: 'looting', words: 'emporter', with: 'butin bijoux argent caisse somme coffre', needs: 'crime' },
	{ frame: 'looting', words: 'saboter démolir', needs: 'forces crowd armed building' },
	{ frame: 'disrupted', words: 'désamorcer déminer' },
	{ frame: 'disrupted', words: 'déjouer', with: 'attentat attaque complot tentative projet' },
	{
		frame: 'disrupted',
		words: 'saisir intercepter',
		needs: 'contraband',
		with: 'drogue cocaïne armes munitions explosifs cannabis tonnes kilos kilogrammes cargaison héroïne'
	},
	{ frame: 'transfer', words: 'retirer', with: 'troupes soldats forces armée militaires' },
	{
		frame: 'other',
		words: 'réduire évacuer rapatrier',
		with: 'effectifs personnel ambassade ressortissants diplomates troupes'
	},
	{ frame: 'base', words: 'déployer', with: 'troupes soldats militaires forces navires batterie batteries' },
	// Diplomacy
	{ frame: 'meeting', words: 'entretenir', reflexive: true, needs: 'official talk' },
	{
		frame: 'meeting',
		words: 'rencontrer',
		needs: 'official',
		not: 'problème problèmes difficultés difficulté obstacle succès résistance',
		veto: 'sport'
	},
	{
		frame: 'meeting',
		words: 'recevoir accueillir',
		needs: 'official',
		with: 'homologue ministre président délégation ambassadeur premier émissaire secrétaire'
	},
	{ frame: 'meeting', words: 'réunir concerter', needs: 'official', reflexive: true, veto: 'sport' },
	{ frame: 'meeting', words: 'discuter négocier', needs: 'official talk', veto: 'economy' },
	{ frame: 'meeting', words: 'téléphoner', needs: 'official' },
	{ frame: 'meeting', words: 'arriver rendre effectuer', with: 'visite', needs: 'official' },
	{
		frame: 'statement',
		words: 'condamner',
		not: 'prison mort ans mois amende perpétuité peine euros dollars porte perpette réclusion'
	},
	{ frame: 'statement', words: 'dénoncer exiger réclamer exhorter avertir sommer accuser fustiger' },
	{ frame: 'statement', words: 'demander appeler' },
	{ frame: 'statement', words: 'mettre', with: 'garde', not: 'vue' },
	{ frame: 'statement', words: 'menacer' },
	{ frame: 'sanction', words: 'sanctionner', needs: 'official economy talk' },
	{
		frame: 'sanction',
		words: 'imposer décréter adopter infliger annoncer prendre prononcer',
		with: 'sanctions embargo'
	},
	{ frame: 'sanction', words: 'geler', with: 'avoirs' },
	{ frame: 'expulsion', words: 'expulser', needs: 'diplomat' },
	{ frame: 'expulsion', words: 'rappeler convoquer', with: 'ambassadeur ambassadrice consul diplomate chargé' },
	{ frame: 'expulsion', words: 'rompre', with: 'relations' },
	{
		frame: 'truce',
		words: 'signer conclure accepter instaurer décréter proclamer',
		with: 'cessez trêve armistice paix'
	},
	{
		frame: 'pact',
		words: 'signer conclure parapher ratifier',
		with: 'accord accords traité pacte convention protocole mémorandum déclaration contrat partenariat'
	},
	{ frame: 'pact', words: 'parvenir aboutir', with: 'accord compromis' },
	// Disasters
	{
		frame: 'accident',
		words: 'percuter heurter renverser faucher happer emboutir télescoper encastrer écraser',
		needs: 'vehicle human road vessel',
		veto: 'politics sport'
	},
	{ frame: 'accident', words: 'dérailler chavirer crasher échouer', not: 'tentative négociations pourparlers' },
	{ frame: 'accident', words: 'écraser', needs: 'vehicle height human', not: 'rébellion opposition' },
	{ frame: 'accident', words: 'couler sombrer', needs: 'vessel', not: 'encre larmes' },
	{ frame: 'accident', words: 'faire', with: 'naufrage tonneaux tonneau' },
	{ frame: 'accident', words: 'perdre', with: 'contrôle', needs: 'vehicle vessel human' },
	{ frame: 'accident', words: 'effondrer écrouler affaisser', needs: 'building road', veto: 'economy', not: 'larmes' },
	{
		frame: 'accident',
		words: 'noyer électrocuter asphyxier intoxiquer ébouillanter',
		needs: 'human victim water substance'
	},
	{
		frame: 'accident',
		words: 'chuter tomber glisser basculer',
		needs: 'height water',
		veto: 'economy sport',
		not: 'malade amoureux panne accord'
	},
	{ frame: 'accident', words: 'entrer', with: 'collision' },
	{ frame: 'accident', words: 'sortir', with: 'route', needs: 'vehicle' },
	{ frame: 'accident', words: 'retourner renverser', needs: 'vehicle vessel substance', reflexive: true },
	{
		frame: 'accident',
		words: 'répandre échapper fuir déverser renverser fissurer dégager',
		needs: 'substance',
		veto: 'armed'
	},
	{ frame: 'accident', words: 'broyer écharper sectionner coincer', needs: 'machine human vehicle' },
	{ frame: 'accident', words: 'lâcher céder rompre casser', with: 'freins frein câble', needs: 'vehicle' },
	{ frame: 'accident', words: 'détacher décrocher', needs: 'vehicle height building', reflexive: true },
	{ frame: 'fire', words: 'prendre', with: 'feu' },
	{ frame: 'fire', words: 'mettre', with: 'feu' },
	{ frame: 'fire', words: 'enflammer embraser consumer', veto: 'sport economy' },
	{ frame: 'fire', words: 'incendier brûler calciner', veto: 'sport economy' },
	{ frame: 'hazard', words: 'inonder submerger', not: 'marché', veto: 'economy' },
	{ frame: 'hazard', words: 'foudroyer' },
	{
		frame: 'hazard',
		words: 'balayer frapper dévaster ravager toucher souffler emporter',
		needs: 'weather',
		veto: 'sport'
	},
	{ frame: 'pollution', words: 'polluer contaminer souiller', needs: 'substance water' }
];
