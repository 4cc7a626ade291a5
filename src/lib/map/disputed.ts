/** Borders that are drawn dashed: the lines of control and of armistice that Natural Earth draws as plain borders. */
import type { Position } from 'geojson';
import type { Box } from './geometry.ts';

/** Pairs of Natural Earth names in alphabetic order; with a box where only that stretch is contested. */
const DISPUTED: readonly (readonly [string, string, Box?])[] = [
	['China', 'India'],
	['China', 'Pakistan'],
	['Cyprus', 'N. Cyprus'],
	['Egypt', 'Sudan', { west: 33.2, south: 21.5, east: 37.5, north: 23.5 }], // Halaïb
	['Guyana', 'Venezuela'],
	['India', 'Pakistan', { west: 73, south: 32.4, east: 79, north: 37.5 }], // Cachemire
	['Israel', 'Palestine'],
	['Israel', 'Syria'], // Golan
	['Kosovo', 'Serbia'],
	['Morocco', 'W. Sahara'],
	['North Korea', 'South Korea'],
	['Russia', 'Ukraine', { west: 32.4, south: 44, east: 36.9, north: 46.4 }], // Crimée
	['S. Sudan', 'Sudan', { west: 27.5, south: 9.2, east: 30, north: 10.6 }], // Abyei
	['Somalia', 'Somaliland']
];

/** Contested with every neighbour. */
const DISPUTED_ALONE: ReadonlySet<string> = new Set(['Siachen Glacier']);

/** Tells for a pair of countries which positions of their border are contested; undefined when none is. */
export function disputedSide([a, b]: readonly [string, string]): ((position: Position) => boolean) | undefined {
	if (DISPUTED_ALONE.has(a) || DISPUTED_ALONE.has(b)) return () => true;
	const row = DISPUTED.find(([first, second]) => first === a && second === b);
	if (!row) return undefined;
	const box = row[2];
	return ([lng = 0, lat = 0]) => !box || (lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north);
}
