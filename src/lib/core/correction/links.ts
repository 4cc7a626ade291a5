/** Merges and splits, folded to pairs of report keys that must, or must never, stand together. */
import type { Anchor, Correction } from './model.ts';

export type Pair = readonly [string, string];

/** `together` has the newest first: where pairs contradict each other, the newer one is heard. */
export type Constraints = { readonly together: readonly Pair[]; readonly apart: readonly Pair[] };

/**
 * Folds events, oldest first. A merge puts every report of its part together with every one of the rest, a split every one
 * apart; of two events about one pair the later wins. `keyOf` finds the report of an anchor; those not found say nothing.
 */
export function foldLinks(events: readonly Correction[], keyOf: (anchor: Anchor) => string | undefined): Constraints {
	const byPair = new Map<string, { readonly pair: Pair; readonly isTogether: boolean }>();
	for (const { action } of events) {
		if (action.kind !== 'merge' && action.kind !== 'split') continue;
		const rest = action.rest.flatMap((anchor) => keyOf(anchor) ?? []);
		for (const one of action.part.flatMap((anchor) => keyOf(anchor) ?? []))
			for (const other of rest) {
				if (one === other) continue;
				const pair: Pair = one < other ? [one, other] : [other, one];
				const name = pair.join('\n');
				byPair.delete(name); // so that it counts as the newest
				byPair.set(name, { pair, isTogether: action.kind === 'merge' });
			}
	}
	const all = [...byPair.values()];
	return {
		together: all
			.filter(({ isTogether }) => isTogether)
			.map(({ pair }) => pair)
			.reverse(),
		apart: all.filter(({ isTogether }) => !isTogether).map(({ pair }) => pair)
	};
}

export const NO_LINKS: Constraints = { together: [], apart: [] };
