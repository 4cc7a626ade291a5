import type { ReportPlace } from '../model.ts';
import type { Place } from '../place/gazetteer.ts';
import { foldName } from '../text/fold.ts';
import type { ChosenPlace } from './model.ts';

/** A chosen place as reports carry it. A point on the map gets an id of its position and name, so that two points are two places. */
export function chosenPlace({ placeId, name, kind, country, lat, lng, radiusKm }: ChosenPlace): ReportPlace {
	const id = placeId ?? pointId(name, lat, lng);
	return {
		...(id !== undefined && { placeId: id }),
		name,
		kind,
		...(country !== undefined && { country }),
		lat,
		lng,
		radiusKm
	};
}

/** Ten metres are one point. */
function pointId(name: string, lat: number | null, lng: number | null): string | undefined {
	if (lat === null || lng === null) return undefined;
	return `point:${lat.toFixed(4)},${lng.toFixed(4)}:${foldName(name).replace(/[^a-z0-9]+/g, '-')}`;
}

/** What a correction keeps of a row of the gazetteer. */
export const choosePlace = ({
	id,
	name,
	kind,
	country,
	lat,
	lng,
	radiusKm
}: Pick<Place, 'id' | 'name' | 'kind' | 'country' | 'lat' | 'lng' | 'radiusKm'>): ChosenPlace => ({
	placeId: id,
	name,
	kind,
	...(country !== undefined && { country }),
	lat,
	lng,
	radiusKm
});
