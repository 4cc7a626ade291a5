/** Names on the base map, in the visitor's language, and the code of each country's outline. */
import type { Feature, FeatureCollection, Point } from 'geojson';

/** What `basemap/labels.json` holds; `src/cli/basemap.ts` writes it. */
export type LabelTable = {
	/** ISO alpha-2, ISO numeric, lng, lat, zoom from which the name fits. */
	readonly countries: readonly (readonly [string, string, number, number, number])[];
	/** lng, lat, zoom, 1 for a capital, French name, English name where it differs. */
	readonly cities: readonly (readonly [number, number, number, number, string, string?])[];
};

export type LabelProps = {
	readonly kind: 'country' | 'city';
	readonly name: string;
	readonly capital: boolean;
	readonly minZoom: number;
};

export function labelFeatures(table: LabelTable, language: 'fr' | 'en'): FeatureCollection<Point, LabelProps> {
	const names = new Intl.DisplayNames(language, { type: 'region' });
	const at = (lng: number, lat: number, properties: LabelProps): Feature<Point, LabelProps> => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [lng, lat] },
		properties
	});
	return {
		type: 'FeatureCollection',
		features: [
			...table.countries.map(([code, , lng, lat, minZoom]) =>
				at(lng, lat, { kind: 'country', name: names.of(code) ?? code, capital: false, minZoom })
			),
			...table.cities.map(([lng, lat, minZoom, capital, french, english]) =>
				at(lng, lat, {
					kind: 'city',
					name: language === 'fr' ? french : (english ?? french),
					capital: capital === 1,
					minZoom
				})
			)
		]
	};
}

/** ISO numeric code of a country, by its alpha-2 code. */
export const numericCodes = (table: LabelTable): ReadonlyMap<string, string> =>
	new Map(table.countries.map(([alpha2, numeric]) => [alpha2, numeric]));
