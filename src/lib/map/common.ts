/** What several sites have in common: the place to open when their one badge is clicked. */
import type { PlaceKind } from '#core';
import type { Places, Site } from '#lib/explore/sites.ts';

/** What readers name. A country, province or region says too little; it never stands for what happened inside it. */
const NARROW_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'district', 'facility']);
/** A place stands for a badge when so much of it happened there: Bagdad for the embassy, the Zone verte and one suburb. */
const LEAST_SHARE = 2 / 3;

/** The place that holds most of what happened at these sites, the smallest of those; undefined when only a wider one does. */
export function commonPlace(sites: readonly Site[], places: Places): string | undefined {
	const [only] = sites;
	if (sites.length === 1) return only?.placeId;
	const held = new Map<string, number>();
	let total = 0;
	for (const site of sites) {
		total += site.count;
		for (const id of chainOf(site.placeId, places)) held.set(id, (held.get(id) ?? 0) + site.count);
	}
	const candidates = [...held].flatMap(([id, count]) => {
		const row = places[id];
		return row && NARROW_KINDS.has(row.kind) && count >= total * LEAST_SHARE ? [{ id, count, row }] : [];
	});
	return candidates.sort((a, b) => b.count - a.count || a.row.radiusKm - b.row.radiusKm)[0]?.id;
}

/** How many of these sites do not lie in a place. */
export const countOutside = (sites: readonly Site[], place: string, places: Places): number =>
	sites.filter(({ placeId }) => !chainOf(placeId, places).has(place)).length;

/** A place and all that it lies in. */
function chainOf(placeId: string | undefined, places: Places): Set<string> {
	const chain = new Set<string>();
	const open = placeId === undefined ? [] : [placeId];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (chain.has(id)) continue;
		chain.add(id);
		open.push(...(places[id]?.parents ?? []));
	}
	return chain;
}
