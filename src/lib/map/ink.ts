/**
 * Draws what happened on two canvases above the map: areas, what is looked at, badges. A step of the window then leaves the base map
 * as it is, which without a graphics card takes longer to draw than all the rest; the labels below make room for badges all the
 * same, see `obstacles.ts`.
 */
import type { BadgeRole } from './badge.ts';
import { isHalo, lookOf, UNIT, type Outline } from './area.ts';
import type { Group } from './cluster.ts';
import { leadingFamily, type FocusRole } from './features.ts';
import { mercatorX, mercatorY, TILE } from '#lib/explore/mercator.ts';
import { PALETTES } from './palette.ts';
import { kmPerPixel, type HungSite } from './shapes.ts';
import { Sprites, type Stamped } from './sprites.ts';
import type { Site } from '#lib/explore/sites.ts';
import type { Theme } from './symbols.ts';

/** Everything that is to be seen at one moment. */
export type Picture = {
	/** The largest first. */
	readonly areas: readonly HungSite[];
	readonly focus: readonly { readonly site: Site; readonly role: FocusRole }[];
	/** What is to lie on top comes last. */
	readonly groups: readonly Group[];
	readonly roleOf: (group: Group) => FocusRole | undefined;
	readonly outlineOf: (site: Site) => Outline | undefined;
	readonly theme: Theme;
	readonly language: string;
	/** What an article would add that is still being written; all the rest then steps back. */
	readonly draft: { readonly areas: readonly HungSite[]; readonly groups: readonly Group[] } | undefined;
};

/** Where the map looks, and how large it is in CSS pixels. */
export type Camera = {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly width: number;
	readonly height: number;
};

const HOLLOW_DASHES = [2, 2];
const DRAFT_DASHES = [6, 4];
/** How much of what is kept shows behind a draft. */
const BEHIND = 0.35;
/** A badge may reach so far into the view from outside. */
const MARGIN = 60;

export class Ink {
	/** Areas and what is looked at, on a canvas of their own: most steps of the window leave them as they are. */
	readonly #ground: CanvasRenderingContext2D;
	readonly #brush: CanvasRenderingContext2D;
	readonly #pixelRatio: number;
	readonly #sprites: Sprites;
	#camera: Camera = { lng: 0, lat: 0, zoom: 0, width: 0, height: 0 };
	#picture: Picture | undefined;
	/** In drawing order, with where they are. */
	#stamped: { readonly group: Group; readonly box: Stamped }[] = [];

	/** What the ground shows now. */
	#grounded = '';

	constructor(areas: HTMLCanvasElement, badges: HTMLCanvasElement, pixelRatio: number) {
		// Outlines of countries are filled faster without the graphics card than with one that is only imitated; badges are not.
		const ground = areas.getContext('2d', { willReadFrequently: true });
		const brush = badges.getContext('2d');
		if (!ground || !brush) throw new Error('no brush for the canvas');
		this.#ground = ground;
		this.#brush = brush;
		this.#pixelRatio = pixelRatio;
		this.#sprites = new Sprites(pixelRatio);
	}

	draw(picture: Picture, camera: Camera): void {
		this.#picture = picture;
		this.#camera = camera;
		const { draft, roleOf } = picture;
		const strength = draft ? BEHIND : 1;
		const ground = groundOf(picture, camera);
		if (ground !== this.#grounded) {
			this.#grounded = ground;
			this.#clean(this.#ground);
			for (const site of picture.areas) this.#drawArea(site, picture, strength);
			for (const { site, role } of picture.focus) this.#drawFocus(site, role, picture);
			for (const site of draft?.areas ?? []) this.#drawArea(site, picture, 1, true);
		}
		this.#clean(this.#brush);
		this.#stamped = [];
		for (const group of picture.groups) this.#drawBadge(group, roleOf(group), picture, strength);
		for (const group of draft?.groups ?? []) this.#drawBadge(group, 'draft', picture, 1);
	}

	/** An empty canvas of the camera's size, in CSS pixels. */
	#clean(brush: CanvasRenderingContext2D): void {
		const ratio = this.#pixelRatio;
		const [width, height] = [this.#camera.width * ratio, this.#camera.height * ratio];
		const { canvas } = brush;
		if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
		brush.setTransform(ratio, 0, 0, ratio, 0, 0);
		brush.globalAlpha = 1;
		brush.clearRect(0, 0, this.#camera.width, this.#camera.height);
	}

	/** The topmost badge at a pixel of the map. */
	badgeAt(x: number, y: number): Group | undefined {
		return this.#stamped.findLast(
			({ box: { left, top, width, height } }) => x >= left && x <= left + width && y >= top && y <= top + height
		)?.group;
	}

	/** The areas under a pixel, the largest first; a halo has no shape of its own. */
	areasAt(x: number, y: number): HungSite[] {
		const { areas = [], outlineOf } = this.#picture ?? {};
		const found = areas.filter((site) => {
			const outline = outlineOf?.(site);
			if (!outline || isHalo(site)) return false;
			return this.#copiesOf(outline.x).some((copy) => {
				this.#place(outline, copy);
				return this.#ground.isPointInPath(outline.path, x * this.#pixelRatio, y * this.#pixelRatio, 'evenodd');
			});
		});
		return found;
	}

	#drawArea(site: HungSite, { outlineOf, theme }: Picture, strength: number, isDraft = false): void {
		const outline = this.#isInView(site) ? outlineOf(site) : undefined;
		if (!outline) return;
		const look = lookOf(site, theme, this.#camera.zoom);
		const { color, fill, line } = look;
		const width = isDraft ? 2 : look.width;
		const dashes = isDraft ? DRAFT_DASHES : look.dashed ? HOLLOW_DASHES : [];
		for (const copy of this.#copiesOf(outline.x)) {
			const scale = this.#place(outline, copy);
			this.#ground.fillStyle = this.#ground.strokeStyle = color;
			if (fill > 0) {
				this.#ground.globalAlpha = fill * strength;
				this.#ground.fill(outline.path, 'evenodd');
			}
			this.#ground.globalAlpha = line * strength;
			this.#ground.lineWidth = width / scale;
			this.#ground.setLineDash(dashes.map((dash) => dash / scale));
			this.#ground.stroke(outline.path);
		}
	}

	#drawFocus(site: Site, role: FocusRole, { outlineOf, theme }: Picture): void {
		const outline = outlineOf(site);
		if (!outline) return;
		for (const copy of this.#copiesOf(outline.x)) {
			const scale = this.#place(outline, copy);
			this.#ground.setLineDash([]);
			this.#ground.fillStyle = this.#ground.strokeStyle = PALETTES[theme].ink;
			this.#ground.globalAlpha = 0.04;
			this.#ground.fill(outline.path, 'evenodd');
			this.#ground.globalAlpha = 1;
			this.#ground.lineWidth = (role === 'selected' ? 2 : 1.2) / scale;
			this.#ground.stroke(outline.path);
		}
	}

	#drawBadge(group: Group, role: BadgeRole | undefined, { theme, language }: Picture, strength: number): void {
		const { width, height } = this.#camera;
		const y = this.#screenY(mercatorY(group.anchor[1]));
		if (y < -MARGIN || y > height + MARGIN) return;
		for (const copy of this.#copiesOf(mercatorX(group.anchor[0]))) {
			const x = this.#screenX(mercatorX(group.anchor[0]) + copy);
			if (x < -MARGIN || x > width + MARGIN) continue;
			const sprite = this.#sprites.of(group, theme, role, language);
			if (!sprite) return;
			this.#brush.globalAlpha = (group.faded ? 0.5 : 1) * strength;
			const box = this.#sprites.stamp(this.#brush, sprite, x, y);
			// A draft is looked at, not picked.
			if (role !== 'draft') this.#stamped.push({ group, box });
		}
	}

	/** A country's outline may reach far beyond its radius. */
	#isInView({ isHuge, lng, lat, radiusKm }: HungSite): boolean {
		if (isHuge) return true;
		const { zoom, width, height } = this.#camera;
		const pixels = radiusKm / kmPerPixel(lat, zoom) + 2;
		const y = this.#screenY(mercatorY(lat));
		if (y < -pixels || y > height + pixels) return false;
		return this.#copiesOf(mercatorX(lng)).some((copy) => {
			const x = this.#screenX(mercatorX(lng) + copy);
			return x > -pixels && x < width + pixels;
		});
	}

	/** Sets the brush to the outline's own units; returns how many CSS pixels one of them is. */
	#place({ x, y }: Outline, copy: number): number {
		const scale = (TILE * 2 ** this.#camera.zoom) / UNIT;
		const ratio = this.#pixelRatio;
		this.#ground.setTransform(
			scale * ratio,
			0,
			0,
			scale * ratio,
			this.#screenX(x + copy) * ratio,
			this.#screenY(y) * ratio
		);
		return scale;
	}

	/** The turns of the earth in which something may be in view: one, or several where the whole world is. */
	#copiesOf(x: number): number[] {
		const { lng, zoom, width } = this.#camera;
		const nearest = Math.round(mercatorX(lng) - x);
		const reach = Math.ceil(width / 2 / (TILE * 2 ** zoom) - 0.5);
		return reach <= 0 ? [nearest] : Array.from({ length: 2 * reach + 1 }, (_, index) => nearest + index - reach);
	}

	#screenX(x: number): number {
		return (x - mercatorX(this.#camera.lng)) * TILE * 2 ** this.#camera.zoom + this.#camera.width / 2;
	}

	#screenY(y: number): number {
		return (y - mercatorY(this.#camera.lat)) * TILE * 2 ** this.#camera.zoom + this.#camera.height / 2;
	}
}

/** Two pictures with the same ground look alike without their badges. */
function groundOf({ areas, focus, draft, theme, outlineOf }: Picture, camera: Camera): string {
	const looks = [...areas, ...(draft?.areas ?? [])].map(
		(site) => `${site.key} ${leadingFamily(site)} ${site.faded} ${site.tallies.every(({ hollow }) => hollow)}`
	);
	const lit = focus.map(({ site, role }) => `${role} ${site.key}`);
	const { lng, lat, zoom, width, height } = camera;
	return [lng, lat, zoom, width, height, theme, draft !== undefined, idOf(outlineOf), ...looks, ...lit].join('\n');
}

/** A number for each way to find outlines: they change when a finer base map has come. */
function idOf(outlineOf: Picture['outlineOf']): number {
	const id = ids.get(outlineOf) ?? ++lastId;
	ids.set(outlineOf, id);
	return id;
}
const ids = new WeakMap<Picture['outlineOf'], number>();
let lastId = 0;
