/** Stretches longer than a day: weeks, months, seasons, years, decades, centuries. */
import {
	MONTH_NAME_BEFORE,
	NAME_LIKE,
	NO_YEAR_BEFORE,
	SHORT_MONTHS,
	YEAR_BEFORE,
	OF_THE,
	TO_THE,
	SEASON_BEFORE,
	STRETCH_BEFORE
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { hasNameCapital, isShouted, standsAlone, wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Season, Unit, Which } from '../meaning.ts';
import { anyOf, compile } from '../pattern.ts';
import type { Caught, Match, Pattern, PatternRule } from '../pattern.ts';

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
export const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};

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

const unitOf = (caught: Caught, name = 'calendarUnit'): Unit => (caught.text(name) ?? 'day') as Unit;

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
	{ pattern: 'the? yearWord year', read: (caught) => calendar({ year: caught.number('year') }) },
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
			const isThere = match.run.tokens[match.end - 1]?.folded === 'la' && caught.has('there');
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
		read: (caught) => {
			const number = caught.number('centuryNumber') ?? 0;
			if (number < 1) return undefined;
			return {
				kind: 'years',
				first: (number - 1) * 100 + 1,
				last: number * 100,
				timex: String(number - 1).padStart(2, '0')
			};
		}
	}
];

const simple: Pattern[] = compile('period', RULES, CLASSES);

/** Inside « début », « fin » or « première semaine de » also bare units, seasons and years count. */
const INNER: readonly PatternRule[] = [
	{ pattern: 'year', read: (caught) => calendar({ year: caught.number('year') }) },
	{ pattern: 'calendarUnit last|next|following|preceding', read: shifted },
	{
		pattern: 'the? calendarUnit',
		read: (caught) =>
			unitOf(caught) === 'day' ? undefined : { kind: 'shift', unit: unitOf(caught), count: 0, origin: 'publication' }
	},
	{ pattern: 'the? season', read: (caught) => ({ kind: 'season', season: caught.text('season') as Season }) }
];

const nthRules: readonly PatternRule[] = [
	{
		// « la deuxième quinzaine d'avril », « le premier trimestre 2020 », « la dernière semaine de mai »
		pattern: 'the? ordinal nthUnit of? innerPeriod',
		read: (caught, match) => {
			const within = caught.meaning('innerPeriod');
			const nth = caught.number('ordinal');
			return within && nth && !isCentury(match)
				? { kind: 'nth', nth, unit: unitOf(caught, 'nthUnit'), within }
				: undefined;
		}
	},
	{
		// « au premier trimestre »
		pattern: 'the? ordinal quarterUnit',
		read: (caught) => {
			const nth = caught.number('ordinal');
			const within: Meaning = { kind: 'shift', unit: 'year', count: 0, origin: 'publication' };
			return nth && nth > 0 ? { kind: 'nth', nth, unit: unitOf(caught, 'quarterUnit'), within } : undefined;
		}
	}
];

const isCentury = (match: Match): boolean => wordAfter(match) === 'siecle';

const inner = anyOf([...simple, ...compile('period', INNER, CLASSES)]);
const nth = compile('nth', nthRules, { ...CLASSES, innerPeriod: inner });
const innerOrNth = anyOf([...simple, ...compile('period', INNER, CLASSES), ...nth]);

const portionRules: readonly PatternRule[] = [
	{
		// « début janvier », « la fin de l'année dernière », « mi-mars », « en milieu de semaine »
		pattern: 'the? portion of? period',
		read: (caught) => {
			const period = caught.meaning('period');
			const portion = caught.text('portion');
			if (!period || period.portion || !portion) return undefined;
			return { ...period, portion: portion as 'START' };
		}
	},
	{
		// « la première moitié de 2020 »
		pattern: 'the? halfOf of? period',
		read: (caught) => {
			const period = caught.meaning('period');
			return period && { kind: 'nth', nth: caught.text('halfOf') === 'H1' ? 1 : 2, unit: 'semester', within: period };
		}
	}
];

const portions = compile('portion', portionRules, { ...CLASSES, period: innerOrNth });

/** Every stretch that may stand by itself. */
export const PERIODS: readonly Pattern[] = [
	...simple,
	...nth,
	...portions,
	...compile(
		'year',
		[
			{
				pattern: 'year',
				read: (caught, match) => (isYear(match) ? calendar({ year: caught.number('year') }) : undefined)
			},
			{
				// « au printemps », « en été »
				pattern: 'season',
				read: (caught, match) =>
					SEASON_BEFORE.has(wordBefore(match)) && standsAlone(match) && !hasNameCapital(match)
						? { kind: 'season', season: caught.text('season') as Season }
						: undefined
			},
			{
				// « dans la semaine », « pendant le week-end »
				pattern: 'the calendarUnit',
				read: (caught, match) => {
					const unit = unitOf(caught);
					const isSaid = STRETCH_BEFORE.has(wordBefore(match)) || unit === 'weekend';
					return isSaid && unit !== 'day' && standsAlone(match)
						? { kind: 'shift', unit, count: 0, origin: 'publication' }
						: undefined;
				}
			},
			{
				pattern: 'the season',
				read: (caught, match) =>
					standsAlone(match) && !hasNameCapital({ ...match, start: match.end - 1 })
						? { kind: 'season', season: caught.text('season') as Season }
						: undefined
			}
		],
		CLASSES
	)
];

/** Periods as other patterns use them, with bare units and years. */
export const period = anyOf([...simple, ...compile('period', INNER, CLASSES), ...nth, ...portions]);

const MONTH_WORDS: ReadonlySet<string> = CLASSES['month']?.firsts.words ?? new Set();

/** Four digits are a year after « en », « depuis », a season … or where nothing countable follows. */
function isYear(match: Match): boolean {
	const before = wordBefore(match);
	if (NO_YEAR_BEFORE.has(before)) return false;
	const { tokens, text } = match.run;
	const token = tokens[match.start];
	if (!token || (token.joined && /[\p{L}\d/.,+-]/u.test(text[token.start - 1] ?? ''))) return false;
	// The rest of a date that is none: « 32 août 2014 ».
	if (MONTH_WORDS.has(before) && tokens[match.start - 2]?.shape === 'number') return false;
	const value = Number(token.folded);
	if (value < 1400 || value > 2100)
		return YEAR_BEFORE.has(before) && before !== 'a' && before !== 'et' && standsAlone(match);
	const strong = before === 'en' || before === 'depuis' || before === 'des' || before === 'annee';
	return strong ? wordAfter(match) !== 'euros' && wordAfter(match) !== 'dollars' : standsAlone(match);
}
