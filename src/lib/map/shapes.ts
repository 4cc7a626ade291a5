/** The shape in which a site is known, and where its badge hangs. Drawn by radius, not by kind. */
import { disc, KM_PER_DEGREE, mainRing, cutRing, type Area } from './geometry.ts';
import type { Site } from '#lib/explore/sites.ts';

/** At zoom 0 on the equator, with tiles of 512 pixels. */
const KM_PER_PIXEL = 40_075 / 512;

/** Kilometres of ground under one pixel. */
export const kmPerPixel = (lat: number, zoom: number): number =>
	(KM_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

export type Anchor = readonly [number, number];

export type HungSite = Site & {
	/** Where its badge hangs: the point itself, or the edge of the area, never its middle. */
	readonly anchor: Anchor;
	/** Other spots on the edge of a huge area, for when the first is taken. */
	readonly spareAnchors: readonly Anchor[];
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
/** Where along a huge area, from west to east, its badge may hang. */
const SHARES = [0.5, 0.36, 0.64, 0.24, 0.76, 0.12, 0.88];
/** A disc that nobody measured still has some size. */
const LEAST_RADIUS_KM = 0.05;

/** Shapes are made once a site: scrubbing asks for the same ones again and again. */
export function createShapes(outlines: CountryOutlines): Shapes {
	const areas = new Map<string, Area | undefined>();
	const hung = new Map<string, Pick<HungSite, 'anchor' | 'spareAnchors' | 'isHuge'>>();

	function areaOf(site: Site): Area | undefined {
		const known = areas.get(site.key);
		if (known || areas.has(site.key)) return known;
		const area = drawArea(site, outlines);
		areas.set(site.key, area);
		return area;
	}

	function hang(site: Site): HungSite {
		const known = hung.get(site.key);
		if (known) return { ...site, ...known };
		const isHuge = site.kind === 'country' || site.radiusKm > HUGE_RADIUS_KM;
		if (!isHuge && !site.outline) {
			// The northern end of a disc needs no disc: there may be thousands that are never drawn.
			const north = site.isPoint ? site.lat : site.lat + Math.max(site.radiusKm, LEAST_RADIUS_KM) / KM_PER_DEGREE;
			const where = { anchor: [site.lng, north] as const, spareAnchors: [], isHuge };
			hung.set(site.key, where);
			return { ...site, ...where };
		}
		const area = areaOf(site);
		const ring = area && mainRing(area);
		const cuts = (isHuge ? SHARES : [0.5]).map((share) => (ring ? cutRing(ring, share) : []));
		// The northern edge first, then the southern one.
		const tops = cuts.flatMap((cut) => cut.slice(0, 1));
		const bottoms = isHuge ? cuts.flatMap((cut) => cut.slice(-1)) : [];
		const [anchor = [site.lng, site.lat] as const, ...spareAnchors] = [...tops, ...bottoms].map(
			([lng = site.lng, lat = site.lat]): Anchor => [lng, lat]
		);
		const where = { anchor, spareAnchors, isHuge };
		hung.set(site.key, where);
		return { ...site, ...where };
	}

	return { areaOf, hang };
}

function drawArea(site: Site, outlines: CountryOutlines): Area | undefined {
	if (site.isPoint) return undefined;
	if (site.outline) return { type: 'Polygon', coordinates: [site.outline.map(([lng, lat]) => [lng, lat])] };
	const country = site.kind === 'country' && site.country !== undefined ? outlines(site.country) : undefined;
	return country ?? disc(site.lng, site.lat, Math.max(site.radiusKm, LEAST_RADIUS_KM));
}
