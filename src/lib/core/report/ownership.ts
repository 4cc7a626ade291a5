/** Whose a place or a time is: in « a arrêté deux hommes après l'attaque de samedi à Nice » both belong to the attack. */
import { GRAMMAR } from './lexicon/grammar.ts';
import { LIST } from './lexicon/lists.ts';
import { isBracket, isBreak } from './marks.ts';
import type { Trigger } from './trigger.ts';
import { has, isFiniteVerb, isListed, isRelative, type View } from './view.ts';

/** The noun trigger whose group reaches to this token: no verb of another clause, no border between. */
export function ownerOf(view: View, at: number, triggers: readonly Trigger[]): Trigger | undefined {
	let owner: Trigger | undefined;
	for (const trigger of triggers)
		if (!trigger.group && trigger.token < at && (!owner || trigger.token > owner.token)) owner = trigger;
	return owner && reaches(view, owner.end, at) ? owner : undefined;
}

const LONGEST = 16;

function reaches(view: View, from: number, to: number): boolean {
	if (to - from > LONGEST) return false;
	let inRelative = false;
	let verbs = 0;
	for (let i = from; i < to; i++) {
		if (isBreak(view, i) || isBracket(view, i)) return false;
		if (isRelative(view, i)) {
			inRelative = true;
			continue;
		}
		if (!isFiniteVerb(view, i)) continue;
		// « l'attaque qui a fait 32 morts la veille »: one verb of its relative clause.
		verbs++;
		if (!inRelative || verbs > 1) return false;
	}
	return true;
}

/** « après une attaque », « pour dénoncer les frappes »: told of from elsewhere; the sentence's own day is not its day. */
export function isReferred(view: View, trigger: Trigger, first: number): boolean {
	if (trigger.group) return false;
	for (let i = trigger.token - 1; i >= Math.max(first, trigger.token - 5); i--) {
		if (isListed(view, i, LIST.reference)) return true;
		if (!has(view, i, INSIDE)) return false;
	}
	return false;
}

const INSIDE =
	GRAMMAR.definite |
	GRAMMAR.indefinite |
	GRAMMAR.demonstrative |
	GRAMMAR.possessive |
	GRAMMAR.leadingAdjective |
	GRAMMAR.quantifier |
	GRAMMAR.numeral |
	GRAMMAR.of;
