/** Counts of a window in one pass over its slices. Pure: columns and a window in, numbers out. */
import type { TimeSpan } from '#core';
import { isCoarseIn } from './coarse.ts';
import { slicesIn, type Columns } from './columns.ts';

/** Layers that are counted apart at each site: four families that happened, then the same four threatened, planned or denied. */
export const LAYERS = 8;
/** In `layerOf`: not counted at all. */
export const HIDDEN = 255;

export type Counts = {
	/** Incidents in the window, with and without a place. */
	readonly shown: number;
	readonly unplaced: number;
	/** `LAYERS` counts a site. */
	readonly perSite: Uint32Array;
	/** Of each site those whose date is precise enough for the window. */
	readonly sharp: Uint32Array;
};

type Room = Pick<Counts, 'perSite' | 'sharp'>;

/** `layerOf` says for each kind (`kindOf`) which layer it is counted in, or `HIDDEN`. `room` is written over. */
export function countWindow(
	columns: Columns,
	window: TimeSpan,
	layerOf: Uint8Array,
	sites: number,
	room: Room = { perSite: new Uint32Array(sites * LAYERS), sharp: new Uint32Array(sites) }
): Counts {
	const { start, end, site, kind } = columns;
	const { perSite, sharp } = room;
	perSite.fill(0);
	sharp.fill(0);
	let shown = 0;
	let unplaced = 0;
	for (const { from, sure, to } of slicesIn(columns, window)) {
		for (let at = from; at < to; at++) {
			const ends = end[at] as number;
			if (at < sure && ends <= window.start) continue;
			const layer = layerOf[kind[at] as number] as number;
			if (layer === HIDDEN) continue;
			shown++;
			const where = site[at] as number;
			if (where < 0) {
				unplaced++;
				continue;
			}
			(perSite[where * LAYERS + layer] as number)++;
			if (!isCoarseIn(start[at] as number, ends, window)) (sharp[where] as number)++;
		}
	}
	return { shown, unplaced, perSite, sharp };
}

/** The rows that overlap a window, in the order in which they came in. */
export function rowsIn(columns: Columns, window: TimeSpan): Int32Array {
	const { end, row } = columns;
	const met = new Uint8Array(row.length);
	let count = 0;
	for (const { from, sure, to } of slicesIn(columns, window)) {
		for (let at = from; at < to; at++) {
			if (at < sure && (end[at] as number) <= window.start) continue;
			met[row[at] as number] = 1;
			count++;
		}
	}
	const rows = new Int32Array(count);
	for (let at = 0, next = 0; at < met.length && next < count; at++) if (met[at] === 1) rows[next++] = at;
	return rows;
}
