/** Stretches that may stand in a text, also counted or cut: « la première semaine de mars », « fin 2003 », « 2003 ». */
import { CLASSES } from '../classes.ts';
import { hasNameCapital, isBeforeEra, standsAlone, wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Season } from '../meaning.ts';
import { NO_YEAR_BEFORE, SEASON_BEFORE, STRETCH_BEFORE, SURE_YEAR_BEFORE, YEAR_BEFORE } from '../neighbours.ts';
import { anyOf } from '../memo.ts';
import { compile } from '../pattern.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';
import { INNER, STRETCHES, calendar, unitOf } from './stretches.ts';

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

/** « le premier quart du XIXe siècle » … « la deuxième semaine du siècle » is no week. */
const CENTURY_WORDS: ReadonlySet<string> = CLASSES['centuryWord']?.firsts.words ?? new Set();
const isCentury = (match: Match): boolean => CENTURY_WORDS.has(wordAfter(match));

const inner = anyOf([...STRETCHES, ...INNER]);
const nth = compile('nth', nthRules, { ...CLASSES, innerPeriod: inner });
const innerOrNth = anyOf([...STRETCHES, ...INNER, ...nth]);

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
	...STRETCHES,
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
export const period = anyOf([...STRETCHES, ...INNER, ...nth, ...portions]);

const MONTH_WORDS: ReadonlySet<string> = CLASSES['month']?.firsts.words ?? new Set();

/** Four digits are a year after « en », « depuis », a season … or where nothing countable follows. */
function isYear(match: Match): boolean {
	const before = wordBefore(match);
	if (NO_YEAR_BEFORE.has(before) || isBeforeEra(match)) return false;
	const { tokens, text } = match.run;
	const token = tokens[match.start];
	if (!token || (token.joined && /[\p{L}\d/.,+-]/u.test(text[token.start - 1] ?? ''))) return false;
	// The rest of a date that is none: « 32 août 2014 ».
	if (MONTH_WORDS.has(before) && tokens[match.start - 2]?.shape === 'number') return false;
	const value = Number(token.folded);
	if (value < 1400 || value > 2100)
		return YEAR_BEFORE.has(before) && before !== 'a' && before !== 'et' && standsAlone(match);
	const strong = SURE_YEAR_BEFORE.has(before);
	return strong ? wordAfter(match) !== 'euros' && wordAfter(match) !== 'dollars' : standsAlone(match);
}
