/** Short lists of words that single rules ask for, as bits of one number, so that a token answers for all of them at once. */
import { DEFENCE_WORDS, LOADED_WORDS, TEAR_GAS } from './cues.ts';
import { COURT, FELT, FICTION, FIGURATIVE, HOLLOW, UNPROVEN, UNTRUE } from './figures.ts';
import { MANY, NONE, SOME } from './grammar.ts';
import {
	ADDRESS_PREPOSITIONS,
	BALANCE_NOUNS,
	FACILITY_NOUNS,
	OCCURRENCE_WORDS,
	ORIGIN_LEADS,
	PLACE_NOUNS,
	PLAN_NOUNS,
	REFERENCE_LEADS,
	REMEMBERED,
	SCENE_PREPOSITIONS,
	SET_WORDS,
	TARGET_LEADS,
	THREAT_NOUNS,
	UNREAL_NOUNS,
	WORKS
} from './roles.ts';
import { ADDING, REPEATING } from './small.ts';

/** Words by list; folded or not. */
export const LISTED = {
	origin: ORIGIN_LEADS,
	scene: SCENE_PREPOSITIONS,
	target: TARGET_LEADS,
	/** Prepositions that place talk. */
	address: ADDRESS_PREPOSITIONS,
	placeNoun: PLACE_NOUNS,
	facility: FACILITY_NOUNS,
	reference: REFERENCE_LEADS,
	unreal: UNREAL_NOUNS,
	plan: PLAN_NOUNS,
	threat: THREAT_NOUNS,
	memory: REMEMBERED,
	work: WORKS,
	/** « prévue » */
	set: SET_WORDS,
	occurrence: OCCURRENCE_WORDS,
	balance: BALANCE_NOUNS,
	defence: DEFENCE_WORDS,
	loaded: LOADED_WORDS,
	gas: TEAR_GAS,
	adding: ADDING,
	repeating: REPEATING,
	none: [...NONE].join(' '),
	some: [...SOME].join(' '),
	many: [...MANY].join(' '),
	/** « appel à la grève », « lutte contre le terrorisme » */
	toward: 'a au aux contre',
	felt: FELT,
	figurative: FIGURATIVE,
	hollow: HOLLOW,
	fiction: FICTION,
	untrue: UNTRUE,
	unproven: UNPROVEN,
	court: COURT
} as const;

export type ListName = keyof typeof LISTED;

/** The lists as bits. */
export const LIST = Object.fromEntries(Object.keys(LISTED).map((name, bit) => [name, 1 << bit])) as Readonly<
	Record<ListName, number>
>;
