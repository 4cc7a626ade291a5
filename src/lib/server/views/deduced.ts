import { deducePlaces, type ArticleReport, type Gazetteer, type PlaceMention } from '#core';
import type { Deduced } from '#lib/wire.ts';

/** The gazetteer, loaded only when a report without a place asks for it. */
export type LoadGazetteer = () => Gazetteer | Promise<Gazetteer>;

/** What reports without a place offer, by key. Nothing where nobody is there to confirm it: then no gazetteer is given. */
export async function deducedByKey(
	reports: readonly ArticleReport[],
	told: { readonly text: string; readonly places: readonly PlaceMention[] },
	load: LoadGazetteer | undefined
): Promise<ReadonlyMap<string, Deduced>> {
	const placeless = reports.filter(({ place }) => !place);
	if (!load || placeless.length === 0) return new Map();
	const gazetteer = await load();
	return new Map(
		placeless.flatMap((report) => {
			const deducedPlaces = deducePlaces(report, told, gazetteer);
			return deducedPlaces.length > 0 ? [[report.key, { deducedPlaces }] as const] : [];
		})
	);
}
