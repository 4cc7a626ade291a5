import { expect, test } from 'vitest';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { dispatches, linkDispatches } from './dispatches.ts';

test('the set is large, and every trigger is a word of its text', () => {
	expect(dispatches.length).toBeGreaterThanOrEqual(120);
	expect(new Set(dispatches.map(({ incident }) => incident)).size).toBeGreaterThanOrEqual(40);
	expect(new Set(dispatches.map(({ id }) => id)).size).toBe(dispatches.length);
	for (const { text, trigger } of dispatches) expect(text.slice(trigger.start, trigger.end)).toMatch(/^\p{L}+$/u);
});

test('dispatches of one incident stand together, those of two never', () => {
	const { figures, mixed, missed } = linkDispatches(loadGazetteer());
	expect(mixed).toEqual([]);
	expect(figures.f).toBeGreaterThanOrEqual(0.94);
	expect(missed.length).toBeLessThanOrEqual(5);
});
