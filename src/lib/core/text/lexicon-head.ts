/** French patterns by which an article says who wrote it. */
import { AGENCIES } from './lexicon.ts';

const names = [...AGENCIES].sort((a, b) => b.length - a.length).join('|');

/** « (Belga) Le ministre … », « BAGDAD (AFP) Le … », « Bagdad, 3 mai (AFP) - Le … »; not « L'Association (AFP) a dit ». */
export const SIGNED_FIRST = new RegExp(
	`^(?:\\((${names})\\)|[\\p{Lu}\\s,'’-]{2,40}\\((${names})\\)|[^.!?«"()\\n]{2,60}\\((${names})\\)(?=\\s?[-–—:]))`,
	'u'
);

/** « … dans le pays. (Belga) », « … – avec AFP » */
export const SIGNED_LAST = new RegExp(`(?:\\((?:avec )?(${names})\\)|[-–—] ?(?:avec )?(${names}))[\\s.]*$`, 'u');

/** « Europe 1 avec AFP . 1 min », « Par La Gazette, avec l'AFP » */
export const OUTLET_WITH = new RegExp(
	`^(?:par |publié par )?((?:[^.!?]|[.](?=\\S)){2,60}?),? (?:avec|et|via) (?:l['’]|la |l['’]agence )?(${names})(?![\\p{L}\\p{N}])`,
	'iu'
);

/** « AFP, 4 mai », « Avec Reuters » */
export const WITH_AGENCY = new RegExp(`^(?:[Pp]ar )?(?:[Aa]vec )?(${names})(?![\\p{L}\\p{N}])`, 'u');

/** What stands before « avec AFP » without being the name of a paper. */
export const NOT_AN_OUTLET = /^(publié|mis à jour|modifié|le \d|la rédaction|rédaction$|nos |\d)/iu;
