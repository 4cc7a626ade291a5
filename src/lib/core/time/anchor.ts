/** Gives a meaning its days: from the calendar alone, from the publication, or from the story's own clock. */
import type { TimeBasis, TimePrecision, TimeSpan } from '../model.ts';
import { anchorCalendar } from './anchor-calendar.ts';
import {
	addMonths,
	monthIndex,
	mondayOf,
	portionOf,
	seasonSpan,
	spanOfMonthIndex,
	weekendSpan,
	weekSpan
} from './calendar.ts';
import { feastDays } from './feasts.ts';
import type { Clock, Meaning, Origin, Quantity, Season, Unit } from './meaning.ts';
import { calendarDate, daySpan, intersect, monthSpan, yearSpan } from './span.ts';
import { clockSuffix, maskedDay, unitTimex } from './timex.ts';
import { dayValue } from './value.ts';
import type { Context, Lean, Value } from './value.ts';

export function anchor(meaning: Meaning, context: Context): Value | undefined {
	const base = anchorCore(meaning, context);
	if (!base) return undefined;
	if (meaning.part) return atPart(base, meaning, context);
	if (meaning.clock && base.span.end - base.span.start === 1)
		return {
			...base,
			precision: 'minute',
			clock: meaning.clock,
			timex: base.timex.slice(0, 10) + clockSuffix(meaning.clock)
		};
	if (!meaning.portion) return base;
	return {
		...base,
		span: portionOf(base.span, meaning.portion),
		precision: base.precision === 'day' ? 'part-of-day' : 'range'
	};
}

/** « cette nuit » of the past began yesterday; every other part is its day. */
function atPart(base: Value, meaning: Meaning, context: Context): Value {
	const part = meaning.part ?? 'DT';
	const lastNight =
		meaning.kind === 'shift' &&
		meaning.origin === 'publication' &&
		meaning.count === 0 &&
		part === 'NI' &&
		context.lean === 'past';
	const span = lastNight ? { start: base.span.start - 1, end: base.span.end } : base.span;
	const { timex } = base;
	return { ...base, span, precision: 'part-of-day', timex: meaning.kind === 'between' ? timex : `${timex}T${part}` };
}

function anchorCore(meaning: Meaning, context: Context): Value | undefined {
	switch (meaning.kind) {
		case 'calendar':
			return anchorCalendar(meaning, context);
		case 'shift':
			return anchorShift(meaning.unit, meaning.count, meaning.origin, context);
		case 'offset':
			return anchorOffset(meaning, context);
		case 'season':
			return anchorSeason(meaning, context);
		case 'feast':
			return anchorFeast(meaning, context);
		case 'years': {
			const span = { start: yearSpan(meaning.first).start, end: yearSpan(meaning.last).end };
			return { span, precision: 'range', basis: 'absolute', timex: meaning.timex, why: 'a named run of years' };
		}
		case 'nth':
			return anchorNth(meaning, context);
		case 'weekdayOf': {
			const week = anchor(meaning.within, context);
			return week && { ...dayValue(week.span.start + meaning.weekday - 1, week.basis, 'the weekday of that week') };
		}
		case 'between': {
			const first = anchor(meaning.first, context);
			const last = first && anchor(meaning.last, { ...context, story: first });
			if (!first || !last) return undefined;
			const end = last.span.end > first.span.start ? last.span.end : first.span.end + 1;
			// The second weekday is the day after the first, wherever « mardi » alone would lie.
			const span = { start: end - first.span.start > 7 ? end - 2 : first.span.start, end };
			return {
				...first,
				span,
				precision: 'part-of-day',
				timex: `${unitTimex(span.start, 'day')}TNI`,
				why: 'the night between two days'
			};
		}
		case 'clock':
			return anchorClock(meaning, context);
		case 'near':
			return context.story && { ...context.story, basis: 'narrative', why: 'near the last date of the story' };
		case 'reference': {
			if (meaning.timex !== 'PRESENT_REF' || context.today === undefined) return undefined;
			const clock = context.now === undefined ? {} : { clock: { minutes: context.now } };
			return {
				...dayValue(context.today, 'publication', 'now'),
				...clock,
				precision: context.now === undefined ? 'day' : 'minute',
				timex: meaning.timex
			};
		}
		case 'duration':
		case 'set':
			return undefined;
		default:
			throw new Error(`unknown meaning: ${String(meaning satisfies never)}`);
	}
}

const PRECISIONS: Partial<Record<Unit, TimePrecision>> = {
	second: 'minute',
	minute: 'minute',
	hour: 'minute',
	day: 'day',
	night: 'day',
	week: 'week',
	weekend: 'range',
	month: 'month',
	year: 'year'
};

const precisionOf = (unit: Unit): TimePrecision => PRECISIONS[unit] ?? 'range';

/** So many whole units from the publication or the story: « la semaine dernière », « le lendemain », « cette année-là ». */
function anchorShift(unit: Unit, count: number, origin: Origin, context: Context): Value | undefined {
	const story = isShort(unit) ? context.storyDay : context.story;
	const basis = origin === 'story' && story ? 'narrative' : 'publication';
	const from = basis === 'narrative' ? story : undefined;
	// « le mois suivant » needs a story known to the month, « le lendemain » to the day.
	if (from && from.span.end - from.span.start > mostDays(unit)) return undefined;
	const day = from ? (count > 0 && unit === 'day' ? from.span.end - 1 : from.span.start) : context.today;
	if (day === undefined) return undefined;
	const why = basis === 'narrative' ? "counted from the story's last date" : 'counted from the publication';
	if (unit === 'minute' && from) return { ...from, basis, why };
	const span = unitSpan(unit, count, day, context.lean);
	return { span, precision: precisionOf(unit), basis, timex: unitTimex(span.start, unit), why };
}

const isShort = (unit: Unit): boolean => !(unit in MONTHS);

const mostDays = (unit: Unit): number =>
	unit === 'day' || unit === 'minute' || unit === 'night'
		? 2
		: unit === 'week' || unit === 'weekend'
			? 7
			: unit === 'month'
				? 31
				: 366;

function unitSpan(unit: Unit, count: number, day: number, lean: Lean): TimeSpan {
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
		case 'decade': {
			const first = Math.floor(year / 10) * 10 + count * 10;
			return { start: yearSpan(first).start, end: yearSpan(first + 9).end };
		}
		case 'century': {
			const first = Math.floor((year - 1) / 100) * 100 + 1 + count * 100;
			return { start: yearSpan(first).start, end: yearSpan(first + 99).end };
		}
		default:
			return daySpan(day + count);
	}
}

const monthsFrom = (year: number, months: number, length: number): TimeSpan => ({
	start: monthSpan(year, 1 + months).start,
	end: monthSpan(year, 1 + months + length).start
});

/** « il y a trois jours », « deux ans plus tard », « la veille de Noël », « ces dernières semaines ». */
function anchorOffset(meaning: Extract<Meaning, { kind: 'offset' }>, context: Context): Value | undefined {
	const { origin, unit, sign, quantity } = meaning;
	const from =
		origin === 'publication'
			? publicationValue(context)
			: origin === 'story'
				? isShort(unit)
					? (context.storyDay ?? context.story)
					: context.story
				: origin === 'event'
					? context.event
					: anchor(origin, context);
	if (!from) return undefined;
	const basis: TimeBasis =
		origin === 'publication' ? 'publication' : origin === 'story' || origin === 'event' ? 'narrative' : from.basis;
	const why =
		origin === 'publication'
			? 'counted from the publication'
			: origin === 'story'
				? "counted from the story's last date"
				: origin === 'event'
					? 'counted from the event named beside it'
					: 'counted from the date beside it';
	const length = from.span.end - from.span.start;
	if (meaning.whole) return wholeOffset(meaning, from, basis, why);
	if (unit === 'minute' || unit === 'hour' || unit === 'second')
		return clockOffset(quantity, unit, sign, from, basis, why);
	if (isLong(unit) ? length > 366 : length > 31) return undefined;
	const near = moved(from.span.start, quantity.from, unit, sign);
	const far = moved(from.span.end - 1, quantity.to, unit, sign);
	if (unit === 'day' || unit === 'week' || unit === 'night' || unit === 'weekend' || unit === 'fortnight') {
		const span = { start: Math.min(near, far), end: Math.max(near, far) + 1 };
		return bounded(
			{ span, precision: span.end - span.start === 1 ? 'day' : 'range', basis, timex: maskedDay(span), why },
			quantity,
			unit,
			sign,
			from
		);
	}
	const whole: Unit =
		unit === 'month' || unit === 'quarter' || unit === 'semester' ? 'month' : unit === 'year' ? 'year' : unit;
	const spanAt = (day: number): TimeSpan => unitSpan(whole === 'millennium' ? 'century' : whole, 0, day, context.lean);
	const [low, high] = [spanAt(Math.min(near, far)), spanAt(Math.max(near, far))];
	const span = { start: low.start, end: high.end };
	const exact = low.start === high.start;
	return bounded(
		{
			span,
			precision: exact ? precisionOf(whole) : 'range',
			basis,
			timex: exact ? unitTimex(span.start, whole) : vagueTimex(sign, origin),
			why
		},
		quantity,
		unit,
		sign,
		from
	);
}

const vagueTimex = (sign: 1 | -1, origin: Origin | Meaning): string =>
	origin === 'publication' ? (sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : 'XXXX-XX-XX';

const isLong = (unit: Unit): boolean =>
	unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium';

const DAYS: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: Partial<Record<Unit, number>> = {
	month: 1,
	quarter: 3,
	semester: 6,
	year: 12,
	decade: 120,
	century: 1200,
	millennium: 12_000
};

/** « huit jours » are a week in French and « quinze jours » a fortnight. */
const inDays = (count: number, unit: Unit): number =>
	unit === 'day' && count === 8 ? 7 : unit === 'day' && count === 15 ? 14 : Math.round(count * (DAYS[unit] ?? 1));

function moved(day: number, count: number, unit: Unit, sign: 1 | -1): number {
	const months = MONTHS[unit];
	return months === undefined ? day + sign * inDays(count, unit) : addMonths(day, sign * Math.round(count * months));
}

/** « plus d'une semaine après » is open at its far end: at most twice as long; round counts are approximate. */
function bounded(value: Value, quantity: Quantity, unit: Unit, sign: 1 | -1, from: Value): Value {
	if (quantity.vague)
		return { ...value, timex: vagueTimex(sign, value.basis === 'publication' ? 'publication' : 'story') };
	if (quantity.modifier === 'MORE_THAN') {
		const far = moved(sign > 0 ? from.span.end - 1 : from.span.start, quantity.to * 2, unit, sign);
		const span = sign > 0 ? { start: value.span.start + 1, end: far + 1 } : { start: far, end: value.span.end - 1 };
		return span.start < span.end ? { ...value, span, precision: 'range' } : value;
	}
	if (quantity.modifier === 'LESS_THAN') {
		const span =
			sign > 0 ? { start: from.span.start, end: value.span.end } : { start: value.span.start, end: from.span.end };
		return { ...value, span, precision: 'range' };
	}
	const isRound = quantity.modifier === 'APPROX' || (unit === 'week' && quantity.to > 1);
	return isRound ? { ...value, approximate: true } : value;
}

/** Everything between now and then. The start is taken down to the whole unit: « les deux derniers mois » began on a first. */
function wholeOffset(
	{ quantity, unit, sign }: Extract<Meaning, { kind: 'offset' }>,
	from: Value,
	basis: TimeBasis,
	why: string
): Value {
	const { letter, time } = unitLetter(unit);
	const timex = `${time ? 'PT' : 'P'}${quantity.vague ? 'X' : quantity.from}${letter}`;
	const count = quantity.vague ? Math.min(quantity.to, 8) : quantity.to;
	const far = time ? from.span.start : moved(sign > 0 ? from.span.end - 1 : from.span.start, count, unit, sign);
	if (sign > 0)
		return {
			span: { start: from.span.start, end: Math.max(far + 1, from.span.end) },
			precision: 'range',
			basis,
			timex,
			why
		};
	const start =
		unit === 'day' || time
			? far
			: unit === 'week'
				? mondayOf(far)
				: unit === 'month'
					? unitSpan('month', 0, far, 'past').start
					: unit === 'year'
						? unitSpan('year', 0, far, 'past').start
						: far;
	return {
		span: { start: Math.min(start, from.span.start), end: from.span.end },
		precision: 'range',
		basis,
		timex,
		why
	};
}

const unitLetter = (unit: Unit): { letter: string; time: boolean } => ({
	letter: unit === 'month' || unit === 'minute' ? 'M' : (unit[0] ?? 'd').toUpperCase(),
	time: unit === 'hour' || unit === 'minute' || unit === 'second'
});

/** Hours and minutes: exact where the origin has a clock, else the day and its neighbour. */
function clockOffset(quantity: Quantity, unit: Unit, sign: 1 | -1, from: Value, basis: TimeBasis, why: string): Value {
	const minutes = (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60) * quantity.from;
	if (from.clock && !quantity.vague) {
		const total = from.span.start * 1440 + from.clock.minutes + sign * Math.round(minutes);
		const day = Math.floor(total / 1440);
		const clock: Clock = { minutes: total - day * 1440 };
		return {
			...dayValue(day, basis, why),
			precision: 'minute',
			clock,
			timex: unitTimex(day, 'day') + clockSuffix(clock)
		};
	}
	const days = Math.floor(minutes / 1440);
	const reach = unit === 'hour' ? 1 : 0;
	const [low, high] =
		sign < 0
			? [from.span.start - days - reach, from.span.end - 1 - days]
			: [from.span.start + days, from.span.end - 1 + days + reach];
	const timex = from.span.end - from.span.start === 1 ? unitTimex(from.span.start, 'day') : maskedDay(from.span);
	return { span: { start: low, end: high + 1 }, precision: 'day', basis, timex, why };
}

function publicationValue({ today, now }: Context): Value | undefined {
	if (today === undefined) return undefined;
	const value = dayValue(today, 'publication', 'the publication');
	return now === undefined ? value : { ...value, clock: { minutes: now } };
}

/** A clock or part of day takes the day beside it, else the story's, else the publication's. */
function anchorClock(meaning: Meaning, context: Context): Value | undefined {
	const { day, storyDay, today, now } = context;
	if (day) return { ...startOf(day), why: 'the day named beside it' };
	if (storyDay && storyDay.span.end - storyDay.span.start <= 2)
		return { ...startOf(storyDay), basis: 'narrative', why: "the story's last day" };
	if (today === undefined) return undefined;
	const minutes = meaning.clock?.minutes;
	const passed = now !== undefined && minutes !== undefined && minutes < now;
	const shift = context.direction === 'future' && passed ? 1 : 0;
	return dayValue(today + shift, 'publication', 'the day of publication');
}

/** One day of a value, without its clock. */
function startOf({ span, basis, why }: Value): Value {
	return dayValue(span.start, basis, why);
}

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

function anchorSeason(meaning: Extract<Meaning, { kind: 'season' }>, context: Context): Value | undefined {
	const number = SEASONS.indexOf(meaning.season);
	const value = (year: number, basis: TimeBasis): Value => ({
		span: seasonSpan(year, number),
		precision: 'season',
		basis,
		timex: `${String(year).padStart(4, '0')}-${meaning.season}`,
		why: basis === 'absolute' ? 'a season with its year' : 'the season nearest to the publication'
	});
	if (meaning.year !== undefined) return value(meaning.year, 'absolute');
	const today = context.today ?? context.story?.span.start;
	if (today === undefined) return undefined;
	const { year } = calendarDate(today);
	const years = [year - 2, year - 1, year, year + 1, year + 2];
	const { which } = meaning;
	const past = years
		.filter((one) => (which === 'last' ? seasonSpan(one, number).end <= today : seasonSpan(one, number).start <= today))
		.at(-1);
	const future = years.find((one) =>
		which === 'next' ? seasonSpan(one, number).start > today : seasonSpan(one, number).end > today
	);
	if (which === 'last') return past === undefined ? undefined : value(past, 'publication');
	if (which === 'next' || which === 'following' || context.lean === 'future')
		return future === undefined ? undefined : value(future, 'publication');
	if (which === 'this')
		return value(intersect(seasonSpan(year - 1, number), daySpan(today)) ? year - 1 : year, 'publication');
	return past === undefined ? undefined : value(past, 'publication');
}

function anchorFeast(meaning: Extract<Meaning, { kind: 'feast' }>, context: Context): Value | undefined {
	const today = context.today ?? context.story?.span.start;
	const value = ({ span, approximate }: { span: TimeSpan; approximate: boolean }, basis: TimeBasis): Value => ({
		span,
		precision: span.end - span.start === 1 ? 'day' : 'range',
		basis,
		timex: unitTimex(span.start, 'day'),
		...(approximate ? { approximate } : {}),
		why: 'a feast of the calendar'
	});
	if (meaning.year !== undefined) {
		const first = feastDays(meaning.feast, meaning.year)[0];
		return first && value(first, 'absolute');
	}
	if (today === undefined) return undefined;
	const { year } = calendarDate(today);
	const all = [year - 1, year, year + 1].flatMap((one) => feastDays(meaning.feast, one));
	const past = all.filter(({ span }) => span.start <= today).at(-1);
	const future = all.find(({ span }) => span.end > today);
	const distance = (one: { span: TimeSpan } | undefined): number =>
		one ? Math.max(one.span.start - today, today - one.span.end, 0) : Infinity;
	const { which } = meaning;
	const nearest = distance(past) < distance(future) ? past : future;
	const lean = which === 'last' ? 'past' : which === 'next' ? 'future' : which === 'this' ? 'nearest' : context.lean;
	const chosen = lean === 'past' ? past : lean === 'future' ? future : nearest;
	return chosen && value(chosen, 'publication');
}

/** « le premier lundi de septembre », « la deuxième quinzaine d'avril », « le dernier trimestre 2020 ». */
function anchorNth(
	{ nth, unit, weekday, within }: Extract<Meaning, { kind: 'nth' }>,
	context: Context
): Value | undefined {
	const whole = anchor(within, context);
	if (!whole) return undefined;
	const { span, basis } = whole;
	const why = 'counted inside the stretch named beside it';
	if (weekday !== undefined) {
		const ahead = (weekday - calendarDate(span.start).weekday + 7) % 7;
		const behind = (calendarDate(span.end - 1).weekday - weekday + 7) % 7;
		const day = nth > 0 ? span.start + ahead + 7 * (nth - 1) : span.end - 1 - behind + 7 * (nth + 1);
		return day < span.end && day >= span.start ? dayValue(day, basis, why) : undefined;
	}
	const part = nthPart(span, nth, unit);
	if (!part || part.start < span.start || part.end > span.end || part.start >= part.end) return undefined;
	if (unit === 'day') return dayValue(part.start, basis, why);
	const known = unit === 'quarter' || unit === 'semester' || unit === 'weekend';
	return {
		span: part,
		precision: unit === 'week' ? 'week' : 'range',
		basis,
		timex: known ? unitTimex(part.start, unit) : whole.timex,
		why
	};
}

function nthPart({ start, end }: TimeSpan, nth: number, unit: Unit): TimeSpan | undefined {
	const fromEnd = nth < 0;
	switch (unit) {
		case 'day':
			return daySpan(fromEnd ? end + nth : start + nth - 1);
		case 'week':
			return fromEnd
				? { start: end + 7 * nth, end: end + 7 * (nth + 1) }
				: { start: start + 7 * (nth - 1), end: start + 7 * nth };
		case 'weekend': {
			const first = weekendSpan(start);
			const last = weekendSpan(end - 1).start >= end ? weekendSpan(end - 8) : weekendSpan(end - 1);
			const base = fromEnd
				? last.start + 7 * (nth + 1)
				: (first.start < start ? first.start + 7 : first.start) + 7 * (nth - 1);
			return { start: base, end: Math.min(base + 2, end) };
		}
		case 'fortnight':
			return nth === 1 ? { start, end: Math.min(start + 15, end) } : { start: start + 14, end };
		case 'quarter':
		case 'semester': {
			const months = unit === 'quarter' ? 3 : 6;
			const count = Math.max(1, Math.round((end - start) / (months * 30.4)));
			const index = fromEnd ? count + nth : nth - 1;
			if (end - start < 300) return index > 1 ? undefined : halved({ start, end }, index);
			return { start: addMonths(start, index * months), end: addMonths(start, (index + 1) * months) };
		}
		default:
			return undefined;
	}
}

/** « la première moitié de mars » */
function halved({ start, end }: TimeSpan, index: number): TimeSpan {
	const middle = start + Math.ceil((end - start) / 2);
	return index === 0 ? { start, end: middle } : { start: middle, end };
}
