const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres between two points, by the haversine formula. */
export function distanceKm(latA: number, lngA: number, latB: number, lngB: number): number {
	const lat = Math.sin(((latB - latA) * RADIANS) / 2);
	const lng = Math.sin(((lngB - lngA) * RADIANS) / 2);
	const h = lat * lat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * lng * lng;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
