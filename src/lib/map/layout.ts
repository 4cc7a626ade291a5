/** Where badges stand at a zoom, for all of time: it does not change with the window, so nothing jumps while scrubbing. */
import { growTree, nodesAt, type Tree } from '#lib/explore/tree.ts';
import { addUp, gatherCells, type Cell, type Group } from './cluster.ts';
import { mercatorX, mercatorY } from '#lib/explore/mercator.ts';
import type { HungSite } from './shapes.ts';
import type { Places } from '#lib/explore/sites.ts';

/** A group and which sites are in it. */
export type Slot = { readonly group: Group; readonly sites: Int32Array };

/** What the clusters follow; a region or a water belongs to several countries. */
const LEVELS: ReadonlySet<string> = new Set(['country', 'admin1', 'admin2', 'city', 'district', 'facility']);

export const plant = (sites: readonly HungSite[], places: Places): Tree =>
	growTree(
		sites.map(({ anchor: [lng, lat], count, isHuge, placeId }) => ({
			x: mercatorX(lng),
			y: mercatorY(lat),
			weight: count,
			isHuge,
			chain: chainOf(placeId, places)
		}))
	);

/** The place itself and what holds it, the smallest first. */
function chainOf(placeId: string | undefined, places: Places): string[] {
	const row = placeId === undefined ? undefined : places[placeId];
	if (!row) return [];
	return [row.id, ...row.parents].filter((id) => LEVELS.has(places[id]?.kind ?? ''));
}

export function layOut(sites: readonly HungSite[], tree: Tree, zoom: number): Slot[] {
	const indexes = new Map(sites.map(({ key }, index) => [key, index]));
	const groups = gatherCells(cellsAt(sites, tree, zoom), zoom);
	return groups.map((group) => ({
		group,
		sites: Int32Array.from(group.members, ({ key }) => indexes.get(key) ?? -1)
	}));
}

function cellsAt(sites: readonly HungSite[], tree: Tree, zoom: number): Cell[] {
	const byNode = new Map<number, HungSite[]>();
	for (const [leaf, node] of nodesAt(tree, zoom).entries()) {
		const site = sites[leaf];
		if (!site) continue;
		const members = byNode.get(node);
		if (members) members.push(site);
		else byNode.set(node, [site]);
	}
	return [...byNode].flatMap(([node, members]) => cellOf(members, tree.places[node - tree.leaves]) ?? []);
}

/** A cluster stands where most happened of what has a place in it. */
function cellOf(members: readonly HungSite[], clusterId: string | undefined): Cell | undefined {
	const [first, ...others] = members;
	if (!first) return undefined;
	if (others.length === 0) return { ...first, members };
	const lead = members.reduce((best, site) => (leads(site, best) ? site : best), first);
	const { key, anchor, spareAnchors, isHuge, radiusKm } = lead;
	const count = members.reduce((sum, site) => sum + site.count, 0);
	return { key, anchor, spareAnchors, isHuge, radiusKm, tallies: addUp(members), count, members, clusterId };
}

const leads = (a: HungSite, b: HungSite): boolean =>
	a.isHuge === b.isHuge ? a.count > b.count || (a.count === b.count && a.radiusKm < b.radiusKm) : b.isHuge && !a.isHuge;
