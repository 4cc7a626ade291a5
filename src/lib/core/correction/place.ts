import type { ReportPlace } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { ChosenPlace } from './model.ts';

/** What a correction keeps of a place, whatever it is a row of. */
type Kept = Omit<ChosenPlace, 'placeId' | 'country'> & { readonly country?: string | undefined };

/** The fields of a place that a correction keeps, without what else its row holds. */
export const keptOf = ({
	name,
	kind,
	country,
	lat,
	lng,
	radiusKm
}: Kept): Omit<ReportPlace, 'placeId' | 'text' | 'relation'> => ({
	name,
	kind,
	...(country !== undefined && { country }),
	lat,
	lng,
	radiusKm
});

/** A chosen place as reports carry it. A point on the map gets an id of its position and name, so that two points are two places. */
export function chosenPlace(chosen: ChosenPlace): ReportPlace {
	const id = chosen.placeId ?? pointId(chosen.name, chosen.lat, chosen.lng);
	return { ...keptOf(chosen), ...(id !== undefined && { placeId: id }) };
}

/** Ten metres are one point. */
function pointId(name: string, lat: number | null, lng: number | null): string | undefined {
	if (lat === null || lng === null) return undefined;
	return `point:${lat.toFixed(4)},${lng.toFixed(4)}:${foldName(name).replace(/[^a-z0-9]+/g, '-')}`;
}

/** A row of the gazetteer as a correction chooses it. */
export const choosePlace = (row: Kept & { readonly id: string }): ChosenPlace => ({ placeId: row.id, ...keptOf(row) });
