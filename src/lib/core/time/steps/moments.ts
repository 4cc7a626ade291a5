/** Days: dates, weekdays, « hier », « la veille », feasts. */
import {
	AT,
	DAY_OPENERS,
	KNOWN_DAYS,
	KNOWN_DAY_NOUNS,
	OF,
	PARTITIVE,
	PLURAL_ARTICLE,
	SHORT_MONTHS,
	SINGULAR_ARTICLE,
	TO_THE
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { goesOn } from '../figures.ts';
import { pointsAway, standsAlone, wordAfter, wordBefore } from '../context.ts';
import { isDay } from '../calendar.ts';
import { FEASTS } from '../feast-names.ts';
import type { Meaning, Portion } from '../meaning.ts';
import { gluedDay, numericDate, numericDayMonth } from '../numeric.ts';
import { anyOf } from '../memo.ts';
import { compile } from '../pattern.ts';
import { phrases } from '../phrases.ts';
import type { Caught } from '../caught.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';
import { caughtFraction, isBareDay, isFeast, isHours, isWeekday } from './day-guards.ts';
import { period } from './periods.ts';
import { calendar, unitOf, whichOf } from './stretches.ts';

const classes = { ...CLASSES, period, numericDate, numericDayMonth, gluedDay, feast: phrases(FEASTS) };

function fullDate(caught: Caught, match: Match): Meaning | undefined {
	const day = caught.number('day');
	const month = caught.number('month');
	const year = caught.number('year') ?? caught.number('shortYear');
	if (!day || !month || !isDay(year, month, day)) return undefined;
	// « 29 février 2014 » is no day, and no day of another year either.
	if (year === undefined && /^[12]\d{3}$/.test(wordAfter(match)) && !isDay(Number(wordAfter(match)), month, day))
		return undefined;
	const known = year === undefined ? knownYear(month, day, match) : undefined;
	return calendar({ year: year ?? known, month, day, weekday: caught.number('weekday'), which: whichOf(caught) });
}

/** « les attentats du 11 septembre », « le 11-Septembre » */
function knownYear(month: number, day: number, match: Match): number | undefined {
	const year = KNOWN_DAYS[`${month}-${day}`];
	const { tokens, text } = match.run;
	const last = tokens[match.end - 1];
	const hyphened = last?.joined === true && /[-‐‑]/.test(text[last.start - 1] ?? '');
	return year !== undefined &&
		(hyphened || KNOWN_DAY_NOUNS.has(wordBefore(match, 2)) || KNOWN_DAY_NOUNS.has(wordBefore(match)))
		? year
		: undefined;
}

/** « 3 sept. » is a date, « 3 sept » before a noun is a slip. */
function isSafeMonth(match: Match): boolean {
	const last = match.run.tokens[match.end - 1];
	return !last || !SHORT_MONTHS.has(last.folded) || standsAlone(match);
}

const shift = (count: number, origin: 'publication' | 'story' = 'publication'): Meaning => ({
	kind: 'shift',
	unit: 'day',
	count,
	origin
});

/** Feasts of weeks have a beginning and an end. */
const LONG_FEASTS: ReadonlySet<string> = new Set(['ramadan', 'lent']);

const RULES: readonly PatternRule[] = [
	{ pattern: 'the|this? weekday? comma? the? day of? month of? year|shortYear', read: fullDate },
	{ pattern: 'the? weekday|shortWeekday:weekday? dot? comma? the? day of? dottedMonth:month year', read: fullDate },
	{ pattern: 'the? weekday? comma? the? day of? month last|next', read: fullDate },
	{ pattern: 'the? shortWeekday:weekday dot? day month year?', read: fullDate },
	{
		pattern: 'the|this? weekday? comma? the? day of? month',
		read: (caught, match) => (isSafeMonth(match) ? fullDate(caught, match) : undefined)
	},
	{
		pattern: 'the? weekday? gluedDay year?',
		read: (caught) => {
			const glued = caught.meaning('gluedDay');
			const year = caught.number('year');
			return glued && (year === undefined ? glued : { ...glued, ...(glued.kind === 'calendar' ? { year } : {}) });
		}
	},
	{ pattern: 'the? weekday? the? numericDate', read: (caught) => caught.meaning('numericDate') },
	{
		pattern: 'the? weekday? numericDayMonth',
		read: (caught, match) => {
			const { tokens } = match.run;
			const isAll = match.start === 0 && match.end >= match.run.tokens.length;
			const isPadded = tokens[match.end - 1]?.folded.length === 2 && tokens[match.end - 3]?.folded.length === 2;
			const cued = caught.has('the') || caught.has('weekday') || isAll || (isPadded && standsAlone(match));
			return cued && !caughtFraction(match) ? caught.meaning('numericDayMonth') : undefined;
		}
	},
	{
		// « le 17 2 », « 17 02 »
		pattern: 'the? digitDay:day digitDay:month',
		read: (caught, match) => {
			const { tokens } = match.run;
			const day = caught.number('day') ?? 0;
			const month = caught.number('month') ?? 0;
			const [first, second] = [tokens[match.end - 2], tokens[match.end - 1]];
			if (first?.shape !== 'number' || second?.shape !== 'number' || second.joined || !isDay(undefined, month, day))
				return undefined;
			if (/\D/.test(first.folded + second.folded) || tokens[match.start - 1]?.shape === 'number') return undefined;
			const cued = second.folded.startsWith('0') || (caught.has('the') && wordBefore(match) !== PLURAL_ARTICLE);
			const ends = match.end >= match.run.limit || tokens[match.end]?.folded === AT;
			return cued && ends ? calendar({ month, day }) : undefined;
		}
	},
	{
		pattern: 'the|this? weekday day',
		read: (caught, match) =>
			standsAlone(match) && !isHours(match)
				? calendar({ weekday: caught.number('weekday'), day: caught.number('day') })
				: undefined
	},
	{
		// « à partir du 8 », « jusqu'au 8 »
		pattern: 'digitDay:day',
		read: (caught, match) =>
			DAY_OPENERS[wordBefore(match)]?.has(wordBefore(match, 2)) &&
			standsAlone(match) &&
			!isHours(match) &&
			isBareDay(match)
				? calendar({ day: caught.number('day') })
				: undefined
	},
	{
		pattern: 'the digitDay:day',
		read: (caught, match) => {
			const { tokens } = match.run;
			const isNumber = tokens[match.end - 1]?.shape === 'number' && !goesOn(match.run, match.end);
			const isSingular = tokens[match.start]?.folded === SINGULAR_ARTICLE;
			return isNumber && isSingular && standsAlone(match) && !isHours(match) && isBareDay(match)
				? calendar({ day: caught.number('day') })
				: undefined;
		}
	},
	{ pattern: 'the|this? weekday inEight', read: (caught) => calendar({ weekday: caught.number('weekday'), weeks: 1 }) },
	{
		pattern: 'the|this? weekday inFifteen',
		read: (caught) => calendar({ weekday: caught.number('weekday'), weeks: 2 })
	},
	{
		pattern: 'the? weekday of? period',
		read: (caught) => {
			const within = caught.meaning('period');
			const weekday = caught.number('weekday');
			const isWeek = within?.kind === 'shift' && within.unit === 'week' && !within.portion;
			return isWeek && weekday ? { kind: 'weekdayOf', weekday, within } : undefined;
		}
	},
	{
		pattern: 'the? ordinal weekday of period',
		read: (caught) => {
			const within = caught.meaning('period');
			const nth = caught.number('ordinal');
			const weekday = caught.number('weekday');
			return within && nth && weekday ? { kind: 'nth', nth, unit: 'day', weekday, within } : undefined;
		}
	},
	{
		pattern: 'the|this? weekday last|next|following',
		read: (caught) => calendar({ weekday: caught.number('weekday'), which: whichOf(caught) })
	},
	{
		// « ce lundi-là »
		pattern: 'this weekday that',
		read: (caught, match) =>
			pointsAway(match) ? calendar({ weekday: caught.number('weekday'), which: 'same' }) : undefined
	},
	{
		pattern: 'the|this? weekday',
		read: (caught, match) =>
			isWeekday(match) ? calendar({ weekday: caught.number('weekday'), which: whichOf(caught) }) : undefined
	},
	{ pattern: 'beforeYesterday', read: () => shift(-2) },
	{ pattern: 'yesterday', read: () => shift(-1) },
	{ pattern: 'today', read: () => shift(0) },
	{ pattern: 'tomorrow', read: () => shift(1) },
	{ pattern: 'afterTomorrow', read: () => shift(2) },
	{ pattern: 'this dayWord', read: (_, match) => (standsAlone(match) ? shift(0) : undefined) },
	{ pattern: 'this dayWord that', read: (_, match) => (pointsAway(match) ? shift(0, 'story') : undefined) },
	{ pattern: 'the same dayWord', read: () => shift(0, 'story') },
	{ pattern: 'the dayWord same', read: () => shift(0, 'story') },
	{ pattern: 'the dayWord following', read: () => shift(1, 'story') },
	{ pattern: 'the dayWord preceding', read: () => shift(-1, 'story') },
	{
		pattern: 'the? feastOf? the? feast year?',
		read: (caught, match) => {
			const year = caught.number('year');
			return isFeast(caught, match)
				? { kind: 'feast', feast: caught.text('feast') ?? '', ...(year ? { year } : {}) }
				: undefined;
		}
	},
	{
		// « au début du ramadan », « à la fin du ramadan 2019 »
		pattern: 'the? portion of the? feast year?',
		read: (caught, match) => {
			const [feast, year, portion] = [caught.text('feast') ?? '', caught.number('year'), caught.text('portion')];
			if (!LONG_FEASTS.has(feast) || !isFeast(caught, match)) return undefined;
			return { kind: 'feast', feast, portion: portion as Portion, ...(year ? { year } : {}) };
		}
	},
	{
		pattern: 'this feastOf? the? feast',
		read: (caught) => ({ kind: 'feast', feast: caught.text('feast') ?? '', which: 'this' })
	},
	{
		pattern: 'the? feastOf? the? feast last|next',
		read: (caught) => ({ kind: 'feast', feast: caught.text('feast') ?? '', which: whichOf(caught) ?? 'last' })
	}
];

const days = compile('day', RULES, classes);
const leaning = { ...classes, moment: anyOf(days) };

/** « la veille », « le lendemain de Noël », « au lendemain d'un tir »: one day from the story's or from a named day. */
const NEIGHBOURS: readonly PatternRule[] = [
	{
		pattern: 'the? eve|dayAfter|eveBefore|dayAfterNext of? moment',
		read: (caught) => {
			const origin = caught.meaning('moment');
			return (
				origin && {
					kind: 'offset',
					quantity: { from: neighbour(caught), to: neighbour(caught) },
					unit: 'day',
					sign: sign(caught),
					origin
				}
			);
		}
	},
	{
		// « la semaine du 4 mai », « le week-end du 12 septembre »
		pattern: 'the? weekUnit of moment',
		read: (caught) => {
			const within = caught.meaning('moment');
			const isDate = within?.kind === 'calendar' && within.day !== undefined && !within.part;
			return isDate ? { kind: 'nth', nth: 0, unit: unitOf(caught, 'weekUnit'), within } : undefined;
		}
	},
	{
		pattern: 'the? eve|dayAfter|eveBefore|dayAfterNext',
		read: (caught, match) => {
			// « au lendemain d'un tir »: the shot is the news of the day before, the lendemain is the story's own day.
			const named = OF.has(wordAfter(match));
			if (!caught.has('the') && !named && wordBefore(match) !== PARTITIVE && wordBefore(match) !== TO_THE)
				return undefined;
			const days = sign(caught) * neighbour(caught);
			return named ? { ...shift(0, 'story'), fromEvent: days } : shift(days, 'story');
		}
	}
];

const neighbour = (caught: Caught): number => (caught.has('eveBefore') || caught.has('dayAfterNext') ? 2 : 1);
const sign = (caught: Caught): 1 | -1 => (caught.has('eve') || caught.has('eveBefore') ? -1 : 1);

/** Every day that may stand by itself. */
export const MOMENTS: readonly Pattern[] = [...days, ...compile('day', NEIGHBOURS, leaning)];

/** Days as other patterns lean on them. */
export const moment = anyOf(MOMENTS);
