/** GeoNames' own files, as download.geonames.org/export/dump has them; only the places must be there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCountries } from '../countries.ts';
import type { Draft, Report } from '../draft.ts';
import type { Sources } from '../sources.ts';
import { readLines, type Progress } from './lines.ts';
import { addNames } from './names.ts';
import { isWanted, readPlace } from './place.ts';
import { readUnits } from './units.ts';

export type GeonamesOptions = {
	/** Towns with fewer people are left out, unless they are the seat of something. */
	readonly minPopulation?: number;
	readonly languages?: readonly string[];
	readonly progress?: Progress;
};

const PLACES = ['allCountries.txt', 'cities500.txt', 'cities1000.txt', 'cities5000.txt', 'cities15000.txt'];

/** Reads a folder of GeoNames files. A row that cannot be read is named in the report and skipped. */
export async function readGeonames(folder: string, report: Report, options: GeonamesOptions = {}): Promise<Sources> {
	const { minPopulation = 1000, languages = ['fr', 'en', 'ar', 'uk', 'ru'], progress } = options;
	const here = (file: string): string => join(folder, file);
	const places = PLACES.map(here).find((file) => existsSync(file));
	if (!places) throw new Error(`${folder} has none of ${PLACES.join(', ')}`);
	const wanted: Draft[] = [];
	const areas = new Map<string, Draft>();
	for await (const { at, cells } of readLines(places, 19, report, progress)) {
		const place = readPlace(cells);
		if (typeof place === 'string') report.dropped.push(`${at}: ${place}`);
		else if (place.featureClass === 'A') areas.set(place.id, place);
		else if (isWanted(place, minPopulation)) wanted.push(place);
	}
	const names = here('alternateNamesV2.txt');
	const named = existsSync(names) ? await addNames(wanted, names, languages, report, progress) : wanted;
	const towns = await addCities(
		named.filter(({ featureClass }) => featureClass === 'P'),
		here('hierarchy.txt'),
		report
	);
	const units = (file: string, kind: 'admin1' | 'admin2'): Promise<Draft[]> =>
		existsSync(here(file)) ? readUnits(here(file), kind, towns, areas, report) : Promise.resolve([]);
	return {
		towns,
		others: named.filter(({ featureClass }) => featureClass !== 'P'),
		provinces: [...(await units('admin1CodesASCII.txt', 'admin1')), ...(await units('admin2Codes.txt', 'admin2'))],
		countries: await sizeCountries(readCountries(towns), here('countryInfo.txt'), report)
	};
}

/** `hierarchy.txt` says in which town a district lies: parent, child. */
async function addCities(towns: readonly Draft[], file: string, report: Report): Promise<Draft[]> {
	if (!existsSync(file)) return [...towns];
	const byId = new Map(towns.map((town) => [town.id, town]));
	for await (const { cells } of readLines(file, 2, report)) {
		const city = byId.get(`geonames:${cells[0]}`);
		const district = byId.get(`geonames:${cells[1]}`);
		if (city?.kind === 'city' && district?.kind === 'district') byId.set(district.id, { ...district, parent: city.id });
	}
	return [...byId.values()];
}

/** `countryInfo.txt` knows area (km², column 7) and population (column 8). */
async function sizeCountries(countries: readonly Draft[], file: string, report: Report): Promise<Draft[]> {
	if (!existsSync(file)) return [...countries];
	const sizes = new Map<string, { population: number; radiusKm: number }>();
	for await (const { cells } of readLines(file, 9, report)) {
		const [area, population] = [Number(cells[6]) || 0, Number(cells[7]) || 0];
		if (area > 0)
			sizes.set(cells[0] ?? '', { population, radiusKm: Math.max(3, Math.round(Math.sqrt(area / Math.PI))) });
	}
	return countries.map((country) => ({ ...country, ...sizes.get(country.country ?? '') }));
}
