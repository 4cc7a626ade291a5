/** Badges ready to be stamped: the frame and the digits of its count apart, for there are few frames but many counts. */
import { Atlas, type Cutting } from './atlas.ts';
import { BADGE_FONT, badgeOf, paintBadge, type BadgeRole, type Painted } from './badge.ts';
import type { Group } from './cluster.ts';
import type { PixelBox } from './patches.ts';
import type { Theme } from './symbols.ts';

type Frame = Omit<Painted, 'canvas'> & { readonly cutting: Cutting };
type Glyph = { readonly cutting: Cutting; readonly advance: number };

export type Sprite = {
	/** Equal sprites have equal ids. */
	readonly id: string;
	readonly frame: Frame;
	/** Written from `frame.text` on; empty when the badge stands for a single incident. */
	readonly glyphs: readonly Glyph[];
	readonly isPoint: boolean;
};

/** In CSS pixels; the middle of a digit is at half of it. */
const GLYPH_HEIGHT = 16;

export class Sprites {
	readonly #atlas = new Atlas();
	readonly #frames = new Map<string, Frame>();
	readonly #glyphs = new Map<string, Glyph>();
	readonly #pixelRatio: number;

	constructor(pixelRatio: number) {
		this.#pixelRatio = pixelRatio;
	}

	of(group: Group, theme: Theme, role: BadgeRole | undefined, language: string): Sprite | undefined {
		const whole = badgeOf(group, theme, role, language);
		// All digits are as wide as a nought.
		const label = whole.label.replace(/\d/g, '0');
		const id = whole.label ? whole.id.replace(whole.label, label) : whole.id;
		const frame = this.#frames.get(id) ?? this.#cutFrame(id, paintBadge({ ...whole, label }, this.#pixelRatio));
		if (!frame) return undefined;
		return {
			id: whole.id,
			frame,
			glyphs: Array.from(whole.label, (sign) => this.#glyphOf(sign, frame.text.color)),
			isPoint: group.isPoint
		};
	}

	/** Stamps a sprite with its anchor at x, y, in CSS pixels of a brush that is scaled by the pixel ratio. */
	stamp(brush: CanvasRenderingContext2D, sprite: Sprite, x: number, y: number): void {
		const { frame, glyphs } = sprite;
		const { left, top } = boxOfSprite(sprite, x, y);
		this.#cut(brush, frame.cutting, left, top);
		let at = left + frame.text.x;
		for (const { cutting, advance } of glyphs) {
			this.#cut(brush, cutting, at, top + frame.text.y - GLYPH_HEIGHT / 2);
			at += advance;
		}
	}

	#cut(brush: CanvasRenderingContext2D, { x, y, width, height }: Cutting, left: number, top: number): void {
		const ratio = this.#pixelRatio;
		brush.drawImage(this.#atlas.sheet, x, y, width, height, left, top, width / ratio, height / ratio);
	}

	#cutFrame(id: string, painted: Painted | undefined): Frame | undefined {
		if (!painted) return undefined;
		const frame = { ...painted, cutting: this.#add(painted.canvas) };
		this.#frames.set(id, frame);
		return frame;
	}

	#glyphOf(sign: string, color: string): Glyph {
		const id = `${sign}${color}`;
		const known = this.#glyphs.get(id);
		if (known) return known;
		const canvas = document.createElement('canvas');
		const brush = canvas.getContext('2d');
		if (!brush) throw new Error('no brush for a digit');
		brush.font = BADGE_FONT;
		const advance = brush.measureText(sign).width;
		canvas.width = Math.ceil((advance + 1) * this.#pixelRatio);
		canvas.height = GLYPH_HEIGHT * this.#pixelRatio;
		brush.scale(this.#pixelRatio, this.#pixelRatio);
		brush.font = BADGE_FONT;
		brush.textBaseline = 'middle';
		brush.fillStyle = color;
		brush.fillText(sign, 0, GLYPH_HEIGHT / 2);
		const glyph = { cutting: this.#add(canvas), advance };
		this.#glyphs.set(id, glyph);
		return glyph;
	}

	/** A full sheet is begun anew: what is still needed is drawn again when it is asked for. */
	#add(picture: HTMLCanvasElement): Cutting {
		const cutting = this.#atlas.add(picture);
		if (cutting) return cutting;
		this.#atlas.clear();
		this.#frames.clear();
		this.#glyphs.clear();
		const again = this.#atlas.add(picture);
		if (!again) throw new Error(`a picture larger than the sheet: ${picture.width} × ${picture.height}`);
		return again;
	}
}

/** The room that a sprite takes with its anchor at x, y. */
export function boxOfSprite({ frame: { width, height }, isPoint }: Sprite, x: number, y: number): PixelBox {
	const left = Math.round(x - width / 2);
	const top = Math.round(isPoint ? y - height / 2 : y - height);
	return { left, top, right: left + width, bottom: top + height };
}
