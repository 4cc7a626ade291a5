/** Steps on the calendar, in days since 1970: a month is a month, not thirty days. */
import { calendarDate, dayNumber, type TimeSpan } from '#core';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };
/** Mean lengths in days, only to choose a unit or a speed. */
export const UNIT_DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25 };

/** The first day of the unit that holds `day`; weeks begin on Monday. */
export function floorTo(day: number, unit: Unit): number {
	const date = calendarDate(day);
	switch (unit) {
		case 'day':
			return day;
		case 'week':
			return day - (date.weekday - 1);
		case 'month':
			return dayNumber(date.year, date.month, 1);
		case 'quarter':
			return dayNumber(date.year, date.month - ((date.month - 1) % 3), 1);
		case 'year':
			return dayNumber(date.year, 1, 1);
		default:
			throw new Error(`unknown unit: ${unit satisfies never}`);
	}
}

/** The first unit border at or after `day`. */
export function ceilTo(day: number, unit: Unit): number {
	const floor = floorTo(day, unit);
	return floor === day ? day : addUnits(floor, unit, 1);
}

/** `day` moved by whole units; 31 January and one month is the last day of February. */
export function addUnits(day: number, unit: Unit, count: number): number {
	if (unit === 'day') return day + count;
	if (unit === 'week') return day + 7 * count;
	const date = calendarDate(day);
	const first = dayNumber(date.year, date.month + MONTHS[unit] * count, 1);
	const { year, month } = calendarDate(first);
	const last = dayNumber(year, month + 1, 1) - 1;
	return Math.min(first + date.day - 1, last);
}

/** Moves a span by whole units: January becomes February, not 1 February to 3 March. */
export const moveBy = (span: TimeSpan, unit: Unit, count: number): TimeSpan => ({
	start: addUnits(span.start, unit, count),
	end: addUnits(span.end, unit, count)
});

/** The window before or after: by its own months when it is made of whole months, else by its own days. */
export function moveByItself(span: TimeSpan, count: number): TimeSpan {
	const [from, to] = [calendarDate(span.start), calendarDate(span.end)];
	const months = (to.year - from.year) * 12 + to.month - from.month;
	if (from.day === 1 && to.day === 1 && months > 0) return moveBy(span, 'month', months * count);
	const days = (span.end - span.start) * count;
	return { start: span.start + days, end: span.end + days };
}

/** The same span pushed inside `bounds`; shortened when it is longer. */
export function keepInside(span: TimeSpan, bounds: TimeSpan): TimeSpan {
	const width = Math.min(span.end - span.start, bounds.end - bounds.start);
	const start = Math.min(Math.max(span.start, bounds.start), bounds.end - width);
	return { start, end: start + width };
}
