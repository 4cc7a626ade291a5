/**
 * Cells in, groups out: badges that would still cover one another at this zoom become one. Nothing is lost: a group knows its
 * members, and a click leads to the place that holds them all, or nearer.
 */
import { FAMILIES } from '#lib/state/families.ts';
import { badgeRoom } from './badge.ts';
import type { Anchor, HungSite } from './shapes.ts';
import { mercatorX, mercatorY, TILE } from '#lib/explore/mercator.ts';
import type { Tally } from '#lib/explore/sites.ts';

/** A site, or all sites of a place that is still too small to be drawn apart: one badge. */
export type Cell = Pick<HungSite, 'key' | 'anchor' | 'spareAnchors' | 'isHuge' | 'radiusKm' | 'tallies' | 'count'> & {
	readonly members: readonly HungSite[];
	/** The place whose parts these are. */
	readonly clusterId?: string | undefined;
};

export type Group = {
	readonly key: string;
	readonly anchor: Anchor;
	readonly members: readonly HungSite[];
	/** Set when it is the cluster of one place: « Irak », « Bagdad ». */
	readonly clusterId?: string | undefined;
	readonly tallies: readonly Tally[];
	readonly count: number;
	readonly isPoint: boolean;
	readonly faded: boolean;
	readonly isHuge: boolean;
};

/** The widest and highest that a badge gets, in pixels: neighbours are sought so far. */
const REACH = 90;

type Spot = {
	readonly x: number;
	readonly y: number;
	readonly room: { readonly width: number; readonly height: number };
	readonly anchor: Anchor;
	readonly cells: Cell[];
};

/** Each site is a cell of its own. */
export const gatherSites = (sites: readonly HungSite[], zoom: number): Group[] =>
	gatherCells(
		sites.map((site) => ({ ...site, members: [site] })),
		zoom
	);

/**
 * Groups cells whose badges overlap at `zoom`; the one with the most incidents gives the position. A huge area comes
 * last and looks for a free spot along its edge.
 */
export function gatherCells(unordered: readonly Cell[], zoom: number): Group[] {
	const scale = TILE * 2 ** zoom;
	const ordered = [...unordered].sort(
		(a, b) =>
			Number(a.isHuge) - Number(b.isHuge) ||
			b.count - a.count ||
			a.radiusKm - b.radiusKm ||
			(a.key < b.key ? -1 : Number(a.key > b.key))
	);
	const spots: Spot[] = [];
	const squares = new Map<string, Spot[]>();
	for (const cell of ordered) {
		const room = badgeRoom(cell);
		const tries = [cell.anchor, ...cell.spareAnchors].map((anchor): Spot => {
			const [x, y] = project(anchor, scale);
			return { x, y, room, anchor, cells: [cell] };
		});
		const met = tries.map((spot) => neighbours(squares, spot).filter((other) => collide(spot, other)));
		const free = tries[met.findIndex((others) => others.length === 0)];
		const joined = free ? undefined : met[0]?.find(({ cells }) => cells[0]?.isHuge === cell.isHuge);
		if (joined) {
			joined.cells.push(cell);
			continue;
		}
		const spot = free ?? tries[0];
		if (!spot) continue;
		spots.push(spot);
		const square = squareOf(spot);
		const others = squares.get(square);
		if (others) others.push(spot);
		else squares.set(square, [spot]);
	}
	return spots.map(summarise);
}

const collide = (a: Spot, b: Spot): boolean =>
	Math.abs(a.x - b.x) < (a.room.width + b.room.width) / 2 && Math.abs(a.y - b.y) < a.room.height;

const squareOf = ({ x, y }: Pick<Spot, 'x' | 'y'>): string => `${Math.floor(x / REACH)}:${Math.floor(y / REACH)}`;

function neighbours(squares: ReadonlyMap<string, Spot[]>, { x, y }: Spot): Spot[] {
	return [-REACH, 0, REACH].flatMap((dx) =>
		[-REACH, 0, REACH].flatMap((dy) => squares.get(squareOf({ x: x + dx, y: y + dy })) ?? [])
	);
}

/** In pixels of the world. */
const project = ([lng, lat]: Anchor, scale: number): [number, number] => [
	mercatorX(lng) * scale,
	mercatorY(lat) * scale
];

function summarise({ anchor, cells }: Spot): Group {
	const [first] = cells;
	if (!first) throw new Error('a group has members');
	const members = cells.flatMap((cell) => cell.members);
	return {
		key: first.key,
		anchor,
		members,
		clusterId: cells.length === 1 ? first.clusterId : undefined,
		tallies: addUp(cells),
		count: cells.reduce((sum, cell) => sum + cell.count, 0),
		isPoint: members.every((site) => site.isPoint),
		faded: members.every((site) => site.faded),
		isHuge: first.isHuge
	};
}

/** The counts of several, family by family. */
export function addUp(counted: readonly { readonly tallies: readonly Tally[] }[]): Tally[] {
	return FAMILIES.flatMap((family) => {
		const tallies = counted.flatMap((one) => one.tallies.filter((tally) => tally.family === family));
		if (tallies.length === 0) return [];
		const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
		return { family, count, hollow: tallies.every((tally) => tally.hollow) };
	});
}
