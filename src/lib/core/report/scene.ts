/** A place of the text as the place of a report: its coordinates, its container's, and how precise it is. */
import { distanceKm } from '../place/geometry.ts';
import { ADJACENT } from './lexicon/roles.ts';
import type { PlaceKind, PlaceMention, ReportPlace } from '../model.ts';

export const isCoarse = (kind: PlaceKind): boolean => kind === 'country' || kind === 'region';

/** How much a kind of place says. */
export const RANK = {
	country: 0,
	region: 0,
	water: 1,
	admin1: 1,
	admin2: 2,
	city: 3,
	district: 4,
	facility: 5
} as const;

/** What lies « près de » a site is known no better than a town; what lies « devant » it is known as the site is. */
export const rankOf = ({ kind, relation }: Pick<PlaceMention, 'kind' | 'relation'>): number => {
	if (!relation) return RANK[kind];
	return ADJACENT.has(relation) ? RANK[kind] - 0.5 : Math.min(RANK[kind], RANK.city) - 0.5;
};

/** Does the text or the map put one mention inside another? */
export function isInside(places: readonly PlaceMention[], inner: number, outer: number): boolean {
	const one = places[inner];
	const other = places[outer];
	if (!one || !other) return false;
	if (one.within === outer) return true;
	if (other.kind === 'country' || other.kind === 'region')
		return one.country !== undefined && one.country === other.country;
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return false;
	return distanceKm(one.lat, one.lng, other.lat, other.lng) <= (other.radiusKm ?? 15) + 10;
}

/** The place of a report: the mention's own, or its container's where only the container is on the map. */
export function placeOf(places: readonly PlaceMention[], index: number): ReportPlace {
	const mention = places[index];
	if (!mention) throw new Error(`no place mention ${index}`);
	const container = mention.within === undefined ? undefined : places[mention.within];
	// « deux bases en Irak »: sites without a name are an area.
	if (
		mention.lat === null &&
		mention.form === 'bare' &&
		container &&
		isCoarse(container.kind) &&
		mention.within !== undefined
	)
		return placeOf(places, mention.within);
	const located = mention.lat !== null ? mention : container && container.lat !== null ? container : mention;
	return {
		start: mention.start,
		end: mention.end,
		text: mention.text,
		name: mention.name ?? mention.text,
		kind: mention.kind,
		lat: located.lat,
		lng: located.lng,
		radiusKm: located.radiusKm ?? DEFAULT_RADIUS_KM[located.kind],
		...(mention.placeId
			? { placeId: mention.placeId }
			: container?.placeId && mention.lat === null
				? { placeId: container.placeId }
				: {}),
		...((mention.country ?? container?.country) ? { country: mention.country ?? container?.country ?? '' } : {}),
		...(mention.relation ? { relation: mention.relation } : {})
	};
}

const DEFAULT_RADIUS_KM = {
	country: 400,
	region: 400,
	water: 100,
	admin1: 100,
	admin2: 40,
	city: 12,
	district: 3,
	facility: 2
} as const;
