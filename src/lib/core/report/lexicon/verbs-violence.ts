/** Verbs of attack, battle, killing and abduction. Columns: `sense.ts`. Several rows of one verb are tried in order. */
import type { SenseRow } from './sense.ts';

export const VIOLENCE_VERBS: readonly SenseRow[] = [
	{
		frame: 'attack',
		words: 'assassiner égorger décapiter poignarder massacrer mitrailler fusiller étrangler torturer',
		not: 'regard'
	},
	{ frame: 'attack', words: 'cribler', with: 'balle', reach: 3 },
	{ frame: 'attack', words: 'passer', with: 'armes', reach: 3, form: 'passive' },
	{ frame: 'attack', words: 'tomber', with: 'balles', reach: 4 },
	{ frame: 'attack', words: 'faucher', with: 'tir balle rafale', reach: 3, form: 'passive' },
	{ frame: 'attack', words: 'rouer', with: 'coup', reach: 3 },
	{ frame: 'attack', words: 'foncer', with: 'foule passant piéton', reach: 4 },
	{ frame: 'attack', words: 'toucher atteindre', with: 'balle', reach: 3, form: 'passive', veto: 'sport' },
	{ frame: 'attack', words: 'agresser', not: 'verbalement' },
	{ frame: 'mob', words: 'lyncher tabasser molester lapider', not: 'médiatiquement réseau verbalement' },
	{ frame: 'mob', words: 'battre', with: 'mort', reach: 2, needs: 'crowd group' },
	{ frame: 'attack', words: 'battre', with: 'mort', reach: 2 },
	{
		frame: 'disrupted',
		words: 'abattre intercepter neutraliser détruire',
		with: 'drone missile avion roquette hélicoptère engin',
		reach: 4,
		needs: 'forces armed weapon politics',
		effect: 'opens',
		form: 'plain'
	},
	{
		frame: 'disrupted',
		words: 'neutraliser détruire',
		with: 'bombe obus mine explosif torpille grenade munition',
		reach: 4,
		needs: 'weapon',
		effect: 'opens',
		form: 'plain'
	},
	{
		frame: 'attack',
		words: 'abattre',
		needs: 'human armed forces weapon police official',
		not: 'arbre vache bétail carte travail mur cloison',
		veto: 'sport',
		form: 'plain'
	},
	{
		frame: 'clash',
		words: 'neutraliser',
		with: 'terroriste djihadiste jihadiste combattant rebelle assaillant insurgé'
	},
	{
		frame: 'attack',
		words: 'exécuter',
		needs: 'human armed forces',
		not: 'ordre budget contrat travaux peine plan décision tâche danse'
	},
	{ frame: 'attack', words: 'ouvrir', with: 'feu', reach: 3 },
	{ frame: 'attack', words: 'faire', with: 'feu', reach: 2, needs: 'armed forces police weapon', not: 'bois' },
	{
		frame: 'assault',
		words: 'attaquer assaillir',
		not: 'problème question sujet justice décision loi cour tribunal dossier saison',
		veto: 'sport'
	},
	{ frame: 'assault', words: 'prendre', with: 'assaut', reach: 3, veto: 'sport' },
	{ frame: 'assault', words: 'prendre', with: 'partie', reach: 2, needs: 'armed weapon', veto: 'sport' },
	{ frame: 'assault', words: 'prendre', with: 'cible', reach: 3, needs: 'armed forces weapon police human' },
	{
		frame: 'assault',
		words: 'cibler viser frapper toucher atteindre percuter tirer lancer tomber abattre envoyer pleuvoir écraser',
		needs: 'weapon',
		veto: 'sport illness'
	},
	{ frame: 'blast', words: 'exploser détoner', needs: 'weapon', veto: 'sport', form: 'plain' },
	{ frame: 'attack', words: 'viser cibler', with: 'tir coup', reach: 3, veto: 'sport', not: 'barrage but' },
	{ frame: 'assault', words: 'intercepter', effect: 'opens', needs: 'weapon' },
	{
		frame: 'strike',
		words: 'frapper',
		with: 'base site cible position installation infrastructure dépôt centrale quartier village ambassade consulat aéroport immeuble ville convoi',
		needs: 'armed forces weapon terror',
		veto: 'sport weather illness'
	},
	{
		frame: 'strike',
		words: 'frapper bombarder',
		with: 'raffinerie terminal pont gare usine hôpital port entrepôt bâtiment oléoduc gazoduc réacteur base site dépôt centrale aéroport',
		reach: 4,
		states: true,
		needs: 'armed forces weapon terror',
		veto: 'sport weather illness'
	},
	{
		frame: 'assault',
		words: 'viser cibler',
		with: 'base site cible position installation infrastructure dépôt centrale quartier village ambassade consulat aéroport immeuble ville convoi',
		needs: 'armed forces weapon terror',
		veto: 'sport weather illness'
	},
	{
		frame: 'assault',
		words: 'frapper',
		with: 'marché mosquée église hôpital école gare hôtel',
		needs: 'armed terror',
		veto: 'sport weather illness'
	},
	{ frame: 'strike', words: 'frapper', states: true, needs: 'armed', veto: 'sport weather illness economy' },
	{ frame: 'strike', words: 'bombarder', not: 'question message tête poste courriel appel' },
	{
		frame: 'chemical',
		words: 'utiliser employer répandre',
		with: 'sarin moutarde neurotoxique novitchok novitchok',
		reach: 6
	},
	{ frame: 'chemical', words: 'utiliser employer', with: 'chimique', reach: 4, needs: 'weapon armed forces politics' },
	{ frame: 'air', words: 'larguer', with: 'bombe missile obus munition explosif grenade' },
	{ frame: 'shell', words: 'pilonner' },
	{ frame: 'suicide', words: 'exploser', needs: 'human armed terror', form: 'reflexive' },
	// « s'est fait sauter »; « s'est fait sauter dessus » has no bomb.
	{ frame: 'suicide', words: 'sauter', needs: 'terror weapon', form: 'reflexive', not: 'dessus' },
	{
		frame: 'ied',
		words: 'heurter percuter toucher',
		with: 'mine',
		reach: 3,
		needs: 'vehicle forces armed',
		not: 'charbon or cuivre'
	},
	{ frame: 'ied', words: 'sauter', with: 'mine engin bombe', needs: 'weapon vehicle forces' },
	{ frame: 'ied', words: 'sauter', with: 'passage', reach: 3, needs: 'weapon' },
	{ frame: 'grenade', words: 'jeter lancer', with: 'grenade', reach: 4, not: 'lacrymogène assourdissant' },
	{
		frame: 'blast',
		words: 'exploser détoner',
		needs: 'victim blaze machine substance weapon armed terror',
		wide: true,
		veto: 'economy',
		form: 'plain'
	},
	{ frame: 'ied', words: 'piéger', needs: 'vehicle', form: 'bare' },
	{
		frame: 'attack',
		words: 'tirer',
		with: 'feu coup balle policier manifestant foule passant soldat sommation',
		veto: 'sport',
		not: 'leçon profit parti bénéfice trait conclusion sonnette attention'
	},
	{ frame: 'attack', words: 'tirer', with: 'sur', reach: 3, needs: 'armed forces police weapon', veto: 'sport' },
	{
		frame: 'attack',
		words: 'éliminer',
		needs: 'armed forces official',
		veto: 'sport illness',
		not: 'tour équipe déchet concurrence'
	},
	{ frame: 'attack', words: 'brutaliser violenter matraquer' },
	{ frame: 'assault', words: 'mener lancer exercer', with: 'représailles', reach: 4, veto: 'sport economy' },
	{
		frame: 'assault',
		words: 'riposter',
		effect: 'opens',
		needs: 'armed forces weapon police',
		veto: 'sport economy',
		not: 'relevant imposant augmentant taxant annonçant tarif sanction surtaxe'
	},
	{ frame: 'attack', words: 'tuer', effect: 'opens' },
	{ frame: 'attack', words: 'blesser', effect: 'opens' },
	{
		frame: 'epidemic',
		words: 'mourir décéder périr',
		with: 'choléra ebola rougeole méningite dengue peste diphtérie',
		reach: 3
	},
	{ frame: 'attack', words: 'mourir décéder périr succomber', effect: 'joins' },
	{ frame: 'attack', words: 'perdre', with: 'vie', reach: 2, effect: 'joins' },
	{ frame: 'attack', words: 'trouver', with: 'mort', reach: 2, effect: 'joins' },
	{ frame: 'attack', words: 'coûter', with: 'vie', reach: 2, effect: 'joins' },
	{ frame: 'assault', words: 'endommager détruire dévaster raser', effect: 'opens', needs: 'weapon armed' },
	{
		frame: 'sexual',
		words: 'violer',
		needs: 'human',
		not: 'loi droit traité accord souveraineté espace résolution constitution règle cessez trêve embargo intégrité vie frontière engagement'
	},
	{
		frame: 'clash',
		words: 'affronter combattre',
		needs: 'armed forces police crowd weapon',
		veto: 'sport illness',
		not: 'crise problème difficulté défi incendie feu flamme chômage'
	},
	{ frame: 'clash', words: 'repousser', with: 'assaut attaque offensive assaillant rebelle' },
	{ frame: 'clash', words: 'tendre tomber', with: 'embuscade', reach: 4 },
	{ frame: 'clash', words: 'livrer', with: 'bataille combat', reach: 4, needs: 'weapon victim', veto: 'sport' },
	{ frame: 'clash', words: 'échanger', with: 'tir coup feu', reach: 3, needs: 'armed forces police weapon' },
	{ frame: 'clash', words: 'échanger', with: 'tir', reach: 2, veto: 'sport' },
	{
		frame: 'overtake',
		words: 'emparer conquérir envahir',
		town: 'object',
		needs: 'armed forces',
		with: 'ville village localité base région province capitale territoire aéroport quartier pays camp position'
	},
	{ frame: 'overtake', words: 'emparer', needs: 'armed' },
	{ frame: 'overtake', words: 'entrer pénétrer', town: 'inside', needs: 'armed', veto: 'sport' },
	{
		frame: 'overtake',
		words: 'prendre',
		with: 'ville localité bourgade',
		reach: 3,
		town: 'object',
		needs: 'armed',
		veto: 'sport',
		not: 'assaut cible otage court tenaille'
	},
	{ frame: 'overtake', words: 'tomber', with: 'mains', reach: 5, needs: 'armed' },
	{ frame: 'overtake', words: 'passer tomber', with: 'contrôle coupe', reach: 4, needs: 'armed' },
	{ frame: 'overtake', words: 'rendre', with: 'maître', reach: 2, form: 'reflexive', needs: 'armed' },
	{
		frame: 'overtake',
		words: 'investir',
		with: 'ville village localité bourgade',
		reach: 3,
		town: 'object',
		needs: 'armed',
		veto: 'economy',
		not: 'million milliard euro dollar franc'
	},
	{ frame: 'retake', words: 'reprendre', with: 'contrôle', reach: 3, needs: 'armed forces' },
	{
		frame: 'retake',
		words: 'reprendre reconquérir libérer',
		town: 'object',
		needs: 'armed forces',
		with: 'ville village localité base région province capitale territoire aéroport quartier camp position palais bastion'
	},
	{
		frame: 'retake',
		words: 'récupérer',
		with: 'ville village localité',
		reach: 3,
		town: 'object',
		needs: 'armed forces'
	},
	{ frame: 'retake', words: 'bouter', with: 'hors', reach: 6, needs: 'armed' },
	{
		frame: 'retake',
		words: 'chasser déloger',
		with: 'djihadiste jihadiste rebelle insurgé milicien paramilitaire chebab taliban m23 assaillant',
		reach: 4,
		needs: 'forces'
	},
	{ frame: 'overtake', words: 'prendre', with: 'contrôle', reach: 3, needs: 'armed forces' },
	{ frame: 'other', words: 'prendre emparer', with: 'pouvoir', reach: 2, needs: 'armed forces' },
	{
		frame: 'other',
		words: 'renverser destituer',
		with: 'président gouvernement régime roi pouvoir',
		needs: 'politics'
	},
	{ frame: 'abduct', words: 'kidnapper' },
	{ frame: 'abduct', words: 'séquestrer ravir', needs: 'human' },
	{ frame: 'abduct', words: 'emmener', with: 'force', reach: 2, needs: 'armed human' },
	{
		frame: 'arrest',
		words: 'capturer',
		needs: 'forces police',
		with: 'djihadiste jihadiste terroriste rebelle combattant insurgé milicien trafiquant',
		reach: 4
	},
	{ frame: 'abduct', words: 'capturer', needs: 'official', form: 'passive' },
	{
		frame: 'abduct',
		words: 'enlever capturer',
		needs: 'human',
		not: 'rôle titre mandat droit voix dirigeant obstacle masque vêtement chaussure doute lunettes casque'
	},
	{ frame: 'abduct', words: 'prendre retenir', with: 'otage', reach: 5 }
];
