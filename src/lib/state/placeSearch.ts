/** Rows of the gazetteer to choose from: by name, or near a point of the map. */
import type { ChosenPlace } from '#core';
import type { FoundPlaces, PlaceSummary } from '#lib/wire.ts';

/** A row with the names of what contains it, narrowest first. */
export type Candidate = { readonly place: PlaceSummary; readonly parents: readonly string[] };

/** Nearest places are looked for this far around a pin. */
const NEAR_KM = 40;

/** Places of that name, then names that begin so. Rejects when the server does not answer. */
export const findCandidates = (fetcher: typeof fetch, words: string, signal?: AbortSignal): Promise<Candidate[]> =>
	ask(fetcher, `/api/geocode?q=${encodeURIComponent(words.trim().slice(0, 100))}`, signal);

/** Nearest first. */
export const candidatesNear = (
	fetcher: typeof fetch,
	{ lng, lat }: { readonly lng: number; readonly lat: number },
	signal?: AbortSignal
): Promise<Candidate[]> => ask(fetcher, `/api/reverse?lat=${lat}&lng=${lng}&radiusKm=${NEAR_KM}`, signal);

async function ask(fetcher: typeof fetch, path: string, signal?: AbortSignal): Promise<Candidate[]> {
	const response = await fetcher(path, { ...(signal && { signal }) });
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	const { places, names } = (await response.json()) as FoundPlaces;
	return places.map((place) => ({ place, parents: place.parents.flatMap((id) => names[id] ?? []) }));
}

/** A point that a person put on the map. Coordinates to about a metre: nobody means more. */
export const pointOf = (
	name: string,
	lng: number,
	lat: number,
	radiusKm: number,
	near?: PlaceSummary
): ChosenPlace => ({
	name,
	kind: radiusKm <= 1 ? 'facility' : 'region',
	...(near?.country !== undefined && { country: near.country }),
	lat: round(lat),
	lng: round(lng),
	radiusKm
});

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
