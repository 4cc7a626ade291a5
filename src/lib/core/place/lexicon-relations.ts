import { WordSet } from '../text/wordset.ts';
/** French words for being near a place, not in it. All folded; phrases are the words in front of a name. */

/** Kilometres. */
export const UNITS: ReadonlyMap<string, number> = new Map([
	['km', 1],
	['kms', 1],
	['kilometre', 1],
	['kilometres', 1],
	['metre', 0.001],
	['metres', 0.001],
	['m', 0.001],
	['miles', 1.609],
	['milles', 1.852]
]);

/** Kilometres an hour « de route » is worth. */
export const HOURS: ReadonlyMap<string, number> = new Map([
	['heure', 60],
	['heures', 60]
]);

const numbers = (list: string): ReadonlyMap<string, number> =>
	new Map(list.split(' ').map((pair): [string, number] => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]));

export const AMOUNTS = numbers(
	'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 quelques=5'
);

/** « une [vingtaine] de kilomètres ». */
export const ROUND_AMOUNTS = numbers(
	'dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100'
);

/** Degrees clockwise from north; « nord-est » is two tokens. */
export const BEARINGS: ReadonlyMap<string, number> = new Map([
	['nord', 0],
	['nord est', 45],
	['est', 90],
	['sud est', 135],
	['sud', 180],
	['sud ouest', 225],
	['ouest', 270],
	['nord ouest', 315]
]);

const OF = "(de|du|des|d')( la| l'| les)?";
const THE = "( le| la| l'| les)?";

export const BETWEEN = 'entre';
export const ON_ROAD = 'sur la route de';

/** How far a relation reaches beyond the place, in kilometres: from a site, a town, an area. */
export type Reach = readonly [site: number, town: number, area: number];

export type Relation = {
	readonly pattern: RegExp;
	/** What `PlaceMention.relation` says. */
	readonly name: string;
	readonly reach: Reach;
};

/** « au nord de Bagdad »; of a country or province it is a part, and no relation. */
export const ON_A_SIDE = new RegExp(`(^| )((juste |plus )?(au|a l') (nord|sud|est|ouest)( est| ouest)?) ${OF}$`);
export const SIDE_REACH: Reach = [3, 30, 0];

export const RELATIONS: readonly Relation[] = [
	{ pattern: new RegExp(`(^| )devant${THE}$`), name: 'devant', reach: [0.3, 5, 20] },
	{
		pattern: new RegExp(`(^| )(pres|a proximite|aupres|non loin|proche|proches) ${OF}$`),
		name: 'près de',
		reach: [2, 15, 30]
	},
	{
		pattern: new RegExp(
			`(^| )(autour|aux environs|aux alentours|dans les environs|dans les alentours|aux abords|en peripherie|dans la peripherie) ${OF}$`
		),
		name: 'autour de',
		reach: [2, 15, 30]
	},
	{ pattern: new RegExp(`(^| )au large ${OF}$`), name: 'au large de', reach: [5, 50, 50] },
	{
		pattern: new RegExp(`(^| )sur (la|une|cette) (route|autoroute|piste|voie)( nationale| principale)? ${OF}$`),
		name: ON_ROAD,
		reach: [5, 40, 60]
	},
	{
		pattern: new RegExp(`(^| )sur (la |une |l' )(route|autoroute|piste|voie|axe)( nationale| routier)?$`),
		name: ON_ROAD,
		reach: [5, 40, 60]
	},
	{ pattern: new RegExp(`(^| )(reliant|relie|relient)${THE}$`), name: ON_ROAD, reach: [5, 40, 60] },
	{ pattern: new RegExp(`(^| )(en direction|a destination) ${OF}$`), name: 'vers', reach: [3, 25, 60] },
	{
		pattern: new RegExp(`(^| )(a l' exterieur|hors|a la sortie|a l' entree|aux portes) ${OF}$`),
		name: 'hors de',
		reach: [1, 5, 20]
	},
	{ pattern: new RegExp(`(^| )entre${THE}$`), name: BETWEEN, reach: [2, 40, 60] },
	{ pattern: new RegExp(`(^| )vers${THE}$`), name: 'vers', reach: [3, 25, 60] }
];

/** Last word before the name, or before its « de », of every phrase above. */
export const AWAY = new WordSet([
	...'devant entre vers pres proximite aupres loin proche proches autour environs alentours abords peripherie large route autoroute piste voie axe nationale principale routier reliant relie relient direction destination exterieur hors sortie entree portes nord sud est ouest voiture amont aval interieur oiseau peine seulement'.split(
		' '
	),
	...UNITS.keys(),
	...HOURS.keys()
]);

/** « route de Kidal [à] Gao »: leads to the other end of a road. */
export const TO_OTHER_END = new WordSet(['a', 'au', 'et']);

/** « à environ plus de [20 km] ». */
export const BEFORE_DISTANCE = new WordSet('a environ quelque quelques pres de plus moins une'.split(' '));

/** « [20 km] au nord-ouest de la », « [20 km] à vol d'oiseau de ». */
export const AFTER_DISTANCE = new RegExp(
	`^(environ |a peine |seulement )?((a l'|au|plus au) (nord|sud|est|ouest)( est| ouest)? |a vol d' oiseau |en amont |en aval |au large |a l' interieur |hors )?${OF}$`
);

/** « [deux heures] de route de ». */
export const ON_THE_ROAD = new RegExp(`^de (route|voiture|piste) ${OF}$`);

/** Between a name and the words that say where it lies, after one of `OPENS_APPOSITION`: « Xville, à 20 km de Goma ». */
export const OPENS_APPOSITION = new WordSet([',', '(']);
