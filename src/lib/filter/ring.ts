/** A drawn area: its corners in order, [lng, lat], not closed. A rectangle has four. In an address « 44.1,33.2;44.9,33.2;44.9,33.9 ». */
export type Ring = readonly (readonly [number, number])[];

const MOST_CORNERS = 200;

export function readRing(text: string): Ring | undefined {
	const corners = text.split(';').map((corner) => corner.split(',').map(Number));
	if (corners.length < 3 || corners.length > MOST_CORNERS) return undefined;
	const ring = corners.flatMap(([lng = NaN, lat = NaN, ...more]) =>
		more.length === 0 && Math.abs(lng) <= 540 && Math.abs(lat) <= 90 ? [[lng, lat] as const] : []
	);
	return ring.length === corners.length ? ring : undefined;
}

/** Four decimals are ten metres. */
export const writeRing = (ring: Ring): string =>
	ring.map((corner) => corner.map((value) => Number(value.toFixed(4))).join(',')).join(';');

export const boxRing = (west: number, south: number, east: number, north: number): Ring => [
	[west, south],
	[east, south],
	[east, north],
	[west, north]
];

/** Does a point lie in it, on whatever turn of the earth it was drawn? */
export const isInRing = (lng: number, lat: number, ring: Ring): boolean =>
	[lng - 360, lng, lng + 360].some((turn) => crossings(turn, lat, ring) % 2 === 1);

/** How often a ray to the east meets the ring. */
function crossings(lng: number, lat: number, ring: Ring): number {
	let count = 0;
	for (const [index, [x1, y1]] of ring.entries()) {
		const [x0, y0] = ring.at(index - 1) ?? [0, 0];
		if (y0 > lat !== y1 > lat && lng < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0) count++;
	}
	return count;
}
