import { Choosing } from '#lib/state/choosing.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';
import { expect, test } from 'vitest';

test('each change can be undone, in turn, words and all', () => {
	const choosing = new Choosing();
	choosing.start(parseSearch('?actor=Police'));
	expect(choosing.canUndo).toBe(false);
	expect(choosing.undo()).toBe(false);
	choosing.toggle('actor', 'Armée');
	choosing.setWords(' pont ');
	choosing.setToll({ dead: 3 });
	choosing.toggleStatus('planned');
	choosing.clear();
	expect(choosing.isUsual).toBe(true);
	expect(choosing.undo()).toBe(true);
	expect(choosing.statuses.has('planned')).toBe(true);
	choosing.undo();
	expect([choosing.statuses.has('planned'), choosing.toll.dead]).toEqual([false, 3]);
	choosing.undo();
	expect([choosing.toll.dead, choosing.finding.words]).toEqual([undefined, 'pont']);
	choosing.undo();
	expect([choosing.finding.words, choosing.chosen.actor]).toEqual(['', ['Police', 'Armée']]);
	choosing.undo();
	expect(choosing.chosen.actor).toEqual(['Police']);
	expect(choosing.undo()).toBe(false);
});

test('after something else was done there is no filter to undo', () => {
	const choosing = new Choosing();
	choosing.toggle('weapon', 'drone');
	choosing.forget();
	expect(choosing.undo()).toBe(false);
	expect(choosing.chosen.weapon).toEqual(['drone']);
});

test('clearing what is clear is no change', () => {
	const choosing = new Choosing();
	choosing.clear();
	expect([choosing.canUndo, choosing.changes]).toEqual([false, 0]);
});
