/** What leads in an area, and the disc around the pin as GeoJSON. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { Picking } from '#lib/state/dashboard.svelte.ts';
import type { Family } from '#lib/state/families.ts';
import { disc } from './geometry.ts';
import type { Site } from '#lib/explore/sites.ts';

export type FocusRole = 'selected' | 'hovered';
/** The disc around the pin; `dragged` is where it is in the visitor's hand. */
export function pickFeatures(
	picking: Picking | undefined,
	dragged?: readonly [number, number]
): FeatureCollection<Polygon, Record<string, never>> {
	if (!picking || picking.radiusKm <= 0) return { type: 'FeatureCollection', features: [] };
	const [lng, lat] = dragged ?? [picking.lng, picking.lat];
	const geometry = disc(lng, lat, picking.radiusKm);
	return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] };
}

export function leadingFamily({ tallies }: Pick<Site, 'tallies'>): Family | 'mixed' {
	const [first, second] = [...tallies].sort((a, b) => b.count - a.count);
	return first && first.count !== second?.count ? first.family : 'mixed';
}
