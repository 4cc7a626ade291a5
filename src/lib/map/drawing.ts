/** Corners on the ground out of pixels of the map. */
import type { Map as MapLibre } from 'maplibre-gl';
import { boxRing, type Ring } from '#lib/filter/ring.ts';
import { coveredOf, shownBox } from './create.ts';
import type { Pixel } from './edge.ts';

/** Nearer than this, in pixels, two corners are one. */
const SLACK = 4;

/** What the map shows, without what lies under a sheet. */
export function ringOfView(map: MapLibre): Ring {
	const { west, east, north } = shownBox(map);
	const { clientHeight } = map.getContainer();
	const south = map.unproject([0, clientHeight - coveredOf(map.getContainer())]).lat;
	return boxRing(west, south, east, north);
}

/** A rectangle between two corners, or the polygon through all; undefined while it has no area. */
export function ringOf(map: MapLibre, pixels: readonly Pixel[], shape: 'rectangle' | 'polygon'): Ring | undefined {
	const corners = pixels.map(({ x, y }) => map.unproject([x, y]));
	if (shape === 'polygon') {
		const distinct = corners.filter((_, index) => index === 0 || isApart(pixels[index], pixels[index - 1]));
		return distinct.length < 3 ? undefined : distinct.map(({ lng, lat }) => [lng, lat] as const);
	}
	const [first, last] = [corners[0], corners.at(-1)];
	if (!first || !last || !isApart(pixels[0], pixels.at(-1))) return undefined;
	return boxRing(
		Math.min(first.lng, last.lng),
		Math.min(first.lat, last.lat),
		Math.max(first.lng, last.lng),
		Math.max(first.lat, last.lat)
	);
}

const isApart = (a: Pixel | undefined, b: Pixel | undefined): boolean =>
	a !== undefined && b !== undefined && Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > SLACK;
