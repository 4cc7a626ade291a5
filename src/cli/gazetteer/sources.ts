import { readCities } from './cities.ts';
import { readCountries } from './countries.ts';
import type { Draft, Report } from './draft.ts';
import { readProvinces } from './provinces.ts';

/** What a source of places gives: the build does not care whether it came from packages or from GeoNames' own files. */
export type Sources = {
	readonly countries: readonly Draft[];
	readonly provinces: readonly Draft[];
	readonly towns: readonly Draft[];
	/** Waters, airports and the like. */
	readonly others: readonly Draft[];
};

/** The bundled default: npm packages that repackage GeoNames. */
export function readPackages(report: Report): Sources {
	const towns = readCities(report);
	return { towns, countries: readCountries(towns), provinces: readProvinces(towns), others: [] };
}
