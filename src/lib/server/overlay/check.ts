/** What zod cannot know of a wish: whether the gazetteer has what it speaks of. */
import { foldName, type Gazetteer } from '#core';
import type { Wish } from '#lib/gazetteer/entry.ts';
import type { z } from 'zod';
import type { Language } from '../language.ts';
import { firstIssue, MESSAGES } from '../messages.ts';

export type Trouble = { readonly field?: string; readonly why: string };

/** What is wrong with a wish, or undefined. */
export function troubleWith(wish: Wish, gazetteer: Gazetteer, language: Language): Trouble | undefined {
	const say = MESSAGES[language];
	if (wish.action === 'add') {
		const { parent } = wish.place;
		const isMissing = parent !== undefined && !gazetteer.get(parent);
		return isMissing ? { field: 'place.parent', why: say.unknown(parent) } : undefined;
	}
	const place = gazetteer.get(wish.placeId);
	if (!place) return { field: 'placeId', why: say.unknown(wish.placeId) };
	if (wish.action === 'correct') {
		const { parent } = wish.changes;
		if (parent === undefined) return undefined;
		if (!gazetteer.get(parent)) return { field: 'changes.parent', why: say.unknown(parent) };
		return gazetteer.contains(place.id, parent) ? { field: 'changes.parent', why: say.inItself() } : undefined;
	}
	const key = foldName(wish.name);
	const hasName = gazetteer.find(key).some(({ id }) => id === place.id);
	if (wish.action === 'alias') {
		const isShown = place.names.some(({ name }) => name === wish.name);
		return hasName && isShown ? { field: 'name', why: say.hasName() } : undefined;
	}
	if (key === foldName(place.name)) return { field: 'name', why: say.isLabel() };
	return hasName ? undefined : { field: 'name', why: say.lacksName() };
}

/** What zod minds, in words; our own checks only name what they expect. */
export function explainIssue(error: z.ZodError, language: Language): Trouble {
	const { field, why } = firstIssue(error, language);
	const say = MESSAGES[language];
	const words: Readonly<Record<string, string>> = {
		country: say.expects('IQ, FR, UA…'),
		language: say.expects('fr, en, ar, und…'),
		name: say.aName(),
		changes: say.noChange(),
		id: say.expects('own:…')
	};
	return { ...(field !== undefined && { field }), why: words[why] ?? why };
}
