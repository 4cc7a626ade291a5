import { dayNumber, isoDay } from '#core';
import { bandOf, drag, follow, press, resize, zoom, type Handle, type Key } from '#lib/state/timeline.ts';
import { expect, test } from 'vitest';

const EXTENT = { start: dayNumber(2019, 1, 1), end: dayNumber(2022, 1, 1) };
const JANUARY = { start: dayNumber(2020, 1, 1), end: dayNumber(2020, 2, 1) };
const words = (span: { start: number; end: number } | undefined) => span && `${isoDay(span.start)}/${isoDay(span.end)}`;

test.for<{ handle: Handle; key: Key; want: string | undefined }>([
	{ handle: 'body', key: { key: 'ArrowRight' }, want: '2020-02-01/2020-03-01' },
	{ handle: 'body', key: { key: 'ArrowLeft' }, want: '2019-12-01/2020-01-01' },
	{ handle: 'body', key: { key: 'ArrowRight', shift: true }, want: '2020-11-01/2020-12-01' },
	{ handle: 'body', key: { key: 'PageDown' }, want: '2019-03-01/2019-04-01' },
	{ handle: 'body', key: { key: 'PageUp' }, want: '2020-11-01/2020-12-01' },
	{ handle: 'body', key: { key: 'Home' }, want: '2019-01-01/2019-02-01' },
	{ handle: 'body', key: { key: 'End' }, want: '2021-12-01/2022-01-01' },
	{ handle: 'body', key: { key: 'ArrowRight', control: true }, want: '2020-02-01/2020-03-01' },
	{ handle: 'start', key: { key: 'ArrowLeft' }, want: '2019-12-01/2020-02-01' },
	{ handle: 'start', key: { key: 'ArrowRight' }, want: '2020-01-31/2020-02-01' },
	{ handle: 'start', key: { key: 'Home' }, want: '2019-01-01/2020-02-01' },
	{ handle: 'end', key: { key: 'ArrowRight' }, want: '2020-01-01/2020-03-01' },
	{ handle: 'end', key: { key: 'ArrowLeft' }, want: '2020-01-01/2020-01-02' },
	{ handle: 'end', key: { key: 'End' }, want: '2020-01-01/2022-01-01' },
	{ handle: 'end', key: { key: 'a' }, want: undefined },
	{ handle: 'body', key: { key: 'Home', control: true }, want: undefined },
	{ handle: 'body', key: { key: 'Tab' }, want: undefined }
])('$key on $handle gives $want', ({ handle, key, want }) => {
	expect(words(press(JANUARY, handle, key, 'month', EXTENT))).toBe(want);
});

test('keys stop at the ends of time and keep the width', () => {
	const december = { start: dayNumber(2021, 12, 1), end: dayNumber(2022, 1, 1) };
	expect(words(press(december, 'body', { key: 'ArrowRight' }, 'year', EXTENT))).toBe('2021-12-01/2022-01-01');
});

test.for<{ handle: Handle; day: number; want: string }>([
	{ handle: 'start', day: JANUARY.end + 40, want: '2020-01-31/2020-02-01' },
	{ handle: 'end', day: JANUARY.start - 40, want: '2020-01-01/2020-01-02' },
	{ handle: 'start', day: EXTENT.start - 5, want: '2019-01-01/2020-02-01' },
	{ handle: 'body', day: EXTENT.start - 5, want: '2019-01-01/2019-02-01' }
])('dragging $handle to day $day never turns the window over', ({ handle, day, want }) => {
	expect(words(drag(JANUARY, handle, day, EXTENT))).toBe(want);
});

test('the wheel changes the width around the pointer by at least a day', () => {
	const wider = resize(JANUARY, JANUARY.start + 10, 1.001, EXTENT);
	expect(wider.end - wider.start).toBe(32);
	const narrower = resize({ start: 100, end: 101 }, 100, 0.5, { start: 0, end: 200 });
	expect(narrower).toEqual({ start: 100, end: 101 });
	// The pointer elsewhere: around the middle.
	expect(words(resize(JANUARY, EXTENT.start, 3, EXTENT))).toBe('2019-12-01/2020-03-03');
	const capped = resize(JANUARY, JANUARY.start + 10, 1e6, EXTENT);
	expect(capped).toEqual(EXTENT);
});

test('zooming keeps the day under the pointer, and zooming out ends in no zoom', () => {
	const day = dayNumber(2020, 7, 1);
	const zoomed = zoom(EXTENT, day, 0.5, EXTENT);
	expect(zoomed).toBeDefined();
	if (!zoomed) return;
	expect(zoomed.end - zoomed.start).toBe(Math.round((EXTENT.end - EXTENT.start) / 2));
	const share = (axis: { start: number; end: number }) => (day - axis.start) / (axis.end - axis.start);
	expect(share(zoomed)).toBeCloseTo(share(EXTENT), 2);
	expect(zoom(zoomed, day, 4, EXTENT)).toBeUndefined();
	const least = zoom(EXTENT, day, 1e-9, EXTENT);
	expect(least && least.end - least.start).toBe(14);
});

test.for([
	{ why: 'inside', span: { start: 10, end: 20 }, want: { side: 'on', from: 0.1, to: 0.2 } },
	{ why: 'over the left end', span: { start: -10, end: 20 }, want: { side: 'on', from: 0, to: 0.2 } },
	{ why: 'over both ends', span: { start: -10, end: 200 }, want: { side: 'on', from: 0, to: 1 } },
	{ why: 'before, up to the first day', span: { start: -5, end: 0 }, want: { side: 'before' } },
	{ why: 'after, from the day that the axis ends on', span: { start: 100, end: 101 }, want: { side: 'after' } }
])('a pointed span is a band on the axis or beside it: $why', ({ span, want }) => {
	expect(bandOf(span, { start: 0, end: 100 })).toEqual(want);
});

test.for([
	{ why: 'it shows the window already', window: { start: 10, end: 20 }, want: { start: 0, end: 50 } },
	{ why: 'the window went to the right', window: { start: 45, end: 60 }, want: { start: 10, end: 60 } },
	{ why: 'the window went to the left', window: { start: -5, end: 10 }, want: { start: -5, end: 45 } },
	{ why: 'the window is wider and all around', window: { start: -100, end: 100 }, want: { start: 0, end: 50 } },
	{ why: 'the window is wider and elsewhere', window: { start: 60, end: 160 }, want: { start: 60, end: 110 } }
])('the axis goes along with the window: $why', ({ window, want }) => {
	expect(follow({ start: 0, end: 50 }, window)).toEqual(want);
});
