import { nearBetween, nearOf, reasonsOf } from '#lib/state/near.ts';
import type { IncidentDetail, IncidentSummary } from '#lib/wire.ts';
import { expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const byId = new Map(OVERVIEW.incidents.map((one) => [one.id, one]));
const [first, second] = OVERVIEW.incidents as [IncidentSummary, IncidentSummary];

test.for([
	{ name: 'none', nearIds: undefined, want: [] },
	{ name: 'one', nearIds: [second.id], want: [second.id] },
	{ name: 'one that is gone', nearIds: ['inc-gone'], want: [] },
	{ name: 'the likeliest first', nearIds: [second.id, first.id], want: [second.id, first.id] }
])('those that may be the same: $name', ({ nearIds, want }) => {
	expect(nearOf(nearIds ? { nearIds } : {}, byId).map(({ id }) => id)).toEqual(want);
});

const REASONS = [
	{ name: 'prior', weight: -5 },
	{ name: 'place', weight: 3.2 },
	{ name: 'undated', weight: -2 },
	{ name: 'words', weight: 0.4 },
	{ name: 'status', weight: -1 },
	{ name: 'type', weight: 1.2 }
];

test('reasons stand on their side, the strongest first, without what goes without saying', () => {
	const { fore, against } = reasonsOf({ reasons: REASONS });
	expect(fore.map(({ name }) => name)).toEqual(['place', 'type', 'words']);
	expect(against.map(({ name }) => name)).toEqual(['undated', 'status']);
});

test('the pair is found whichever of the two knows it', () => {
	const near = { incident: 'b', a: 'x#0', b: 'y#0', score: -0.4, reasons: REASONS };
	const detail = (id: string, more: object = {}) => ({ incident: { id, ...more } }) as unknown as IncidentDetail;
	expect(nearBetween(detail('a', { near: [near] }), detail('b'))).toBe(near);
	expect(nearBetween(detail('b'), detail('a', { near: [near] }))).toBe(near);
	expect(nearBetween(detail('a'), detail('b'))).toBeUndefined();
	expect(nearBetween(detail('a', { near: [near] }), detail('c'))).toBeUndefined();
});
