import KDBush from 'kdbush';
import { around, distance } from 'geokdbush';
import type { Draft } from './draft.ts';

/** What of our own lies only « in France » gets the town that holds it, or the province of the nearest town. */
export function hangUnderTowns(drafts: readonly Draft[]): Draft[] {
	const towns = drafts.filter(
		({ kind, lat, lng, population }) => kind === 'city' && population >= 5000 && lat !== null && lng !== null
	);
	const points = new KDBush(towns.length);
	for (const { lat, lng } of towns) points.add(lng ?? 0, lat ?? 0);
	points.finish();
	return drafts.map((draft) => {
		const { kind, country, parent, lat, lng, admin1 } = draft;
		if (lat === null || lng === null || admin1 || parent !== `country:${country}`) return draft;
		if (kind !== 'city' && kind !== 'district' && kind !== 'facility') return draft;
		const near = around(points, lng, lat, 30, 30)
			.flatMap((index) => towns[index] ?? [])
			.filter((town) => town.country === country && town.id !== draft.id);
		const reach = (town: Draft): number => distance(lng, lat, town.lng ?? 0, town.lat ?? 0) / town.radiusKm;
		const holder = near.filter((town) => reach(town) <= 1).sort((a, b) => b.population - a.population)[0];
		if (kind !== 'city' && holder) return { ...draft, parent: holder.id };
		const province = near[0]?.admin1;
		return province ? { ...draft, parent: `admin1:${country}.${province}`, admin1: province } : draft;
	});
}
