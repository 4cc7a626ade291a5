/** What two places say about two reports being one incident. */
import { distanceKm } from '../place/geometry.ts';
import type { Spot } from './traits.ts';

/** Up to this radius a place is a site, not a town. */
const SITE_KM = 5;

/** Log-odds of two reports' places; 0 where one is unknown. */
export function placeWeight(a: Spot | undefined, b: Spot | undefined): number {
	if (!a || !b) return 0;
	if (a.coarse || b.coarse) return coarseWeight(a, b);
	if (samePlace(a, b)) return narrowness(a.radiusKm);
	if (inside(a, b)) return narrowness(b.radiusKm) - 0.3;
	if (inside(b, a)) return narrowness(a.radiusKm) - 0.3;
	const apart = distance(a, b);
	if (apart === undefined) return a.country && b.country && a.country !== b.country ? -4 : 0;
	const gap = apart - a.radiusKm - b.radiusKm;
	const sites = a.radiusKm <= SITE_KM && b.radiusKm <= SITE_KM;
	// One source says before the Zone verte, another the next district: the rest of the story decides.
	if (gap <= 0) return 0.6;
	if (gap <= SITE_KM) return sites ? -0.5 : -1;
	if (gap <= 30) return -2.5;
	return -5;
}

/** Two sites that are surely not one: the embassy here, the airport there. */
export function sitesApart(a: Spot | undefined, b: Spot | undefined): boolean {
	if (!a || !b || a.radiusKm > SITE_KM || b.radiusKm > SITE_KM || samePlace(a, b) || inside(a, b) || inside(b, a))
		return false;
	const apart = distance(a, b);
	return apart !== undefined && apart > a.radiusKm + b.radiusKm;
}

/** No row of the gazetteer and no position: only its name is known, if that. */
export const isLost = (spot: Spot | undefined): boolean => !spot || (spot.id === undefined && spot.lat === null);

export const samePlace = (a: Spot, b: Spot): boolean =>
	a.id === undefined || b.id === undefined ? a.name === b.name && a.country === b.country : a.id === b.id;

/** Does `b` contain `a`? */
export const inside = (a: Spot, b: Spot): boolean => b.id !== undefined && a.chain.includes(b.id);

/**
 * How much it says that two sources name the same disc: one in how many places of news it is.
 * A site 4.5, a city of 20 km 3.2, a province 0.8 to 1.5.
 */
function narrowness(radiusKm: number): number {
	return Math.min(4.5, Math.max(0.8, 1.1 * Math.log(400 / (radiusKm + 2))));
}

/** Countries and seas: their representative point is no place, so being equal is hardly evidence; being apart is. */
function coarseWeight(a: Spot, b: Spot): number {
	if (samePlace(a, b)) return 0.4;
	if (inside(a, b) || inside(b, a)) return 0.2;
	if (a.country && b.country) return a.country === b.country ? 0.2 : -4;
	return -0.5;
}

function distance(a: Spot, b: Spot): number | undefined {
	if (a.lat === null || a.lng === null || b.lat === null || b.lng === null) return undefined;
	return distanceKm(a.lat, a.lng, b.lat, b.lng);
}
