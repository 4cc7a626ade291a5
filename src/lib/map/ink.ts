/**
 * Draws what happened on canvases above the map: areas, what is looked at, badges. A step of the window then leaves the base map
 * as it is, which without a graphics card takes longer to draw than all the rest; the labels below make room for badges all the
 * same, see `obstacles.ts`.
 */
import type { BadgeRole } from './badge.ts';
import { isHalo, type Outline } from './area.ts';
import { areaStrokes, focusStrokes, placeOutline } from './areaStrokes.ts';
import { projectionOf, sameCamera, type Camera, type Projection } from './camera.ts';
import type { Group } from './cluster.ts';
import type { FocusRole } from './features.ts';
import { mercatorX, mercatorY } from '#lib/explore/mercator.ts';
import { patchesOf, type PixelBox } from './patches.ts';
import type { HungSite } from './shapes.ts';
import { Sheets, type Stroke } from './sheets.ts';
import { boxOfSprite, Sprites } from './sprites.ts';
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

/** How much of what is kept shows behind a draft. */
const BEHIND = 0.35;
/** A badge may reach so far into the view from outside. */
const MARGIN = 60;

export class Ink {
	readonly #sheets: Sheets;
	readonly #sprites: Sprites;
	/** Never drawn with: it says whether a point lies in a path. */
	readonly #finger: CanvasRenderingContext2D;
	#projection: Projection | undefined;
	#picture: Picture | undefined;
	/** In drawing order, with where they are. */
	#stamped: { readonly group: Group; readonly box: PixelBox }[] = [];

	/** `hang` puts a canvas over the map. */
	constructor(hang: (canvas: HTMLCanvasElement) => void, pixelRatio: number) {
		const finger = document.createElement('canvas').getContext('2d');
		if (!finger) throw new Error('no brush for the canvas');
		this.#finger = finger;
		this.#sheets = new Sheets(hang, pixelRatio);
		this.#sprites = new Sprites(pixelRatio);
	}

	draw(picture: Picture, camera: Camera): void {
		const isMoved = !this.#projection || !sameCamera(camera, this.#projection.camera);
		const projection = isMoved || !this.#projection ? projectionOf(camera) : this.#projection;
		// A base map that draws itself anew changes nothing above it.
		if (!isMoved && picture === this.#picture) return;
		this.#picture = picture;
		this.#projection = projection;
		const strokes = this.#strokesOf(picture, projection);
		const { width, height } = camera;
		// While the map moves all changes: patches pay only once it rests.
		const whole = { left: 0, top: 0, right: width, bottom: height };
		this.#sheets.show(
			isMoved
				? [whole]
				: patchesOf(
						strokes.map(({ box }) => box),
						width,
						height
					),
			strokes
		);
	}

	/** The topmost badge at a pixel of the map. */
	badgeAt(x: number, y: number): Group | undefined {
		return this.#stamped.findLast(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
			?.group;
	}

	/** The areas under a pixel, the largest first; a halo has no shape of its own. */
	areasAt(x: number, y: number): HungSite[] {
		const { areas = [], outlineOf } = this.#picture ?? {};
		const projection = this.#projection;
		if (!projection) return [];
		return areas.filter((site) => {
			const outline = outlineOf?.(site);
			if (!outline || isHalo(site)) return false;
			return projection.copies(outline.x).some((copy) => {
				placeOutline(this.#finger, outline, copy, projection);
				return this.#finger.isPointInPath(outline.path, x, y, 'evenodd');
			});
		});
	}

	remove(): void {
		this.#sheets.remove();
	}

	/** In drawing order. */
	#strokesOf(picture: Picture, projection: Projection): Stroke[] {
		const { areas, focus, groups, draft, roleOf, outlineOf, theme } = picture;
		const looks = { projection, outlineOf, theme, strength: draft ? BEHIND : 1 };
		this.#stamped = [];
		return [
			...areas.flatMap((site) => areaStrokes(site, looks)),
			...focus.flatMap(({ site, role }) => focusStrokes(site, role, looks)),
			...(draft?.areas ?? []).flatMap((site) => areaStrokes(site, { ...looks, strength: 1 }, true)),
			...groups.flatMap((group) => this.#badgeStrokes(group, roleOf(group), picture, projection)),
			...(draft?.groups ?? []).flatMap((group) => this.#badgeStrokes(group, 'draft', picture, projection))
		];
	}

	#badgeStrokes(group: Group, role: BadgeRole | undefined, picture: Picture, projection: Projection): Stroke[] {
		const { theme, language, draft } = picture;
		const { width, height } = projection.camera;
		const [lng, lat] = group.anchor;
		const y = projection.y(mercatorY(lat));
		if (y < -MARGIN || y > height + MARGIN) return [];
		const alpha = (group.faded ? 0.5 : 1) * (draft && role !== 'draft' ? BEHIND : 1);
		const spriteOf = () => this.#sprites.of(group, theme, role, language);
		return projection.copies(mercatorX(lng)).flatMap((copy): Stroke[] => {
			const x = projection.x(mercatorX(lng) + copy);
			if (x < -MARGIN || x > width + MARGIN) return [];
			const sprite = spriteOf();
			if (!sprite) return [];
			const box = boxOfSprite(sprite, x, y);
			// A draft is looked at, not picked.
			if (role !== 'draft') this.#stamped.push({ group, box });
			return [
				{
					look: `${sprite.id} ${alpha} ${box.left} ${box.top}`,
					box,
					draw: ({ context, pixelRatio, left, top }) => {
						// Asked again: the sheet of sprites may have been begun anew for others.
						const fresh = spriteOf();
						context.setTransform(pixelRatio, 0, 0, pixelRatio, -left * pixelRatio, -top * pixelRatio);
						context.globalAlpha = alpha;
						if (fresh) this.#sprites.stamp(context, fresh, x, y);
					}
				}
			];
		});
	}
}
