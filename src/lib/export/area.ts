/**
 * Areas as RFC 7946 wants them: outer rings counter-clockwise, nothing beyond ±180°, cut in two where they cross that meridian.
 * Positions are [lng, lat].
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;
type Ring = readonly Position[];

const EARTH_KM = 6371.0088;
const STEPS = 64;
const RADIANS = Math.PI / 180;
/** A disc that nobody measured still has some size. */
const LEAST_KM = 0.05;

/** The disc of `radiusKm` around a point on the sphere. One that holds a pole is the band around it. */
export function discArea(lng: number, lat: number, radiusKm: number): Area {
	const angle = Math.max(radiusKm, LEAST_KM) / EARTH_KM;
	const [south, north] = [lat - angle / RADIANS, lat + angle / RADIANS];
	if (south <= -90 || north >= 90) return band(Math.max(-90, south), Math.min(90, north));
	const ring: Position[] = [];
	// North, west, south, east: counter-clockwise.
	for (let step = 0; step < STEPS; step++) ring.push(pointAt(lng, lat, angle, (-2 * Math.PI * step) / STEPS));
	return ringArea([...ring, ring[0] ?? [lng, lat]]);
}

/** The point at `angle` radians from another, in the direction of `bearing` (radians from north, clockwise). */
function pointAt(lng: number, lat: number, angle: number, bearing: number): Position {
	const phi = lat * RADIANS;
	const to = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
	const turn = Math.atan2(
		Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
		Math.cos(angle) - Math.sin(phi) * Math.sin(to)
	);
	return [lng + turn / RADIANS, to / RADIANS];
}

const band = (south: number, north: number): Area => ({
	type: 'Polygon',
	coordinates: [
		[
			[-180, south],
			[180, south],
			[180, north],
			[-180, north],
			[-180, south]
		].map(rounded)
	]
});

/** A closed ring as an area. */
export function ringArea(ring: Ring): Area {
	const whole = counterClockwise(unwrapped(ring));
	const lngs = whole.map(([lng = 0]) => lng);
	const turn = 360 * Math.round((Math.min(...lngs) + Math.max(...lngs)) / 720);
	const moved = shifted(whole, -turn);
	const parts = [
		cut(moved, -180, 180),
		shifted(cut(moved, -540, -180), 360),
		shifted(cut(moved, 180, 540), -360)
	].filter((part) => part.length >= 4);
	const rings = parts.map((part) => [part.map(rounded)]);
	const [only = []] = rings;
	return rings.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: rings };
}

/** Keeps each longitude within half a turn of the one before. */
function unwrapped(ring: Ring): Position[] {
	let last = ring[0]?.[0] ?? 0;
	return ring.map(([lng = 0, lat = 0]): Position => {
		last = lng - 360 * Math.round((lng - last) / 360);
		return [last, lat];
	});
}

const shifted = (ring: Ring, by: number): Position[] => ring.map(([lng = 0, lat = 0]) => [lng + by, lat]);

function counterClockwise(ring: Position[]): Position[] {
	let twice = 0;
	for (let index = 1; index < ring.length; index++) {
		const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[index - 1], ring[index]];
		twice += x0 * y1 - x1 * y0;
	}
	return twice < 0 ? ring.toReversed() : ring;
}

/** The part of a ring between two meridians, closed (Sutherland and Hodgman, 1974); empty when it lies outside. */
function cut(ring: Ring, west: number, east: number): Position[] {
	const right = half(ring, (lng) => lng - west, west);
	return half(right, (lng) => east - lng, east);
}

function half(ring: Ring, inside: (lng: number) => number, at: number): Position[] {
	const kept: Position[] = [];
	for (let index = 1; index < ring.length; index++) {
		const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[index - 1], ring[index]];
		const [from, to] = [inside(x0), inside(x1)];
		if (from < 0 !== to < 0) kept.push([at, y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)]);
		if (to >= 0) kept.push([x1, y1]);
	}
	const [first] = kept;
	return first ? [...kept, first] : [];
}

const rounded = ([lng = 0, lat = 0]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
