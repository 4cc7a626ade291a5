/** What the words before a place say of it: scene, origin, owner, or the name of something else. */
import { rolesAt } from './governors.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { DRIVING_OUT, NOTICED_WORDS, RESIDENT_WORDS, ROLE } from './lexicon/roles.ts';
import { WORDS } from './lexicon/small.ts';
import { WordSet } from '../text/wordset.ts';
import {
	cuesAt,
	has,
	inPlace,
	inTime,
	is,
	isFiniteVerb,
	isListed,
	isLower,
	isMarked,
	isPunctuation,
	numberAt,
	placeOver,
	surfaceAt,
	type View,
	wordAt
} from './view.ts';
import { MARK } from './words.ts';

/** The token of the preposition in front of a mention, over an article or « la ville de »; -1 where none stands. */
export function leadOf(view: View, first: number, start: number): number {
	for (let i = first - 1; i >= Math.max(start, first - 4); i--) {
		if (isListed(view, i, LIST.scene | LIST.origin | LIST.target) || has(view, i, GRAMMAR.of)) return i;
		if (!has(view, i, BETWEEN)) return -1;
	}
	return -1;
}

const BETWEEN =
	GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.possessive | GRAMMAR.demonstrative | GRAMMAR.leadingAdjective;

export function verbBefore(view: View, first: number, start: number): number | undefined {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if (isMarked(view, i, MARK.role)) return i;
		if (isFiniteVerb(view, i)) return undefined;
	}
	return undefined;
}

/** « l'agence iranienne Mehr »: a name right after a common word names that thing, unless the word is a place too. */
export function isApposed(view: View, first: number, start: number): boolean {
	let i = first - 1;
	// « a secoué vendredi Tyr »
	while (i > start && (inTime(view, i) || placeOver(view, i)?.role === 'demonym')) i--;
	if (i < start || !isLower(view, i) || inPlace(view, i)) return false;
	// « une explosion a secoué Tyr »: the object of a verb.
	const word = wordAt(view, i);
	if (word && word.verbs.length > 0 && (word.nouns.length === 0 || surfaceAt(view, i).endsWith('é'))) return false;
	return !isListed(view, i, LIST.placeNoun) && !has(view, i, NOT_APPOSED);
}

const NOT_APPOSED =
	GRAMMAR.coordinator |
	GRAMMAR.preposition |
	GRAMMAR.relative |
	GRAMMAR.subordinator |
	GRAMMAR.adverb |
	GRAMMAR.definite;

/** A verb of taking right before: the hurt were brought there; « ont évacué la base » leaves it. « ressentie jusqu'à Lima » */
export function isTaken(view: View, first: number, start: number): boolean {
	for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
		if (rolesAt(view, i) & ROLE.take) return leadOf(view, first, i) !== -1;
		if (NOTICED.has(numberAt(view, i))) return is(view, leadOf(view, first, i) - 1, WORDS.upTo);
		if (isPunctuation(view, i)) return false;
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
	// « une base militaire près de Bangui », « dans un autobus de New Delhi »
	if (isListed(view, i - 1, LIST.scene) || (has(view, i - 3, GRAMMAR.inside) && isTown(view, first))) return false;
	if (RESIDENTS.has(numberAt(view, i - 1)) && isTown(view, first)) return false;
	// « un convoi militaire de l'ambassade »
	for (let k = i - 1; k >= Math.max(start, i - 2); k--)
		if (cuesAt(view, k) & OWNERS) return !(cuesAt(view, k) & CUE.armed && isDriven(view, k, start));
	return false;
}

/** « a chassé les insurgés de Macomia »: that is where they were. */
function isDriven(view: View, head: number, start: number): boolean {
	for (let i = head - 1; i >= Math.max(start, head - 4); i--) if (DRIVEN.has(numberAt(view, i))) return true;
	return false;
}

const NOTICED = new WordSet(NOTICED_WORDS.split(' '));
const DRIVEN = new WordSet(DRIVING_OUT.split(' '));
const RESIDENTS = new WordSet(RESIDENT_WORDS.split(' '));

const isTown = (view: View, first: number): boolean => placeOver(view, first)?.kind === 'city';

const OWNERS = CUE.vehicle | CUE.human | CUE.forces | CUE.armed | CUE.official;
