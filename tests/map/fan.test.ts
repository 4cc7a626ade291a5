import { expect, test } from 'vitest';
import { fanOut, MOST_FANNED } from '#lib/map/fan.ts';

test.for([0, 1, 2, 7, 8, 9, 10, 16, 24])('%i stand apart, and off the spot itself', (count) => {
	const spots = fanOut(count, 34);
	expect(spots).toHaveLength(count);
	for (const [at, { x, y }] of spots.entries()) {
		expect(Math.hypot(x, y)).toBeGreaterThan(34);
		for (const other of spots.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(33.9);
	}
});

test('the first stands on top; more than fit are left to the list', () => {
	expect(fanOut(10, 34)[0]?.x).toBe(0);
	expect(fanOut(10, 34)[0]?.y).toBeLessThan(0);
	expect(fanOut(500, 34)).toHaveLength(MOST_FANNED);
});
