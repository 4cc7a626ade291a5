/** A quantity from a moment: « il y a trois jours », « deux ans plus tard », « ces dernières semaines ». */
import type { TimeSpan } from '../model.ts';
import { MONTHS_IN, isShort, precisionOf, unitSpan } from './anchor-shift.ts';
import { addMonths } from './calendar.ts';
import type { Meaning, Quantity, Unit } from './meaning.ts';
import { isoDay } from './span.ts';
import { clockSuffix, durationTimex, maskedDay, unitTimex } from './timex.ts';
import { dayValue } from './value.ts';
import type { Context, Value } from './value.ts';

type Offset = Extract<Meaning, { kind: 'offset' }>;

/** Anchors an offset to its origin, already anchored. */
export function anchorOffset(meaning: Offset, from: Value | undefined, context: Context): Value | undefined {
	const value = from && fromOrigin(meaning, from, context);
	// How long after the event is what the words say; when that was is only inferred.
	return value && meaning.origin === 'event'
		? { ...value, timex: durationTimex(meaning.quantity, meaning.unit) }
		: value;
}

function fromOrigin(meaning: Offset, from: Value, context: Context): Value | undefined {
	const { unit, quantity, sign } = meaning;
	const length = from.span.end - from.span.start;
	if (meaning.whole) return stretch(meaning, from);
	if (isTime(unit)) return byClock(meaning, from);
	if (length > (isShort(unit) || unit === 'month' ? 31 : 366)) return undefined;
	const [near, far] = [
		moved(from.span.start, quantity.from, unit, sign),
		moved(from.span.end - 1, quantity.to, unit, sign)
	];
	const [first, last] = [Math.min(near, far), Math.max(near, far)];
	if (isShort(unit)) return inDaysFrom(meaning, from, { start: first, end: last + 1 });
	const whole = unit === 'quarter' || unit === 'semester' ? 'month' : unit;
	const [low, high] = [unitSpan(whole, 0, first, context.lean), unitSpan(whole, 0, last, context.lean)];
	const isOne = low.start === high.start;
	const value: Value = {
		...from,
		span: { start: low.start, end: high.end },
		precision: isOne ? precisionOf(whole) : 'range',
		timex: isOne ? unitTimex(low.start, whole) : vagueTimex(meaning)
	};
	return bounded(bare(value), meaning, from);
}

function inDaysFrom(meaning: Offset, from: Value, span: TimeSpan): Value {
	const value: Value = {
		...from,
		span,
		precision: span.end - span.start === 1 ? 'day' : 'range',
		timex: maskedDay(span)
	};
	return bounded(bare(value), meaning, from);
}

/** A value without the clock and roundness of the one it was made from. */
function bare({ span, precision, basis, timex, why }: Value): Value {
	return { span, precision, basis, timex, why };
}

/** Nothing more can be said of « il y a quelques jours » in TIMEX3. */
function vagueTimex({ sign, origin }: Offset): string {
	if (origin !== 'publication') return 'XXXX-XX-XX';
	return sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

const isTime = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

const DAYS_IN: Partial<Record<Unit, number>> = { week: 7, weekend: 7, fortnight: 14 };

/** « huit jours » are a week in French and « quinze jours » a fortnight. */
function inDays(count: number, unit: Unit): number {
	if (unit === 'day' && count === 8) return 7;
	return unit === 'day' && count === 15 ? 14 : Math.round(count * (DAYS_IN[unit] ?? 1));
}

function moved(day: number, count: number, unit: Unit, sign: 1 | -1): number {
	const months = MONTHS_IN[unit];
	return months === undefined ? day + sign * inDays(count, unit) : addMonths(day, sign * Math.round(count * months));
}

/** « plus d'une semaine après » is open at its far end: at most twice as long here. Round counts are approximate. */
function bounded(value: Value, meaning: Offset, from: Value): Value {
	const { quantity, unit, sign } = meaning;
	if (quantity.vague) return { ...value, timex: vagueTimex(meaning) };
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

/** The most that a vague count reaches: « ces dernières semaines », « ces derniers mois ». */
const REACH: Partial<Record<Unit, number>> = { week: 8, month: 6, year: 5, day: 9 };

/** Everything between now and then. « Les deux derniers mois » began on a first, « les prochains jours » begin tomorrow. */
function stretch({ quantity, unit, sign, whole }: Offset, from: Value): Value {
	const timex = durationTimex(quantity, unit);
	const base = { ...bare(from), timex, precision: 'range' as const };
	if (isTime(unit)) return stretchOfTime(base, from, quantity, unit, sign, whole === 'next');
	const far = moved(
		sign > 0 ? from.span.end - 1 : from.span.start,
		quantity.vague ? (REACH[unit] ?? quantity.to) : quantity.to,
		unit,
		sign
	);
	if (sign < 0) {
		const start = unit === 'day' ? far : unitSpan(unit, 0, far, 'past').start;
		return { ...base, span: { start: Math.min(start, from.span.start), end: from.span.end } };
	}
	const start = from.span.start + (whole === 'next' ? 1 : 0);
	const span = { start, end: Math.max(far, start) + 1 };
	if (whole === 'next' || !from.clock) return { ...base, span };
	return { ...base, span, edtf: `${isoDay(start)}${clockSuffix(from.clock)}/${isoDay(span.end - 1)}` };
}

const MINUTES_IN: Partial<Record<Unit, number>> = { hour: 60, minute: 1, second: 1 / 60 };

function stretchOfTime(base: Value, from: Value, quantity: Quantity, unit: Unit, sign: 1 | -1, isNext: boolean): Value {
	const minutes = Math.round(sign * quantity.to * (MINUTES_IN[unit] ?? 1));
	if (!from.clock) {
		const days = Math.trunc(minutes / 1440) + sign;
		return { ...base, span: { start: from.span.start + Math.min(0, days), end: from.span.end + Math.max(0, days) } };
	}
	const now = from.span.start * 1440 + from.clock.minutes;
	const first = Math.min(now, now + minutes) + (isNext && sign > 0 && unit !== 'second' ? 1 : 0);
	const last = Math.max(now, now + minutes, first);
	const span = { start: Math.floor(first / 1440), end: Math.floor(last / 1440) + 1 };
	return { ...base, span, edtf: `${dateTime(first)}/${dateTime(last)}` };
}

const dateTime = (minutes: number): string => {
	const day = Math.floor(minutes / 1440);
	return isoDay(day) + clockSuffix({ minutes: minutes - day * 1440 });
};

/** Hours and minutes: exact where the origin has a clock, else the day and its neighbour. */
function byClock({ quantity, unit, sign }: Offset, from: Value): Value {
	const minutes = (MINUTES_IN[unit] ?? 1) * quantity.from;
	if (from.clock && !quantity.vague) {
		const total = from.span.start * 1440 + from.clock.minutes + sign * Math.round(minutes);
		const day = Math.floor(total / 1440);
		const clock = { minutes: total - day * 1440 };
		const value = dayValue(day, from.basis, from.why);
		return { ...value, precision: 'minute', clock, timex: value.timex + clockSuffix(clock) };
	}
	const days = Math.floor(minutes / 1440);
	const reach = unit === 'hour' ? 1 : 0;
	const span =
		sign < 0
			? { start: from.span.start - days - reach, end: from.span.end - days }
			: { start: from.span.start + days, end: from.span.end + days + reach };
	return { ...bare(from), span, precision: 'day', timex: maskedDay(from.span) };
}
