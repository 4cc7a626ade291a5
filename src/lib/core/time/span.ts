/** Days since 1970-01-01 (UTC), half-open spans of them, and their EDTF. Nothing here knows a time zone. */
import type { TimeSpan } from '../model.ts';

const MS_PER_DAY = 86_400_000;

/** The day number of a date; months count from 1. Days outside the month roll over, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / MS_PER_DAY);
}

/** The calendar date of a day number; `weekday` is 1 (Monday) to 7. */
export function calendarDate(day: number): { year: number; month: number; day: number; weekday: number } {
	const date = new Date(day * MS_PER_DAY);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		weekday: ((date.getUTCDay() + 6) % 7) + 1
	};
}

export const daySpan = (day: number): TimeSpan => ({ start: day, end: day + 1 });
export const monthSpan = (year: number, month: number): TimeSpan => ({
	start: dayNumber(year, month, 1),
	end: dayNumber(year, month + 1, 1)
});
export const yearSpan = (year: number): TimeSpan => ({ start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) });

/** Do two spans share a day? */
export const overlaps = (a: TimeSpan, b: TimeSpan): boolean => a.start < b.end && b.start < a.end;

/** The days that both spans hold, or undefined. */
export function intersect(a: TimeSpan, b: TimeSpan): TimeSpan | undefined {
	const start = Math.max(a.start, b.start);
	const end = Math.min(a.end, b.end);
	return start < end ? { start, end } : undefined;
}

/** The days that an EDTF date or interval covers; undefined for what is open or no date. Times of day and `~?%` are ignored. */
export function spanOf(edtf: string | undefined): TimeSpan | undefined {
	if (!edtf) return undefined;
	const [from = '', to] = edtf.split('/');
	const first = pointSpan(from);
	if (to === undefined) return first;
	const last = pointSpan(to);
	return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.Z+-]*)?)?)?[~?%]?$/;

function pointSpan(point: string): TimeSpan | undefined {
	const match = POINT.exec(point);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (match[2] === undefined) return yearSpan(year);
	const month = Number(match[2]);
	// EDTF level 1 seasons: 21 spring to 24 winter, in the northern hemisphere.
	if (month >= 21 && month <= 24) {
		const first = 3 + (month - 21) * 3;
		return { start: dayNumber(year, first, 1), end: dayNumber(year, first + 3, 1) };
	}
	if (month < 1 || month > 12) return undefined;
	if (match[3] === undefined) return monthSpan(year, month);
	const day = Number(match[3]);
	const start = dayNumber(year, month, day);
	return calendarDate(start).day === day && day > 0 ? daySpan(start) : undefined;
}

/** The shortest EDTF for a span: a day, month or year where it is exactly one, else an interval of days. */
export function edtfOf(span: TimeSpan): string {
	const first = calendarDate(span.start);
	if (span.end - span.start === 1) return isoDay(span.start);
	if (first.day === 1 && monthSpan(first.year, first.month).end === span.end)
		return `${pad(first.year, 4)}-${pad(first.month, 2)}`;
	if (first.day === 1 && first.month === 1 && yearSpan(first.year).end === span.end) return pad(first.year, 4);
	return `${isoDay(span.start)}/${isoDay(span.end - 1)}`;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
	const date = calendarDate(day);
	return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
