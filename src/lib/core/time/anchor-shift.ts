/** So many whole units from the publication or the story: « hier », « la semaine dernière », « cette année-là ». */
import type { TimePrecision, TimeSpan } from '../model.ts';
import { monthIndex, spanOfMonthIndex, weekendSpan, weekSpan } from './calendar.ts';
import type { Meaning, Unit } from './meaning.ts';
import { calendarDate, daySpan, monthSpan, yearSpan } from './span.ts';
import { unitTimex } from './timex.ts';
import { dayValue } from './value.ts';
import type { Context, Lean, Value } from './value.ts';

/** Months in the units that are counted in months. */
export const MONTHS_IN: Partial<Record<Unit, number>> = {
	month: 1,
	quarter: 3,
	semester: 6,
	year: 12,
	decade: 120,
	century: 1200,
	millennium: 12_000
};

/** Is the unit shorter than a month? It then leans on the story's last day, not on its last year. */
export const isShort = (unit: Unit): boolean => !(unit in MONTHS_IN);

const PRECISIONS: Partial<Record<Unit, TimePrecision>> = {
	second: 'minute',
	minute: 'minute',
	hour: 'minute',
	day: 'day',
	night: 'day',
	week: 'week',
	month: 'month',
	year: 'year'
};

export const precisionOf = (unit: Unit): TimePrecision => PRECISIONS[unit] ?? 'range';

export function anchorShift(
	{ unit, count, origin, fromEvent }: Extract<Meaning, { kind: 'shift' }>,
	context: Context
): Value | undefined {
	const { event } = context;
	if (event && fromEvent !== undefined) {
		const day = (fromEvent > 0 ? event.span.end - 1 : event.span.start) + fromEvent;
		return dayValue(day, 'narrative', 'from-event');
	}
	const story = origin === 'story' ? (isShort(unit) ? context.storyDay : context.story) : undefined;
	// « le mois suivant » needs a story known to the month, « le lendemain » to the day.
	if (story && story.span.end - story.span.start > mostDays(unit)) return undefined;
	const basis = story ? 'narrative' : 'publication';
	const why = story ? 'from-story' : 'from-publication';
	if (story && unit === 'minute') return { ...story, basis, why };
	const day = story ? (count > 0 && unit === 'day' ? story.span.end - 1 : story.span.start) : context.today;
	if (day === undefined) return undefined;
	const span = unitSpan(unit, count, day, context.lean);
	return { span, precision: precisionOf(unit), basis, timex: unitTimex(span.start, unit), why };
}

function mostDays(unit: Unit): number {
	if (unit === 'week' || unit === 'weekend') return 7;
	if (isShort(unit)) return 2;
	return unit === 'month' ? 31 : 366;
}

/** The whole unit that lies `count` units from the one that holds `day`. */
export function unitSpan(unit: Unit, count: number, day: number, lean: Lean): TimeSpan {
	const { year, month, weekday } = calendarDate(day);
	switch (unit) {
		case 'week':
			return weekSpan(day + 7 * count);
		case 'weekend': {
			// On a Monday « ce week-end » was two days ago, unless the clause looks ahead.
			const back = count === 0 && lean === 'past' && weekday < 6 ? -7 : 0;
			return weekendSpan(day + 7 * count + back);
		}
		case 'month':
			return spanOfMonthIndex(monthIndex(year, month) + count);
		case 'quarter':
			return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + count * 3, 3);
		case 'semester':
			return monthsFrom(year, Math.floor((month - 1) / 6) * 6 + count * 6, 6);
		case 'year':
			return yearSpan(year + count);
		case 'decade':
			return yearsFrom(Math.floor(year / 10) * 10 + count * 10, 10);
		case 'century':
			return yearsFrom(Math.floor((year - 1) / 100) * 100 + 1 + count * 100, 100);
		case 'millennium':
			return yearsFrom(Math.floor((year - 1) / 1000) * 1000 + 1 + count * 1000, 1000);
		default:
			return daySpan(day + count);
	}
}

const monthsFrom = (year: number, months: number, length: number): TimeSpan => ({
	start: monthSpan(year, 1 + months).start,
	end: monthSpan(year, 1 + months + length).start
});

const yearsFrom = (year: number, count: number): TimeSpan => ({
	start: yearSpan(year).start,
	end: yearSpan(year + count - 1).end
});
