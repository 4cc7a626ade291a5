/** What keys and pointers do to the window and the axis. Pure: spans in, spans out. */
import type { TimeSpan } from '#core';
import { keepInside, moveBy, moveByItself, addUnits, type Unit } from './calendar.ts';

export type Handle = 'start' | 'end' | 'body';

/** Puts one edge, or the whole window, at a day. An edge stops one day before the other. */
export function drag(window: TimeSpan, handle: Handle, day: number, extent: TimeSpan): TimeSpan {
	switch (handle) {
		case 'start':
			return { start: clamp(day, extent.start, window.end - 1), end: window.end };
		case 'end':
			return { start: window.start, end: clamp(day, window.start + 1, extent.end) };
		case 'body':
			return keepInside({ start: day, end: day + window.end - window.start }, extent);
		default:
			throw new Error(`unknown handle: ${handle satisfies never}`);
	}
}

export type Key = { readonly key: string; readonly shift?: boolean; readonly control?: boolean };

/** The window after a key on a handle, or undefined when the key means nothing here. */
export function press(window: TimeSpan, handle: Handle, { key, shift, control }: Key, unit: Unit, extent: TimeSpan) {
	if (control) {
		const way = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
		return way === 0 ? undefined : keepInside(moveByItself(window, way), extent);
	}
	if (key === 'Home') return drag(window, handle, extent.start, extent);
	if (key === 'End') return drag(window, handle, extent.end, extent);
	const count = stepsOf(key, shift ?? false);
	if (count === undefined) return undefined;
	if (handle === 'body') return keepInside(moveBy(window, unit, count), extent);
	return drag(window, handle, addUnits(window[handle], unit, count), extent);
}

function stepsOf(key: string, shift: boolean): number | undefined {
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return shift ? -10 : -1;
		case 'ArrowRight':
		case 'ArrowUp':
			return shift ? 10 : 1;
		case 'PageDown':
			return -10;
		case 'PageUp':
			return 10;
		default:
			return undefined;
	}
}

/** The wheel: a window of another width around the day under the pointer, or around its own middle. `factor` above 1 widens. */
export function resize(window: TimeSpan, day: number, factor: number, extent: TimeSpan): TimeSpan {
	const isInside = window.start <= day && day <= window.end;
	const scaled = scaleAround(window, isInside ? day : (window.start + window.end) / 2, factor, 1);
	return { start: Math.max(scaled.start, extent.start), end: Math.min(scaled.end, extent.end) };
}

/** The stretch that the slider shows, zoomed around a day; undefined when it is all there is. Never under a fortnight. */
export function zoom(axis: TimeSpan, day: number, factor: number, extent: TimeSpan): TimeSpan | undefined {
	const zoomed = keepInside(scaleAround(axis, day, factor, 14), extent);
	return zoomed.start <= extent.start && zoomed.end >= extent.end ? undefined : zoomed;
}

/** The axis pushed along until it shows the window, or its beginning when the window is the wider one. */
export function follow(axis: TimeSpan, window: TimeSpan): TimeSpan {
	const width = axis.end - axis.start;
	if (window.end - window.start > width)
		return window.start <= axis.start && axis.end <= window.end
			? axis
			: { start: window.start, end: window.start + width };
	const start = Math.min(Math.max(axis.start, window.end - width), window.start);
	return { start, end: start + width };
}

/** The window moved, at its width, so that it holds a span, or widened to it; undefined when it holds it already. */
export function reach({ start, end }: TimeSpan, span: TimeSpan, extent: TimeSpan): TimeSpan | undefined {
	if (start <= span.start && span.end <= end) return undefined;
	const width = Math.max(end - start, span.end - span.start);
	const middle = Math.floor((span.start + span.end - width) / 2);
	const all = { start: Math.min(extent.start, span.start), end: Math.max(extent.end, span.end) };
	return keepInside({ start: middle, end: middle + width }, all);
}

function scaleAround(span: TimeSpan, day: number, factor: number, least: number): TimeSpan {
	const width = span.end - span.start;
	// A factor near 1 must still change a narrow window by a day.
	const asked =
		factor === 1
			? width
			: factor > 1
				? Math.max(width + 1, Math.round(width * factor))
				: Math.min(width - 1, Math.round(width * factor));
	const next = Math.max(least, asked);
	const start = Math.round(day - ((day - span.start) / width) * next);
	return { start, end: start + next };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Where a span lies on the axis, in shares of it from its start; `before` and `after` are out of its reach. */
export type Band =
	{ readonly side: 'on'; readonly from: number; readonly to: number } | { readonly side: 'before' | 'after' };

export function bandOf(span: TimeSpan, axis: TimeSpan): Band {
	if (span.end <= axis.start) return { side: 'before' };
	if (span.start >= axis.end) return { side: 'after' };
	const share = (day: number): number => clamp((day - axis.start) / (axis.end - axis.start), 0, 1);
	return { side: 'on', from: share(span.start), to: share(span.end) };
}
