import { name, type Draft, type Report } from '../draft.ts';
import { middleOfTowns } from '../middle.ts';
import { groupBy, weightOfUnit } from '../provinces.ts';
import { readLines } from './lines.ts';

/**
 * Units of one level from `admin1CodesASCII.txt` or `admin2Codes.txt`: code, name, plain name, geonameid.
 * Where they are says their own row among the places, how far they reach the towns with their code.
 */
export async function readUnits(
	file: string,
	kind: 'admin1' | 'admin2',
	towns: readonly Draft[],
	areas: ReadonlyMap<string, Draft>,
	report: Report
): Promise<Draft[]> {
	const inside = groupBy(towns, ({ country, admin1, admin2 }) =>
		[country, admin1, ...(kind === 'admin2' ? [admin2] : [])].join('.')
	);
	const units: Draft[] = [];
	for await (const { at, cells } of readLines(file, 4, report)) {
		const [code = '', label = '', , id = ''] = cells;
		const [country = '', admin1 = ''] = code.split('.');
		const own = areas.get(`geonames:${id}`);
		const members = inside.get(code);
		if (!own && !members) {
			report.dropped.push(`${at}: ${label} has neither a position nor a town`);
			continue;
		}
		const population = own?.population ?? 0;
		units.push({
			...middleOfTowns(members ?? (own ? [own] : [])),
			...(own ? { lat: own.lat, lng: own.lng, source: 'GeoNames' } : {}),
			id: `${kind}:${code}`,
			name: label,
			names: [name(label, 'und')],
			kind,
			featureClass: 'A',
			featureCode: kind === 'admin1' ? 'ADM1' : 'ADM2',
			country,
			admin1,
			population,
			weight: weightOfUnit(kind, population)
		});
	}
	return units;
}
