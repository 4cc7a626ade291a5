/** What in a text speaks for or against a day of publication. */
import { NEWS_VERBS } from './neighbours.ts';
import type { Document, TimeSpan } from '../model.ts';
import type { Related } from './relations.ts';
import { isSignature } from './signature.ts';
import { calendarDate, weekdayOf } from './span.ts';
import type { Tense } from './tense.ts';
import type { Value } from './value.ts';

/** The values of all expressions when the article is read on one day. */
export type DatedReading = { readonly day: number; readonly values: readonly (Value | undefined)[] };

/** A clue holds or not on a day; its weight says how much it would take to believe otherwise. */
export type Clue = {
	readonly weight: number;
	readonly why: string;
	readonly holds: (reading: DatedReading) => boolean;
};

/** More clues than this are a table of dates. */
const MOST = 40;

/** Everything in the text that says when it was published. */
export function findClues(
	document: Document,
	related: readonly Related[],
	tenses: readonly (Tense | undefined)[],
	readings: readonly DatedReading[]
): Clue[] {
	const clues: Clue[] = [];
	const first = readings[0]?.day ?? 0;
	const window: TimeSpan = { start: first - 7, end: (readings.at(-1)?.day ?? 0) + 8 };
	const news = newsIndex(related);
	const dated = related
		.map((one, i) => ({ one, i }))
		.filter(({ one }) => isDated(one))
		.slice(0, MOST);
	const words = ({ start, end }: Related): string => document.text.slice(start, end);
	for (const { one, i } of dated) {
		const ahead = tenses[i] === 'future' || one.signal === 'until' || one.signal === 'by' || one.signal === 'from';
		const absolute = one.meaning.kind === 'calendar' && one.meaning.year !== undefined;
		const start = (reading: DatedReading): number | undefined => reading.values[i]?.span.start;
		const isMessage = isSignature(document.tokens, one);
		if (isMessage)
			clues.push({
				weight: 4,
				why: `quotes-message: ${words(one)}`,
				holds: (reading) => within(reading.day - (start(reading) ?? reading.day), 0, 7)
			});
		else if (absolute && !ahead)
			clues.push({
				weight: 2,
				why: `tells-of: ${words(one)}`,
				holds: (reading) => (start(reading) ?? reading.day) <= reading.day
			});
		// A date of this month of last year would be written with its year.
		else if (!absolute)
			clues.push({
				weight: 2,
				why: `${ahead ? 'looks-ahead' : 'tells-of'}: ${words(one)}`,
				holds: (reading) => !isYearOff(reading, start(reading))
			});
		// A message comes after the news that it speaks of.
		if (news !== undefined && news !== i && !ahead && !isMessage && one.sentence > (related[news]?.sentence ?? 0))
			clues.push({
				weight: 1,
				why: `before-news: ${words(one)}`,
				holds: (reading) => {
					const date = start(reading);
					const told = reading.values[news]?.span;
					return date === undefined || !told || date < window.start - 60 || told.end > date;
				}
			});
	}
	clues.push(...weekdayClues(related, dated, words, window), ...elapsedClues(document, related, news, words));
	return clues;
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function isYearOff({ day }: DatedReading, start: number | undefined): boolean {
	if (start === undefined || Math.abs(day - start) < 330) return false;
	return calendarDate(day).month === calendarDate(start).month;
}

/** A date to the day that does not hang on the publication but for its year. */
function isDated({ meaning }: Related): boolean {
	if (meaning.kind === 'feast') return meaning.year === undefined;
	return meaning.kind === 'calendar' && meaning.day !== undefined && meaning.month !== undefined;
}

/** The first day-like expression of the first sentences that leans on the publication: when the news happened. */
function newsIndex(related: readonly Related[]): number | undefined {
	const at = related.findIndex(({ meaning, sentence }) => sentence < 4 && isNews(meaning));
	return at < 0 ? undefined : at;
}

function isNews(meaning: Related['meaning']): boolean {
	if (meaning.kind === 'calendar')
		return (
			meaning.weekday !== undefined &&
			meaning.day === undefined &&
			meaning.which === undefined &&
			meaning.weeks === undefined
		);
	return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.origin === 'publication' && meaning.count <= 0;
}

/** « dimanche » where the text also names the 20th, a Sunday: most likely the same day. */
function weekdayClues(
	related: readonly Related[],
	dated: readonly { one: Related; i: number }[],
	words: (one: Related) => string,
	window: TimeSpan
): Clue[] {
	const clues: Clue[] = [];
	const weekdays = related
		.map((one, i) => ({ one, i }))
		.filter(({ one }) => isNews(one.meaning) && one.meaning.kind === 'calendar')
		.slice(0, MOST);
	for (const { one, i } of weekdays) {
		const { weekday } = one.meaning as { weekday?: number };
		const holds = ({ values }: DatedReading): boolean => {
			const value = values[i];
			const same = dated.filter((other) => {
				const span = values[other.i]?.span;
				return (
					span &&
					span.end - span.start === 1 &&
					span.start >= window.start &&
					span.start < window.end &&
					weekdayOf(span.start) === weekday
				);
			});
			return !value || same.length === 0 || same.some((other) => values[other.i]?.span.start === value.span.start);
		};
		clues.push({ weight: 1.5, why: `weekday-agrees: ${words(one)}`, holds });
	}
	return clues;
}

/** « Ces déclarations interviennent plus d'une semaine après … »: the news lies so long after that date. */
function elapsedClues(
	{ tokens, sentences }: Document,
	related: readonly Related[],
	news: number | undefined,
	words: (one: Related) => string
): Clue[] {
	if (news === undefined) return [];
	const clues: Clue[] = [];
	for (const [i, one] of related.entries()) {
		const { meaning } = one;
		if (meaning.kind !== 'offset' || meaning.origin !== 'event' || meaning.sign < 0) continue;
		const sentence = sentences[one.sentence];
		const tells =
			sentence &&
			tokens
				.slice(Math.max(sentence.firstToken, one.firstToken - 4), one.firstToken)
				.some(({ folded }) => NEWS_VERBS.has(folded));
		if (!tells) continue;
		clues.push({
			weight: 2,
			why: `news-after: ${words(one)}`,
			holds: ({ values }) => {
				const told = values[news]?.span;
				const wanted = values[i]?.span;
				return !told || !wanted || (told.start >= wanted.start && told.start < wanted.end);
			}
		});
	}
	return clues;
}
