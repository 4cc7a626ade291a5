/** Canvases above the map, one for each patch of the view; a patch that looks as before is left as it is. */
import { meet, type PixelBox } from './patches.ts';

/** Something to draw, in drawing order with others. */
export type Stroke = {
	/** Strokes with equal looks are drawn alike; it says where, too. */
	readonly look: string;
	readonly box: PixelBox;
	readonly draw: (brush: Brush) => void;
};

/** Draws on a sheet whose corner lies at `left`, `top` of the map, in CSS pixels. */
export type Brush = {
	readonly context: CanvasRenderingContext2D;
	readonly pixelRatio: number;
	readonly left: number;
	readonly top: number;
};

type Sheet = {
	readonly canvas: HTMLCanvasElement;
	readonly context: CanvasRenderingContext2D;
	patch: PixelBox | undefined;
	look: string;
};

export class Sheets {
	readonly #pixelRatio: number;
	/** Puts a canvas over the map. */
	readonly #hang: (canvas: HTMLCanvasElement) => void;
	#sheets: Sheet[] = [];

	constructor(hang: (canvas: HTMLCanvasElement) => void, pixelRatio: number) {
		this.#hang = hang;
		this.#pixelRatio = pixelRatio;
	}

	/** Shows the strokes of each patch, and nothing elsewhere. */
	show(patches: readonly PixelBox[], strokes: readonly Stroke[]): void {
		const kept = new Map(patches.map((patch) => [nameOf(patch), this.#sheetOn(patch)]));
		const spare = this.#sheets.filter((sheet) => !sheet.patch || kept.get(nameOf(sheet.patch)) !== sheet);
		for (const patch of patches) {
			const sheet = kept.get(nameOf(patch)) ?? spare.pop() ?? this.#add();
			if (sheet.patch === undefined || nameOf(sheet.patch) !== nameOf(patch)) this.#lay(sheet, patch);
			this.#draw(sheet, patch, strokes);
		}
		for (const sheet of spare) {
			sheet.patch = undefined;
			sheet.canvas.hidden = true;
			// A canvas keeps its pixels even where nobody sees them.
			sheet.canvas.width = sheet.canvas.height = 0;
		}
	}

	remove(): void {
		for (const { canvas } of this.#sheets) canvas.remove();
		this.#sheets = [];
	}

	#sheetOn(patch: PixelBox): Sheet | undefined {
		return this.#sheets.find((sheet) => sheet.patch && nameOf(sheet.patch) === nameOf(patch));
	}

	#add(): Sheet {
		const canvas = document.createElement('canvas');
		canvas.className = 'ink';
		canvas.setAttribute('aria-hidden', 'true');
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no brush for the canvas');
		this.#hang(canvas);
		const sheet: Sheet = { canvas, context, patch: undefined, look: '' };
		this.#sheets.push(sheet);
		return sheet;
	}

	#lay(sheet: Sheet, patch: PixelBox): void {
		const { canvas } = sheet;
		const [width, height] = [patch.right - patch.left, patch.bottom - patch.top];
		canvas.hidden = false;
		canvas.width = width * this.#pixelRatio;
		canvas.height = height * this.#pixelRatio;
		canvas.style.left = `${patch.left}px`;
		canvas.style.top = `${patch.top}px`;
		canvas.style.width = `${width}px`;
		canvas.style.height = `${height}px`;
		sheet.patch = patch;
		sheet.look = '';
	}

	#draw(sheet: Sheet, patch: PixelBox, strokes: readonly Stroke[]): void {
		const own = strokes.filter(({ box }) => meet(box, patch));
		const look = own.map((stroke) => stroke.look).join('\n');
		if (look === sheet.look) return;
		sheet.look = look;
		const { context, canvas } = sheet;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalAlpha = 1;
		context.clearRect(0, 0, canvas.width, canvas.height);
		const brush = { context, pixelRatio: this.#pixelRatio, left: patch.left, top: patch.top };
		for (const stroke of own) stroke.draw(brush);
	}
}

const nameOf = ({ left, top, right, bottom }: PixelBox): string => `${left} ${top} ${right} ${bottom}`;
