/**
 * Small pictures on one sheet. Stamped from a single sheet, hundreds of badges are one picture to the graphics card; from a
 * canvas each, all of them would be handed over at each step.
 */

/** In pixels of the sheet. */
export type Cutting = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const SIZE = 2048;

export class Atlas {
	readonly sheet: HTMLCanvasElement;
	readonly #brush: CanvasRenderingContext2D | null;
	#x = 0;
	#y = 0;
	#rowHeight = 0;

	constructor() {
		this.sheet = document.createElement('canvas');
		this.sheet.width = this.sheet.height = SIZE;
		this.#brush = this.sheet.getContext('2d');
	}

	/** Where the picture is now on the sheet; undefined when the sheet is full. */
	add(picture: HTMLCanvasElement): Cutting | undefined {
		const { width, height } = picture;
		if (this.#x + width > SIZE) [this.#x, this.#y, this.#rowHeight] = [0, this.#y + this.#rowHeight + 1, 0];
		if (this.#y + height > SIZE) return undefined;
		const cutting = { x: this.#x, y: this.#y, width, height };
		if (width > 0 && height > 0) this.#brush?.drawImage(picture, cutting.x, cutting.y);
		this.#x += width + 1;
		this.#rowHeight = Math.max(this.#rowHeight, height);
		return cutting;
	}

	clear(): void {
		this.#brush?.clearRect(0, 0, SIZE, SIZE);
		this.#x = this.#y = this.#rowHeight = 0;
	}
}
