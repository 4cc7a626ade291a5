/** Days since 1970-01-01 (UTC), half-open spans of them, and their EDTF. Nothing here knows a time zone. */
import type { TimeSpan } from '../model.ts';

/**
 * The day number of a date in the proleptic Gregorian calendar; months count from 1. Months and days outside their range
 * roll over, as in `Date.UTC`. (H. Hinnant, « chrono-compatible low-level date algorithms », 2021: years begin in March.)
 */
export function dayNumber(year: number, month: number, day: number): number {
	const months = year * 12 + month - 3;
	const marchYear = Math.floor(months / 12);
	const marchMonth = months - marchYear * 12;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

type CalendarDate = {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
};

/** Days that were asked for: a text that is read on every day of a month asks for the same few over and over. */
const SEATS = 1 << 11;
const seated = new Int32Array(SEATS).fill(0x7fffffff);
const dates: CalendarDate[] = [];
const written: (string | undefined)[] = new Array<string | undefined>(SEATS).fill(undefined);

/** The calendar date of a day number; `weekday` is 1 (Monday) to 7. */
export function calendarDate(day: number): CalendarDate {
	const seat = day & (SEATS - 1);
	const known = seated[seat] === day ? dates[seat] : undefined;
	if (known) return known;
	const date = workOut(day);
	seated[seat] = day;
	dates[seat] = date;
	written[seat] = undefined;
	return date;
}

function workOut(day: number): CalendarDate {
	const shifted = day + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
		weekday: weekdayOf(day)
	};
}

/** 1 (Monday) to 7; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

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
	return (written[day & (SEATS - 1)] ??= `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
