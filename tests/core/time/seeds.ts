/** Stretches of text which, repeated, have cost a reader of dates more than their length. */
export const SEEDS = [
	'le ',
	'lundi ',
	'1 ',
	'à ',
	'2020-',
	'15/',
	'1.',
	'12:',
	'1h',
	'1, 2, 3 et 4 ',
	'vingt et un ',
	'il y a deux jours ',
	'la nuit de lundi à ',
	'la veille de la veille de ',
	'« aujourd’hui ',
	'(@a) 3 mai 2020 ',
	'"',
	'le premier lundi de la fin de ',
	'plus d’une semaine après des attaques ',
	'du 3 au '
];
