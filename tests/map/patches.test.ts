import { expect, test } from 'vitest';
import { meet, patchesOf, type PixelBox } from '#lib/map/patches.ts';

const box = (left: number, top: number, width = 40, height = 30): PixelBox => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
const patches = (boxes: readonly PixelBox[]): PixelBox[] => patchesOf(boxes, 1440, 900);
const whole = box(0, 0, 1440, 900);

test.for([
	{ name: 'nothing', boxes: [], want: [] },
	{ name: 'one box, out to the grid', boxes: [box(100, 100)], want: [box(96, 96, 48, 48)] },
	{ name: 'what lies outside the view', boxes: [box(-200, 10), box(10, 950), box(1440, 10)], want: [] },
	{ name: 'what reaches out of the view', boxes: [box(-20, 880)], want: [box(0, 880, 32, 20)] },
	{
		name: 'two apart',
		boxes: [box(96, 96, 16, 16), box(320, 96, 16, 16)],
		want: [box(96, 96, 16, 16), box(320, 96, 16, 16)]
	},
	{ name: 'two that meet', boxes: [box(96, 96, 32, 32), box(112, 112, 32, 32)], want: [box(96, 96, 48, 48)] },
	{
		name: 'two that a third one joins',
		boxes: [box(96, 96, 16, 16), box(160, 96, 16, 16), box(96, 96, 80, 16)],
		want: [box(96, 96, 80, 16)]
	},
	{ name: 'more than half of the view', boxes: [box(0, 0, 1440, 600)], want: [whole] },
	{
		name: 'too many',
		boxes: Array.from({ length: 200 }, (_, at) => box((at % 20) * 64, Math.floor(at / 20) * 64, 16, 16)),
		want: [whole]
	}
])('$name', ({ boxes, want }) => {
	expect(patches(boxes)).toEqual(want);
});

test('each box in view lies in one patch and meets no other', () => {
	const boxes = Array.from({ length: 30 }, (_, at) => box((at * 397) % 1400, (at * 211) % 860, 20 + at, 24));
	const found = patches(boxes);
	expect(found.length).toBeGreaterThan(1);
	for (const one of boxes) expect(found.filter((patch) => meet(patch, one))).toHaveLength(1);
});
