/** Whether a click on a group opens it up, and how near the map must come for that. */
import { gatherSites, type Group } from './cluster.ts';
import { commonPlace } from './common.ts';
import type { Places } from '#lib/explore/sites.ts';

/** Badges are gathered anew at each half zoom level: a little more is surely the next one. */
const NEXT_STEP = 0.26;
/** As near as the map comes. */
const NEAREST = 16;

/** `opensAt` is the zoom at which the parts of a place are drawn apart. Undefined: a place stands for the group, or nothing parts it. */
export function openingOf(
	group: Group,
	{ places, zoom, opensAt }: { places: Places; zoom: number; opensAt: (placeId: string) => number }
): { readonly zoom: number } | undefined {
	const { members, clusterId } = group;
	if (members.length < 2 || commonPlace(members, places) !== undefined) return undefined;
	if (clusterId !== undefined) {
		const opens = opensAt(clusterId) + NEXT_STEP;
		return opens <= NEAREST ? { zoom: opens } : undefined;
	}
	return gatherSites(members, Math.min(zoom + 6, 14)).length > 1 ? { zoom } : undefined;
}
