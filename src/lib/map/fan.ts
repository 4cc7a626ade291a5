/** Where the symbols of incidents at one spot stand when they are spread out around it. */

export type FanSpot = { readonly x: number; readonly y: number };

/** More than that hide the map around; the list has them all. */
export const MOST_FANNED = 24;
/** Symbols on the inner ring; twice as wide a ring takes twice as many. */
const INNER = 8;

/** Pixels from the spot, clockwise from the top. `room` is what a symbol needs. */
export function fanOut(count: number, room: number): FanSpot[] {
	const shown = Math.min(count, MOST_FANNED);
	const radius = room / (2 * Math.sin(Math.PI / INNER));
	return shown <= INNER
		? ring(shown, radius)
		: [...ring(INNER, radius), ...ring(shown - INNER, radius * 2, Math.PI / (shown - INNER))];
}

const ring = (count: number, radius: number, turn = 0): FanSpot[] =>
	Array.from({ length: count }, (_, at) => {
		const angle = turn + (2 * Math.PI * at) / count;
		return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
	});
