/** A report among those that are linked: what the linker knows of it. */
import type { Traits } from './traits.ts';

export type Entry = {
	readonly key: string;
	readonly traits: Traits;
	/** Its index in the blocks. */
	readonly slot: number;
	/** Place of its article in the order of arrival. */
	readonly rank: number;
	/** Scores of reports that may be the same incident; positive ones only. */
	readonly edges: Map<Entry, number>;
	/** Scores of those that are only nearly the same; most reports have none. */
	near: Map<Entry, number> | undefined;
	incident?: string;
};

/** What a report is like, or nearly like, with the score. */
export function nearOf({ edges, near }: Entry): Iterable<readonly [Entry, number]> {
	return near ? [...edges, ...near] : edges;
}

/** Earlier articles first, then as the text goes. */
export function byArrival(a: Entry, b: Entry): number {
	return (
		a.rank - b.rank || a.traits.report.start - b.traits.report.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
	);
}
