/** Gives a meaning its days: from the calendar alone, from the publication, or from the story's own clock. */
import { anchorCalendar } from './anchor-calendar.ts';
import { anchorFeast, anchorSeason } from './anchor-feast.ts';
import { anchorNth } from './anchor-nth.ts';
import { anchorOffset } from './anchor-offset.ts';
import { anchorShift, isShort } from './anchor-shift.ts';
import { portionOf } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { yearSpan } from './span.ts';
import { bareClock, clockSuffix, unitTimex } from './timex.ts';
import { dayValue } from './value.ts';
import type { Context, Value } from './value.ts';

/** What a meaning comes to in a context; undefined where nothing anchors it. */
export function anchor(meaning: Meaning, context: Context): Value | undefined {
	const base = anchorCore(meaning, context);
	if (!base) return undefined;
	if (meaning.part) return atPart(base, meaning, context);
	const { clock, portion } = meaning;
	if (clock && base.span.end - base.span.start === 1) {
		// Without a day in the text the TIMEX3 value keeps the hour alone.
		const timex = base.timex === '' ? bareClock(clock) : base.timex.slice(0, 10) + clockSuffix(clock);
		return { ...base, precision: 'minute', clock, timex };
	}
	if (!portion) return base;
	const precision = base.precision === 'day' ? 'part-of-day' : 'range';
	return { ...base, span: portionOf(base.span, portion), precision };
}

/** « cette nuit » of the past began yesterday; every other part is its day. */
function atPart(base: Value, meaning: Meaning, { lean, day }: Context): Value {
	const part = meaning.part ?? 'DT';
	const isThisNight =
		meaning.kind === 'shift' && meaning.origin === 'publication' && meaning.count === 0 && part === 'NI';
	const span = isThisNight && lean === 'past' && !day ? { start: base.span.start - 1, end: base.span.end } : base.span;
	const timex = meaning.kind === 'between' ? base.timex : `${base.timex}T${part}`;
	return { ...base, span, precision: 'part-of-day', timex };
}

function anchorCore(meaning: Meaning, context: Context): Value | undefined {
	switch (meaning.kind) {
		case 'calendar':
			return anchorCalendar(meaning, context);
		case 'shift':
			return anchorShift(meaning, context);
		case 'offset':
			return anchorOffset(meaning, originOf(meaning, context), context);
		case 'season':
			return anchorSeason(meaning, context);
		case 'feast':
			return anchorFeast(meaning, context);
		case 'years': {
			const span = { start: yearSpan(meaning.first).start, end: yearSpan(meaning.last).end };
			return { span, precision: 'range', basis: 'absolute', timex: meaning.timex, why: 'named-years' };
		}
		case 'nth': {
			const whole = anchor(meaning.within, context);
			return whole && anchorNth(meaning, whole);
		}
		case 'weekdayOf': {
			const week = anchor(meaning.within, context);
			return week && dayValue(week.span.start + meaning.weekday - 1, week.basis, 'weekday-of-that-week');
		}
		case 'between':
			return anchorNight(meaning, context);
		case 'clock':
			return anchorClock(meaning, context);
		case 'near':
			return context.story && { ...context.story, basis: 'narrative', why: 'story-near' };
		case 'reference': {
			const { today, now } = context;
			if (meaning.timex !== 'PRESENT_REF' || today === undefined) return undefined;
			const value = { ...dayValue(today, 'publication', 'now'), timex: meaning.timex };
			return now === undefined ? value : { ...value, precision: 'minute', clock: { minutes: now } };
		}
		case 'duration':
		case 'set':
			return undefined;
		default:
			throw new Error(`unknown meaning: ${String(meaning satisfies never)}`);
	}
}

/** The moment that an offset counts from. */
function originOf({ origin, unit }: Extract<Meaning, { kind: 'offset' }>, context: Context): Value | undefined {
	switch (origin) {
		case 'publication': {
			const { today, now } = context;
			if (today === undefined) return undefined;
			const value = dayValue(today, 'publication', 'from-publication');
			return now === undefined ? value : { ...value, clock: { minutes: now } };
		}
		case 'story': {
			const value = isShort(unit) ? (context.storyDay ?? context.story) : context.story;
			return value && { ...value, basis: 'narrative', why: 'from-story' };
		}
		case 'event':
			return context.event && { ...context.event, basis: 'narrative', why: 'from-event' };
		default: {
			const value = anchor(origin, context);
			return value && { ...value, why: 'from-date-beside' };
		}
	}
}

/** « la nuit de lundi à mardi » holds both days. */
function anchorNight({ first, last }: Extract<Meaning, { kind: 'between' }>, context: Context): Value | undefined {
	const evening = anchor(first, context);
	const morning = anchor(last, context);
	if (!evening || !morning) return undefined;
	// Leaning on the publication alone, « lundi » and « mardi » may fall in two weeks: the morning decides where words look back.
	const end =
		context.lean === 'future' && morning.span.start <= evening.span.start ? evening.span.end + 1 : morning.span.end;
	const start = end - evening.span.end === 1 ? evening.span.start : end - 2;
	const why = `night-between: ${morning.why}`;
	return { ...evening, span: { start, end }, precision: 'part-of-day', timex: `${unitTimex(start, 'day')}TNI`, why };
}

const NOON = 720;

/** « dans la nuit de lundi à mardi, vers 3 heures » is on Tuesday. */
const dayAt = ({ span, timex }: Value, clock: Meaning['clock']): number =>
	clock && clock.minutes < NOON && timex.endsWith('TNI') ? span.end - 1 : span.start;

/** A clock or part of day takes the day beside it, else the story's, else the publication's. */
function anchorClock({ clock }: Meaning, { day, storyDay, today, now, direction }: Context): Value | undefined {
	if (day) return dayValue(dayAt(day, clock), day.basis, 'day-beside');
	if (storyDay && storyDay.span.end - storyDay.span.start <= 2)
		return dayValue(dayAt(storyDay, clock), 'narrative', 'story-day');
	if (today === undefined) return undefined;
	const isPast = now !== undefined && clock !== undefined && clock.minutes < now;
	const value = dayValue(today + (direction === 'future' && isPast ? 1 : 0), 'publication', 'publication-day');
	return clock ? { ...value, timex: '' } : value;
}
