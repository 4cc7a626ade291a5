import { expect, test } from 'vitest';
import { edgeOf } from '#lib/map/edge.ts';
import { MESSAGES } from '#lib/map/messages.ts';
import { stepOf, tidyPosition } from '#lib/map/pin.ts';

const FRAME = { left: 20, top: 20, right: 420, bottom: 220 };

test.for([
	{ why: 'north', target: { x: 220, y: -500 }, want: { x: 220, y: 20, angle: 0, heading: 'n' } },
	{ why: 'south', target: { x: 220, y: 900 }, want: { x: 220, y: 220, angle: 180, heading: 's' } },
	{ why: 'east', target: { x: 900, y: 120 }, want: { x: 420, y: 120, angle: 90, heading: 'e' } },
	{ why: 'west', target: { x: -900, y: 120 }, want: { x: 20, y: 120, angle: 270, heading: 'w' } },
	{
		why: 'north-west, met at the top',
		target: { x: -80, y: -180 },
		want: { x: 120, y: 20, angle: 315, heading: 'nw' }
	},
	{ why: 'just outside', target: { x: 421, y: 120 }, want: { x: 420, y: 120, angle: 90, heading: 'e' } },
	{ why: 'inside', target: { x: 30, y: 210 }, want: undefined },
	{ why: 'on the edge', target: { x: 420, y: 220 }, want: undefined }
])('an arrow at the edge shows the way: $why', ({ target, want }) => {
	const edge = edgeOf(target, FRAME);
	if (!want) expect(edge).toBeUndefined();
	else
		expect(edge).toEqual({
			...want,
			x: expect.closeTo(want.x),
			y: expect.closeTo(want.y),
			angle: expect.closeTo(want.angle)
		});
});

test.for([
	{ key: 'ArrowUp', shiftKey: false, want: { x: 0, y: -10 } },
	{ key: 'ArrowRight', shiftKey: false, want: { x: 10, y: 0 } },
	{ key: 'ArrowLeft', shiftKey: true, want: { x: -100, y: 0 } },
	{ key: 'Enter', shiftKey: false, want: undefined },
	{ key: 'constructor', shiftKey: false, want: undefined }
])('$key with shift $shiftKey moves the pin by $want', ({ key, shiftKey, want }) => {
	expect(stepOf({ key, shiftKey })).toEqual(want);
});

test.for<{ at: [number, number]; want: [number, number] }>([
	{ at: [44.123456789, 33.5], want: [44.12346, 33.5] },
	{ at: [190, 0], want: [-170, 0] },
	{ at: [-541, 0], want: [179, 0] },
	{ at: [10, 89.9], want: [10, 85] }
])('$at is kept as $want', ({ at, want }) => {
	expect(tidyPosition(...at)).toEqual(want);
});

test('a position is said in words, in the four quarters of the earth', () => {
	expect(MESSAGES.fr.position(44.4, 33.3421)).toBe('33,342° nord, 44,4° est');
	expect(MESSAGES.en.position(-70.5, -33.4)).toBe('33.4° south, 70.5° west');
	expect(MESSAGES.fr.outside('Najaf', 'sw')).toBe('Najaf, hors de la vue, au sud-ouest');
});
