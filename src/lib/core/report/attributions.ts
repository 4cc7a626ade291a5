/** Who blames whom, who claims and who denies: « Washington accuse l'Iran », « revendiqué par Daech », « Téhéran a démenti ». */
import type { Attribution, Sentence } from '../model.ts';
import { CUE } from './lexicon/cues.ts';
import { DETERMINER, type Group, groupAt, wordsOf } from './groups.ts';
import {
	ACCUSING,
	ASCRIBING,
	CLAIMING,
	DENYING,
	ORGANISATIONS,
	RESPONSIBILITY,
	TURNING_DOWN
} from './lexicon/figures.ts';
import { WORDS } from './lexicon/small.ts';
import { isBreak } from './marks.ts';
import { isSomebody, partyAt } from './parties.ts';
import { objectAfter, subjectOf } from './subjects.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { cuesAt, foldedAt, has, inTime, is, isLower, isMarked, isPunctuation, type View, wordAt } from './view.ts';
import { MARK } from './words.ts';
import { GRAMMAR } from './lexicon/grammar.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ACCUSES = setOf(ACCUSING);
const ASCRIBES = setOf(ASCRIBING);
const CLAIMS = setOf(CLAIMING);
export const DENIES = setOf(DENYING);
export const TURNS_DOWN = setOf(TURNING_DOWN);
const OWNING_UP = setOf(RESPONSIBILITY);
const ORGANISATION = setOf(ORGANISATIONS);
/** How far behind its verb the one stands to whom or by whom it is said. */
const REACH = 7;

/** All attributions of a sentence, each once. */
export function attributionsOf(view: View, { firstToken, endToken }: Sentence): Attribution[] {
	const found: Attribution[] = [];
	for (let i = firstToken; i < endToken; i++) {
		if (!isMarked(view, i, MARK.verb)) continue;
		for (const verb of wordAt(view, i)?.verbs ?? []) {
			if (!KNOWN.has(verb.lemma)) continue;
			const group = verbGroupAt(view, i, verb, firstToken);
			if (!group || isNegated(view, group, i) || group.tense === 'conditional' || group.tense === 'future') continue;
			const one = readAt(view, i, verb.lemma, group, firstToken, endToken);
			if (one && !found.some((other) => isSame(one, other))) found.push(one);
			break;
		}
	}
	return found;
}

/** « Personne n'a revendiqué », « aucun groupe n'a revendiqué »: one half of the negation is enough. */
function isNegated(view: View, { negated, first }: VerbGroup, i: number): boolean {
	if (negated) return true;
	for (let k = Math.max(0, first - 2); k < i; k++) if (has(view, k, GRAMMAR.ne)) return true;
	return false;
}

const KNOWN = new Set([...ACCUSES, ...ASCRIBES, ...CLAIMS, ...DENIES, ...TURNS_DOWN]);

export const isSame = (a: Attribution, b: Attribution): boolean =>
	a.kind === b.kind && a.by === b.by && a.whom === b.whom;

function readAt(
	view: View,
	i: number,
	lemma: string,
	group: VerbGroup,
	first: number,
	end: number
): Attribution | undefined {
	const isPassive = group.voice === 'passive' || group.tense === 'bare';
	const subject =
		group.tense === 'infinitive' || group.tense === 'bare' ? undefined : subjectOf(view, group.first, first);
	const by = nameOf(view, isPassive ? agentAfter(view, i, end) : subject, end);
	if (ACCUSES.has(lemma)) {
		const whom = nameOf(view, isPassive ? subject : objectAfter(view, group.end, end), end);
		return whom === undefined ? undefined : attribution('accuses', by, whom);
	}
	if (ASCRIBES.has(lemma)) {
		const whom = nameOf(view, afterTo(view, i, end), end);
		return whom === undefined ? undefined : attribution('accuses', by, whom);
	}
	if (by === undefined) return undefined;
	if (CLAIMS.has(lemma)) return attribution('claims', by, undefined);
	if (DENIES.has(lemma)) return attribution('denies', by, undefined);
	// « rejette toute responsabilité », « décline toute implication »
	return ownsUp(view, i, end) ? attribution('denies', by, undefined) : undefined;
}

/** « toute responsabilité », « toute implication » follows. */
export function ownsUp(view: View, i: number, end: number): boolean {
	for (let k = i + 1; k < Math.min(end, i + 5); k++) if (OWNING_UP.has(foldedAt(view, k))) return true;
	return false;
}

const attribution = (kind: Attribution['kind'], by: string | undefined, whom: string | undefined): Attribution => ({
	kind,
	...(by !== undefined && { by }),
	...(whom !== undefined && { whom })
});

/** « par l'organisation État islamique » */
function agentAfter(view: View, i: number, end: number): Group | undefined {
	for (let k = i + 1; k < Math.min(end, i + REACH) && !isBreak(view, k); k++)
		if (wordAt(view, k)?.lead === 'agent') return groupAt(view, k + 1, end);
	return undefined;
}

/** « à l'Iran », « aux ADF » */
function afterTo(view: View, i: number, end: number): Group | undefined {
	for (let k = i + 1; k < Math.min(end, i + REACH) && !isBreak(view, k); k++)
		if (is(view, k, WORDS.toThe)) return groupAt(view, k + 1, end);
	return undefined;
}

/** Who can speak or be blamed, in the words of the text; « il » and « des sources » are nobody. */
function nameOf(view: View, group: Group | undefined, end: number): string | undefined {
	const party = group && partyAt(view, group, end);
	if (!party || has(view, party.head, GRAMMAR.subjectPronoun)) return undefined;
	const { text } = wordsOf(view, party);
	if (party.end === party.head + 1 && isLower(view, party.head) && ORGANISATION.has(foldedAt(view, party.head)))
		return namedBefore(view, party.first) ?? text;
	// « l'organisation État islamique »
	if (!isSomebody(view, party) && !/\p{Lu}/u.test(text)) return undefined;
	return text.length > 1 ? text : undefined;
}

/** How many words back « le groupe » still finds its name. */
const FAR = 90;

/** « Boko Haram … Le groupe a démenti »: the nearest name before of an armed group, or of a « groupe X », « mouvement X ». */
function namedBefore(view: View, from: number): string | undefined {
	for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
		if (isLower(view, i) || inTime(view, i) || isPunctuation(view, i)) continue;
		const isArmed = (cuesAt(view, i) & CUE.armed) !== 0;
		let first = i;
		while (first > 0 && !isLower(view, first - 1) && !isPunctuation(view, first - 1)) first--;
		if (!isArmed && !ORGANISATION.has(foldedAt(view, first - 1))) continue;
		while (first < i && has(view, first, DETERMINER)) first++;
		return view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[i]?.end ?? 0);
	}
	return undefined;
}
