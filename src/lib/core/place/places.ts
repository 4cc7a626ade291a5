import type { Document, PlaceMention } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { type Draft, mentionsOf } from './draft.ts';
import { judge, type Judged } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { draftOfDemonym, draftOfName } from './namedrafts.ts';
import { addNouns } from './nouns.ts';
import { findPersons } from './persons.ts';
import { lendArea, readRelation } from './relations.ts';
import { resolveNames } from './resolve.ts';
import { decideRoles } from './roles.ts';
import { scan } from './scan.ts';
import { settleSites } from './sites.ts';
import { View } from './view.ts';
import { THRESHOLD, UNKNOWN_THRESHOLD } from './weights.ts';

/**
 * Finds every mention of a place, says in which role it stands and which place it is.
 *
 *   scan → persons → evidence → resolution → institutions and descriptions → roles → relations
 */
export const readPlaces = (document: Document, gazetteer: Gazetteer): PlaceMention[] =>
	finish(placeSteps(document, gazetteer));

export function* placeSteps(document: Document, gazetteer: Gazetteer): Steps<PlaceMention[]> {
	const view = new View(document, gazetteer);
	const drafts = yield* draftSteps(view);
	yield 'relations';
	return mentionsOf(view, drafts);
}

/** All mentions of a document with what decided them, in the order of the text. */
export const draftPlaces = (view: View): Draft[] => finish(draftSteps(view));

function* draftSteps(view: View): Steps<Draft[]> {
	const found = scan(view);
	yield 'scan';
	const names = likely(judge(view, found, findPersons(view, found.groups)));
	yield 'evidence';
	const { resolved, focus } = resolveNames(view, names, found.demonyms);
	yield 'resolution';
	const named = [
		...names.map((name, index) => draftOfName(view, name, resolved[index])),
		...found.demonyms.map((hit) => draftOfDemonym(view, hit))
	].sort((a, b) => a.first - b.first);
	const drafts = addNouns(view, found.nouns, settleSites(view, named), focus);
	yield 'nouns';
	assignRoles(view, drafts);
	yield 'roles';
	for (const [index, draft] of drafts.entries())
		if (draft.role === 'literal') readRelation(view, draft, drafts[index - 1]);
	for (const [index, draft] of drafts.entries())
		if (draft.role === 'literal' && draft.form === 'named') lendArea(view, draft, drafts[index + 1]);
	return drafts;
}

/** Hits that are places rather than not, the likelier of two that overlap. */
function likely(judged: readonly Judged[]): Judged[] {
	const kept: Judged[] = [];
	for (const hit of judged) {
		const last = kept.at(-1);
		if (hit.chance < (hit.source === 'unknown' ? UNKNOWN_THRESHOLD : THRESHOLD)) continue;
		if (last && last.end > hit.first) {
			if (last.chance >= hit.chance) continue;
			kept.pop();
		}
		kept.push(hit);
	}
	return kept;
}

function assignRoles(view: View, drafts: readonly Draft[]): void {
	const open = drafts.filter(({ role }) => role === undefined);
	const decisions = decideRoles(view, open);
	for (const [index, draft] of open.entries()) {
		const decision = decisions[index];
		if (!decision) continue;
		draft.role = decision.role;
		draft.why.push(`role-${decision.role}: ${decision.why}`);
	}
}
