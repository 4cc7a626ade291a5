/** Stretches longer than a day as words name them: weeks, months, seasons, years, decades, centuries. */
import { MONTH_NAME_BEFORE, NAME_LIKE, OF_THE, SHORT_MONTHS, THAT_ONE, TO_THE } from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { hasNameCapital, isBeforeEra, isShouted, wordBefore } from '../context.ts';
import type { Meaning, Season, Unit, Which } from '../meaning.ts';
import { compile } from '../pattern.ts';
import type { Caught } from '../caught.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';

/** The direction word that was caught: « dernier », « prochain », « ce ». */
export function whichOf(caught: Caught): Which | undefined {
	if (caught.has('last')) return 'last';
	if (caught.has('next')) return 'next';
	if (caught.has('following')) return 'following';
	if (caught.has('preceding')) return 'preceding';
	if (caught.has('same')) return 'same';
	return caught.has('this') ? 'this' : undefined;
}

const SHIFT: Readonly<Record<Which, number>> = { last: -1, next: 1, this: 0, same: 0, following: 1, preceding: -1 };

/** Drops undefined fields, which the types forbid. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	const kept: Partial<T> = {};
	for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
	return kept as { [K in keyof T]: Exclude<T[K], undefined> };
}

export function calendar(fields: {
	year?: number | undefined;
	month?: number | undefined;
	day?: number | undefined;
	weekday?: number | undefined;
	which?: Which | undefined;
	weeks?: number | undefined;
}): Meaning {
	return { kind: 'calendar', ...defined(fields) };
}

const monthYear = (caught: Caught): Meaning =>
	calendar({
		month: caught.number('month'),
		year: caught.number('year') ?? caught.number('shortYear'),
		which: whichOf(caught)
	});

/** A month alone is one when it is no name: « Mars », « Avril », « le mai 68 » need a capital to be doubted. */
function isMonth(match: Match): boolean {
	const { tokens } = match.run;
	const token = tokens[match.end - 1];
	if (!token) return false;
	// « 32 août », « 29 février 2014 »: no such day.
	if (match.run.tokens[match.end - 2]?.shape === 'number') return false;
	if (SHORT_MONTHS.has(token.folded))
		return tokens[match.end]?.folded === '.' && tokens[match.end]?.joined === true && token.folded !== 'sept';
	const alone = { ...match, start: match.end - 1 };
	// « Avril Lavigne », also where a sentence begins
	const next = tokens[match.end];
	if (token.shape === 'title' && NAME_LIKE.has(token.folded) && next?.shape === 'title' && !next.joined) return false;
	if (!hasNameCapital(alone) || isShouted(alone)) return true;
	return !NAME_LIKE.has(token.folded) && !MONTH_NAME_BEFORE.has(wordBefore(alone));
}

/** The unit that a class caught. */
export const unitOf = (caught: Caught, name = 'calendarUnit'): Unit => (caught.text(name) ?? 'day') as Unit;

const shifted = (caught: Caught): Meaning | undefined => {
	const which = whichOf(caught);
	if (!which) return undefined;
	const fromStory = which === 'following' || which === 'preceding' || which === 'same';
	return { kind: 'shift', unit: unitOf(caught), count: SHIFT[which], origin: fromStory ? 'story' : 'publication' };
};

const RULES: readonly PatternRule[] = [
	{
		pattern: 'monthOf? month of? year',
		read: (caught, match) => (match.run.tokens[match.start - 1]?.shape === 'number' ? undefined : monthYear(caught))
	},
	{ pattern: 'the monthOf month of? year', read: monthYear },
	{ pattern: 'monthOf? month shortYear', read: monthYear },
	{ pattern: 'the? monthOf? month last|next|following', read: monthYear },
	{ pattern: 'this month', read: monthYear },
	{ pattern: 'the monthOf month', read: monthYear },
	{ pattern: 'this monthOf month', read: monthYear },
	{ pattern: 'monthOf? month', read: (caught, match) => (isMonth(match) ? monthYear(caught) : undefined) },
	{ pattern: 'monthOf? dottedMonth:month year', read: monthYear },
	{ pattern: 'yearPair', read: (caught) => caught.meaning('yearPair') },
	{
		// « l'hiver 2019-2020 » begins in the first year; no other season has two.
		pattern: 'the? season yearPair',
		read: (caught) => {
			const pair = caught.meaning('yearPair');
			const isOne = pair?.kind === 'years' && pair.last === pair.first + 1 && caught.text('season') === 'WI';
			return isOne ? { kind: 'season', season: 'WI', year: pair.first } : undefined;
		}
	},
	{
		pattern: 'the? yearWord year',
		read: (caught, match) => (isBeforeEra(match) ? undefined : calendar({ year: caught.number('year') }))
	},
	{ pattern: 'the yearWord shortYear', read: (caught) => calendar({ year: caught.number('shortYear') }) },
	{ pattern: 'the|this calendarUnit last|next|following|preceding', read: shifted },
	{
		// « au trimestre suivant »: the article is inside the preposition.
		pattern: 'calendarUnit last|next|following|preceding',
		read: (caught, match) =>
			wordBefore(match) === TO_THE || wordBefore(match) === OF_THE ? shifted(caught) : undefined
	},
	{
		pattern: 'this calendarUnit there?',
		read: (caught, match) => {
			const unit = unitOf(caught);
			const isThere = match.run.tokens[match.end - 1]?.folded === THAT_ONE && caught.has('there');
			if (unit === 'day' && !isThere) return undefined;
			return { kind: 'shift', unit, count: 0, origin: isThere ? 'story' : 'publication' };
		}
	},
	{
		pattern: 'the same calendarUnit',
		read: (caught) => ({ kind: 'shift', unit: unitOf(caught), count: 0, origin: 'story' })
	},
	{
		pattern: 'the? season year',
		read: (caught) => ({ kind: 'season', season: caught.text('season') as Season, year: caught.number('year') ?? 0 })
	},
	{
		pattern: 'the|this season last|next|following',
		read: (caught) => ({ kind: 'season', season: caught.text('season') as Season, which: whichOf(caught) ?? 'this' })
	},
	{
		pattern: 'this season',
		read: (caught) => ({ kind: 'season', season: caught.text('season') as Season, which: 'this' })
	},
	{
		pattern: 'the? years decadeYear',
		read: (caught) => {
			const first = caught.number('decadeYear') ?? 0;
			return { kind: 'years', first, last: first + 9, timex: String(first).slice(0, 3) };
		}
	},
	{
		pattern: 'the? centuryNumber|ordinal:centuryNumber centuryWord',
		read: (caught, match) => {
			const number = caught.number('centuryNumber') ?? 0;
			if (number < 1 || isBeforeEra(match)) return undefined;
			return {
				kind: 'years',
				first: (number - 1) * 100 + 1,
				last: number * 100,
				timex: String(number - 1).padStart(2, '0')
			};
		}
	}
];

/** Stretches that stand by themselves. */
export const STRETCHES: readonly Pattern[] = compile('period', RULES, CLASSES);

/** Inside « début », « fin » or « première semaine de » also bare units, seasons and years count. */
const INNER_RULES: readonly PatternRule[] = [
	{ pattern: 'year', read: (caught) => calendar({ year: caught.number('year') }) },
	{ pattern: 'calendarUnit last|next|following|preceding', read: shifted },
	{
		pattern: 'the? calendarUnit',
		read: (caught) =>
			unitOf(caught) === 'day' ? undefined : { kind: 'shift', unit: unitOf(caught), count: 0, origin: 'publication' }
	},
	{ pattern: 'the? season', read: (caught) => ({ kind: 'season', season: caught.text('season') as Season }) }
];

/** Stretches inside others. */
export const INNER: readonly Pattern[] = compile('period', INNER_RULES, CLASSES);
