/** Counted parts of a stretch: « le premier lundi de septembre », « la deuxième quinzaine d'avril », « le 3e trimestre 2020 ». */
import type { TimeSpan } from '../model.ts';
import { addMonths, weekendSpan } from './calendar.ts';
import type { Meaning, Unit } from './meaning.ts';
import { calendarDate, daySpan } from './span.ts';
import { unitTimex } from './timex.ts';
import { dayValue } from './value.ts';
import type { Value } from './value.ts';

const WHY = 'inside-stretch';

/** Anchors a counted part inside a whole that is anchored already; undefined where the whole has no such part. */
export function anchorNth({ nth, unit, weekday }: Extract<Meaning, { kind: 'nth' }>, whole: Value): Value | undefined {
	const { span, basis } = whole;
	if (nth === 0) return holding(span.start, unit, basis);
	const part = weekday === undefined ? nthPart(span, nth, unit) : daySpan(nthWeekday(span, nth, weekday));
	if (!part || part.start < span.start || part.end > span.end || part.start >= part.end) return undefined;
	if (unit === 'day') return dayValue(part.start, basis, WHY);
	const hasTimex = unit === 'quarter' || unit === 'semester' || unit === 'weekend';
	const timex = hasTimex ? unitTimex(part.start, unit) : whole.timex;
	return { span: part, precision: unit === 'week' ? 'week' : 'range', basis, timex, why: WHY };
}

/** « la semaine du 4 mai » begins that day, « le week-end du 12 septembre » holds it. */
function holding(day: number, unit: Unit, basis: Value['basis']): Value {
	const span = unit === 'weekend' ? weekendSpan(day) : { start: day, end: day + 7 };
	const precision = unit === 'weekend' ? 'range' : 'week';
	return { span, precision, basis, timex: unitTimex(span.start, unit), why: 'holds-day' };
}

function nthWeekday({ start, end }: TimeSpan, nth: number, weekday: number): number {
	const ahead = (weekday - calendarDate(start).weekday + 7) % 7;
	const behind = (calendarDate(end - 1).weekday - weekday + 7) % 7;
	return nth > 0 ? start + ahead + 7 * (nth - 1) : end - 1 - behind + 7 * (nth + 1);
}

function nthPart({ start, end }: TimeSpan, nth: number, unit: Unit): TimeSpan | undefined {
	const isFromEnd = nth < 0;
	switch (unit) {
		case 'day':
			return daySpan(isFromEnd ? end + nth : start + nth - 1);
		case 'week':
			return isFromEnd
				? { start: end + 7 * nth, end: end + 7 * (nth + 1) }
				: { start: start + 7 * (nth - 1), end: start + 7 * nth };
		case 'weekend': {
			const saturday = nthWeekday({ start, end }, nth, 6);
			return { start: saturday, end: Math.min(weekendSpan(saturday).end, end) };
		}
		case 'fortnight':
			return nth === 1 ? { start, end: Math.min(start + 15, end) } : { start: start + 14, end };
		case 'quarter':
		case 'semester':
			return end - start < 300
				? halfOf({ start, end }, nth)
				: monthsOf({ start, end }, nth, unit === 'quarter' ? 3 : 6);
		default:
			return undefined;
	}
}

function monthsOf({ start, end }: TimeSpan, nth: number, months: number): TimeSpan {
	const count = Math.max(1, Math.round((end - start) / (months * 30.4)));
	const index = nth < 0 ? count + nth : nth - 1;
	return { start: addMonths(start, index * months), end: addMonths(start, (index + 1) * months) };
}

/** « la première moitié de mars » */
function halfOf({ start, end }: TimeSpan, nth: number): TimeSpan | undefined {
	const middle = start + Math.ceil((end - start) / 2);
	if (nth === 1) return { start, end: middle };
	return nth === 2 || nth === -1 ? { start: middle, end } : undefined;
}
