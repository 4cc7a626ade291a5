/** Under what heading an incident stands in the list: its day, its month or its years, and never closer than it is known. */
import { calendarDate, dayNumber, type TimeSpan } from '#core';
import { floorTo } from './calendar.ts';

/** In a window as long as this days are told apart, in a longer one months. */
const LONGEST_BY_DAY = 100;
const LONGEST_MONTH = 31;

export const grainOf = ({ start, end }: TimeSpan): 'day' | 'month' => (end - start <= LONGEST_BY_DAY ? 'day' : 'month');

/** The days of the heading: one, a whole month, or whole years. A few days over the end of a month count to the first. */
export function headOf({ start, end }: TimeSpan, grain: 'day' | 'month'): TimeSpan {
	if (grain === 'day' && end - start === 1) return { start, end };
	const { year, month } = calendarDate(start);
	if (end - start <= LONGEST_MONTH) return { start: floorTo(start, 'month'), end: dayNumber(year, month + 1, 1) };
	return { start: dayNumber(year, 1, 1), end: dayNumber(calendarDate(end - 1).year + 1, 1, 1) };
}

/** Does an incident begin another heading than the one before it in the list? */
export const beginsHead = (
	span: TimeSpan | undefined,
	before: TimeSpan | undefined,
	grain: 'day' | 'month'
): TimeSpan | undefined => {
	if (!span) return undefined;
	const head = headOf(span, grain);
	const last = before && headOf(before, grain);
	return last && last.start === head.start && last.end === head.end ? undefined : head;
};
