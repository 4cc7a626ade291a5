/** Dates of the calendar, whole or in part: the parts that miss come from the publication or the story. */
import type { TimeSpan } from '../model.ts';
import type { Context, Lean, Value } from './value.ts';
import { isDay, monthIndex, spanOfMonthIndex } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { calendarDate, dayNumber, daySpan, monthSpan, weekdayOf, yearSpan } from './span.ts';
import { unitTimex } from './timex.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

export function anchorCalendar(meaning: Calendar, context: Context): Value | undefined {
	const { year, month, day } = meaning;
	if (year !== undefined) return absolute(meaning, year);
	// Without a publication the story's last date at least knows the year.
	const today = context.today ?? context.story?.span.start;
	if (today === undefined) return undefined;
	const basis = context.today === undefined ? 'narrative' : 'publication';
	// A caller who asks for the nearest date gets it even where another year fits the weekday.
	const weekday = context.direction === 'nearest' ? undefined : meaning.weekday;
	if (month !== undefined && day !== undefined)
		return pick(meaning, context, today, basis, datesAround(weekday, month, day, calendarDate(today).year));
	if (month !== undefined) return inYear(month, meaning, context, today, basis);
	if (day !== undefined) return pick(meaning, context, today, basis, daysOf(meaning, day, today));
	return context.today === undefined ? undefined : onWeekday(meaning, context, context.today);
}

function absolute({ month, day }: Calendar, year: number): Value {
	const span =
		month === undefined
			? yearSpan(year)
			: day === undefined
				? monthSpan(year, month)
				: daySpan(dayNumber(year, month, day));
	const unit = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
	return { span, precision: unit, basis: 'absolute', timex: unitTimex(span.start, unit), why: 'own-year' };
}

/** The days of a date that were asked for: a text that is read on every day of a month asks for the same ones each time. */
const SEATS = 1 << 9;
const seated = new Int32Array(SEATS).fill(-1);
const seats: (readonly number[])[] = new Array<readonly number[]>(SEATS).fill([]);

/** The days that « 15 septembre » may mean around a year; `weekday` where it is written beside. */
function datesAround(weekday: number | undefined, month: number, day: number, year: number): readonly number[] {
	const key = ((year * 13 + month) * 32 + day) * 8 + (weekday ?? 0);
	const seat = (key ^ (key >>> 9)) & (SEATS - 1);
	const known = seats[seat];
	if (seated[seat] === key && known) return known;
	const days = datesOf(weekday, month, day, year);
	seated[seat] = key;
	seats[seat] = days;
	return days;
}

function datesOf(weekday: number | undefined, month: number, day: number, year: number): number[] {
	const reach = month === 2 && day === 29 ? 8 : 1;
	const days: number[] = [];
	for (let one = year - reach; one <= year + reach; one++)
		if (isDay(one, month, day)) days.push(dayNumber(one, month, day));
	return agreeing(days, weekday);
}

/** The days that « le 15 » may mean around a day. */
function daysOf({ weekday }: Calendar, day: number, today: number): number[] {
	const { year, month } = calendarDate(today);
	const reach = weekday === undefined ? 2 : 6;
	const days: number[] = [];
	for (let shift = -reach; shift <= reach; shift++) {
		const span = spanOfMonthIndex(monthIndex(year, month) + shift);
		if (day <= span.end - span.start) days.push(span.start + day - 1);
	}
	return agreeing(days, weekday);
}

/** Those on the weekday that is written beside them; all where none agrees, for then the weekday is the slip. */
function agreeing(days: readonly number[], weekday: number | undefined): number[] {
	const right = weekday === undefined ? [] : days.filter((day) => weekdayOf(day) === weekday);
	return right.length > 0 ? right : [...days];
}

/** A lone date on its weekday is sure; otherwise the nearest on the side that the words lean to. */
function pick(
	meaning: Calendar,
	context: Context,
	today: number,
	basis: 'publication' | 'narrative',
	days: readonly number[]
): Value | undefined {
	const past = days.findLast((day) => (meaning.which === 'last' ? day < today : day <= today));
	const future = days.find((day) => (meaning.which === 'next' ? day > today : day >= today));
	const lean = isRatherAhead(meaning, context, today, past, future) ? 'future' : leanOf(meaning, context);
	const chosen = choose(lean, today, past, future);
	if (chosen === undefined) return undefined;
	const agrees = meaning.weekday !== undefined && weekdayOf(chosen) === meaning.weekday;
	return {
		span: daySpan(chosen),
		precision: 'day',
		basis,
		timex: unitTimex(chosen, 'day'),
		why: `${SIDE[lean]}-date${agrees ? '-on-weekday' : ''}`
	};
}

/** Each side as the reasons name it. */
const SIDE: Readonly<Record<Lean, string>> = { past: 'last', future: 'next', nearest: 'nearest' };

/** A date of almost a year ago would carry its year; of one that comes soon nobody writes it. */
function isRatherAhead(
	{ which }: Calendar,
	{ lean, tense }: Context,
	today: number,
	past: number | undefined,
	future: number | undefined
): boolean {
	if (which !== undefined || lean !== 'past' || tense === 'past' || past === undefined || future === undefined)
		return false;
	return today - past > 300 && future - today <= 62;
}

/** The side that words lean to; a weekday written with the date is stronger than the tense. */
function leanOf({ which }: Calendar, { lean, today }: Context): Lean {
	if (which === 'last') return 'past';
	if (which === 'next') return 'future';
	// Counted from the story's last date, the nearest is meant: stories neither skip nor go back a year.
	return which === 'this' || today === undefined ? 'nearest' : lean;
}

function choose(lean: Lean, today: number, past: number | undefined, future: number | undefined): number | undefined {
	if (past === undefined || future === undefined) return past ?? future;
	if (lean === 'nearest') return future - today < today - past ? future : past;
	return lean === 'past' ? past : future;
}

function inYear(
	month: number,
	meaning: Calendar,
	context: Context,
	today: number,
	basis: 'publication' | 'narrative'
): Value {
	const { year, month: thisMonth } = calendarDate(today);
	const strict = meaning.which === 'last' || meaning.which === 'next';
	const past = month < thisMonth || (month === thisMonth && !strict) ? year : year - 1;
	const future = month > thisMonth || (month === thisMonth && !strict) ? year : year + 1;
	const isAhead =
		meaning.which === undefined &&
		context.lean === 'past' &&
		context.tense !== 'past' &&
		past < year &&
		future === year &&
		month - thisMonth <= 2;
	const lean = isAhead ? 'future' : leanOf(meaning, context);
	const distance = (one: number): number => Math.abs(monthIndex(one, month) - monthIndex(year, thisMonth));
	const chosen =
		lean === 'past' ? past : lean === 'future' ? future : distance(future) < distance(past) ? future : past;
	const span = monthSpan(chosen, month);
	return {
		span,
		precision: 'month',
		basis,
		timex: unitTimex(span.start, 'month'),
		why: `${SIDE[lean]}-month`
	};
}

/** News weekdays look back seven days, today among them. */
function onWeekday(meaning: Calendar, context: Context, today: number): Value | undefined {
	const { weekday, which, weeks } = meaning;
	if (weekday === undefined) return undefined;
	const todays = weekdayOf(today);
	const story = context.storyDay;
	if (which === 'following' && story) {
		const day = story.span.start + ((weekday - weekdayOf(story.span.start) + 6) % 7) + 1;
		return weekdayValue(day, 'narrative', 'weekday-after-story');
	}
	if (which === 'same' && story) {
		const day = story.span.start + ((weekday - weekdayOf(story.span.start) + 10) % 7) - 3;
		return weekdayValue(day, 'narrative', 'weekday-near-story');
	}
	const back = (todays - weekday + 7) % 7;
	const ahead = (weekday - todays + 7) % 7;
	if (weeks !== undefined) return weekdayValue(today + ahead + 7 * weeks, 'publication', 'weeks-after-next');
	if (which === 'last') return weekdayValue(today - (back || 7), 'publication', 'weekday-last');
	if (which === 'next' || which === 'following')
		return weekdayValue(today + (ahead || 7), 'publication', 'weekday-next');
	if (context.lean === 'future') return weekdayValue(today + ahead, 'publication', 'weekday-coming');
	if (context.lean === 'nearest' && ahead < back) return weekdayValue(today + ahead, 'publication', 'weekday-nearest');
	return weekdayValue(today - back, 'publication', 'weekday-of-week');
}

function weekdayValue(day: number, basis: 'publication' | 'narrative', why: string): Value {
	const span: TimeSpan = daySpan(day);
	return { span, precision: 'day', basis, timex: unitTimex(day, 'day'), why };
}
