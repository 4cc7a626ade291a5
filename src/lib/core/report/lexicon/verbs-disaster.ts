/** Verbs of accidents, fires, nature and pollution. Columns: `sense.ts`. */
import type { SenseRow } from './sense.ts';

export const DISASTER_VERBS: readonly SenseRow[] = [
	{
		frame: 'accident',
		words: 'percuter heurter renverser faucher happer emboutir télescoper encastrer',
		needs: 'vehicle human road vessel substance',
		veto: 'politics sport'
	},
	{ frame: 'accident', words: 'crasher' },
	{ frame: 'accident', words: 'dérailler chavirer', needs: 'vehicle vessel road human victim machine' },
	{ frame: 'accident', words: 'échouer', needs: 'vessel', not: 'tentative négociation pourparlers' },
	{ frame: 'accident', words: 'écraser', form: 'reflexive' },
	{ frame: 'accident', words: 'écraser', needs: 'vehicle height human', not: 'rébellion opposition adversaire' },
	{ frame: 'accident', words: 'couler sombrer', needs: 'vessel', not: 'encre larme' },
	{ frame: 'accident', words: 'faire', with: 'naufrage tonneau tonneaux', reach: 3 },
	{ frame: 'accident', words: 'perdre', with: 'contrôle', reach: 3, needs: 'vehicle vessel human', not: 'situation' },
	{ frame: 'accident', words: 'effondrer écrouler affaisser', needs: 'building road', veto: 'economy', not: 'larme' },
	{
		frame: 'accident',
		words: 'noyer électrocuter ébouillanter',
		needs: 'human victim water substance',
		not: 'quartier rue champ culture récolte poisson chagrin'
	},
	{ frame: 'accident', words: 'asphyxier intoxiquer', effect: 'opens', needs: 'human victim', veto: 'crowd police' },
	{
		frame: 'accident',
		words: 'chuter tomber glisser basculer',
		needs: 'height water',
		veto: 'economy sport',
		not: 'malade amoureux panne accord'
	},
	{ frame: 'accident', words: 'faire', with: 'tomber', reach: 1, needs: 'height substance' },
	{ frame: 'accident', words: 'entrer', with: 'collision', reach: 3 },
	{
		frame: 'accident',
		words: 'plonger',
		with: 'ravin précipice fleuve rivière vide canal lac',
		reach: 5,
		needs: 'vehicle'
	},
	{ frame: 'accident', words: 'quitter', with: 'route chaussée', reach: 3, needs: 'vehicle' },
	{ frame: 'accident', words: 'abîmer', needs: 'vehicle vessel', form: 'reflexive' },
	{ frame: 'accident', words: 'sortir', with: 'route chaussée piste', reach: 3, needs: 'vehicle' },
	{ frame: 'accident', words: 'retourner renverser', needs: 'vehicle vessel substance', form: 'reflexive' },
	{
		frame: 'accident',
		words: 'répandre échapper fissurer dégager',
		needs: 'substance',
		veto: 'armed illness',
		form: 'reflexive'
	},
	{ frame: 'accident', words: 'laisser', with: 'échapper', reach: 1, needs: 'substance' },
	{ frame: 'accident', words: 'surchauffer' },
	{ frame: 'accident', words: 'broyer écharper sectionner', needs: 'machine human vehicle' },
	{
		frame: 'accident',
		words: 'rompre',
		with: 'câble digue barrage amarre canalisation conduite',
		reach: 5,
		form: 'reflexive'
	},
	{ frame: 'accident', words: 'lâcher céder', with: 'frein câble', reach: 4 },
	{ frame: 'accident', words: 'détacher décrocher', needs: 'vehicle height building', form: 'reflexive' },
	{ frame: 'accident', words: 'ensevelir', with: 'décombres gravats', reach: 4, effect: 'opens' },
	{ frame: 'accident', words: 'coincer ensevelir', effect: 'joins' },
	{
		frame: 'fire',
		words: 'prendre mettre',
		with: 'feu',
		reach: 2,
		not: 'scène poudres public fourneau planche salle ambiance dancefloor toile internet réseau piste vestiaire'
	},
	{ frame: 'fire', words: 'ravager détruire dévaster', with: 'flamme feu incendie', reach: 4 },
	{ frame: 'fire', words: 'réduire', with: 'cendre', reach: 3 },
	{ frame: 'fire', words: 'partir', with: 'fumée', reach: 3, needs: 'building vehicle vessel', veto: 'economy' },
	{
		frame: 'fire',
		words: 'enflammer embraser',
		veto: 'sport economy',
		not: 'foule public salle stade toile réseau pour débat marché bourse imagination'
	},
	{ frame: 'fire', words: 'incendier', veto: 'sport economy' },
	{
		frame: 'fire',
		words: 'brûler calciner consumer ravager dévorer',
		effect: 'opens',
		needs: 'building vehicle blaze',
		veto: 'sport economy'
	},
	{ frame: 'hazard', words: 'inonder submerger', not: 'marché toile réseau standard messagerie', veto: 'economy' },
	{ frame: 'hazard', words: 'foudroyer', not: 'nouvelle annonce regard chagrin maladie infarctus crise' },
	{ frame: 'hazard', words: 'trembler', with: 'terre sol', reach: 4 },
	{ frame: 'hazard', words: 'trembler', needs: 'weather', effect: 'opens' },
	{ frame: 'hazard', words: 'entrer', with: 'éruption', reach: 3 },
	{ frame: 'hazard', words: 'sortir', with: 'lit', reach: 3, needs: 'water' },
	{ frame: 'hazard', words: 'déborder', needs: 'water' },
	{
		frame: 'hazard',
		words: 'balayer frapper dévaster ravager souffler emporter abattre',
		needs: 'weather',
		effect: 'opens',
		veto: 'sport'
	},
	{ frame: 'pollution', words: 'polluer contaminer souiller', needs: 'substance water', veto: 'illness' },
	{ frame: 'pollution', words: 'perdre', with: 'fioul mazout hydrocarbure pétrole', reach: 4, needs: 'vessel' },
	{ frame: 'pollution', words: 'déverser', needs: 'substance water' }
];
