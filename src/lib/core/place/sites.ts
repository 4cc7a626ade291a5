import type { Draft } from './draft.ts';
import { containerAfter } from './institutionparts.ts';
import type { View } from './view.ts';

/**
 * Puts streets, squares and roads into the town that the text names: « à Lyon, place de la République ».
 * Every town has such a square, so that a row of the gazetteer counts only in a town of the text.
 */
export function settleSites(view: View, drafts: readonly Draft[]): Draft[] {
	const byStart = new Map(drafts.map((draft) => [draft.first, draft]));
	const startsAt = (token: number) => byStart.get(token);
	const towns = new Set(drafts.filter(isTown).map(({ place }) => place?.id ?? ''));
	let before: Draft | undefined;
	return drafts.map((draft) => {
		if (isTown(draft)) before = draft;
		if (!isStreet(draft)) return draft;
		const after = containerAfter(view, draft.end, { startsAt });
		const within = after?.kind === 'city' ? after : inSentence(view, before, draft);
		return holds(draft, within?.place ? new Set([within.place.id]) : towns)
			? { ...draft, within }
			: unplaced(view, draft, within);
	});
}

const MAX_GAP = 60;

const isTown = ({ kind, place, role }: Draft): boolean => kind === 'city' && place !== undefined && role === undefined;

const isStreet = ({ kind, role, why }: Draft): boolean =>
	kind === 'facility' && role === undefined && why.some((reason) => reason.startsWith('sign: feature:'));

/** Does one of these towns contain the row? Without any town there is nothing against it. */
function holds({ place }: Draft, towns: ReadonlySet<string>): boolean {
	if (!place) return false;
	return towns.size === 0 || place.parents.some((parent) => towns.has(parent)) || towns.has(place.id);
}

function unplaced(view: View, draft: Draft, within: Draft | undefined): Draft {
	const name = view.slice(draft.first, draft.end);
	return { ...draft, place: undefined, name, country: within?.country, alternatives: [], within };
}

/** The town named last, when nothing ends the sentence before the street. */
function inSentence(view: View, town: Draft | undefined, { first }: Draft): Draft | undefined {
	if (!town || first - town.end > MAX_GAP) return undefined;
	for (let index = first; index > town.end; index--) if (view.startsSentence(index)) return undefined;
	return town;
}
