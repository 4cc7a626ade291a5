/**
 * The parts of the view that something is drawn in. A canvas as large as the view costs as much as the whole map when the page
 * is put together without a graphics card, however empty it is; a few small ones cost next to nothing.
 */

/** In CSS pixels of the map. */
export type PixelBox = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** Edges lie on multiples of this: a badge that gets another digit keeps its patch. */
const GRID = 16;
/** More patches than that cost more than one canvas. */
const MOST = 48;
/** So does more than this share of the view. */
const MOST_SHARE = 0.6;

/** Boxes that do not meet and hold all that is in view; the whole view where patches do not pay. */
export function patchesOf(boxes: readonly PixelBox[], width: number, height: number): PixelBox[] {
	const whole = { left: 0, top: 0, right: width, bottom: height };
	const patches: PixelBox[] = [];
	for (const box of boxes) {
		if (!meet(box, whole)) continue;
		let grown = cut(snap(box), whole);
		for (let at = 0; at < patches.length;) {
			const other = patches[at];
			if (other && meet(other, grown)) {
				grown = unite(other, grown);
				patches.splice(at, 1);
				at = 0;
			} else at++;
		}
		patches.push(grown);
		if (patches.length > MOST * 2) return [whole];
	}
	const covered = patches.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
	return patches.length > MOST || covered > MOST_SHARE * width * height ? [whole] : patches;
}

export const meet = (a: PixelBox, b: PixelBox): boolean =>
	a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const unite = (a: PixelBox, b: PixelBox): PixelBox => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom)
});

const cut = (a: PixelBox, b: PixelBox): PixelBox => ({
	left: Math.max(a.left, b.left),
	top: Math.max(a.top, b.top),
	right: Math.min(a.right, b.right),
	bottom: Math.min(a.bottom, b.bottom)
});

const snap = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
	left: Math.floor(left / GRID) * GRID,
	top: Math.floor(top / GRID) * GRID,
	right: Math.ceil(right / GRID) * GRID,
	bottom: Math.ceil(bottom / GRID) * GRID
});
