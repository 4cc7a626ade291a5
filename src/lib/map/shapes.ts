/** The shape in which a site is known, and where its badge hangs. Drawn by radius, not by kind. */
import { disc, mainRing, topOfRing, type Area } from './geometry.ts';
import type { Site } from './sites.ts';

export type HungSite = Site & {
	/** Where its badge hangs: the point itself, or the edge of the area, never its middle. */
	readonly anchor: readonly [number, number];
	/** So big that its badge says little about where; it never joins a smaller one. */
	readonly isHuge: boolean;
};

export type Shapes = {
	/** Outline, country or the disc that surely holds the site; undefined for a point. */
	areaOf(site: Site): Area | undefined;
	hang(site: Site): HungSite;
};

/** Outline of a country by its ISO 3166-1 alpha-2 code, when the base map has it. */
export type CountryOutlines = (country: string) => Area | undefined;

const HUGE_RADIUS_KM = 150;
/** A disc that nobody measured still has some size. */
const LEAST_RADIUS_KM = 0.05;

/** Shapes are made once a site: scrubbing asks for the same ones again and again. */
export function createShapes(outlines: CountryOutlines): Shapes {
	const areas = new Map<string, Area | undefined>();
	const anchors = new Map<string, readonly [number, number]>();

	function areaOf(site: Site): Area | undefined {
		const known = areas.get(site.key);
		if (known || areas.has(site.key)) return known;
		const area = drawArea(site, outlines);
		areas.set(site.key, area);
		return area;
	}

	function anchorOf(site: Site): readonly [number, number] {
		const known = anchors.get(site.key);
		if (known) return known;
		const area = areaOf(site);
		const [lng = site.lng, lat = site.lat] = (area && topOfRing(mainRing(area))) ?? [];
		anchors.set(site.key, [lng, lat]);
		return [lng, lat];
	}

	return {
		areaOf,
		hang: (site) => ({
			...site,
			anchor: anchorOf(site),
			isHuge: site.kind === 'country' || site.radiusKm > HUGE_RADIUS_KM
		})
	};
}

function drawArea(site: Site, outlines: CountryOutlines): Area | undefined {
	if (site.isPoint) return undefined;
	if (site.outline) return { type: 'Polygon', coordinates: [site.outline.map(([lng, lat]) => [lng, lat])] };
	const country = site.kind === 'country' && site.country !== undefined ? outlines(site.country) : undefined;
	return country ?? disc(site.lng, site.lat, Math.max(site.radiusKm, LEAST_RADIUS_KM));
}
