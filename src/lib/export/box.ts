import type { Geometry, Position } from 'geojson';

export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** The box around geometries (RFC 7946 §5); west > east where it crosses the 180th meridian. Undefined around nothing. */
export function boxAround(geometries: Iterable<Geometry>): Bbox | undefined {
	const spans: [number, number][] = [];
	let [south, north] = [90, -90];
	for (const geometry of geometries)
		for (const part of partsOf(geometry)) {
			const lngs = part.map(([lng = 0]) => lng);
			spans.push([Math.min(...lngs), Math.max(...lngs)]);
			for (const [, lat = 0] of part) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
		}
	const lngs = narrowest(spans);
	return lngs && [lngs[0], south, lngs[1], north];
}

function partsOf(geometry: Geometry): readonly (readonly Position[])[] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'Polygon':
			return geometry.coordinates.slice(0, 1);
		case 'MultiPolygon':
			return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
		default:
			throw new Error(`no box around ${geometry.type}`);
	}
}

/** From west to east, over the 180th meridian only when that is less than half the globe and less than the other way. */
function narrowest(spans: readonly [number, number][]): [number, number] | undefined {
	const sorted = [...spans].sort((a, b) => a[0] - b[0]);
	const [first] = sorted;
	if (!first) return undefined;
	const [west] = first;
	let [, east] = first;
	let gap: { width: number; west: number; east: number } = { width: 0, west: 0, east: 0 };
	for (const [start, end] of sorted) {
		if (start - east > gap.width) gap = { width: start - east, west: start, east };
		east = Math.max(east, end);
	}
	const isOver = gap.width > 180 && gap.width > 360 - (east - west);
	return isOver ? [gap.west, gap.east] : [west, east];
}
