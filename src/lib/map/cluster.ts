/**
 * Sites in, groups out: badges that would cover one another at this zoom become one. Nothing is lost: a group knows its
 * members, and a click leads to the place that holds them all, or nearer.
 */
import { FAMILIES } from '#lib/state/families.ts';
import { badgeRoom } from './badge.ts';
import type { HungSite } from './shapes.ts';
import type { Places, Site, Tally } from './sites.ts';

export type Group = {
	readonly key: string;
	readonly anchor: readonly [number, number];
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
	readonly room: { readonly width: number };
	readonly members: HungSite[];
};

/** Groups sites whose badges overlap at `zoom`; the one with the most incidents gives the position. */
export function gatherSites(sites: readonly HungSite[], zoom: number): Group[] {
	const scale = TILE * 2 ** zoom;
	const ordered = [...sites].sort(
		(a, b) => b.count - a.count || a.radiusKm - b.radiusKm || (a.key < b.key ? -1 : Number(a.key > b.key))
	);
	const cells = new Map<string, Spot[]>();
	const groups: Spot[] = [];
	for (const site of ordered) {
		const [x, y] = project(site.anchor, scale);
		const level = site.isHuge ? 'huge' : 'near';
		const column = Math.floor(x / REACH);
		const row = Math.floor(y / REACH);
		const room = badgeRoom(site);
		const near = neighbours(cells, level, column, row).find(
			(group) => Math.abs(group.x - x) < (group.room.width + room.width) / 2 && Math.abs(group.y - y) < room.height
		);
		if (near) {
			near.members.push(site);
			continue;
		}
		const group = { x, y, room, members: [site] };
		groups.push(group);
		const cell = `${level}:${column}:${row}`;
		cells.set(cell, [...(cells.get(cell) ?? []), group]);
	}
	return groups.map(({ members }) => summarise(members));
}

function neighbours<T>(cells: ReadonlyMap<string, T[]>, level: string, column: number, row: number): T[] {
	const found: T[] = [];
	for (let dx = -1; dx <= 1; dx++)
		for (let dy = -1; dy <= 1; dy++) found.push(...(cells.get(`${level}:${column + dx}:${row + dy}`) ?? []));
	return found;
}

/** Web Mercator, in pixels. */
function project([lng, lat]: readonly [number, number], scale: number): [number, number] {
	const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
	return [(lng / 360 + 0.5) * scale, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale];
}

function summarise(members: readonly HungSite[]): Group {
	const [first] = members;
	if (!first) throw new Error('a group has members');
	return {
		key: first.key,
		anchor: first.anchor,
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

/** The smallest place that holds every member of a group; undefined when only a country or region does. */
export function commonPlace(members: readonly Site[], places: Places): string | undefined {
	const [first, ...rest] = members.map(({ placeId }) => chainOf(placeId, places));
	const shared = [...(first ?? [])].filter((id) => rest.every((chain) => chain.has(id)));
	const rows = shared.flatMap((id) => places[id] ?? []);
	const narrow = members.length === 1 ? rows : rows.filter(({ kind }) => !WIDE_KINDS.has(kind));
	return narrow.sort((a, b) => a.radiusKm - b.radiusKm)[0]?.id;
}

const WIDE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'water', 'admin1']);

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
