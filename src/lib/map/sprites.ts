/** Badges ready to be stamped: the frame and the count apart, for there are few frames but many counts. */
import { BADGE_FONT, badgeOf, paintBadge, type BadgeRole, type Painted } from './badge.ts';
import type { Group } from './cluster.ts';
import type { Theme } from './symbols.ts';

export type Sprite = {
	readonly frame: Painted;
	/** Written at `frame.text`; undefined when the badge stands for a single incident. */
	readonly label: HTMLCanvasElement | undefined;
	readonly isPoint: boolean;
};

/** In CSS pixels; the text's middle is at half of it. */
const LABEL_HEIGHT = 16;

export class Sprites {
	readonly #frames = new Map<string, Painted>();
	readonly #labels = new Map<string, HTMLCanvasElement>();
	readonly #pixelRatio: number;

	constructor(pixelRatio: number) {
		this.#pixelRatio = pixelRatio;
	}

	of(group: Group, theme: Theme, role: BadgeRole | undefined, language: string): Sprite | undefined {
		const whole = badgeOf(group, theme, role, language);
		// All digits are as wide as a nought.
		const label = whole.label.replace(/\d/g, '0');
		const id = whole.id.replace(whole.label, label);
		const frame = this.#frames.get(id) ?? paintBadge({ ...whole, label }, this.#pixelRatio);
		if (!frame) return undefined;
		this.#frames.set(id, frame);
		return {
			frame,
			label: whole.label ? this.#labelOf(whole.label, frame.text.color) : undefined,
			isPoint: group.isPoint
		};
	}

	#labelOf(text: string, color: string): HTMLCanvasElement {
		const id = `${color} ${text}`;
		const known = this.#labels.get(id);
		if (known) return known;
		const canvas = document.createElement('canvas');
		const brush = canvas.getContext('2d', { willReadFrequently: true });
		if (brush) {
			brush.font = BADGE_FONT;
			canvas.width = Math.ceil((brush.measureText(text).width + 1) * this.#pixelRatio);
			canvas.height = LABEL_HEIGHT * this.#pixelRatio;
			brush.scale(this.#pixelRatio, this.#pixelRatio);
			brush.font = BADGE_FONT;
			brush.textBaseline = 'middle';
			brush.fillStyle = color;
			brush.fillText(text, 0, LABEL_HEIGHT / 2);
		}
		this.#labels.set(id, canvas);
		return canvas;
	}
}

/** Stamps a sprite with its anchor at x, y, in CSS pixels of a brush that is scaled by the pixel ratio. Returns its box. */
export function stamp(
	brush: CanvasRenderingContext2D,
	{ frame, label, isPoint }: Sprite,
	x: number,
	y: number
): Stamped {
	const { canvas, width, height, text } = frame;
	const left = Math.round(x - width / 2);
	const top = Math.round(isPoint ? y - height / 2 : y - height);
	brush.drawImage(canvas, left, top, (canvas.width / canvas.height) * height, height);
	if (label) {
		brush.drawImage(
			label,
			left + text.x,
			top + text.y - LABEL_HEIGHT / 2,
			(label.width / label.height) * LABEL_HEIGHT,
			LABEL_HEIGHT
		);
	}
	return { left, top, width, height };
}

export type Stamped = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
