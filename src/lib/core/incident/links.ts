/** The links that a reader is shown: why the reports of an incident stand together. */
import type { ReportLink } from '../model.ts';
import type { BondsByKey } from './bondsByKey.ts';
import type { Entry } from './entry.ts';
import { explainByHand, explainPair, NEVER } from './similar.ts';

/** Up to this many reports every pair is explained; beyond, each report's strongest link. */
const MOST_EXPLAINED = 6;

/** Why these reports stand together: every pair of a few, each report's strongest link of many. */
export function linksOf(members: readonly Entry[], bonds: BondsByKey): ReportLink[] {
	return members.flatMap((entry, index) => {
		const earlier = members.slice(0, index);
		const score = (other: Entry): number =>
			bonds.areTogether(entry.key, other.key) ? Infinity : (entry.edges.get(other) ?? -1);
		const strongest = earlier.reduce<Entry[]>(
			(best, one) => (best[0] && score(best[0]) >= score(one) ? best : [one]),
			[]
		);
		return (members.length <= MOST_EXPLAINED ? earlier : strongest).map((other) => {
			const link = explain(other, entry, bonds);
			// They stand together all the same: through reports that a person put together.
			return link.score === NEVER ? explainByHand(other.traits, entry.traits) : link;
		});
	});
}

/** Why two reports are, or are not, one incident. */
export function explain(a: Entry, b: Entry, bonds: BondsByKey): ReportLink {
	if (bonds.areTogether(a.key, b.key)) return explainByHand(a.traits, b.traits);
	const link = explainPair(a.traits, b.traits);
	if (!bonds.areApart(a.key, b.key)) return link;
	return { ...link, score: NEVER, reasons: [{ name: 'apart-by-hand', weight: NEVER }, ...link.reasons] };
}
