/** Figures of speech and of play: « attaqué par les spéculateurs », « une pluie de critiques », « a massacré Chicago 130-98 ». */
import type { Sentence } from '../model.ts';
import { cuesNear } from './fitting.ts';
import type { Family } from './frames.ts';
import type { Group } from './groups.ts';
import { CUE } from './lexicon/cues.ts';
import { FIGURES, NO_ATTACKERS } from './lexicon/figures.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { WORDS } from './lexicon/small.ts';
import { formsOf, isNoTarget } from './parties.ts';
import type { Trigger } from './trigger.ts';
import { cuesAt, has, inTime, is, isListed, isLower, isNumber, numberAt, type View } from './view.ts';

const NO_ATTACKER = formsOf(NO_ATTACKERS);
const NONE = formsOf('');
const BY_LEMMA = new Map(
	FIGURES.map(({ lemma, by, whom }) => [lemma, { by: by ? formsOf(by) : NONE, whom: whom ? formsOf(whom) : NONE }])
);

/** Families whose words speech borrows. */
const BORROWED: ReadonlySet<Family> = new Set<Family>([
	'violence',
	'abduction',
	'fire',
	'hazard',
	'accident',
	'epidemic'
]);
/** Of these also who does it, and to what, tells the figure. */
const HITS: ReadonlySet<Family> = new Set<Family>(['violence', 'abduction', 'fire']);

/** What stands beside a noun makes it speech: « séisme politique », « avalanche de plaintes », « à l'assaut du marché ». */
export function isSpoken(view: View, trigger: Trigger, at: number, sentence: Sentence): boolean {
	const { family, telling } = trigger.kind;
	if (!BORROWED.has(family)) return false;
	const next = trigger.token + 1;
	if (isFelt(view, next)) return true;
	// « un raz-de-marée de visiteurs »
	if (family === 'hazard' && has(view, trigger.end, GRAMMAR.of) && cuesAt(view, trigger.end + 1) & PEOPLE) return true;
	// « attentat politique », « violences politiques » are meant.
	const isGeneral = family === 'hazard' || family === 'accident' || family === 'fire' || GENERAL.has(trigger.frame);
	if (isGeneral && telling <= 2 && isListed(view, trigger.end, LIST.figurative)) return true;
	if (family !== 'violence') return false;
	const into = is(view, at - 1, WORDS.intoThe) && is(view, at - 2, WORDS.turned);
	const onto = is(view, trigger.token, WORDS.assault) && is(view, at - 1, WORDS.to) && !has(view, at, GRAMMAR.of);
	return (into || onto) && (cuesNear(view, trigger.token, sentence) & MEANT) === 0;
}

const PEOPLE = CUE.human | CUE.crowd | CUE.group;
const GENERAL: ReadonlySet<string> = new Set(['assault', 'clash']);
/** With these near, blood is meant. */
const MEANT = CUE.weapon | CUE.victim | CUE.armed | CUE.forces | CUE.police | CUE.crowd;

/** « de critiques », « des questions »: the complement that starts here is nothing that falls or bursts. */
const isFelt = (view: View, of: number): boolean =>
	has(view, of, GRAMMAR.of) && isListed(view, of + (has(view, of + 1, GRAMMAR.definite) ? 2 : 1), LIST.felt);

/** « L'euro a été attaqué par les spéculateurs »: nothing that could be hit, nobody who could hit, no weapon and no victim. */
export function isFigure(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	subject: Group | undefined,
	actors: readonly Group[],
	/** What the verb itself has for its object, or what the noun is against. */
	targets: readonly Group[]
): boolean {
	const { family } = trigger.kind;
	if (subject && BORROWED.has(family) && isFelt(view, subject.head + 1)) return true;
	// « une tornade médiatique s'abat »
	if (subject && family === 'hazard' && isListed(view, subject.head + 1, LIST.figurative)) return true;
	// « désamorcer la crise »; but « déjouer un attentat » says what.
	const isBorrowed = HITS.has(family) || (trigger.frame === 'disrupted' && !trigger.sense.with);
	if (!isBorrowed && !BY_LEMMA.has(trigger.sense.lemma)) return false;
	if (HITS.has(family) && targets.length > 0 && targets.every((one) => isIllness(view, one))) return true;
	const cues = cuesNear(view, trigger.token, sentence);
	if (cues & (CUE.weapon | CUE.victim)) return false;
	const row = BY_LEMMA.get(trigger.sense.lemma);
	if (row && actors.some((one) => holds(view, one, row.by))) return true;
	if (row && (cues & MEANT) === 0 && targets.some((one) => holds(view, one, row.whom))) return true;
	if (!isBorrowed) return false;
	if (targets.length > 0 && targets.every((one) => isNoTarget(view, one))) return true;
	if (actors.length > 0 && actors.every(({ head }) => isLower(view, head) && NO_ATTACKER.has(numberAt(view, head))))
		return true;
	return family === 'violence' && trigger.group !== undefined && hasScore(view, trigger.end, sentence.endToken);
}

/** « le combat contre le cancer » */
const isIllness = (view: View, { head }: Group): boolean =>
	isLower(view, head) && (cuesAt(view, head) & CUE.illness) !== 0;

/** Does a word of the group stand in a list? « groupe de rock » */
function holds(view: View, { first, end }: Group, list: { has(number: number): boolean }): boolean {
	for (let i = first; i < end; i++)
		if ((isLower(view, i) || has(view, i, GRAMMAR.possessive)) && list.has(numberAt(view, i))) return true;
	return false;
}

const LONGEST_CLAUSE = 9;
const HYPHEN = new Set<string | undefined>(['-', '–']);

/** « 3-0 », « 130-98 »: two numbers joined, no time and no count of people. */
function hasScore(view: View, from: number, end: number): boolean {
	for (let i = from + 1; i < Math.min(end, from + LONGEST_CLAUSE); i++)
		if (
			isNumber(view, i) &&
			isNumber(view, i - 1) &&
			!inTime(view, i) &&
			HYPHEN.has(view.text[(view.tokens[i]?.start ?? 0) - 1])
		)
			return true;
	return false;
}
