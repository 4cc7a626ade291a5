/** Where the map looks: boxes around sites, and whether a move is needed at all. */
import type { PlaceSummary } from '#lib/wire.ts';
import { boxOf, discBox, mainRing, type Box } from './geometry.ts';
import type { Shapes } from './shapes.ts';
import type { Places, Site } from '#lib/explore/sites.ts';

export type View = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** Beyond this zoom the 1:50m outlines of Natural Earth show nothing true any more. */
export const COARSE_ZOOM = 10;

/** Two views that look alike: URLs round. */
export const sameView = (a: View | undefined, b: View | undefined): boolean =>
	a !== undefined &&
	b !== undefined &&
	Math.abs(a.lng - b.lng) < 2e-3 &&
	Math.abs(a.lat - b.lat) < 2e-3 &&
	Math.abs(a.zoom - b.zoom) < 2e-2;

/** A box around one site as it is drawn. */
export function siteBox(site: Site, shapes: Shapes): Box {
	const area = shapes.areaOf(site);
	const box = area && boxOf(mainRing(area));
	return box ?? discBox(site.lng, site.lat, 1);
}

/** A box around all sites; regions wider than a country count by their middle alone. */
export function sitesBox(sites: readonly Site[], shapes: Shapes): Box | undefined {
	const boxes = sites.map((site) => (site.radiusKm > 800 ? discBox(site.lng, site.lat, 300) : siteBox(site, shapes)));
	return boxOf(
		boxes.flatMap(({ west, south, east, north }) => [
			[west, south],
			[east, north]
		])
	);
}

/** The sites that hold nine tenths of the incidents around the middle: where to look first. */
export function mainSites<T extends Site>(sites: readonly T[]): T[] {
	const total = sites.reduce((sum, { count }) => sum + count, 0);
	const range = (valueOf: (site: Site) => number): [number, number] => {
		const values = sites
			.flatMap((site) => Array.from({ length: site.count }, () => valueOf(site)))
			.sort((a, b) => a - b);
		return [values[Math.floor(total * 0.05)] ?? 0, values[Math.ceil(total * 0.95) - 1] ?? 0];
	};
	const [west, east] = range(({ lng }) => lng);
	const [south, north] = range(({ lat }) => lat);
	return sites.filter(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north);
}

/** Does one box show the middle of another? */
export function showsMiddle(shown: Box, box: Box): boolean {
	const lng = (box.west + box.east) / 2;
	const lat = (box.south + box.north) / 2;
	const isInside = (value: number): boolean => value >= shown.west && value <= shown.east;
	return lat >= shown.south && lat <= shown.north && [lng - 360, lng, lng + 360].some(isInside);
}

/** The box without its margin: what lies on the very edge is hardly seen. */
export function inner({ west, south, east, north }: Box): Box {
	const [dLng, dLat] = [(east - west) * 0.05, (north - south) * 0.05];
	return { west: west + dLng, south: south + dLat, east: east - dLng, north: north - dLat };
}

/** A place as a site without incidents: to show where it lies. */
export function siteOfPlace(placeId: string, places: Places): Site | undefined {
	const place: PlaceSummary | undefined = places[placeId];
	if (!place || place.lng === null || place.lat === null) return undefined;
	return {
		key: `place ${placeId}`,
		placeId,
		name: place.name,
		kind: place.kind,
		...(place.country !== undefined && { country: place.country }),
		lng: place.lng,
		lat: place.lat,
		radiusKm: place.radiusKm,
		...(place.outline && { outline: place.outline }),
		isPoint: false,
		incidentIds: [],
		tallies: [],
		count: 0,
		faded: false
	};
}
