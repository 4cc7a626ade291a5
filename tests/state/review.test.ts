import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { ReviewQueue } from '#lib/state/review.svelte.ts';
import type { IncidentSummary, Overview } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const DOUBTS: Readonly<Record<string, number>> = { 'i-najaf': 0.4, 'i-marche': 0.9, 'i-samedi': 0.6, 'i-menace': 1 };

/** A store whose incidents can change under the queue. */
function start(search: { incident?: string } = {}) {
	const withDoubt = (one: IncidentSummary): IncidentSummary => ({ ...one, doubt: DOUBTS[one.id] ?? 0 });
	// Not state: each dashboard reads it anew where it is made.
	let overview: Overview = { ...OVERVIEW, incidents: OVERVIEW.incidents.map(withDoubt) };
	const dashboard = new Dashboard(() => overview, { query: search, language: 'fr', today: 20_000 });
	const queue = new ReviewQueue(dashboard);
	return {
		dashboard,
		queue,
		ids: () => queue.items.map(({ id }) => id),
		change: (incidents: readonly IncidentSummary[]) => (overview = { ...overview, incidents: [...incidents] }),
		all: () => overview.incidents
	};
}
const reviewed = (one: IncidentSummary): IncidentSummary => ({ ...one, doubt: 0, review: 'reviewed' });

describe('the queue « À vérifier »', () => {
	test('holds what leaves a doubt and passes the filters, the least certain first', () => {
		const { queue, ids, dashboard } = start();
		expect(ids()).toEqual(['i-marche', 'i-samedi', 'i-najaf']);
		expect(queue.progress).toEqual({ done: 0, total: 3 });
		// A threat is off by default; once asked for it is the most doubtful.
		dashboard.toggleStatus('threatened');
		expect(ids()[0]).toBe('i-menace');
	});
	test('is walked up and down, and stays at the ends', () => {
		const { queue } = start();
		const at = () => queue.current?.id;
		expect(at()).toBe('i-marche');
		expect(queue.step(-1)).toBeUndefined();
		expect(at()).toBe('i-marche');
		queue.step(1);
		queue.step(1);
		expect(at()).toBe('i-najaf');
		expect(queue.step(1)).toBeUndefined();
		expect(at()).toBe('i-najaf');
		queue.step(-1);
		expect(at()).toBe('i-samedi');
	});
	test('an opened incident takes over, and steps open the next one', () => {
		const { queue, dashboard } = start({ incident: 'i-samedi' });
		expect(queue.index).toBe(1);
		queue.step(1);
		expect(dashboard.incident).toBe('i-najaf');
	});
	test('a step opens nothing where nothing is open', () => {
		const { queue, dashboard } = start();
		queue.step(1);
		expect(dashboard.incident).toBeUndefined();
	});
	test('an incident from elsewhere leaves the walk where it was', () => {
		const { queue, dashboard } = start();
		queue.step(1);
		dashboard.openIncident('i-sommet');
		expect(queue.current?.id).toBe('i-samedi');
	});
});

describe('what changes under the hand', () => {
	const changed = (alter: (incidents: readonly IncidentSummary[]) => IncidentSummary[]) => {
		const made = start();
		made.queue.step(1);
		made.queue.hold();
		made.change(alter(made.all()));
		return made;
	};
	test('a row that was reviewed keeps its place and counts as done', () => {
		const { queue, ids } = changed((all) => all.map((one) => (one.id === 'i-samedi' ? reviewed(one) : one)));
		expect(ids()).toEqual(['i-marche', 'i-samedi', 'i-najaf']);
		expect(queue.progress).toEqual({ done: 1, total: 3 });
		expect(queue.current?.id).toBe('i-samedi');
	});
	test('when the current row goes, the one that stood under it follows', () => {
		const { queue, ids } = changed((all) => all.filter(({ id }) => id !== 'i-samedi'));
		expect(ids()).toEqual(['i-marche', 'i-najaf']);
		expect(queue.current?.id).toBe('i-najaf');
	});
	test('an empty queue has no current row', () => {
		const { queue } = changed((all) => all.filter(({ id }) => !(id in DOUBTS)));
		expect(queue.current).toBeUndefined();
		expect(queue.step(1)).toBeUndefined();
		expect(queue.progress).toEqual({ done: 0, total: 0 });
	});
});
