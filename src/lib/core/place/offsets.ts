import { distanceKm, shifted } from './geometry.ts';
import type { Place } from './gazetteer.ts';

/** A disc beside or around a place: where « près de Kirkouk » is, which is not Kirkouk. */
export type Area = { readonly lat: number; readonly lng: number; readonly radiusKm: number };

/** A distance is said loosely: « à 20 km au nord » is a quarter of the way either side, and an eighth of the compass. */
const LOOSE = 0.4;
const LEAST_KM = 3;

/** The place's own disc and so many kilometres more. */
export function around({ lat, lng, radiusKm }: Place, reachKm: number): Area | undefined {
	return lat === null || lng === null ? undefined : { lat, lng, radiusKm: radiusKm + reachKm };
}

/** A disc so far away, `bearing` in degrees clockwise from north. */
export function away({ lat, lng }: Place, km: number, bearing: number): Area | undefined {
	if (lat === null || lng === null) return undefined;
	return { ...shifted(lat, lng, km, bearing), radiusKm: Math.max(LEAST_KM, km * LOOSE) };
}

/** On one side of a place, from its edge to `reachKm` beyond: « au nord de Bagdad ». */
export function beside(place: Place, reachKm: number, bearing: number): Area | undefined {
	const { lat, lng, radiusKm } = place;
	if (lat === null || lng === null) return undefined;
	return { ...shifted(lat, lng, radiusKm + reachKm / 2, bearing), radiusKm: reachKm / 2 + radiusKm / 2 };
}

/** The middle of two places and half the way from one to the other. */
export function between(one: Place, other: Place): Area | undefined {
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return undefined;
	// Over the date line the short way is the other one.
	const turn = other.lng - one.lng > 180 ? -360 : other.lng - one.lng < -180 ? 360 : 0;
	const lng = (one.lng + other.lng + turn) / 2;
	return {
		lat: (one.lat + other.lat) / 2,
		lng: lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng,
		radiusKm: Math.max(LEAST_KM, distanceKm(one.lat, one.lng, other.lat, other.lng) / 2)
	};
}
