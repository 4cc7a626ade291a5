/** What stands over a verb or noun and says whether it happened: « menace de », « a démenti », « pour ». */
import { GRAMMAR } from './lexicon/grammar.ts';
import type { VerbRole } from './lexicon/roles.ts';
import { moodsAt, SKIPPED } from './verb-group.ts';
import { foldedAt, has, isAuxiliary, isRelative, type View } from './view.ts';

/** The verb or noun that an infinitive hangs on: « menace de », « a demandé à l'Iran de », « pour ». */
export function governorOf(view: View, at: number, first: number): { governor?: number; via?: string } {
	let i = at;
	let via: string | undefined;
	if (has(view, i, GRAMMAR.preposition)) {
		via = foldedAt(view, i);
		i--;
		if (via === 'sans' || via === 'pour' || via === 'apres') return { via };
	}
	for (const stop = Math.max(first, i - 10); i >= stop; i--) {
		const folded = foldedAt(view, i);
		if (/^[;:.]$/.test(folded) || isRelative(view, i)) break;
		const word = view.words[i];
		if (!word) continue;
		if (word.verbs.some(({ roles }) => roles.size > 0) && !isAuxiliary(view, i))
			return { governor: i, ...(via ? { via } : {}) };
		if (via === undefined && !has(view, i, SKIPPED)) break;
	}
	return via ? { via } : {};
}

/** The roles of the verb at a token: « menacer » threatens, « démentir » denies. */
export function rolesAt(view: View, index: number | undefined): ReadonlySet<VerbRole> {
	const word = index === undefined ? undefined : view.words[index];
	// « à » is spelt like « a » once folded.
	if (index === undefined || !word || (word.grammar & GRAMMAR.have && !isAuxiliary(view, index))) return NO_ROLES;
	const verbs = word.verbs.filter((verb) => verb.roles.size > 0 && moodsAt(view, index, verb) !== 0);
	const [first] = verbs;
	return verbs.length > 1 ? new Set(verbs.flatMap(({ roles }) => [...roles])) : (first?.roles ?? NO_ROLES);
}

const NO_ROLES: ReadonlySet<VerbRole> = new Set();
