import { radiusOfTown, weightOfTown } from '../cities.ts';
import { name, type Draft } from '../draft.ts';

/** What is neither a town nor an area but is named in the news, by feature class and code. */
const OTHERS: Readonly<Record<string, { readonly kind: Draft['kind']; readonly facility?: string }>> = {
	'H.OCN': { kind: 'water' },
	'H.SEA': { kind: 'water' },
	'H.GULF': { kind: 'water' },
	'H.STRT': { kind: 'water' },
	'H.BAY': { kind: 'water' },
	'H.LK': { kind: 'water' },
	'H.CNL': { kind: 'water' },
	'H.STM': { kind: 'water' },
	'L.RGN': { kind: 'region' },
	'S.AIRP': { kind: 'facility', facility: 'airport' },
	'S.AIRB': { kind: 'facility', facility: 'base' },
	'L.MILB': { kind: 'facility', facility: 'base' }
};
const GONE = /^PPL(?:H|Q|W|CH)$/;

/** One row of `allCountries.txt` or `citiesN.txt`, or what is wrong with it. */
export function readPlace(cells: readonly string[]): Draft | string {
	const [id = '', label = '', , , latitude = '', longitude = '', featureClass = '', featureCode = '', country = ''] =
		cells;
	const [lat, lng] = [Number(latitude), Number(longitude)];
	if (!/^\d+$/.test(id)) return `« ${id} » is no geonameid`;
	if (label === '') return 'it has no name';
	if (latitude === '' || longitude === '' || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
		return `« ${latitude} », « ${longitude} » is no position`;
	if (!/^[APSLHTRVU]$/.test(featureClass)) return `« ${featureClass} » is no feature class`;
	const population = Number(cells[14]) || 0;
	return {
		id: `geonames:${id}`,
		name: label,
		names: [name(label, 'und')],
		kind: featureCode === 'PPLX' ? 'district' : 'city',
		...OTHERS[`${featureClass}.${featureCode}`],
		featureClass: featureClass as Draft['featureClass'],
		featureCode,
		...(country.length === 2 ? { country } : {}),
		...(cells[10] && cells[10] !== '00' ? { admin1: cells[10] } : {}),
		...(cells[11] ? { admin2: cells[11] } : {}),
		lat,
		lng,
		radiusKm: radiusOfTown(population),
		population,
		source: 'GeoNames',
		weight: weightOfTown(featureCode, country, population)
	};
}

/** Towns with enough people or a seat, and what else the news names. */
export function isWanted({ featureClass, featureCode, population }: Draft, minPopulation: number): boolean {
	if (featureClass !== 'P') return `${featureClass}.${featureCode}` in OTHERS;
	return !GONE.test(featureCode) && (population >= minPopulation || /^PPL[AC]/.test(featureCode));
}
