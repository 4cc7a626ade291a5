import type { Draft } from './draft.ts';
import { containerAfter } from './institutions.ts';
import type { View } from './view.ts';

/**
 * Puts streets, squares and roads into the town that the text names: « à Lyon, place de la République ».
 * Every town has such a square, so that a row of the gazetteer counts only in a town of the text.
 */
export function settleSites(view: View, drafts: readonly Draft[]): Draft[] {
	const startsAt = new Map(drafts.map((draft) => [draft.first, draft]));
	const towns = drafts.filter(({ kind, place, role }) => kind === 'city' && place && role === undefined);
	return drafts.map((draft) => (isStreet(draft) ? settle(view, draft, startsAt, towns) : draft));
}

const isStreet = ({ kind, role, why }: Draft): boolean =>
	kind === 'facility' && role === undefined && why.some((reason) => reason.startsWith('feature:'));

function settle(view: View, draft: Draft, startsAt: ReadonlyMap<number, Draft>, towns: readonly Draft[]): Draft {
	const named = containerAfter(view, draft.end, startsAt);
	const within = named?.kind === 'city' ? named : townBefore(view, draft, towns);
	const holds = (town: Draft): boolean =>
		town.place !== undefined && draft.place !== undefined && view.gazetteer.contains(town.place.id, draft.place.id);
	const fits = within ? holds(within) : towns.length === 0 || towns.some(holds);
	if (fits) return { ...draft, within };
	const { place: _, name: __, ...rest } = draft;
	return { ...rest, name: view.slice(draft.first, draft.end), country: within?.country, alternatives: [], within };
}

/** The town named last in the same sentence. */
function townBefore(view: View, { first }: Draft, towns: readonly Draft[]): Draft | undefined {
	const town = towns.findLast((one) => one.end <= first);
	if (!town) return undefined;
	for (let index = town.end; index <= first; index++) if (view.startsSentence(index)) return undefined;
	return town;
}
