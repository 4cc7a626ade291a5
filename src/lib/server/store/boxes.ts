/** Boxes of degrees for the R*Tree. */
export type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

const KM_PER_DEGREE = 111.2;

/** The box around a disc; undefined where the position is unknown. Near the poles it is the whole circle of latitude. */
export function boxOf(disc: { lat: number | null; lng: number | null; radiusKm: number }): Box | undefined {
	if (disc.lat === null || disc.lng === null) return undefined;
	const height = disc.radiusKm / KM_PER_DEGREE;
	const shrink = Math.cos((Math.min(89, Math.abs(disc.lat) + height) * Math.PI) / 180);
	const width = Math.min(180, height / shrink);
	return {
		west: Math.max(-180, disc.lng - width),
		east: Math.min(180, disc.lng + width),
		south: Math.max(-90, disc.lat - height),
		north: Math.min(90, disc.lat + height)
	};
}

/** A query box, cut in two where it crosses the antimeridian. */
export function boxesOfQuery([west, south, east, north]: readonly [number, number, number, number]): Box[] {
	if (west <= east) return [{ west, east, south, north }];
	return [
		{ west, east: 180, south, north },
		{ west: -180, east, south, north }
	];
}
