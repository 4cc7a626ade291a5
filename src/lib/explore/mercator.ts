/** Web Mercator: the world as a square from 0 to 1, from the north-west. */

/** Pixels of the world at zoom 0. */
export const TILE = 512;

export const mercatorX = (lng: number): number => lng / 360 + 0.5;

export function mercatorY(lat: number): number {
	const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
