/** Arithmetic of weeks, months and seasons on epoch days. */
import type { TimeSpan } from '../model.ts';
import { calendarDate, dayNumber, monthSpan, yearSpan } from './span.ts';

/** The Monday of the week that holds `day`. */
export const mondayOf = (day: number): number => day - (calendarDate(day).weekday - 1);

export const weekSpan = (day: number): TimeSpan => ({ start: mondayOf(day), end: mondayOf(day) + 7 });

/** Saturday and Sunday of the week that holds `day`. */
export const weekendSpan = (day: number): TimeSpan => ({ start: mondayOf(day) + 5, end: mondayOf(day) + 7 });

/** The same day `months` later, or the last of that month where it has fewer days: 31 January + 1 → 28 February. */
export function addMonths(day: number, months: number): number {
	const date = calendarDate(day);
	const first = monthSpan(date.year, date.month + months);
	return Math.min(first.start + date.day - 1, first.end - 1);
}

/** Months since year 0, so that neighbours differ by one. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const spanOfMonthIndex = (index: number): TimeSpan => monthSpan(Math.floor(index / 12), (index % 12) + 1);

/** Does the month have that day, in that year if it is given? */
export function isDay(year: number | undefined, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	if (day <= 28) return true;
	const { start, end } = monthSpan(year ?? 2000, month);
	return day <= end - start;
}

/** Three months from the first of March, June, September or December (northern, meteorological): 0 spring to 3 winter. */
export const seasonSpan = (year: number, season: number): TimeSpan => ({
	start: dayNumber(year, 3 + season * 3, 1),
	end: dayNumber(year, 6 + season * 3, 1)
});

/** ISO 8601 week: `1999-W20`. */
export function isoWeek(day: number): string {
	const thursday = mondayOf(day) + 3;
	const { year } = calendarDate(thursday);
	const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
	return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The first, middle or last third of a span; months are cut after the 10th and the 20th. */
export function portionOf(span: TimeSpan, portion: 'START' | 'MID' | 'END'): TimeSpan {
	const length = span.end - span.start;
	if (length <= 3) return span;
	// A week has two days at its start, three in its middle; « en fin de semaine » begins on Thursday.
	const [first, last] =
		length === 7
			? [2, 3]
			: length <= 31
				? [10, 20]
				: length <= 92
					? [31, 61]
					: length <= 366
						? [monthsIn(span, 2), monthsIn(span, 10)]
						: [Math.round(length / 3), Math.round((2 * length) / 3)];
	if (portion === 'START') return { start: span.start, end: span.start + first };
	if (portion === 'END') return { start: span.start + last, end: span.end };
	return length > 92 && length <= 366
		? { start: addMonths(span.start, 4), end: addMonths(span.start, 8) }
		: { start: span.start + first, end: span.start + last };
}

const monthsIn = (span: TimeSpan, months: number): number => addMonths(span.start, months) - span.start;

export { yearSpan };
