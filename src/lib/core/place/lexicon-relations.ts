/** French words for being near a place, not in it. All folded; phrases are the words in front of a name. */

export const UNITS: ReadonlyMap<string, number> = new Map([
	['km', 1],
	['kilometre', 1],
	['kilometres', 1],
	['metres', 0.001],
	['m', 0.001],
	['miles', 1.609]
]);

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

export const BETWEEN = 'entre';

export const RELATIONS: readonly (readonly [RegExp, string])[] = [
	[/(^| )devant( le| la| l'| les)?$/, 'devant'],
	[new RegExp(`(^| )(pres|a proximite|aupres|non loin|proche|proches) ${OF}$`), 'près de'],
	[
		new RegExp(`(^| )(autour|aux environs|aux alentours|dans les environs|aux abords|en peripherie) ${OF}$`),
		'autour de'
	],
	[new RegExp(`(^| )au large ${OF}$`), 'au large de'],
	[new RegExp(`(^| )sur (la|une) route ${OF}$`), 'sur la route de'],
	[new RegExp(`(^| )(en direction|a destination) ${OF}$`), 'vers'],
	[new RegExp(`(^| )(a l' exterieur|hors|a la sortie|a l' entree|aux portes) ${OF}$`), 'hors de'],
	[new RegExp(`(^| )(au|a l') (nord|sud|est|ouest)( est| ouest)? ${OF}$`), 'à côté de'],
	[/(^| )entre( le| la| l'| les)?$/, BETWEEN],
	[/(^| )(vers)( le| la| l'| les)?$/, 'vers']
];

/** Last word before the name, or before its « de », of every phrase above. */
export const AWAY = new Set([
	...'devant entre vers pres proximite aupres loin proche proches autour environs alentours abords peripherie large route direction destination exterieur hors sortie entree portes nord sud est ouest'.split(
		' '
	),
	...UNITS.keys()
]);

/** « à environ plus de [20 km] ». */
export const BEFORE_DISTANCE = new Set(
	'a environ quelque quelques pres de plus moins une situe situee situes situees'.split(' ')
);

/** « [20 km] au nord-ouest de la », « [20 km] de ». */
export const AFTER_DISTANCE = /^(environ )?((a l'|au|dans le|plus au) ?\w+( \w+)? )?(de|du|des|d')( la| l'| les)?$/;
