import type { Gazetteer } from '#core';
import { warmUp } from '#lib/server/warm.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const opened = vi.hoisted(() => ({ gazetteer: undefined as Gazetteer | undefined }));
vi.mock('#lib/server/gazetteer.ts', () => ({ openedGazetteer: () => opened.gazetteer }));

beforeEach(() => {
	vi.useFakeTimers();
	opened.gazetteer = undefined;
});
afterEach(() => void vi.useRealTimers());

test('nothing is warmed at the start, nor before somebody opened the gazetteer; then in steps, and it ends', () => {
	const steps: number[] = [];
	const warm = (names: number): boolean => steps.push(names) < 4;
	warmUp();
	vi.advanceTimersByTime(60_000);
	opened.gazetteer = { warm } as unknown as Gazetteer;
	expect(steps).toEqual([]);
	vi.advanceTimersByTime(60_000);
	expect(steps).toHaveLength(4);
	// So few at a time that no request waits.
	for (const names of steps) expect(names).toBeLessThanOrEqual(2000);
	expect(vi.getTimerCount()).toBe(0);
});

test('a gazetteer that cannot be warmed is left alone', () => {
	opened.gazetteer = {} as Gazetteer;
	warmUp();
	vi.advanceTimersByTime(60_000);
	expect(vi.getTimerCount()).toBe(0);
});
