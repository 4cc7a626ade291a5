/** What lies around a point, and what holds it. */
import { distance, booleanPointInPolygon } from '@turf/turf';
import type { Gazetteer, Place } from '#core';

/** A place with the way to it from the point that was asked for. */
export type Nearby = { readonly place: Place; readonly distanceKm: number };
export type Surroundings = {
	/** What holds the point, smallest first: by outline or disc, then what holds the nearest town. */
	readonly containing: readonly Nearby[];
	/** Nearest first, the holders among them. */
	readonly nearest: readonly Nearby[];
};

/** The nearest town within this distance says in which province and country a point lies. */
const TOWN_KM = 60;
/** On the sea the next thing may be far. */
const SEA_KM = 2500;

/** Looks around [lng, lat]. The country comes from the nearest town, never from a drawn border. */
export function lookAround(
	gazetteer: Gazetteer,
	lng: number,
	lat: number,
	{ radiusKm = 20, limit = 20 }: { readonly radiusKm?: number; readonly limit?: number } = {}
): Surroundings {
	const measure = (place: Place): Nearby => ({ place, distanceKm: kilometres(place, lng, lat) });
	const around = gazetteer.near(lng, lat, Math.max(radiusKm, TOWN_KM), 400).map(measure);
	const town = around.find(({ place }) => place.kind === 'city');
	const isLand = town !== undefined;
	const wide = isLand ? around : gazetteer.near(lng, lat, SEA_KM, 2000).map(measure);
	const holders = wide.filter(
		({ place, distanceKm }) =>
			(isLand ? SMALL.has(place.kind) : WIDE.has(place.kind)) && holds(place, distanceKm, lng, lat)
	);
	const chain = (town?.place.parents ?? []).flatMap((id) => gazetteer.get(id) ?? []).map(measure);
	const small = holders.sort((a, b) => a.place.radiusKm - b.place.radiusKm);
	const containing = [...new Map([...small, ...chain].map((near) => [near.place.id, near])).values()];
	const nearest = around.filter(({ distanceKm }) => distanceKm <= radiusKm).slice(0, limit);
	return { containing, nearest };
}

const SMALL: ReadonlySet<Place['kind']> = new Set(['facility', 'district', 'city']);
const WIDE: ReadonlySet<Place['kind']> = new Set(['water', 'region']);

function holds(place: Place, distanceKm: number, lng: number, lat: number): boolean {
	const { outline, radiusKm, kind, approximate } = place;
	// The disc around a building that is only roughly known says where it may be, not what it covers.
	if (!outline) return distanceKm <= radiusKm && !(kind === 'facility' && approximate);
	return booleanPointInPolygon([lng, lat], { type: 'Polygon', coordinates: [outline] });
}

/** To three decimals: a metre. */
function kilometres(place: Place, lng: number, lat: number): number {
	return Math.round(distance([place.lng ?? 0, place.lat ?? 0], [lng, lat], { units: 'kilometers' }) * 1000) / 1000;
}
