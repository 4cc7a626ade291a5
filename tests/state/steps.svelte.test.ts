// @vitest-environment happy-dom
import { dayNumber, isoDay } from '#core';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { withoutPlace } from '#lib/state/filters.ts';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const TODAY = dayNumber(2026, 11, 22);
const from = (year: number, month: number, days: number) => {
	const start = dayNumber(year, month, 1);
	return { start, end: start + days };
};
const words = ({ start, end }: { start: number; end: number }) => `${isoDay(start)}/${isoDay(end)}`;

/** A dashboard on a page, and what its axis was each time that something had to be drawn along it anew. */
function shown() {
	const dashboard = new Dashboard(() => OVERVIEW, { query: {}, language: 'fr', today: TODAY });
	const axes: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void axes.push(words(dashboard.axis)));
	});
	flushSync();
	const move = (period: { start: number; end: number }) => {
		dashboard.setPeriod(period);
		flushSync();
	};
	return { dashboard, axes, move, stop };
}

test('while the window moves within all of time nothing along the axis is counted anew', () => {
	const { axes, move, stop } = shown();
	for (const month of [1, 2, 3, 4]) move(from(2020, month, 60));
	expect(axes).toEqual(['2019-11-01/2020-10-01']);
	stop();
});

test('a window that goes beyond takes the axis along, and back again', () => {
	const { axes, move, stop } = shown();
	move(from(2020, 9, 60));
	move(from(2019, 6, 60));
	move(from(2020, 1, 60));
	expect(axes).toEqual([
		'2019-11-01/2020-10-01',
		'2019-11-01/2020-10-31',
		'2019-06-01/2020-10-01',
		'2019-11-01/2020-10-01'
	]);
	stop();
});

test.for([from(2019, 11, 335), from(2020, 9, 30), from(2019, 11, 31), from(2021, 1, 31)])(
	'what has no place in $start/$end is what the list of the window has without one',
	(period) => {
		const { dashboard, move, stop } = shown();
		move(period);
		expect(dashboard.unplaced).toEqual(withoutPlace(dashboard.visible));
		stop();
	}
);
