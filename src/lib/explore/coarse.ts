/** Dates that may lie elsewhere in time than the window which shows them. */
import type { TimeSpan } from '#core';

/** Days: a month or more. */
const LONG = 28;

/** Does a window not hold all of a long span, or does the span fill more than half of it? Half-open, in days. */
export const isCoarseIn = (start: number, end: number, window: TimeSpan): boolean =>
	end - start >= LONG && (start < window.start || end > window.end || (end - start) * 2 > window.end - window.start);

export const isCoarse = (span: TimeSpan | undefined, period: TimeSpan | undefined): boolean =>
	span !== undefined && period !== undefined && isCoarseIn(span.start, span.end, period);
