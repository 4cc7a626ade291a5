/** Where a finger takes hold of the window: an edge, its body, an edge, side by side, each as wide as a fingertip. Pixels. */

/** From and to, along the track. */
export type Zone = readonly [number, number];
export type Zones = { readonly start: Zone; readonly body: Zone; readonly end: Zone };

/** As wide as a target must be. */
export const FINGER = 44;

/**
 * The zones of a window from `start` to `end` on a track of some width. A wide window has its edges half inside and half outside;
 * a narrow one pushes them outwards, so that its body can still be taken; what would hang over the track by more than `margin` moves in.
 */
export function touchZones(start: number, end: number, width: number, margin: number): Zones {
	const middle = (start + end) / 2;
	const inward = Math.min(Math.max((end - start - FINGER) / 2, 0), FINGER / 2);
	let left = Math.min(start + inward, middle - FINGER / 2);
	let right = Math.max(end - inward, middle + FINGER / 2);
	left = Math.max(left, FINGER - margin);
	right = Math.max(right, left + FINGER);
	right = Math.min(right, width + margin - FINGER);
	left = Math.min(left, right - FINGER);
	return { start: [left - FINGER, left], body: [left, right], end: [right, right + FINGER] };
}
