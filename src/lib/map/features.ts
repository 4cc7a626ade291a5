/** Sites in, GeoJSON out: the areas as they are known, and the badges that count what happened there. */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Picking } from '#lib/state/dashboard.svelte.ts';
import type { Family } from '#lib/state/families.ts';
import type { Group } from './cluster.ts';
import { disc, type Area } from './geometry.ts';
import type { HungSite, Shapes } from './shapes.ts';
import type { Site } from './sites.ts';

export type AreaProps = {
	readonly key: string;
	/** The family that leads here; `mixed` when two lead alike. */
	readonly family: Family | 'mixed';
	readonly radiusKm: number;
	readonly hollow: boolean;
	readonly faded: boolean;
	readonly huge: boolean;
	/** A circle of many hundred kilometres around a region: no shape of its own. */
	readonly halo: boolean;
};

export type BadgeProps = {
	readonly key: string;
	/** Name of the image to draw, see `badge.ts`. */
	readonly image: string;
	readonly faded: boolean;
	readonly point: boolean;
	/** Small and many above large and few. */
	readonly rank: number;
};

export type FocusRole = 'selected' | 'hovered';
export type FocusProps = { readonly role: FocusRole };

/** Smaller than this on the screen, in pixels, an area is covered by its badge. */
const LEAST_PIXELS = 1.5;
const KM_PER_PIXEL_AT_ZOOM_0 = 78.3;

/** One polygon a site, the largest first, so that the smallest lies on top; without those that `zoom` does not show. */
export function areaFeatures(
	sites: readonly HungSite[],
	shapes: Shapes,
	zoom: number
): FeatureCollection<Area, AreaProps> {
	const shown = sites.filter(({ radiusKm }) => radiusKm * 2 ** zoom > LEAST_PIXELS * KM_PER_PIXEL_AT_ZOOM_0);
	const ordered = shown.sort((a, b) => b.radiusKm - a.radiusKm);
	return {
		type: 'FeatureCollection',
		features: ordered.flatMap((site): Feature<Area, AreaProps>[] => {
			const geometry = shapes.areaOf(site);
			if (!geometry) return [];
			const { key, radiusKm, faded, isHuge } = site;
			const hollow = site.tallies.every((tally) => tally.hollow);
			const properties = {
				key,
				family: leadingFamily(site),
				radiusKm,
				hollow,
				faded,
				huge: isHuge,
				halo: isHuge && site.kind !== 'country' && !site.outline
			};
			return [{ type: 'Feature', geometry, properties }];
		})
	};
}

/** One point a group. `imageOf` names the drawing of a group. */
export function badgeFeatures(
	groups: readonly Group[],
	imageOf: (group: Group) => string
): FeatureCollection<Point, BadgeProps> {
	return {
		type: 'FeatureCollection',
		features: groups.map((group) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...group.anchor] },
			properties: {
				key: group.key,
				image: imageOf(group),
				faded: group.faded,
				point: group.isPoint,
				rank: (group.isHuge ? 0 : 100_000) + Math.min(group.count, 99_999)
			}
		}))
	};
}

/** The areas that are looked at, also those under which nothing happened directly. */
export function focusFeatures(
	hovered: readonly Site[],
	selected: readonly Site[],
	shapes: Shapes
): FeatureCollection<Area, FocusProps> {
	const inRole = (site: Site, role: FocusRole): Feature<Area, FocusProps>[] => {
		const geometry = shapes.areaOf(site);
		return geometry ? [{ type: 'Feature', geometry, properties: { role } }] : [];
	};
	return {
		type: 'FeatureCollection',
		features: [
			...hovered.flatMap((site) => inRole(site, 'hovered')),
			...selected.flatMap((site) => inRole(site, 'selected'))
		]
	};
}

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
