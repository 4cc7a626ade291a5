/**
 * Reads time: recognise the words, relate them to their neighbours, anchor each to the calendar, the publication or the
 * story's clock, and narrow what a publication known only to its month leaves open.
 */
import type { Direction, Document, Publication, TimeExpression, TimexType } from '../model.ts';
import { anchor } from './anchor.ts';
import { combine } from './combine.ts';
import { findEvents } from './events.ts';
import { narrow } from './narrow.ts';
import type { ReadingOn } from './narrow.ts';
import { recognise } from './recognise.ts';
import { relate } from './relations.ts';
import type { Related } from './relations.ts';
import { Story } from './story.ts';
import { tenseAt } from './tense.ts';
import type { Tense } from './tense.ts';
import { openTimex } from './timex.ts';
import type { Context, Lean, Value } from './value.ts';

/** Finds every time expression and anchors it to the publication or to the story's own clock. */
export function readTimes(document: Document, publication: Publication): TimeExpression[] {
	const related = relate(document, recognise(document));
	const tenses = related.map((one) => {
		const sentence = document.sentences[one.sentence];
		return sentence && tenseAt(document, one, sentence.firstToken, sentence.endToken);
	});
	const direction = document.article.direction ?? 'past';
	const events = findEvents(document, related);
	const now = minuteOf(publication.edtf);
	const readings = daysOf(publication, related.length).map((day) => ({
		day,
		values: readOn(day, now, related, tenses, direction, events)
	}));
	const unknown = readings.length > 0 ? undefined : readOn(undefined, undefined, related, tenses, direction, events);
	const narrowed = narrow(document, related, tenses, readings as ReadingOn[]);
	return related.map((one, i) => {
		const values = unknown ? [unknown[i]] : narrowed.readings.map((reading) => reading.values[i]);
		const clocks =
			one.clockFrom === undefined
				? []
				: unknown
					? [unknown[one.clockFrom]]
					: narrowed.readings.map((reading) => reading.values[one.clockFrom ?? i]);
		return expression(document, one, values, clocks, narrowed.why);
	});
}

/** No more than so many anchorings; a year of possible days is thinned out before. */
const BUDGET = 400_000;

/** The days that the publication may be. */
function daysOf({ span }: Publication, count: number): number[] {
	if (!span) return [];
	const step = Math.max(1, Math.ceil(((span.end - span.start) * count) / BUDGET));
	const days: number[] = [];
	// Both ends stay in, so that the widest reading does.
	for (let day = span.start; day < span.end; day += step) days.push(day);
	if (days.at(-1) !== span.end - 1) days.push(span.end - 1);
	return days;
}

/** Reads all expressions as if the article were published on a day. */
function readOn(
	today: number | undefined,
	now: number | undefined,
	related: readonly Related[],
	tenses: readonly (Tense | undefined)[],
	direction: Direction,
	events: readonly (number | undefined)[]
): (Value | undefined)[] {
	const story = new Story();
	const values: (Value | undefined)[] = [];
	const read = (i: number, one: Related): Value | undefined => {
		const known = values[i];
		if (known) return known;
		const day =
			one.dayFrom === undefined
				? undefined
				: (values[one.dayFrom] ?? (one.dayFrom > i ? readAhead(one.dayFrom) : undefined));
		const eventIndex = events[i];
		const event =
			eventIndex === undefined
				? undefined
				: (values[eventIndex] ?? (eventIndex > i ? readAhead(eventIndex) : undefined));
		const context: Context = {
			lean: leanOf(direction, tenses[i], one),
			direction,
			...(today === undefined ? {} : { today }),
			...(now === undefined ? {} : { now }),
			...optional('story', story.last()),
			...optional('storyDay', story.day(one.sentence)),
			...optional('day', day),
			...optional('event', event)
		};
		return anchor(one.meaning, context);
	};
	const readAhead = (i: number): Value | undefined => {
		const one = related[i];
		return one && one.dayFrom === undefined && events[i] === undefined ? read(i, one) : undefined;
	};
	for (const [i, one] of related.entries()) {
		const value = read(i, one);
		values.push(value);
		if (value) story.tell(one, value);
	}
	return values;
}

const optional = <K extends string>(key: K, value: Value | undefined): Partial<Record<K, Value>> =>
	value === undefined ? {} : ({ [key]: value } as Partial<Record<K, Value>>);

function leanOf(direction: Direction, tense: Tense | undefined, { signal }: Related): Lean {
	if (direction === 'past') return tense === 'future' || signal === 'until' || signal === 'by' ? 'future' : 'past';
	if (tense === 'past') return 'past';
	return direction === 'nearest' && tense === 'future' ? 'future' : direction;
}

/** The minute of the day of an EDTF date-time. */
function minuteOf(edtf: string | undefined): number | undefined {
	const time = /T(\d{2}):(\d{2})/.exec(edtf ?? '');
	return time ? Number(time[1]) * 60 + Number(time[2]) : undefined;
}

function typeOf({ meaning }: Related): TimexType {
	if (meaning.kind === 'set') return 'SET';
	if (meaning.kind === 'duration' || (meaning.kind === 'offset' && (meaning.whole || meaning.origin === 'event')))
		return 'DURATION';
	if (meaning.part || meaning.clock || meaning.kind === 'clock' || meaning.kind === 'near') return 'TIME';
	return meaning.kind === 'offset' && (meaning.unit === 'hour' || meaning.unit === 'minute') ? 'TIME' : 'DATE';
}

function expression(
	document: Document,
	one: Related,
	values: readonly (Value | undefined)[],
	clocks: readonly (Value | undefined)[],
	clues: readonly string[]
): TimeExpression {
	const { start, end, meaning } = one;
	const combined = combine(values, meaning, clocks);
	const open = openTimex(meaning);
	const base = { start, end, text: document.text.slice(start, end), type: typeOf(one) };
	if (!combined) return { ...base, timex: open, datesEvents: isDating(one, undefined), why: [one.step] };
	const { edtf, span, precision, basis, timex } = combined;
	const why = [one.step, combined.why, ...(combined.isOpen || values.length > 1 ? clues : [])];
	return { ...base, timex, edtf, precision, basis, span, datesEvents: isDating(one, span.end - span.start), why };
}

/** Can the expression date an incident by itself? */
function isDating({ meaning, signal }: Related, days: number | undefined): boolean {
	if (meaning.kind === 'duration' || meaning.kind === 'set' || meaning.kind === 'reference' || meaning.kind === 'years')
		return false;
	if (meaning.kind === 'offset' && (meaning.whole || meaning.origin === 'event'))
		return days !== undefined && !meaning.quantity.vague;
	if (signal === 'before' || signal === 'until' || signal === 'by') return false;
	return days === undefined || days <= 366;
}
