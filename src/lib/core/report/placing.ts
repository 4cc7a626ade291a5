/** What the words before a place say of it: scene, origin, owner, or the name of something else. */
import { rolesAt } from './governors.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import {
	ADDRESS_PREPOSITIONS,
	ORIGIN_LEADS,
	PLACE_NOUNS,
	ROLE,
	SCENE_PREPOSITIONS,
	TARGET_LEADS
} from './lexicon/roles.ts';
import { foldedAt, has, isFiniteVerb, surfaceAt, type View } from './view.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const ORIGINS = setOf(ORIGIN_LEADS);
export const SCENES = setOf(SCENE_PREPOSITIONS);
export const TARGETS = setOf(TARGET_LEADS);
/** Prepositions that place talk. */
export const ADDRESSES = setOf(ADDRESS_PREPOSITIONS);
const PLACES = setOf(PLACE_NOUNS);

/** The preposition in front of a mention, over an article or « la ville de ». */
export function leadOf(view: View, first: number, start: number): string {
	for (let i = first - 1; i >= Math.max(start, first - 4); i--) {
		const folded = foldedAt(view, i);
		if (SCENES.has(folded) || ORIGINS.has(folded) || TARGETS.has(folded)) return folded;
		if (has(view, i, GRAMMAR.of)) return folded;
		if (
			!has(
				view,
				i,
				GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.possessive | GRAMMAR.demonstrative | GRAMMAR.leadingAdjective
			)
		)
			return '';
	}
	return '';
}

export function verbBefore(view: View, first: number, start: number): number | undefined {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if ((view.words[i]?.roles ?? 0) !== 0) return i;
		if (isFiniteVerb(view, i)) return undefined;
	}
	return undefined;
}

/** « l'agence iranienne Mehr »: a name right after a common word names that thing, unless the word is a place too. */
export function isApposed(view: View, first: number, start: number): boolean {
	let i = first - 1;
	// « a secoué vendredi Tyr »
	while (i > start && (view.timeAt[i] !== -1 || view.places[view.placeAt[i] ?? -1]?.role === 'demonym')) i--;
	if (i < start || view.tokens[i]?.shape !== 'lower' || view.placeAt[i] !== -1) return false;
	// « une explosion a secoué Tyr »: the object of a verb.
	const word = view.words[i];
	if (word && word.verbs.length > 0 && (word.nouns.length === 0 || ACUTE.test(surfaceAt(view, i)))) return false;
	return !PLACES.has(foldedAt(view, i)) && !has(view, i, NOT_APPOSED);
}

const ACUTE = /é$/;
const NOT_APPOSED =
	GRAMMAR.coordinator |
	GRAMMAR.preposition |
	GRAMMAR.relative |
	GRAMMAR.subordinator |
	GRAMMAR.adverb |
	GRAMMAR.definite;

/** A verb of taking right before: the hurt were brought there. */
export function isTaken(view: View, first: number, start: number): boolean {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if (rolesAt(view, i) & ROLE.take) return true;
		if (view.tokens[i]?.shape === 'punctuation') return false;
	}
	return false;
}

export function isOwner(view: View, first: number, start: number): boolean {
	let i = first - 1;
	while (
		i > start &&
		has(view, i, GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite) &&
		!has(view, i, GRAMMAR.of)
	)
		i--;
	if (!has(view, i, GRAMMAR.of)) return false;
	// « un convoi militaire de l'ambassade »
	for (let k = i - 1; k >= Math.max(start, i - 2); k--) if ((view.words[k]?.cues ?? 0) & OWNERS) return true;
	return false;
}

const OWNERS = CUE.vehicle | CUE.human | CUE.forces | CUE.armed | CUE.official;
