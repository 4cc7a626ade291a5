/** Countries: names from CLDR and i18n-iso-countries, point and size from Natural Earth's outlines. */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import { area, centerOfMass } from '@turf/turf';
import { name, type Draft } from './draft.ts';
import { middleOfTowns, rounded, type Area } from './middle.ts';

const require = createRequire(import.meta.url);

type Territories = { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
type IsoNames = { countries: Record<string, string | string[]> };

/** Every country and territory in which the sources have a town. */
export function readCountries(towns: readonly Draft[]): Draft[] {
	const isos = [...new Set(towns.flatMap(({ country }) => (country ? [country] : [])))].sort();
	const cldr = (language: string): Record<string, string> =>
		(require(`cldr-localenames-full/main/${language}/territories.json`) as Territories).main[language]
			?.localeDisplayNames.territories ?? {};
	const iso = (language: string): IsoNames['countries'] =>
		(require(`i18n-iso-countries/langs/${language}.json`) as IsoNames).countries;
	const names = { fr: cldr('fr'), en: cldr('en'), ar: cldr('ar') };
	const others = { fr: iso('fr'), en: iso('en') };
	const shapes = readShapes();
	return isos.map((code): Draft => {
		const shape = shapes.get(code) ?? middleOfTowns(towns.filter(({ country }) => country === code));
		const label = names.fr[code] ?? code;
		return {
			id: `country:${code}`,
			name: label,
			names: [
				name(label, 'fr'),
				...variants(names.fr, code).map((text) => name(text, 'fr')),
				...[others.fr[code] ?? []].flat().map((text) => name(text, 'fr')),
				...[names.en[code] ?? [], ...variants(names.en, code), others.en[code] ?? []]
					.flat()
					.map((text) => name(text, 'en')),
				...[names.ar[code] ?? []].flat().map((text) => name(text, 'ar', 'Arab'))
			],
			kind: 'country',
			featureClass: 'A',
			featureCode: 'PCLI',
			country: code,
			...shape,
			population: towns.reduce((sum, town) => sum + (town.country === code ? town.population : 0), 0),
			weight: 1e12
		};
	});
}

/** « GB-alt-short » and the like; abbreviations of two capitals are no names. */
function variants(territories: Record<string, string>, code: string): string[] {
	return ['variant', 'short', 'biot']
		.map((kind) => territories[`${code}-alt-${kind}`])
		.filter((text) => text !== undefined && text.length > 2) as string[];
}

function readShapes(): Map<string, Area> {
	const world = require('world-atlas/countries-50m.json') as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const codes = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[];
	const alpha2 = new Map(codes.map(([two, , number]) => [number, two]));
	const shapes = new Map<string, Area>();
	for (const country of feature(world, world.objects.countries).features) {
		const code =
			alpha2.get(String(country.id).padStart(3, '0')) ?? (country.properties.name === 'Kosovo' ? 'XK' : undefined);
		if (!code || !country.geometry || shapes.has(code)) continue;
		// The mainland says where a country is: with Alaska or Guyane the middle would lie in the sea.
		const parts = country.geometry.type === 'MultiPolygon' ? country.geometry.coordinates : [];
		const pieces = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
		const largest = pieces.sort((a, b) => area(b) - area(a))[0] ?? country.geometry;
		const [lng = 0, lat = 0] = centerOfMass(largest).geometry.coordinates;
		// Fidji lies on both sides of the date line.
		const east = ((((lng + 180) % 360) + 360) % 360) - 180;
		const radiusKm = Math.max(3, Math.round(Math.sqrt(area(country) / 1e6 / Math.PI)));
		shapes.set(code, { lat: rounded(lat), lng: rounded(east), radiusKm, source: 'Natural Earth (world-atlas 2.0.2)' });
	}
	return shapes;
}
