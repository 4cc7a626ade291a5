/** What stands on the map in one window: the groups of the layout with the window's counts. Made anew at each step, so it is cheap. */
import { LAYERS, type Counts } from '#lib/explore/count.ts';
import { FAMILIES } from '#lib/state/families.ts';
import type { Group } from './cluster.ts';
import type { Slot } from './layout.ts';
import type { HungSite } from './shapes.ts';
import type { Tally } from '#lib/explore/sites.ts';

/** Groups with something in the window; the counts of their members are read only when somebody asks for them. */
export function liveGroups(slots: readonly Slot[], sites: readonly HungSite[], counts: Counts): Group[] {
	const sums = new Uint32Array(LAYERS);
	return slots.flatMap(({ group, sites: indexes }) => {
		sums.fill(0);
		let sharp = 0;
		let active = 0;
		let last = -1;
		for (const index of indexes) {
			let here = 0;
			for (let layer = 0; layer < LAYERS; layer++) {
				const count = counts.perSite[index * LAYERS + layer] as number;
				(sums[layer] as number) += count;
				here += count;
			}
			if (here === 0) continue;
			sharp += counts.sharp[index] as number;
			active++;
			last = index;
		}
		if (active === 0) return [];
		const tallies = talliesOf(sums, 0);
		// One place alone stands where it is, in its own shape.
		const only = active === 1 ? sites[last] : undefined;
		return {
			key: group.key,
			anchor: (indexes.length > 1 && only?.anchor) || group.anchor,
			clusterId: only ? undefined : group.clusterId,
			tallies,
			count: tallies.reduce((sum, { count }) => sum + count, 0),
			isPoint: only?.isPoint ?? group.isPoint,
			faded: sharp === 0,
			isHuge: only?.isHuge ?? group.isHuge,
			get members() {
				return liveSites(indexes, sites, counts);
			}
		};
	});
}

/** The sites with something in the window, with its counts. */
export function liveSites(indexes: Iterable<number>, sites: readonly HungSite[], counts: Counts): HungSite[] {
	return Array.from(indexes).flatMap((index) => {
		const site = sites[index];
		const tallies = talliesOf(counts.perSite, index * LAYERS);
		if (!site || tallies.length === 0) return [];
		const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
		return { ...site, tallies, count, faded: counts.sharp[index] === 0 };
	});
}

/** In the order of `FAMILIES`. */
function talliesOf(layers: Uint32Array, from: number): Tally[] {
	const tallies: Tally[] = [];
	for (const [at, family] of FAMILIES.entries()) {
		const happened = layers[from + at] ?? 0;
		const count = happened + (layers[from + at + FAMILIES.length] ?? 0);
		if (count > 0) tallies.push({ family, count, hollow: happened === 0 });
	}
	return tallies;
}

/** Does anything of the window lie here? */
export function isActive(index: number, { perSite }: Counts): boolean {
	for (let layer = 0; layer < LAYERS; layer++) if ((perSite[index * LAYERS + layer] ?? 0) > 0) return true;
	return false;
}
