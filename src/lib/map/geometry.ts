/** Rings on the sphere: discs, their edge, and whether a point lies inside. Positions are [lng, lat]. */
import { circle } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;
export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** Of latitude. */
export const KM_PER_DEGREE = 111.195;

/** A geodesic disc as a polygon; it does not tear at the antimeridian. */
export function disc(lng: number, lat: number, radiusKm: number): Polygon {
	const ring = circle([lng, lat], radiusKm, { steps: radiusKm > 300 ? 128 : 64, units: 'kilometers' });
	return { type: 'Polygon', coordinates: [unwrap(ring.geometry.coordinates[0] ?? [], lng)] };
}

/**
 * Keeps each longitude within half a turn of the one before, so that a ring over the 180th degree stays whole: it then
 * reaches beyond 180, which MapLibre wraps. A ring around a pole is closed along that pole.
 */
export function unwrap(ring: readonly Position[], startLng: number): Position[] {
	let last = startLng;
	const whole = ring.map(([lng = 0, lat = 0]): Position => {
		last = lng - 360 * Math.round((lng - last) / 360);
		return [last, lat];
	});
	const [first] = whole;
	if (!first || Math.abs((first[0] ?? 0) - last) < 180) return whole;
	const pole = (first[1] ?? 0) < 0 ? -90 : 90;
	return [...whole, [last, pole], [first[0] ?? 0, pole], first];
}

/** The same for each ring of an area. */
export function unwrapArea(area: Area): Area {
	const rings = (polygon: Position[][]): Position[][] => polygon.map((ring) => unwrap(ring, ring[0]?.[0] ?? 0));
	return area.type === 'Polygon'
		? { type: 'Polygon', coordinates: rings(area.coordinates) }
		: { type: 'MultiPolygon', coordinates: area.coordinates.map(rings) };
}

/** The ring that encloses the most, in square degrees: a country's mainland. */
export function mainRing(area: Area): readonly Position[] {
	const rings = area.type === 'Polygon' ? [area.coordinates[0] ?? []] : area.coordinates.map((rings) => rings[0] ?? []);
	return rings.reduce((best, ring) => (ringSize(ring) > ringSize(best) ? ring : best), rings[0] ?? []);
}

function ringSize(ring: readonly Position[]): number {
	let twice = 0;
	for (let index = 1; index < ring.length; index++) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		twice += x0 * y1 - x1 * y0;
	}
	return Math.abs(twice) / 2;
}

export function boxOf(positions: Iterable<Position>): Box | undefined {
	let box: Box | undefined;
	for (const [lng = 0, lat = 0] of positions) {
		box = {
			west: Math.min(box?.west ?? lng, lng),
			south: Math.min(box?.south ?? lat, lat),
			east: Math.max(box?.east ?? lng, lng),
			north: Math.max(box?.north ?? lat, lat)
		};
	}
	return box;
}

/** The box around a disc. */
export function discBox(lng: number, lat: number, radiusKm: number): Box {
	const dLat = radiusKm / KM_PER_DEGREE;
	const dLng = dLat / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
	return { west: lng - dLng, south: Math.max(-85, lat - dLat), east: lng + dLng, north: Math.min(85, lat + dLat) };
}

/**
 * The points where the edge of an area is cut by the meridian at `share` of the way from west to east, from north to
 * south: where a badge may hang.
 */
export function cutRing(ring: readonly Position[], share = 0.5): Position[] {
	const box = boxOf(ring);
	if (!box) return [];
	// Slightly beside, so that the meridian does not run exactly through a vertex of a symmetric ring.
	const middle = box.west + (box.east - box.west) * (share + 0.0001);
	const cuts: Position[] = [];
	for (let index = 1; index < ring.length; index++) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		if (x0 < middle === x1 < middle) continue;
		cuts.push([middle, y0 + ((middle - x0) / (x1 - x0)) * (y1 - y0)]);
	}
	return cuts.sort(([, a = 0], [, b = 0]) => b - a);
}
