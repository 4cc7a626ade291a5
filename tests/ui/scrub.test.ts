// @vitest-environment happy-dom
import { dayNumber, isoDay } from '#core';
import { binsOf } from '#lib/state/histogram.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';
import { Scrub } from '#lib/ui/scrub.svelte.ts';
import { expect, test, vi } from 'vitest';
import { OVERVIEW } from './fixture.ts';

// The fixture lasts 335 days, from 1 November 2019: on a track of 335 pixels a day is a pixel.
const FIRST = dayNumber(2019, 11, 1);
const at = (year: number, month: number, day: number) => dayNumber(year, month, day) - FIRST;

function start(search = '') {
	const dashboard = new Dashboard(() => OVERVIEW, { query: parseSearch(search), language: 'fr', today: 0 });
	const track = document.createElement('div');
	track.innerHTML = '<i data-handle="body"></i><i data-handle="start"></i><i data-handle="end"></i><i></i>';
	Object.assign(track, {
		getBoundingClientRect: () => ({ left: 0, width: 335 }),
		setPointerCapture: () => undefined
	});
	const months = binsOf(dashboard.extent, 'month');
	const scrub = new Scrub({
		dashboard,
		track: () => track,
		binAt: (day) => months.find((bin) => bin.start <= day && day < bin.end)
	});
	const event = (x: number, on: string, pointerId = 1, pointerType = 'mouse') =>
		({
			clientX: x,
			pointerId,
			pointerType,
			button: 0,
			target: track.querySelector(`[data-handle="${on}"]`) ?? track
		}) as never;
	return {
		dashboard,
		scrub,
		words: () => `${isoDay(dashboard.window.start)}/${isoDay(dashboard.window.end)}`,
		press: (x: number, on = '', id = 1) => scrub.down(event(x, on, id)),
		touch: (x: number, on = '') => scrub.down(event(x, on, 1, 'touch')),
		move: (x: number, id = 1) => scrub.move(event(x, '', id)),
		release: (x: number, id = 1) => scrub.up(event(x, '', id)),
		wheel: (x: number, more: object) =>
			scrub.wheel({ clientX: x, deltaX: 0, deltaY: 0, preventDefault: () => undefined, ...more } as never)
	};
}

test('the track is as wide as the data', () => {
	const { dashboard } = start();
	expect(dashboard.extent).toEqual({ start: FIRST, end: FIRST + 335 });
});

test('an edge follows the pointer by the day', () => {
	const { press, move, release, words } = start('?time=2020-01');
	press(at(2020, 2, 1), 'end');
	move(at(2020, 2, 11));
	expect(words()).toBe('2020-01-01/2020-02-11');
	release(at(2020, 2, 11));
	move(at(2020, 5, 1));
	expect(words()).toBe('2020-01-01/2020-02-11');
});

test('the window moves as a whole and stops at the end of time', () => {
	const { press, move, words } = start('?time=2020-01');
	press(at(2020, 1, 15), 'body');
	move(at(2020, 2, 15));
	expect(words()).toBe('2020-02-01/2020-03-03');
	move(2000);
	expect(words()).toBe('2020-08-31/2020-10-01');
});

test('a click selects the bar, a trembling hand too', () => {
	const { press, move, release, words } = start('?time=2020-01');
	press(at(2020, 3, 10));
	move(at(2020, 3, 12));
	release(at(2020, 3, 12));
	expect(words()).toBe('2020-03-01/2020-04-01');
});

test('a click on an edge selects nothing', () => {
	const { press, release, words } = start('?time=2020-01-01/2020-01-20');
	press(at(2020, 1, 21), 'end');
	release(at(2020, 1, 21));
	expect(words()).toBe('2020-01-01/2020-01-21');
});

test.for([
	{ name: 'outside the window', search: '?time=2020-01', on: '' },
	{ name: 'in a window that is all of time', search: '', on: 'body' }
])('dragging $name draws a new one, in either direction', ({ search, on }) => {
	const { press, move, words } = start(search);
	press(at(2020, 5, 20), on);
	move(at(2020, 5, 10));
	expect(words()).toBe('2020-05-10/2020-05-20');
});

test('the wheel widens, with Ctrl it zooms, sideways it moves', () => {
	const { dashboard, wheel, words } = start('?time=2020-01');
	wheel(at(2020, 1, 16), { deltaY: 300 });
	expect(dashboard.window.end - dashboard.window.start).toBe(44);
	wheel(at(2020, 1, 16), { deltaX: 5 });
	expect(words()).toBe('2019-12-31/2020-02-13');
	wheel(at(2020, 1, 16), { deltaY: -200, ctrlKey: true });
	expect(dashboard.axisAsked).toBeDefined();
	expect(dashboard.axis.end - dashboard.axis.start).toBe(151);
	wheel(at(2020, 1, 16), { deltaY: 2000, ctrlKey: true });
	expect(dashboard.axisAsked).toBeUndefined();
});

test('two fingers zoom the axis and leave the window alone', () => {
	const { dashboard, press, move, release, words } = start('?time=2020-01');
	press(100);
	press(200, '', 2);
	move(50);
	move(250, 2);
	expect(dashboard.axis.end - dashboard.axis.start).toBe(Math.round(335 / 2));
	release(50);
	release(250, 2);
	expect(words()).toBe('2020-01-01/2020-02-01');
});

test('two fingers that move along take the axis with them', () => {
	const { dashboard, press, move, release } = start('?time=2020-01&axis=2020-01-01/2020-04-09');
	expect(dashboard.axis).toEqual({ start: at(2020, 1, 1) + FIRST, end: at(2020, 4, 10) + FIRST });
	press(100);
	press(200, '', 2);
	// A track of 335 pixels shows a hundred days: 67 pixels to the left are twenty days on.
	move(33);
	move(133, 2);
	expect(isoDay(dashboard.axis.start)).toBe('2020-01-21');
	expect(dashboard.axis.end - dashboard.axis.start).toBe(100);
	release(33);
	release(133, 2);
});

test('a finger that rests reads the bar and selects nothing; a tap selects it', () => {
	vi.useFakeTimers();
	try {
		const { scrub, touch, release, words } = start('?time=2020-01');
		touch(at(2020, 5, 20));
		vi.advanceTimersByTime(300);
		expect(scrub.held).toBeUndefined();
		vi.advanceTimersByTime(300);
		expect(scrub.held && isoDay(Math.floor(scrub.held.day))).toBe('2020-05-20');
		release(at(2020, 5, 20));
		expect(scrub.held).toBeUndefined();
		expect(words()).toBe('2020-01-01/2020-02-01');
		touch(at(2020, 5, 20));
		release(at(2020, 5, 20));
		vi.advanceTimersByTime(1000);
		expect(scrub.held).toBeUndefined();
		expect(words()).toBe('2020-05-01/2020-06-01');
	} finally {
		vi.useRealTimers();
	}
});
