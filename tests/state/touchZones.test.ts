import { FINGER, touchZones } from '#lib/state/touchZones.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const WIDTH = 358;
const MARGIN = 16;

test.for([
	{ what: 'a wide window', start: 100, end: 250, want: { start: [78, 122], body: [122, 228], end: [228, 272] } },
	{ what: 'a month of years', start: 150, end: 154, want: { start: [86, 130], body: [130, 174], end: [174, 218] } },
	{ what: 'one at the left end', start: 0, end: 4, want: { start: [-16, 28], body: [28, 72], end: [72, 116] } },
	{
		what: 'one at the right end',
		start: 354,
		end: 358,
		want: { start: [242, 286], body: [286, 330], end: [330, 374] }
	},
	{ what: 'all of time', start: 0, end: 358, want: { start: [-16, 28], body: [28, 330], end: [330, 374] } }
])('$what', ({ start, end, want }) => {
	expect(touchZones(start, end, WIDTH, MARGIN)).toEqual(want);
});

test('whatever the window, three targets of 44 pixels side by side that stay on the screen', () => {
	const day = fc.double({ min: 0, max: WIDTH, noNaN: true });
	fc.assert(
		fc.property(day, day, (a, b) => {
			const { start, body, end } = touchZones(Math.min(a, b), Math.max(a, b), WIDTH, MARGIN);
			for (const [from, to] of [start, body, end]) expect(to - from).toBeGreaterThanOrEqual(FINGER - 1e-6);
			expect(start[1]).toBe(body[0]);
			expect(body[1]).toBe(end[0]);
			expect(start[0]).toBeGreaterThanOrEqual(-MARGIN - 1e-6);
			expect(end[1]).toBeLessThanOrEqual(WIDTH + MARGIN + 1e-6);
		})
	);
});
