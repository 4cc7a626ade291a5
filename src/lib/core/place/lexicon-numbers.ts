import { WordSet } from '../text/wordset.ts';
/** How French news writes roads and districts that have numbers. All folded. */

/** « A7 », « RN79 »; E roads too. */
export const ROAD = /^([andem]|rn|rd)\d{1,4}[a-z]?$/;

/** « RN 79 »: letters that may stand apart from their number. */
export const ROAD_LETTERS = new WordSet(['rn', 'rd', 'n', 'a']);

/** « A320 » flies. */
export const AIRCRAFT = /^a3\d0|^a32[01]|^a400/;

/** In front of a road's number: « l'A7 », « l'autoroute A6 ». */
export const ROAD_CUES = new WordSet(
	"l' autoroute autoroutes route routes nationale departementale rocade peripherique".split(' ')
);

/** « la RN », « la N »: cue and road together. */
export const CUED_ROAD = /^la (r[nd]|[nde])\d*$/;

/** « 8e », « 1er », « XVIe ». */
export const ORDINAL = /^(\d{1,2}(e|er|eme|nd|nde)|[ivx]{1,5}e)$/;

export const ARRONDISSEMENT = new WordSet(['arrondissement', 'arrondissements', 'arr']);

/** The town of an arrondissement that names none. */
export const DEFAULT_TOWN = 'paris';
export const arrondissementOf = (ordinal: string, town: string): string => `${ordinal} arrondissement de ${town}`;

export const LISTING = new WordSet([',', ';', 'et']);
