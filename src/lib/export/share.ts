/** Where something happened, as far as it may be told outside: a private home is its town. */
import type { PlaceKind, ReportPlace } from '#core';
import type { PlaceSummary } from '#lib/wire.ts';

export type SharedPlace = {
	readonly id: string | null;
	readonly name: string;
	readonly kind: PlaceKind;
	/** ISO 3166-1 alpha-2. */
	readonly country: string | null;
	readonly lat: number | null;
	readonly lng: number | null;
	/** Kilometres: the disc around the point that surely holds the place. */
	readonly radiusKm: number;
	/** « devant », « près de » when it happened beside the place. */
	readonly relation?: string;
	/** It stands for a private home inside of it. */
	readonly rounded?: true;
};

export type PlaceOf = (id: string) => PlaceSummary | undefined;

/** What is smaller than this is no town, whatever its kind. */
const LEAST_TOWN_KM = 1;

/** The place as it may be shared; undefined when nothing may be said of it. */
export function sharePlace(place: ReportPlace, sensitive: boolean, placeOf: PlaceOf): SharedPlace | undefined {
	if (sensitive && isSmall(place)) return roundToTown(place, placeOf);
	const { placeId, name, kind, country, lat, lng, radiusKm, relation } = place;
	return {
		id: placeId ?? null,
		name,
		kind,
		country: country ?? null,
		lat,
		lng,
		radiusKm,
		...(relation !== undefined && !sensitive && { relation })
	};
}

/** Is it known more closely than as a town? */
export const isSmall = ({ kind, radiusKm }: ReportPlace): boolean =>
	kind === 'facility' || kind === 'district' || (kind === 'city' && radiusKm < LEAST_TOWN_KM);

/** The town that contains a place, else its country, else nothing. */
function roundToTown({ placeId, country }: ReportPlace, placeOf: PlaceOf): SharedPlace | undefined {
	const parents = (placeId === undefined ? undefined : placeOf(placeId))?.parents.flatMap((id) => placeOf(id) ?? []);
	const town = parents?.find(({ kind, radiusKm }) => kind === 'city' && radiusKm >= LEAST_TOWN_KM);
	const state =
		parents?.find(({ kind }) => kind === 'country') ?? (country ? placeOf(`country:${country}`) : undefined);
	const around = town ?? state;
	if (!around) return undefined;
	const { id, name, kind, lat, lng, radiusKm } = around;
	return { id, name, kind, country: around.country ?? country ?? null, lat, lng, radiusKm, rounded: true };
}
