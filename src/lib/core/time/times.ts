/**
 * Reads time: recognise the words, relate them to their neighbours, anchor each to the calendar, the publication or the
 * story's clock, and narrow what a publication known only to its month leaves open.
 */
import type { Direction, Document, Publication, TimeExpression } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { anchor } from './anchor.ts';
import { isFixed, isUnanchored, type Meaning } from './meaning.ts';
import { expression } from './expression.ts';
import { findEvents } from './events.ts';
import { narrow } from './narrow.ts';
import type { ReadingOn } from './narrow.ts';
import { recognise } from './recognise.ts';
import { relate } from './relations.ts';
import type { Related } from './relations.ts';
import { Story } from './story.ts';
import { tenseAt } from './tense.ts';
import { termsOf } from './terms.ts';
import type { Tense } from './tense.ts';
import { dayValue } from './value.ts';
import type { Context, Lean, Value } from './value.ts';

/** Finds every time expression and anchors it to the publication or to the story's own clock. */
export const readTimes = (document: Document, publication: Publication): TimeExpression[] =>
	finish(timeSteps(document, publication));

export function* timeSteps(document: Document, publication: Publication): Steps<TimeExpression[]> {
	const terms = termsOf(document);
	const found = recognise(document, undefined, terms);
	yield 'recognition';
	const related = relate(document, found, terms);
	yield 'neighbours';
	const tenses = related.map((one) => {
		const sentence = document.sentences[one.sentence];
		return sentence && tenseAt(document, one, sentence.firstToken, sentence.endToken);
	});
	yield 'tenses';
	const article: Article = {
		related,
		tenses,
		events: findEvents(document, related),
		direction: document.article.direction ?? 'past',
		now: minuteOf(publication.edtf),
		fixed: related.map(({ meaning }) => (isFixed(meaning) ? anchor(meaning, NOWHERE) : undefined)),
		ranges: rangesOf(related)
	};
	const days: readonly (number | undefined)[] = daysOf(publication, related.length);
	const readings = (days.length > 0 ? days : [undefined]).map((day) => readOn(day, article));
	yield 'anchoring';
	const narrowed = narrow(document, related, tenses, readings);
	return related.map((one, i) => expression(document, related, i, readings, narrowed));
}

/** What stays the same whichever day the article was published. */
type Article = {
	readonly related: readonly Related[];
	readonly tenses: readonly (Tense | undefined)[];
	readonly events: readonly (number | undefined)[];
	readonly direction: Direction;
	readonly now: number | undefined;
	/** Values that hang on nothing: read once, not once for each day. */
	readonly fixed: readonly (Value | undefined)[];
	/** Places of the weekdays that begin a range. */
	readonly ranges: readonly number[];
};

/** The context of what needs none. */
const NOWHERE: Context = {
	lean: 'past',
	tense: undefined,
	direction: 'past',
	today: undefined,
	now: undefined,
	story: undefined,
	storyDay: undefined,
	day: undefined,
	event: undefined
};

/** No more than so many anchorings; a year of possible days is thinned out before. */
const BUDGET = 150_000;

/** The days that the publication may be; none when it is unknown. */
function daysOf({ span }: Publication, count: number): number[] {
	if (!span) return [];
	const step = Math.max(1, Math.ceil(((span.end - span.start) * count) / BUDGET));
	const days: number[] = [];
	for (let day = span.start; day < span.end; day += step) days.push(day);
	// Both ends stay in, so that the widest reading does.
	if (days.at(-1) !== span.end - 1) days.push(span.end - 1);
	return days;
}

/** Reads all expressions as if the article were published on a day. */
function readOn(today: number | undefined, article: Article): ReadingOn {
	const { related, tenses, events, direction, now, fixed } = article;
	const story = new Story();
	const values: (Value | undefined)[] = [];
	/** The value of an expression before or, when it hangs on nothing else, after this one. */
	const valueOf = (i: number | undefined): Value | undefined => {
		if (i === undefined) return undefined;
		const one = related[i];
		const isAhead = i >= values.length && one && one.dayFrom === undefined && events[i] === undefined;
		return isAhead ? anchor(one.meaning, contextOf(i, one)) : values[i];
	};
	const contextOf = (i: number, one: Related): Context => ({
		lean: leanOf(direction, tenses[i], one),
		tense: tenses[i],
		direction,
		today,
		now,
		story: story.last(),
		storyDay: story.day(one.sentence),
		day: valueOf(one.dayFrom),
		event: valueOf(events[i])
	});
	for (let i = 0; i < related.length; i++) {
		const one = related[i];
		const isOpen = one && fixed[i] === undefined && !isUnanchored(one.meaning);
		const value = isOpen ? anchor(one.meaning, contextOf(i, one)) : fixed[i];
		values.push(value);
		if (one && value) story.tell(one, value);
	}
	return { day: today, values: article.ranges.length === 0 ? values : inOrder(values, article) };
}

/** « de lundi à vendredi » said on a Wednesday: both days are of one week. */
function inOrder(values: readonly (Value | undefined)[], { ranges, tenses }: Article): readonly (Value | undefined)[] {
	let ordered = values;
	for (const i of ranges) {
		const [first, last] = [values[i], values[i + 1]];
		if (!first || !last || first.span.start <= last.span.start) continue;
		const isAhead = tenses[i] === 'future' || tenses[i + 1] === 'future';
		const moved = isAhead ? { at: i + 1, day: last.span.start + 7 } : { at: i, day: first.span.start - 7 };
		ordered = ordered.with(moved.at, dayValue(moved.day, first.basis, 'range-in-week'));
	}
	return ordered;
}

/** Where a weekday begins a range that another ends. */
const rangesOf = (related: readonly Related[]): number[] =>
	related.flatMap(({ through, meaning }, i) => {
		const next = related[i + 1]?.meaning;
		return through && next && isBareWeekday(meaning) && isBareWeekday(next) ? [i] : [];
	});

const isBareWeekday = (meaning: Meaning): boolean =>
	meaning.kind === 'calendar' &&
	meaning.weekday !== undefined &&
	meaning.day === undefined &&
	meaning.which === undefined &&
	!meaning.clock &&
	!meaning.part;

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
