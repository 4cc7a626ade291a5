/** Pairs of incidents that are nearly one: too little to join them, too much to be sure that they are two. A person is asked. */
import type { NearIncident } from '../model.ts';
import { explainPair, NEVER, similar } from './similar.ts';
import type { Traits } from './traits.ts';

/** Log-odds (natural logarithm) from here up to zero are a doubt: about one chance in five or more that it is one incident. */
export const NEAR_MARGIN = 1.5;
/** A reader is asked about so many others of one incident, the likeliest. */
const MOST_ASKED = 3;
/** Reports of each that are compared. */
const MOST_COMPARED = 8;

/** What is asked of a report here; the linker's entries have it. */
type Member = { readonly key: string; readonly traits: Traits; readonly incident?: string };

type Neighbours = {
	/** Reports of other incidents that this one is like, or nearly like, with the score of the pair. */
	readonly near: (member: Member) => Iterable<readonly [Member, number]>;
	readonly membersOf: (incident: string) => readonly Member[];
	/** A person put two reports apart. */
	readonly areApart: (a: string, b: string) => boolean;
};

/** The incidents that this one may be, the likeliest first, each with the pair of reports that is most alike. */
export function nearIncidents(
	id: string,
	members: readonly Member[],
	{ near, membersOf, areApart }: Neighbours
): NearIncident[] {
	const best = new Map<string, { readonly own: Member; readonly other: Member; readonly score: number }>();
	for (const own of members)
		for (const [other, score] of near(own)) {
			const incident = other.incident ?? id;
			const known = best.get(incident);
			if (incident === id || score <= -NEAR_MARGIN) continue;
			if (!known || score > known.score || (score === known.score && other.key < known.other.key))
				best.set(incident, { own, other, score });
		}
	return [...best]
		.flatMap(([incident, { own, other }]) => {
			const others = membersOf(incident);
			const score = meanScore(members, others);
			const isSaid = members.some((one) => others.some((two) => areApart(one.key, two.key)));
			if (isSaid || score <= -NEAR_MARGIN) return [];
			return [{ incident, ...explainPair(own.traits, other.traits), score }];
		})
		.sort((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1))
		.slice(0, MOST_ASKED);
}

/** The mean over the pairs of both incidents; never where a pair is ruled out. */
function meanScore(members: readonly Member[], others: readonly Member[]): number {
	let sum = 0;
	let pairs = 0;
	for (const { traits } of members.slice(0, MOST_COMPARED))
		for (const other of others.slice(0, MOST_COMPARED)) {
			const score = similar(traits, other.traits);
			if (score === NEVER) return NEVER;
			sum += score;
			pairs++;
		}
	return pairs === 0 ? NEVER : sum / pairs;
}
