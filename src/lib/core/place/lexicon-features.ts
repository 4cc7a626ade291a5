import { WordMap, WordSet } from '../text/wordset.ts';
import type { PlaceKind } from '../model.ts';

/** French nouns that stand in front of a name and say what kind of place it is. All folded. */

function table<T>(rows: readonly (readonly [T, string])[]): WordMap<T> {
	return new WordMap(rows.flatMap(([value, list]) => list.split(' ').map((word): [string, T] => [word, value])));
}

/** Nouns that belong to the name: « mer Noire », « île d'Ouessant », « bande de Gaza ». */
export const NATURAL = table<PlaceKind>([
	['water', 'mer ocean golfe detroit lac fleuve riviere baie canal rade lagune estuaire etang manche cascade chutes'],
	[
		'region',
		"ile iles ilot archipel presqu'ile peninsule desert plaine vallee delta cap mont monts massif montagne montagnes plateau foret gorges corne col glacier volcan pic cote cirque atoll steppe"
	]
]);

/** Streets and the like: the name may be any capitalised word, « place de la République ». */
export const STREETS = new WordSet(
	'rue avenue boulevard place quai pont porte square rond-point esplanade allee impasse passage faubourg promenade chaussee viaduc tunnel echangeur carrefour cours parvis'.split(
		' '
	)
);

/** What the name after « ville de » or « province de » is. The noun itself stays outside the mention. */
export const CUES = table<PlaceKind>([
	[
		'city',
		'ville villes village villages commune communes cite localite localites municipalite bourg bourgade bourgades hameau agglomeration metropole capitale banlieue centre-ville mairie oasis station peage peages bastion fief sous-prefecture chef-lieu'
	],
	[
		'admin1',
		'province provinces region regions etat etats gouvernorat gouvernorats oblast wilaya emirat territoire republique land voivodie generalite'
	],
	[
		'admin2',
		'departement departements comte comtes district districts canton cantons prefecture cercle arrondissement raion zone'
	],
	['country', 'pays royaume nation'],
	['district', 'quartier quartiers faubourg faubourgs cite secteur']
]);

/** Parts of a place, in front of « de NAME », that take it literally: « le nord de la Syrie ». */
export const PARTS = new WordSet(
	'nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre coeur peripherie environs alentours banlieue rues rue large cotes littoral frontiere frontieres territoire sol ciel habitants population maire citoyens residents interieur reste sortie entree hauteur region ville hauts banlieues faubourgs quartiers abords portes villes province provinces deserts montagnes natif native domicile plage plages route poste originaire originaires venu venue venus arrives arrivee revenu retour depart'.split(
		' '
	)
);

/** Bodies in the sky: named, but on no map. */
export const CELESTIAL = new WordSet(
	'terre lune soleil mercure venus mars jupiter saturne uranus neptune pluton titan andromede'.split(' ')
);

/** Features that lie where the town or region of the same name does. */
export const LENDS_POSITION = new WordSet(
	"ile iles ilot archipel presqu'ile peninsule plaine vallee massif mont monts montagne montagnes plateau foret desert col".split(
		' '
	)
);

/** These begin a place only together with a name that the gazetteer has: « bande de Gaza », « zone verte ». */
export const KNOWN_ONLY = new WordSet([
	'bande',
	'corridor',
	'zone',
	'mur',
	'ligne',
	'dome',
	'cote',
	'plateau',
	'arc',
	'region',
	'fleuve',
	'chutes'
]);

/** After a name that is a place by itself, still part of a longer one: « Asie centrale », « Afrique subsaharienne ». */
export const GEO_ADJECTIVES = new WordSet(
	'australe central centrale oriental orientale occidental occidentale septentrional septentrionale meridional meridionale equatorial equatoriale subsaharienne saharienne mineure latine nord sud est ouest'.split(
		' '
	)
);

/** The points of the compass, capitalised or not. */
export const DIRECTIONS = new WordSet('nord sud est ouest'.split(' '));
