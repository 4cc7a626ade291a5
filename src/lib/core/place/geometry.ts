const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;

/** Great-circle distance between two points in degrees (haversine). */
export function distanceKm(lat1: number, lng1: number, lat2: number, lng2: number): number {
	const lat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
	const lng = Math.sin(((lng2 - lng1) * RADIANS) / 2);
	const half = lat * lat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * lng * lng;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The point at a distance and bearing (degrees clockwise from north). */
export function shifted(lat: number, lng: number, distance: number, bearing: number): { lat: number; lng: number } {
	const north = (distance / EARTH_RADIUS_KM) * Math.cos(bearing * RADIANS);
	const east = (distance / EARTH_RADIUS_KM) * Math.sin(bearing * RADIANS);
	return { lat: lat + north / RADIANS, lng: lng + east / Math.max(0.01, Math.cos(lat * RADIANS)) / RADIANS };
}
