import { readDescription } from './descriptions.ts';
import type { Draft } from './draft.ts';
import type { Focus } from './focus.ts';
import { readInstitution } from './institutions.ts';
import { Reading, type Known } from './known.ts';
import { FACILITIES } from './lexicon-facilities.ts';
import type { View } from './view.ts';

/** Adds institutions and descriptions to the names of a document; a name that is only part of one goes. */
export function addNouns(view: View, nouns: readonly number[], drafts: readonly Draft[], focus: Focus): Draft[] {
	// Descriptions first: « l'aéroport de la capitale » leans on one.
	const described = add(view, nouns, drafts, focus, readDescription);
	return add(view, nouns, described, focus, readInstitution);
}

type Reader = (view: View, index: number, known: Known) => Draft | undefined;

function add(view: View, nouns: readonly number[], drafts: readonly Draft[], focus: Focus, read: Reader): Draft[] {
	const reading = new Reading(drafts, focus);
	const added: Draft[] = [];
	for (const index of nouns) {
		reading.advance(index);
		const taken = reading.startsAt(index);
		if (taken && (taken.end > index + 1 || taken.form !== 'named')) continue;
		const draft = read(view, index, reading);
		if (!draft) continue;
		if (draft.owner) draft.owner.role ??= 'associative';
		for (const other of draft.others ?? []) other.role ??= 'associative';
		added.push(draft);
		reading.add(draft, FACILITIES.get(view.number(index))?.facility);
	}
	return merge(drafts, added);
}

/** Both lists in the order of the text, without what only was part of an added mention. */
function merge(drafts: readonly Draft[], added: readonly Draft[]): Draft[] {
	const merged: Draft[] = [];
	let next = 0;
	for (const draft of drafts) {
		for (let one = added[next]; one && one.first <= draft.first; one = added[++next]) merged.push(one);
		const around = added[next - 1];
		if (around && draft.end <= around.end && !keeps(around, draft)) {
			if (around.within === draft) around.within = undefined;
		} else merged.push(draft);
	}
	return [...merged, ...added.slice(next)];
}

/** Its owner, its container and demonyms stay mentions of their own. */
function keeps(around: Draft, inner: Draft): boolean {
	if (inner === around.owner || around.others?.includes(inner) || inner.role === 'demonym') return true;
	return inner === around.within && (!inner.place || around.place?.id !== inner.place.id);
}
