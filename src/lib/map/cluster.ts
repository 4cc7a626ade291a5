/**
 * Sites in, groups out: badges that would cover one another at this zoom become one. Nothing is lost: a group knows its
 * members, and a click leads to the place that holds them all, or nearer.
 */
import { FAMILIES } from '#lib/state/families.ts';
import { badgeRoom } from './badge.ts';
import type { Anchor, HungSite } from './shapes.ts';
import type { Tally } from './sites.ts';

export type Group = {
	readonly key: string;
	readonly anchor: Anchor;
	readonly members: readonly HungSite[];
	readonly tallies: readonly Tally[];
	readonly count: number;
	readonly isPoint: boolean;
	readonly faded: boolean;
	readonly isHuge: boolean;
};

/** The widest and highest that a badge gets, in pixels: neighbours are sought so far. */
const REACH = 90;
const TILE = 512;

type Spot = {
	readonly x: number;
	readonly y: number;
	readonly room: { readonly width: number; readonly height: number };
	readonly anchor: Anchor;
	readonly members: HungSite[];
};

/**
 * Groups sites whose badges overlap at `zoom`; the one with the most incidents gives the position. A huge area comes
 * last and looks for a free spot along its edge.
 */
export function gatherSites(sites: readonly HungSite[], zoom: number): Group[] {
	const scale = TILE * 2 ** zoom;
	const ordered = [...sites].sort(
		(a, b) =>
			Number(a.isHuge) - Number(b.isHuge) ||
			b.count - a.count ||
			a.radiusKm - b.radiusKm ||
			(a.key < b.key ? -1 : Number(a.key > b.key))
	);
	const spots: Spot[] = [];
	const cells = new Map<string, Spot[]>();
	for (const site of ordered) {
		const room = badgeRoom(site);
		const tries = [site.anchor, ...site.spareAnchors].map((anchor): Spot => {
			const [x, y] = project(anchor, scale);
			return { x, y, room, anchor, members: [site] };
		});
		const met = tries.map((spot) => neighbours(cells, spot).filter((other) => collide(spot, other)));
		const free = tries[met.findIndex((others) => others.length === 0)];
		const joined = free ? undefined : met[0]?.find(({ members }) => members[0]?.isHuge === site.isHuge);
		if (joined) {
			joined.members.push(site);
			continue;
		}
		const spot = free ?? tries[0];
		if (!spot) continue;
		spots.push(spot);
		const cell = cellOf(spot);
		cells.set(cell, [...(cells.get(cell) ?? []), spot]);
	}
	return spots.map(summarise);
}

const collide = (a: Spot, b: Spot): boolean =>
	Math.abs(a.x - b.x) < (a.room.width + b.room.width) / 2 && Math.abs(a.y - b.y) < a.room.height;

const cellOf = ({ x, y }: Pick<Spot, 'x' | 'y'>): string => `${Math.floor(x / REACH)}:${Math.floor(y / REACH)}`;

function neighbours(cells: ReadonlyMap<string, Spot[]>, { x, y }: Spot): Spot[] {
	return [-REACH, 0, REACH].flatMap((dx) =>
		[-REACH, 0, REACH].flatMap((dy) => cells.get(cellOf({ x: x + dx, y: y + dy })) ?? [])
	);
}

/** Web Mercator, in pixels. */
function project([lng, lat]: readonly [number, number], scale: number): [number, number] {
	const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
	return [(lng / 360 + 0.5) * scale, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale];
}

function summarise({ anchor, members }: Spot): Group {
	const [first] = members;
	if (!first) throw new Error('a group has members');
	return {
		key: first.key,
		anchor,
		members,
		tallies: FAMILIES.flatMap((family) => {
			const tallies = members.flatMap((site) => site.tallies.filter((tally) => tally.family === family));
			if (tallies.length === 0) return [];
			const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
			return { family, count, hollow: tallies.every((tally) => tally.hollow) };
		}),
		count: members.reduce((sum, site) => sum + site.count, 0),
		isPoint: members.every((site) => site.isPoint),
		faded: members.every((site) => site.faded),
		isHuge: first.isHuge
	};
}
