import { summariseRow } from '#lib/projection/place.ts';
import type { PlaceDetail, PlaceSummary } from '#lib/wire.ts';
import type { Service } from '../service.ts';

/** A place with all its names and what is told of it: one that an incident names, or any row of the gazetteer. */
export async function loadPlace({ store, analyser }: Service, id: string): Promise<PlaceDetail | undefined> {
	const gazetteer = await analyser.gazetteer();
	const row = gazetteer.get(id);
	const place = (await store.place(id)) ?? (row && summariseRow(row));
	if (!place) return undefined;
	const parents = await Promise.all(
		place.parents.map(async (parent): Promise<PlaceSummary | undefined> => {
			const above = gazetteer.get(parent);
			return (await store.place(parent)) ?? (above && summariseRow(above));
		})
	);
	return {
		place,
		parents: parents.flatMap((parent) => parent ?? []),
		names: row?.names ?? [],
		...(row && row.population > 0 && { population: row.population }),
		...(await store.incidentsAt(id))
	};
}
