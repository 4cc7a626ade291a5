/** What stands around a day and says that it is none: addresses, fractions, names. */
import {
	FUNCTION_WORDS,
	DAY_ENDERS,
	FEAST_NOUNS,
	NO_DAY_AFTER,
	OF,
	SINGULAR_ARTICLE,
	STREETS,
	WEEKDAY_NAME_BEFORE
} from '../neighbours.ts';
import { hasNameCapital, isShouted, wordAfter, wordBefore } from '../context.ts';
import type { Caught } from '../caught.ts';
import type { Match } from '../pattern.ts';

/** « Journal du Dimanche », « Robinson et Vendredi »: a capital in mid-sentence is a name. */
export function isWeekday(match: Match): boolean {
	const last = { ...match, start: match.end - 1 };
	if (!hasNameCapital(last) || isShouted(last)) return true;
	return match.end - match.start === 1 && !WEEKDAY_NAME_BEFORE.has(wordBefore(match));
}

/** « le 15 heures », « samedi 16 h » */
export const isHours = (match: Match): boolean => DAY_ENDERS.has(wordAfter(match));

/** « le 15 » but not « le 15 de France », « le 93 », « le 20h ». */
export const isBareDay = (match: Match): boolean =>
	!NO_DAY_AFTER.has(wordAfter(match)) && !STREETS.has(wordAfter(match)) && !STREETS.has(wordAfter(match, 1));

/** « 24/24 », « 7/7 » */
export const caughtFraction = (match: Match): boolean =>
	match.run.tokens[match.end - 3]?.folded === match.run.tokens[match.end - 1]?.folded &&
	!/^0/.test(match.run.tokens[match.end - 1]?.folded ?? '') &&
	wordBefore(match) !== SINGULAR_ARTICLE;

/** Feasts that are also common words need their capital. */
const COMMON: ReadonlySet<string | undefined> = new Set(['ascension', 'assumption', 'palmSunday', 'lent', 'epiphany']);
/** Feasts that are also names of people need grammar around them: « Noël Forgeard », « Pascal Toussaint ». */
const NAMES: ReadonlySet<string | undefined> = new Set(['christmas', 'allSaints']);

export function isFeast(caught: Caught, match: Match): boolean {
	const { tokens } = match.run;
	const feast = caught.text('feast');
	const last = tokens[match.end - 1];
	if (FEAST_NOUNS.has(wordBefore(match)) || (OF.has(wordBefore(match)) && FEAST_NOUNS.has(wordBefore(match, 2))))
		return false;
	if (COMMON.has(feast) && last?.shape === 'lower' && !caught.has('year')) return false;
	if (!NAMES.has(feast) || caught.has('the') || caught.has('feastOf') || caught.has('year')) return true;
	const next = tokens[match.end];
	const before = tokens[match.start - 1];
	const isFirstName = next?.shape === 'title' && next.start - (last?.end ?? 0) <= 1;
	const isLastName =
		before?.shape === 'title' &&
		!FUNCTION_WORDS.has(before.folded) &&
		(tokens[match.start]?.start ?? 0) - before.end <= 1;
	return !isFirstName && !isLastName;
}
