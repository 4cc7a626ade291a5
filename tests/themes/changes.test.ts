import { changesBetween, type Change } from '#lib/projection/changes.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { incidentOf } from '../fixtures/stored.ts';

const of = (id: string, reports: string, more: Partial<IncidentSummary> = {}): IncidentSummary => ({
	...incidentOf(id, 'mine', { reports: reports.split('') }).summary,
	...more
});
const told = ({ kind, incidentId, was, absorbed, fields }: Change) =>
	[
		kind,
		incidentId,
		...(was && was.id !== incidentId ? [`was ${was.id}`] : []),
		...(absorbed ?? []),
		...(fields ?? [])
	].join(' ');
const { place: _place, ...PLACELESS } = of('a', 'x');

describe('what became of incidents', () => {
	test.for([
		{ before: [], after: [], want: [] },
		{ before: [of('a', 'x')], after: [of('a', 'x')], want: [] },
		{ before: [], after: [of('a', 'x')], want: ['new a'] },
		{ before: [of('a', 'x')], after: [], want: ['withdrawn a'] },
		{ before: [of('a', 'x')], after: [of('a', 'xy')], want: ['revised a reports'] },
		{ before: [of('a', 'x')], after: [of('a', 'x', { status: 'denied' })], want: ['revised a status'] },
		{ before: [of('a', 'x')], after: [of('a', 'x', { fatalities: { min: 1, max: 2 } })], want: ['revised a toll'] },
		{ before: [of('a', 'x')], after: [of('a', 'x', { date: '2021' })], want: ['revised a date'] },
		{ before: [of('a', 'x')], after: [of('a', 'x', { review: 'reviewed' })], want: ['revised a review'] },
		{ before: [of('a', 'x')], after: [PLACELESS], want: ['moved a'] },
		{ before: [PLACELESS], after: [of('a', 'x', { status: 'denied' })], want: ['moved a status'] },
		// Two become one, whose id is that of either or another.
		{ before: [of('a', 'x'), of('b', 'y')], after: [of('a', 'xy')], want: ['merged a b'] },
		{ before: [of('a', 'x'), of('b', 'y')], after: [of('c', 'xyz')], want: ['merged c was a b'] },
		// One becomes two.
		{ before: [of('a', 'xy')], after: [of('a', 'x'), of('b', 'y')], want: ['revised a reports', 'split b was a'] },
		// An earlier report came: the id is another, the incident is not.
		{ before: [of('a', 'x')], after: [of('b', 'wx')], want: ['revised b was a reports'] },
		{ before: [of('a', 'x')], after: [of('b', 'x')], want: [] },
		// A report goes from one to the other; both stay.
		{
			before: [of('a', 'xy'), of('b', 'z')],
			after: [of('a', 'x'), of('b', 'yz')],
			want: ['revised a reports', 'revised b reports']
		},
		{ before: [of('a', 'x'), of('b', 'y')], after: [of('a', 'x')], want: ['withdrawn b'] },
		{ before: [of('a', 'x')], after: [of('b', 'y')], want: ['new b', 'withdrawn a'] }
	])('$want', ({ before, after, want }) => {
		expect(changesBetween(before, after).map(told)).toEqual(want);
	});
	test('the order of reports is no revision', () => {
		expect(changesBetween([of('a', 'xy')], [of('a', 'yx')])).toEqual([]);
	});
});
