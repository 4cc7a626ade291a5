/** What a court speaks of happened long before: « jugé pour avoir tué », « rejuge l'attentat », « condamné pour l'enlèvement ». */
import type { Family } from './frames.ts';
import { DETERMINER } from './groups.ts';
import { LIST } from './lexicon/lists.ts';
import { SMALL } from './lexicon/small.ts';
import { isBreak } from './marks.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';
import { has, isFiniteVerb, isListed, isRelative, type View } from './view.ts';

/** What one is brought to court for. */
export const CRIMES: ReadonlySet<Family> = new Set<Family>(['violence', 'abduction', 'theft']);
const REACH = 10;

/** Is the crime that this noun or verb names the one that a court deals with? */
export function isRecalled(
	view: View,
	family: Family,
	token: number,
	group: VerbGroup | undefined,
	first: number
): boolean {
	if (!CRIMES.has(family)) return false;
	if (group) return group.perfect && group.via === SMALL.for;
	for (let i = token - 1; i >= Math.max(first, token - REACH) && !isBreak(view, i); i--)
		if (isListed(view, i, LIST.court)) return !has(view, i - 1, DETERMINER);
	return false;
}

/** Are the day and the place at this token those of the court, not of the crime? The crime's own stand behind it, before the next verb. */
export function isOfCourt(view: View, { recalled, end }: Trigger, at: number): boolean {
	if (!recalled) return false;
	if (at < end) return true;
	let isRelated = false;
	for (let i = end; i < at; i++) {
		if (isRelative(view, i)) isRelated = true;
		else if (isFiniteVerb(view, i) && !isRelated) return true;
	}
	return false;
}
