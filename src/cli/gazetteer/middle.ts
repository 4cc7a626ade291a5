import { distanceKm, type Draft } from './draft.ts';

/** Where an area lies and how far it reaches, as far as its towns tell. */
export type Area = { readonly lat: number; readonly lng: number; readonly radiusKm: number; readonly source: string };

/**
 * The median of the towns' positions, which one town with a wrong code cannot move, and the distance that holds
 * nine tenths of them. Far islands and exclaves are left out by that.
 */
export function middleOfTowns(towns: readonly Draft[]): Area {
	const points = towns.flatMap(({ lat, lng }) => (lat === null || lng === null ? [] : [{ lat, lng }]));
	const middle = {
		lat: rounded(median(points.map(({ lat }) => lat))),
		lng: rounded(median(points.map(({ lng }) => lng)))
	};
	const distances = points.map((point) => distanceKm(middle, point)).sort((a, b) => a - b);
	const reach = distances[Math.min(distances.length - 1, Math.floor(distances.length * 0.9))] ?? 0;
	return { ...middle, radiusKm: Math.max(5, Math.round(reach * 1.1)), source: 'GeoNames: middle of its towns' };
}

export const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	const upper = sorted[half] ?? 0;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
