/** How long and how often: durations, sets, and words that only refer. */
import {
	AFTER,
	AT,
	DAY_WORDS,
	DURATION_OPENERS,
	INDEFINITE,
	OF,
	OR_WHERE,
	OUT_OF,
	PARTITIVE,
	RATE,
	UNDATED_OPENERS
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { isAge } from '../ages.ts';
import { hasNameCapital, wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Quantity, Unit } from '../meaning.ts';
import { compile } from '../pattern.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';
import { durationTimex } from '../timex.ts';
import { quantityOf, unitOf } from './offsets.ts';

const duration = (quantity: Quantity, unit: Unit): Meaning => ({
	kind: 'duration',
	timex: durationTimex(quantity, unit),
	...(quantity.modifier ? { modifier: quantity.modifier } : {})
});

const SOME: Quantity = { from: 2, to: 9, vague: true };
const ONE: Quantity = { from: 1, to: 1 };
const LONG: ReadonlySet<Unit> = new Set([
	'week',
	'month',
	'quarter',
	'semester',
	'year',
	'decade',
	'century',
	'hour',
	'day'
]);

const RULES: readonly PatternRule[] = [
	{
		pattern: 'quantity unit half?',
		read: (caught, match) => {
			const quantity = quantityOf(caught);
			const unit = unitOf(caught);
			return quantity && lasts(quantity, unit, match) ? duration(quantity, unit) : undefined;
		}
	},
	{
		// « depuis des années »
		pattern: 'of pluralUnit',
		read: (caught, match) => {
			const isPlural = match.run.tokens[match.start]?.folded === PARTITIVE;
			const introduced = UNDATED_OPENERS.has(wordBefore(match));
			return isPlural && introduced ? duration(SOME, unitOf(caught, 'pluralUnit')) : undefined;
		}
	},
	{ pattern: 'term', read: (caught) => ({ kind: 'duration', timex: caught.text('term') ?? '' }) },
	{
		// « sa deuxième année aux mains des rebelles »
		pattern: 'possessive ordinal yearWord',
		read: (caught) => ((caught.number('ordinal') ?? 0) > 0 ? duration(ONE, 'year') : undefined)
	}
];

/** Rejects ages, « un jour », « 24 heures sur 24 », « 20 Minutes » and distances. */
function lasts(quantity: Quantity, unit: Unit, match: Match): boolean {
	const before = wordBefore(match);
	const next = wordAfter(match);
	if (next === OUT_OF && /^\d+$/.test(wordAfter(match, 1))) return false;
	const noun = { ...match, start: match.end - 1 };
	if (hasNameCapital(noun) && match.run.tokens[match.end - 1]?.shape === 'title') return false;
	if (unit === 'year') return !isAge(quantity, match);
	if (quantity.from === 1 && quantity.to === 1 && !quantity.modifier && isArticle(match))
		return (
			introduces(before) || (LONG.has(unit) && unit !== 'day' && unit !== 'hour' && before !== AT && !OF.has(before))
		);
	return unit !== 'night' && unit !== 'weekend' ? true : introduces(before);
}

/** « un jour » could be any day; « 1 jour » is counted. */
const isArticle = (match: Match): boolean => INDEFINITE.has(match.run.tokens[match.start]?.folded ?? '');

const introduces = (word: string): boolean => DURATION_OPENERS.has(word);

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

export const DURATIONS: readonly Pattern[] = [
	...compile('duration', RULES, CLASSES),
	...compile('set', SETS, CLASSES),
	...compile('reference', REFERENCES, CLASSES)
];
