/**
 * The base map from Natural Earth's topology (`world-atlas`): land, borders, and the outline of each country. It ships
 * with the page, so nothing is asked of another server. Its borders take sides; the contested ones are told apart here.
 */
import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type * as topojson from 'topojson-specification';
import { disputedSide } from './disputed.ts';
import { unwrapArea, type Area } from './geometry.ts';

type Named = { readonly name: string };
type Country = topojson.Polygon<Named> | topojson.MultiPolygon<Named>;
export type World = topojson.Topology<{
	countries: { type: 'GeometryCollection'; geometries: Country[] };
	land: topojson.GeometryCollection;
}>;
export type Borders = FeatureCollection<LineString, { readonly disputed: boolean }>;

export type Basemap = {
	readonly land: FeatureCollection<Area>;
	readonly borders: Borders;
	/** By ISO 3166-1 numeric code (« 368 »), or by Natural Earth's name where there is none (« Kosovo »). */
	readonly outlineOf: (numeric: string) => Area | undefined;
};

/** Natural Earth sets these apart; to the United Nations they are parts of a member. */
const PARTS: Readonly<Record<string, string>> = { 'N. Cyprus': '196', Somaliland: '706' };

export function decodeWorld(world: World): Basemap {
	const countries = countriesByCode(world);
	return {
		land: landOf(world),
		borders: { type: 'FeatureCollection', features: bordersOf(world) },
		outlineOf: (numeric) => {
			const parts = countries.get(numeric);
			return parts && outlineOf(world, parts);
		}
	};
}

/** A country may come in several pieces: Australia and its reefs. */
export function countriesByCode(world: World): ReadonlyMap<string, readonly Country[]> {
	const byCode = new Map<string, Country[]>();
	for (const country of world.objects.countries.geometries) {
		const name = country.properties?.name ?? '';
		const code = PARTS[name] ?? String(country.id ?? name);
		byCode.set(code, [...(byCode.get(code) ?? []), country]);
	}
	return byCode;
}

function landOf(world: World): FeatureCollection<Area> {
	const { features } = feature(world, world.objects.land);
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ geometry }): Feature<Area>[] =>
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
				? [{ type: 'Feature', geometry: unwrapArea(geometry), properties: {} }]
				: []
		)
	};
}

/** The outline of one country of the topology. */
export function outlineOf(world: World, parts: readonly Country[]): Area {
	const coordinates = parts.flatMap((part) =>
		part.type === 'Polygon' ? [feature(world, part).geometry.coordinates] : feature(world, part).geometry.coordinates
	);
	return unwrapArea({ type: 'MultiPolygon', coordinates });
}

/** Every line that two countries share, once; cut where only a stretch of it is contested. */
function bordersOf(world: World): Borders['features'] {
	const nameOf = (country: topojson.GeometryObject): string => (country as Country).properties?.name ?? '';
	const contested = new Map<string, [string, string]>();
	const settled = mesh(world, world.objects.countries, (a, b) => {
		if (a === b) return false;
		const pair: [string, string] = nameOf(a) < nameOf(b) ? [nameOf(a), nameOf(b)] : [nameOf(b), nameOf(a)];
		if (!disputedSide(pair)) return true;
		contested.set(pair.join('|'), pair);
		return false;
	});
	const lines = settled.coordinates.map((line) => borderLine(line, false));
	for (const pair of contested.values()) {
		const shared = mesh(
			world,
			world.objects.countries,
			(a, b) => a !== b && pair.includes(nameOf(a)) && pair.includes(nameOf(b))
		);
		const side = disputedSide(pair);
		for (const line of shared.coordinates) lines.push(...cutLine(line, (position) => side?.(position) ?? false));
	}
	return lines;
}

const borderLine = (coordinates: Position[], disputed: boolean): Borders['features'][number] => ({
	type: 'Feature',
	geometry: { type: 'LineString', coordinates },
	properties: { disputed }
});

/** Cuts a line into stretches that are contested and stretches that are not; a segment goes with its first end. */
function cutLine(line: readonly Position[], isContested: (position: Position) => boolean): Borders['features'] {
	const stretches: { disputed: boolean; positions: Position[] }[] = [];
	for (const position of line) {
		const disputed = isContested(position);
		const last = stretches.at(-1);
		last?.positions.push(position);
		if (last?.disputed !== disputed) stretches.push({ disputed, positions: [position] });
	}
	return stretches.filter(({ positions }) => positions.length > 1).map((s) => borderLine(s.positions, s.disputed));
}
