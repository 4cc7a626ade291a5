/** Which noun groups are parties to an incident. */
import { fold } from '../text/fold.ts';
import { CUE } from './lexicon/cues.ts';
import { AGENCIES, NO_PARTIES, NO_TARGETS, ONLY_COUNTED, SENDERS, TITLES } from './lexicon/figures.ts';
import { DETERMINER, type Group, groupAt } from './groups.ts';
import type { Trigger } from './trigger.ts';
import { WordSet } from '../text/wordset.ts';
import { foldedAt, has, isLower, numberAt, type View, weaponAt, wordAt } from './view.ts';

/** The words of a list with their plurals, by number. */
export const formsOf = (list: string): WordSet =>
	new WordSet(
		fold(list)
			.split(' ')
			.flatMap((word) => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`, `${word}x`]))
	);

const AGENCY = formsOf(AGENCIES);
const SENDER = formsOf(SENDERS);
const TITLE = new WordSet(TITLES.split(' '));
const NO_PARTY = formsOf(NO_PARTIES);
const COUNTED = formsOf(ONLY_COUNTED);
const NO_TARGET = formsOf(NO_TARGETS);

/** The group as a party: « MM. Salih et Pompeo » without its title; undefined for an agency, a count, « la plupart ». */
export function partyAt(view: View, group: Group, end: number): Group | undefined {
	const head = numberAt(view, group.head);
	if (TITLE.has(head) && !isLower(view, group.head)) {
		if (group.end > group.head + 1) return group;
		const next = foldedAt(view, group.end) === '.' ? group.end + 1 : group.end;
		const named = next < end && view.tokens[next]?.shape === 'title' ? groupAt(view, next, end) : undefined;
		return named;
	}
	const isName = !isLower(view, group.head);
	if (isName ? AGENCY.has(head) : SENDER.has(head)) return undefined;
	if (!isName && NO_PARTY.has(head)) return undefined;
	return group;
}

/** « dix personnes », « 25 autres »: their number is a toll. */
export function isOnlyCounted(view: View, { quantity, head, end }: Group): boolean {
	return quantity !== undefined && head === end - 1 && COUNTED.has(numberAt(view, head));
}

/** Somebody whom one meets or speaks to: a name, a person, an office; no embassy and no interests. */
export function isSomebody(view: View, { head }: Group): boolean {
	return !isLower(view, head) || ((wordAt(view, head)?.cues ?? 0) & PEOPLE) !== 0;
}

const PEOPLE = CUE.human | CUE.official | CUE.group | CUE.crowd | CUE.forces | CUE.police | CUE.armed | CUE.politics;

/** « contre le projet de loi », « la crise »: nothing that could be hit. */
export function isNoTarget(view: View, { head }: Group): boolean {
	return isLower(view, head) && NO_TARGET.has(numberAt(view, head));
}

/**
 * The object that a trigger of several words holds in itself: « a incendié le consulat iranien », « frapper les bases américaines ».
 * What comes right after such a trigger without an article is the tail of it.
 */
export function objectWithin(view: View, { token, end }: Trigger, sentenceEnd: number): Group | undefined {
	for (let i = token + 1; i < end; i++) {
		if (!has(view, i, DETERMINER)) continue;
		const group = groupAt(view, i, sentenceEnd);
		return group && !weaponAt(view, group.head) && group.end >= end && hasScene(view, group.head) ? group : undefined;
	}
	return undefined;
}

const OBJECTS =
	CUE.human |
	CUE.official |
	CUE.diplomat |
	CUE.building |
	CUE.shelter |
	CUE.forces |
	CUE.police |
	CUE.group |
	CUE.vehicle |
	CUE.vessel;
const hasScene = (view: View, i: number): boolean =>
	((wordAt(view, i)?.cues ?? 0) & OBJECTS) !== 0 || (wordAt(view, i)?.site ?? 0) !== 0;
