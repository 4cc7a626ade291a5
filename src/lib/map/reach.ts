/** What is near enough to the view to be made ready for it. Boxes may run beyond 180°, as the map itself does. */
import { discBox, type Box } from './geometry.ts';
import type { Anchor } from './shapes.ts';
import type { Site } from '#lib/explore/sites.ts';

/** The view with half of it on each side: a short move then needs nothing new. */
export function aroundView({ west, south, east, north }: Box): Box {
	const [dLng, dLat] = [(east - west) / 2, (north - south) / 2];
	return { west: west - dLng, south: south - dLat, east: east + dLng, north: north + dLat };
}

/** Does a box hold another one? */
export const holds = (outer: Box | undefined, inner: Box): boolean =>
	outer !== undefined &&
	outer.west <= inner.west &&
	outer.south <= inner.south &&
	outer.east >= inner.east &&
	outer.north >= inner.north;

export const isWithin = (box: Box | undefined, [lng, lat]: Anchor): boolean =>
	box === undefined || overlap(box, { west: lng, east: lng, south: lat, north: lat });

/** Does any of the disc around a site lie in the box? */
export const siteReaches = (box: Box | undefined, { lng, lat, radiusKm }: Site): boolean =>
	box === undefined || overlap(box, discBox(lng, lat, radiusKm));

const overlap = (a: Box, b: Box): boolean =>
	b.south <= a.north &&
	b.north >= a.south &&
	[-360, 0, 360].some((turn) => b.west + turn <= a.east && b.east + turn >= a.west);
