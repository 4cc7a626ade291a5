/** « Même incident ? »: which pairs of incidents a person is asked about. */
import { Linker, type Incident } from '#core';
import { describe, expect, test } from 'vitest';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

/** Two protests in one town with a name in common, neither with a date: nearly one. */
const ONE: Told = { key: 'a#1', type: 'protest', at: 'kerbala', names: ['mouharram'] };
const OTHER: Told = { key: 'b#1', type: 'protest', at: 'kerbala', names: ['mouharram'] };

function link(...told: readonly Told[]): Linker {
	const linker = new Linker(gazetteer);
	linker.add(told.map(report));
	return linker;
}
const nearOf = ({ near = [] }: Incident): string[] => near.map(({ a, b }) => [a, b].sort().join(' '));
const asked = (linker: Linker): string[] => linker.incidents().flatMap(nearOf);

test.for<{ name: string; more: Partial<Told>; want: readonly string[] }>([
	{ name: 'the same town, no date', more: {}, want: ['a#1 b#1', 'a#1 b#1'] },
	{ name: 'another town', more: { at: 'najaf' }, want: [] },
	{ name: 'another type', more: { type: 'fire' }, want: [] },
	{ name: 'only planned', more: { status: 'planned' }, want: [] },
	{ name: 'the same article', more: { key: 'a#2' }, want: [] }
])('$name', ({ more, want }) => {
	const linker = link(ONE, { ...OTHER, ...more });
	expect(linker.incidents()).toHaveLength(2);
	expect(asked(linker)).toEqual(want);
});

test('two that are surely one are joined, nobody is asked', () => {
	const linker = link({ ...ONE, on: '2020-09-14' }, { ...OTHER, on: '2020-09-14' });
	expect(linker.incidents()).toHaveLength(1);
	expect(asked(linker)).toEqual([]);
});

test('the question comes with its reasons, which make up the score of the pair', () => {
	const [first, second] = link(ONE, OTHER).incidents();
	const [near] = first?.near ?? [];
	expect(near?.incident).toBe(second?.id);
	expect(near?.reasons.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['prior', 'type', 'place', 'undated', 'names'])
	);
	const sum = near?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
	expect(sum).toBeCloseTo(near?.score ?? 99);
	expect(sum).toBeGreaterThan(-1.5);
	expect(sum).toBeLessThanOrEqual(0);
});

describe('an answer', () => {
	test('no: put apart, they are not asked about again, and both are said to have changed', () => {
		const linker = link(ONE, OTHER);
		const ids = linker.incidents().map(({ id }) => id);
		expect([...linker.bind({ together: [], apart: [['a#1', 'b#1']] })].sort()).toEqual([...ids].sort());
		expect(linker.incidents().map(({ id }) => id)).toEqual(ids);
		expect(asked(linker)).toEqual([]);
	});
	test('yes: they are one', () => {
		const linker = link(ONE, OTHER);
		linker.bind({ together: [['a#1', 'b#1']], apart: [] });
		expect(linker.incidents().map(({ reports }) => reports)).toEqual([['a#1', 'b#1']]);
		expect(asked(linker)).toEqual([]);
	});
	test('taken back, the question is there again', () => {
		const linker = link(ONE, OTHER);
		linker.bind({ together: [], apart: [['a#1', 'b#1']] });
		linker.bind({ together: [], apart: [] });
		expect(asked(linker)).toHaveLength(2);
	});
});

test('what comes and goes changes those beside it', () => {
	const linker = link(ONE);
	const [first] = linker.incidents();
	linker.add([report(OTHER)]);
	const id = linker.incidentOf('b#1') ?? '';
	expect([...linker.besides(id)]).toEqual([first?.id]);
	linker.remove(['b#1']);
	expect(asked(linker)).toEqual([]);
	expect([...linker.besides(first?.id ?? '')]).toEqual([]);
});
