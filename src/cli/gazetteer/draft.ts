/** What the sources give before parents, order and labels are known. */
import type { PlaceName, PlaceRow } from '#core';

/** A place on its way: `weight` orders places of the same name, `parent` is an id. */
export type Draft = PlaceRow & {
	readonly weight: number;
	/** GeoNames codes of the first and second level, e.g. 07 and 69. */
	readonly admin1?: string;
	readonly admin2?: string;
};

/** What went wrong or was decided, line by line; printed at the end and kept beside the index. */
export type Report = {
	/** A row that was skipped: file, line and why. */
	readonly dropped: string[];
	/** Two sources that disagree, and who won. */
	readonly conflicts: string[];
};

export const name = (text: string, language: string, script = 'Latn'): PlaceName => ({ name: text, language, script });

/** Kilometres between two points on a sphere. */
export function distanceKm(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
	const radians = Math.PI / 180;
	const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
	const chord = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lng - a.lng);
	return 12742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
