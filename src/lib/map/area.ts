/** An area as a path that is made once and drawn at any zoom, and how it is drawn. */
import { leadingFamily } from './features.ts';
import type { Area } from './geometry.ts';
import type { PixelBox } from './patches.ts';
import { mercatorX, mercatorY, TILE } from '#lib/explore/mercator.ts';
import { PALETTES } from './palette.ts';
import { kmPerPixel, type HungSite, type Shapes } from './shapes.ts';
import type { Site } from '#lib/explore/sites.ts';
import { SYMBOLS, type Theme } from './symbols.ts';

export type Outline = {
	/** Web Mercator, 0 to 1: what the path is drawn around. */
	readonly x: number;
	readonly y: number;
	/** Relative to x, y, in units of 1 / `UNIT` of the world: a path keeps only seven digits. */
	readonly path: Path2D;
	/** What the path reaches, in its own units. */
	readonly reach: PixelBox;
};
export const UNIT = 2 ** 24;

/** Paths by site; the same ones are asked for at every step. */
export function createOutlines(shapes: Shapes): (site: Site) => Outline | undefined {
	const known = new Map<string, Outline | undefined>();
	return (site) => {
		if (known.has(site.key)) return known.get(site.key);
		const [x, y] = [mercatorX(site.lng), mercatorY(site.lat)];
		const area = isRound(site) ? undefined : shapes.areaOf(site);
		const outline = isRound(site) ? { x, y, ...circle(site) } : area && outlineOf(area, x, y);
		known.set(site.key, outline);
		return outline;
	};
}

/** A disc so small that Mercator leaves it round. A circle is drawn far faster than a polygon of 64 corners. */
const isRound = ({ isPoint, outline, kind, radiusKm }: Site): boolean =>
	!isPoint && !outline && kind !== 'country' && radiusKm <= ROUND_KM;
const ROUND_KM = 150;

function circle({ lat, radiusKm }: Site): Pick<Outline, 'path' | 'reach'> {
	const path = new Path2D();
	const radius = (radiusKm / kmPerPixel(lat, 0) / TILE) * UNIT;
	path.arc(0, 0, radius, 0, 2 * Math.PI);
	return { path, reach: { left: -radius, top: -radius, right: radius, bottom: radius } };
}

function outlineOf(area: Area, x: number, y: number): Outline {
	const path = new Path2D();
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	for (const ring of polygons.flat()) {
		for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
			const [dx, dy] = [(mercatorX(lng) - x) * UNIT, (mercatorY(lat) - y) * UNIT];
			if (index === 0) path.moveTo(dx, dy);
			else path.lineTo(dx, dy);
			[left, top] = [Math.min(left, dx), Math.min(top, dy)];
			[right, bottom] = [Math.max(right, dx), Math.max(bottom, dy)];
		}
		path.closePath();
	}
	return { x, y, path, reach: { left, top, right, bottom } };
}

export type AreaLook = {
	readonly color: string;
	/** 0: not filled. */
	readonly fill: number;
	readonly line: number;
	readonly width: number;
	readonly dashed: boolean;
};

/** An area that fills the screen says nothing by its tint: from this radius on, in pixels, only the line stays. */
const FILLS_SCREEN = 400;
const TINT = 0.08;

export function lookOf(site: HungSite, theme: Theme, zoom: number): AreaLook {
	const hollow = site.tallies.every((tally) => tally.hollow);
	const halo = isHalo(site);
	const sure = site.faded ? 0.5 : 1;
	const family = leadingFamily(site);
	const isWide = site.radiusKm / kmPerPixel(site.lat, zoom) > FILLS_SCREEN;
	return {
		color: family === 'mixed' ? PALETTES[theme].mixed : SYMBOLS[family].color[theme],
		fill: halo || isWide ? 0 : TINT * sure,
		line: halo ? 0.3 : sure * (site.isHuge && !hollow ? 0.5 : 0.75),
		width: hollow ? 1 : site.isHuge ? 0.9 : 1.2,
		dashed: hollow
	};
}

/** A circle of many hundred kilometres around a region: no shape of its own. */
export const isHalo = ({ isHuge, kind, outline }: HungSite): boolean => isHuge && kind !== 'country' && !outline;
