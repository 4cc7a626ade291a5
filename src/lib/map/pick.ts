/** What a click means: the smallest area wins, and clicking again at the same spot goes through what lies there. */
import type { Group } from './cluster.ts';
import { commonPlace } from './common.ts';
import type { Places, Site } from '#lib/explore/sites.ts';

export type Target =
	| { readonly type: 'place'; readonly placeId: string }
	/** The gazetteer has no row for where it happened. */
	| { readonly type: 'incident'; readonly incidentId: string };

export type Picked = { readonly target: Target; readonly among: readonly Target[] };

/** A badge leads to the place that holds most of it, then to each of them, the fullest first. */
export function targetsOfGroup(group: Group, places: Places): Target[] {
	const common = group.members.length > 1 ? commonPlace(group.members, places) : undefined;
	const own = group.members.flatMap(targetsOfSite);
	return distinct(common === undefined ? own : [{ type: 'place', placeId: common }, ...own]);
}

export function targetsOfAreas(sites: readonly Site[]): Target[] {
	return distinct([...sites].sort((a, b) => a.radiusKm - b.radiusKm).flatMap(targetsOfSite));
}

function targetsOfSite(site: Site): Target[] {
	if (site.placeId !== undefined) return [{ type: 'place', placeId: site.placeId }];
	return site.incidentIds.map((incidentId) => ({ type: 'incident', incidentId }));
}

/** The first target, or the next one when the last click met the same targets. */
export function pickNext(among: readonly Target[], last: Picked | undefined): Picked | undefined {
	const same =
		last !== undefined && among.length === last.among.length && among.every((t, i) => equal(t, last.among[i]));
	const index = same ? last.among.findIndex((target) => equal(target, last.target)) + 1 : 0;
	const target = among[index % Math.max(1, among.length)];
	return target && { target, among };
}

const nameOf = (target: Target): string => (target.type === 'place' ? target.placeId : `#${target.incidentId}`);
const equal = (a: Target, b: Target | undefined): boolean => b !== undefined && nameOf(a) === nameOf(b);

const distinct = (targets: readonly Target[]): Target[] =>
	targets.filter((target, index) => targets.findIndex((other) => equal(other, target)) === index);
