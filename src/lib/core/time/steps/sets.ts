/** How often, and words that only refer: « chaque lundi », « par an », « actuellement », « à ce moment-là ». */
import { CLASSES } from '../classes.ts';
import { hasNameCapital, wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Quantity } from '../meaning.ts';
import { AFTER, DAY_WORDS, OR_WHERE, RATE } from '../neighbours.ts';
import { compile } from '../pattern.ts';
import type { Pattern, PatternRule } from '../pattern.ts';
import { durationTimex } from '../timex.ts';
import { unitOf } from './offsets.ts';

const ONE: Quantity = { from: 1, to: 1 };

const SETS: readonly PatternRule[] = [
	{ pattern: 'every unit', read: (caught) => ({ kind: 'set', timex: durationTimex(ONE, unitOf(caught)) }) },
	{
		pattern: 'every quantity unit',
		read: (caught) => {
			const quantity = caught.quantity('quantity');
			return quantity && { kind: 'set', timex: durationTimex(quantity, unitOf(caught)) };
		}
	},
	{
		pattern: 'allThe pluralUnit',
		read: (caught) => ({ kind: 'set', timex: durationTimex(ONE, unitOf(caught, 'pluralUnit')) })
	},
	{
		pattern: 'allThe quantity pluralUnit',
		read: (caught) => {
			const quantity = caught.quantity('quantity');
			return quantity && { kind: 'set', timex: durationTimex(quantity, unitOf(caught, 'pluralUnit')) };
		}
	},
	{
		pattern: 'every weekday plainPart?',
		read: (caught) => weekdaySet(caught.number('weekday'), caught.text('plainPart'))
	},
	{ pattern: 'allThe weekdays', read: (caught) => weekdaySet(caught.number('weekdays')) },
	{ pattern: 'the weekdays', read: (caught) => weekdaySet(caught.number('weekdays')) },
	{
		pattern: 'every plainPart',
		read: (caught) => ({ kind: 'set', timex: `XXXX-XX-XXT${caught.text('plainPart') ?? ''}` })
	},
	{ pattern: 'allThe parts', read: (caught) => ({ kind: 'set', timex: `XXXX-XX-XXT${caught.text('parts') ?? ''}` }) },
	{
		// « 5 milliards par semestre »
		pattern: 'calendarUnit',
		read: (caught, match) => {
			const isRate = wordBefore(match) === RATE && !DAY_WORDS.has(wordAfter(match)) && wordAfter(match) !== AFTER;
			const unit = unitOf(caught, 'calendarUnit');
			return isRate && !hasNameCapital(match) ? { kind: 'set', timex: durationTimex(ONE, unit) } : undefined;
		}
	}
];

const weekdaySet = (weekday: number | undefined, part?: string): Meaning | undefined =>
	weekday === undefined ? undefined : { kind: 'set', timex: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` };

const REFERENCES: readonly PatternRule[] = [
	{ pattern: 'now', read: () => ({ kind: 'reference', timex: 'PRESENT_REF' }) },
	{ pattern: 'pastReference', read: () => ({ kind: 'reference', timex: 'PAST_REF' }) },
	{ pattern: 'futureReference', read: () => ({ kind: 'reference', timex: 'FUTURE_REF' }) },
	{
		pattern: 'this|same moment that?',
		read: (caught, match) => {
			const isThere = caught.has('that') || caught.has('same');
			return isThere && wordAfter(match) !== OR_WHERE
				? { kind: 'shift', unit: 'minute', count: 0, origin: 'story' }
				: undefined;
		}
	}
];

export const SETS_AND_REFERENCES: readonly Pattern[] = [
	...compile('set', SETS, CLASSES),
	...compile('reference', REFERENCES, CLASSES)
];
