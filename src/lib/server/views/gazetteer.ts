/** A place of the gazetteer with all that is known of it. */
import type { Gazetteer, Place } from '#core';
import type { Entry } from '#lib/gazetteer/entry.ts';
import { placeIdOf } from '#lib/gazetteer/placeId.ts';
import type { Found } from '#lib/gazetteer/search.ts';
import type { ChildrenPage, FoundPlace, GazetteerPlace } from '#lib/gazetteer/wire.ts';
import { summariseRow } from '#lib/projection/place.ts';

export function describeFound({ place, match, name, score }: Found, gazetteer: Gazetteer): FoundPlace {
	const { population } = place;
	return { ...summariseRow(place), match, matched: name, score, population, within: withinOf(place, gazetteer) };
}

/** « Gouvernorat de Ninive, Irak »: the province and the country. */
function withinOf({ parents }: Place, gazetteer: Gazetteer): string {
	const containers = parents.flatMap((id) => gazetteer.get(id) ?? []);
	return containers
		.filter(({ kind }, index) => kind !== 'admin2' || index === 0)
		.slice(-2)
		.map(({ name }) => name)
		.join(', ');
}

export function describePlace(gazetteer: Gazetteer, id: string, entries: readonly Entry[]): GazetteerPlace | undefined {
	const place = gazetteer.get(id);
	if (!place) return undefined;
	const { names, featureClass, featureCode, population, valid, owner, facility } = place;
	return {
		...summariseRow(place),
		names,
		featureClass,
		featureCode,
		population,
		...(valid !== undefined && { valid }),
		...(owner !== undefined && { owner }),
		...(facility !== undefined && { facility }),
		containers: place.parents.flatMap((parent) => gazetteer.get(parent) ?? []).map(summariseRow),
		childCounts: gazetteer.children?.(id, { limit: 0 }).counts ?? {},
		own: entries.filter((entry) => placeIdOf(entry) === id)
	};
}

export function pageOfChildren(
	gazetteer: Gazetteer,
	id: string,
	query: { readonly kind?: Place['kind'] | undefined; readonly offset: number; readonly limit: number }
): ChildrenPage {
	const { kind, offset, limit } = query;
	const { counts, places } = gazetteer.children?.(id, { offset, limit, ...(kind && { kind }) }) ?? {
		counts: {},
		places: []
	};
	const total = kind ? (counts[kind] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
	return { total, places: places.map((place) => ({ ...summariseRow(place), population: place.population })) };
}
