/** Whether the words around a trigger make it what its sense says: company that it needs, and none that forbids it. */
import type { Sentence } from '../model.ts';
import { rolesAt } from './governors.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { ROLE } from './lexicon/roles.ts';
import { isBreak, isQuote } from './marks.ts';
import { WORDS } from './lexicon/small.ts';
import {
	cuesAt,
	distance,
	has,
	is,
	inPlace,
	inTime,
	isLower,
	isPunctuation,
	isRelative,
	keepScene,
	numberAt,
	placeOver,
	sceneAt,
	type View
} from './view.ts';
import type { Sense } from './words.ts';

/** How far, in clause borders, the scene of a trigger reaches. */
const SCENE = 3.5;

/** May the trigger at `i` (up to token `end`) have this sense here? */
export function fits(view: View, sense: Sense, i: number, end: number, sentence: Sentence): boolean {
	if (sense.after?.has(numberAt(view, i - 1))) return false;
	if (sense.not)
		for (let k = i + 1; k < Math.min(end + 3, sentence.endToken); k++) {
			if (isPunctuation(view, k)) break;
			if (sense.not.has(numberAt(view, k))) return false;
		}
	if (view.isCyber && (sense.frame === 'assault' || sense.frame === 'strike')) return false;
	if (view.isSport && sense.veto & CUE.sport) return false;
	if (sense.veto !== 0) {
		const cues = cuesNear(view, i, sentence);
		// The dead and hurt of a « frappe » at a match are real.
		if (sense.veto & cues && !(cues & CUE.victim && sense.veto & CUE.sport)) return false;
	}
	return meets(view, sense, i, sentence);
}

/** Is the company there that the sense needs? */
export const meets = (view: View, sense: Sense, i: number, sentence: Sentence): boolean =>
	(sense.needs === 0 && !sense.names) ||
	(sense.needs & (sense.wide ? view.climate : cuesNear(view, i, sentence))) !== 0 ||
	(sense.burst && bursts(view, i, sentence)) ||
	(sense.people && joinsPeople(view, i, sentence)) ||
	(sense.names && joinsNames(view, i, sentence)) ||
	(sense.states && isBetweenStates(view, i, sentence, sense.with !== undefined));

/** « La Russie frappe Kharkiv », « Moscou menace de frapper Kiev »: a state before, a place where it lands or what is struck right after. */
function isBetweenStates(view: View, i: number, { firstToken, endToken }: Sentence, isTold: boolean): boolean {
	const roleAt = (k: number) => placeOver(view, k)?.role;
	const hits = isTold || [1, 2, 3, 4, 5].some((step) => i + step < endToken && roleAt(i + step) === 'literal');
	if (!hits) return false;
	for (let k = i - 1; k >= Math.max(firstToken, i - 6); k--) if (roleAt(k) === 'metonymic') return true;
	return false;
}

/** « Rencontre entre Poutine et Biden », « tête-à-tête Macron-Zelensky »: two names that are no places. */
function joinsPeople(view: View, i: number, { endToken }: Sentence): boolean {
	for (let k = i + 1; k < Math.min(endToken, i + 7); k++) {
		if (isName(view, k)) return isName(view, k + 1) && view.tokens[k + 1]?.joined === true;
		if (!is(view, k, WORDS.among)) continue;
		let at = k + 1;
		while (isName(view, at)) at++;
		return at > k + 1 && is(view, at, WORDS.and) && isName(view, at + 1);
	}
	return false;
}

/** « Xi Jinping a reçu mercredi Vladimir Poutine »: two names in a row after the verb, a name or an office right before it. */
function joinsNames(view: View, i: number, { firstToken, endToken }: Sentence): boolean {
	let k = i + 1;
	while (k < endToken && inTime(view, k)) k++;
	if (k + 1 >= endToken || !isName(view, k) || !isName(view, k + 1)) return false;
	for (let at = i - 1; at >= Math.max(firstToken, i - 4); at--)
		if (isName(view, at) || cuesAt(view, at) & CUE.official) return true;
	return false;
}

const isName = (view: View, k: number): boolean => view.tokens[k]?.shape === 'title' && !inPlace(view, k);

const LONGEST_SUBJECT = 8;
const INTO = GRAMMAR.inside | GRAMMAR.preposition;

/** « Une explosion a secoué Tyr », « explosion à Tyr »: the noun is the subject of a verb of happening, or a place follows it. */
function bursts(view: View, i: number, { endToken }: Sentence): boolean {
	if (has(view, i + 1, INTO) && !has(view, i + 1, GRAMMAR.of) && inPlace(view, i + 2) && i + 2 < endToken)
		return placeOver(view, i + 2)?.role === 'literal';
	for (let k = i + 1; k < Math.min(endToken, i + LONGEST_SUBJECT); k++) {
		if (isBreak(view, k) || isRelative(view, k)) return false;
		if (rolesAt(view, k) & ROLE.burst) return true;
	}
	return false;
}

/** The scene classes of the words around a trigger, the trigger's own left out. */
export function cuesNear(view: View, i: number, { firstToken, endToken }: Sentence): number {
	const known = sceneAt(view, i);
	if (known !== undefined) return known;
	let cues = 0;
	for (let k = i - 1; k >= firstToken && distance(view, k, i) < SCENE; k--) cues |= cuesAt(view, k);
	for (let k = i + 1; k < endToken && distance(view, i, k) < SCENE; k++) cues |= cuesAt(view, k);
	keepScene(view, i, cues);
	return cues;
}

/** « l'association "Non à la sécheresse" »: words of a quoted name tell nothing. */
export function isNamePart(view: View, index: number, { firstToken, endToken }: Sentence): boolean {
	let open = index - 1;
	while (open >= firstToken && open > index - LONGEST_NAME && !isQuote(view, open)) open--;
	if (open < firstToken || !isQuote(view, open) || isLower(view, open + 1)) return false;
	let close = index + 1;
	while (close < endToken && close < index + LONGEST_NAME && !isQuote(view, close)) close++;
	// A common noun right before: « l'association », « le film »; or « l'auteur de ».
	return (
		isQuote(view, close) &&
		isLower(view, open - 1) &&
		!has(view, open - 1, ~(GRAMMAR.of | GRAMMAR.preposition)) &&
		(!has(view, open - 1, ~0) || is(view, open - 1, WORDS.plainOf))
	);
}

const LONGEST_NAME = 9;
