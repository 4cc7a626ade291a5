/** Areas as strokes: the ground that something happened on, and what is looked at. */
import { mercatorX, mercatorY } from '#lib/explore/mercator.ts';
import type { Site } from '#lib/explore/sites.ts';
import { lookOf, UNIT, type Outline } from './area.ts';
import type { Projection } from './camera.ts';
import type { FocusRole } from './features.ts';
import { PALETTES } from './palette.ts';
import { meet, type PixelBox } from './patches.ts';
import { kmPerPixel, type HungSite } from './shapes.ts';
import type { Brush, Stroke } from './sheets.ts';
import type { Theme } from './symbols.ts';

export type AreaLooks = {
	readonly projection: Projection;
	readonly outlineOf: (site: Site) => Outline | undefined;
	readonly theme: Theme;
	/** 1 where nothing else asks for attention. */
	readonly strength: number;
};

const HOLLOW_DASHES = [2, 2];
const DRAFT_DASHES = [6, 4];

export function areaStrokes(site: HungSite, looks: AreaLooks, isDraft = false): Stroke[] {
	const { projection, outlineOf, theme, strength } = looks;
	const outline = isNear(site, projection) ? outlineOf(site) : undefined;
	if (!outline) return [];
	const { color, fill, line, width, dashed } = lookOf(site, theme, projection.camera.zoom);
	const paint: Paint = {
		color,
		fill: fill * strength,
		line: line * strength,
		width: isDraft ? 2 : width,
		dashes: isDraft ? DRAFT_DASHES : dashed ? HOLLOW_DASHES : []
	};
	return strokesOf(site, outline, paint, projection);
}

export function focusStrokes(site: Site, role: FocusRole, { projection, outlineOf, theme }: AreaLooks): Stroke[] {
	const outline = outlineOf(site);
	if (!outline) return [];
	const width = role === 'selected' ? 2 : 1.2;
	return strokesOf(site, outline, { color: PALETTES[theme].ink, fill: 0.04, line: 1, width, dashes: [] }, projection);
}

/** Width and dashes in CSS pixels; fill and line are how opaque they are. */
type Paint = {
	readonly color: string;
	readonly fill: number;
	readonly line: number;
	readonly width: number;
	readonly dashes: readonly number[];
};

function strokesOf({ key }: Site, outline: Outline, paint: Paint, projection: Projection): Stroke[] {
	const { width, height } = projection.camera;
	const view = { left: 0, top: 0, right: width, bottom: height };
	const look = `${key} ${paint.color} ${paint.fill} ${paint.line} ${paint.width} ${paint.dashes.length}`;
	return projection.copies(outline.x).flatMap((copy): Stroke[] => {
		const box = boxOf(outline, copy, paint.width, projection);
		return meet(box, view)
			? [
					{
						look: `${look} ${box.left} ${box.top}`,
						box,
						draw: (brush) => draw(brush, outline, copy, paint, projection)
					}
				]
			: [];
	});
}

function boxOf({ x, y, reach }: Outline, copy: number, width: number, projection: Projection): PixelBox {
	const scale = projection.world / UNIT;
	const [left, top] = [projection.x(x + copy), projection.y(y)];
	return {
		left: left + reach.left * scale - width,
		top: top + reach.top * scale - width,
		right: left + reach.right * scale + width,
		bottom: top + reach.bottom * scale + width
	};
}

function draw(brush: Brush, outline: Outline, copy: number, paint: Paint, projection: Projection): void {
	const { context, pixelRatio, left, top } = brush;
	const scale = placeOutline(context, outline, copy, projection, { pixelRatio, left, top });
	context.fillStyle = context.strokeStyle = paint.color;
	if (paint.fill > 0) {
		context.globalAlpha = paint.fill;
		context.fill(outline.path, 'evenodd');
	}
	context.globalAlpha = paint.line;
	context.lineWidth = paint.width / scale;
	context.setLineDash(paint.dashes.map((dash) => dash / scale));
	context.stroke(outline.path);
}

/** Sets a context to the outline's own units; returns how many CSS pixels one of them is. */
export function placeOutline(
	context: CanvasRenderingContext2D,
	{ x, y }: Outline,
	copy: number,
	projection: Projection,
	{ pixelRatio, left, top }: Pick<Brush, 'pixelRatio' | 'left' | 'top'> = { pixelRatio: 1, left: 0, top: 0 }
): number {
	const scale = projection.world / UNIT;
	const [dx, dy] = [projection.x(x + copy) - left, projection.y(y) - top];
	context.setTransform(scale * pixelRatio, 0, 0, scale * pixelRatio, dx * pixelRatio, dy * pixelRatio);
	return scale;
}

/** Asked before an outline is made; a country's may reach far beyond its radius. */
function isNear({ isHuge, lng, lat, radiusKm }: HungSite, projection: Projection): boolean {
	if (isHuge) return true;
	const { zoom, width, height } = projection.camera;
	const pixels = radiusKm / kmPerPixel(lat, zoom) + 2;
	const y = projection.y(mercatorY(lat));
	if (y < -pixels || y > height + pixels) return false;
	return projection.copies(mercatorX(lng)).some((copy) => {
		const x = projection.x(mercatorX(lng) + copy);
		return x > -pixels && x < width + pixels;
	});
}
