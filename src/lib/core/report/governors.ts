/** What stands over a verb or noun and says whether it happened: « menace de », « a démenti », « pour ». */
import { GRAMMAR } from './lexicon/grammar.ts';
import { isStop } from './marks.ts';
import { moodsAt, SKIPPED } from './verb-group.ts';
import { foldedAt, has, isAuxiliary, isMarked, isRelative, type View, wordAt } from './view.ts';
import { MARK } from './words.ts';

/** Token of the verb or noun over an infinitive, and the preposition between. */
export type Governed = { readonly governor: number | undefined; readonly via: string | undefined };

/** The verb or noun that an infinitive hangs on: « menace de », « a demandé à l'Iran de », « pour ». */
export function governorOf(view: View, at: number, first: number): Governed {
	let i = at;
	let via: string | undefined;
	if (has(view, i, GRAMMAR.preposition)) {
		via = foldedAt(view, i);
		i--;
		if (via === 'sans' || via === 'pour' || via === 'apres') return { governor: undefined, via };
	}
	for (const stop = Math.max(first, i - 10); i >= stop; i--) {
		if (isStop(view, i) || isRelative(view, i)) break;
		const word = wordAt(view, i);
		if (!word) continue;
		if (word.roles !== 0 && !isAuxiliary(view, i)) return { governor: i, via };
		if (via === undefined && !has(view, i, SKIPPED)) break;
	}
	return via === undefined ? UNGOVERNED : { governor: undefined, via };
}

export const UNGOVERNED: Governed = { governor: undefined, via: undefined };

/** The roles of the verb at a token: « menacer » threatens, « démentir » denies. */
export function rolesAt(view: View, index: number | undefined): number {
	if (index === undefined || !isMarked(view, index, MARK.role)) return 0;
	const word = wordAt(view, index);
	// « à » is spelt like « a » once folded.
	if (!word) return 0;
	if (word.grammar & GRAMMAR.have && !isAuxiliary(view, index)) return 0;
	let roles = 0;
	for (const verb of word.verbs) if (verb.roles !== 0 && moodsAt(view, index, verb) !== 0) roles |= verb.roles;
	return roles;
}
