/** How long: « trois jours », « plus d'une semaine », « 1 h 19 min 26 s ». */
import {
	AT,
	BABIES,
	DURATION_BEFORE,
	DURATION_OPENERS,
	INDEFINITE,
	OF,
	OUT_OF,
	PARTITIVE,
	UNDATED_OPENERS
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { isAge } from '../ages.ts';
import { hasNameCapital, wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Quantity, Unit } from '../meaning.ts';
import { compile } from '../pattern.ts';
import type { Caught } from '../caught.ts';
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
		pattern: 'quantity unit comma|and? quantity:second shortUnit:secondUnit and? quantity:third shortUnit:thirdUnit',
		read: compound
	},
	{ pattern: 'quantity unit comma|and? quantity:second shortUnit:secondUnit', read: compound },
	{
		// « en 2 h 32 »
		pattern: 'clock',
		read: (caught, match) => {
			const minutes = caught.clock('clock')?.minutes ?? 0;
			const isTimed = DURATION_BEFORE.has(wordBefore(match)) && match.end - match.start > 1 && minutes % 60 > 0;
			return isTimed
				? { kind: 'duration', timex: `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60}M` }
				: undefined;
		}
	},
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
	{
		// « toute la semaine », « toute l'année »
		pattern: 'whole calendarUnit',
		read: (caught) =>
			unitOf(caught, 'calendarUnit') === 'day' ? undefined : duration(ONE, unitOf(caught, 'calendarUnit'))
	},
	{ pattern: 'term', read: (caught) => ({ kind: 'duration', timex: caught.text('term') ?? '' }) },
	{
		// « sa deuxième année aux mains des rebelles »
		pattern: 'possessive ordinal yearWord',
		read: (caught) => ((caught.number('ordinal') ?? 0) > 0 ? duration(ONE, 'year') : undefined)
	}
];

/** From the longest down: a compound duration counts down this list. */
const DESCENDING: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** « 1 heure, 19 minutes et 26 secondes », « un an et six mois » */
function compound(caught: Caught, match: Match): Meaning | undefined {
	const parts = [
		{ quantity: caught.quantity('quantity'), unit: unitOf(caught) },
		{ quantity: caught.quantity('second'), unit: unitOf(caught, 'secondUnit') },
		...(caught.has('third') ? [{ quantity: caught.quantity('third'), unit: unitOf(caught, 'thirdUnit') }] : [])
	];
	let timex = 'P';
	let last = -1;
	for (const { quantity, unit } of parts) {
		const rank = DESCENDING.indexOf(unit);
		if (!quantity || quantity.vague || !Number.isInteger(quantity.from) || rank <= last) return undefined;
		last = rank;
		const one = durationTimex(quantity, unit);
		timex += one.startsWith('PT') ? (timex.includes('T') ? one.slice(2) : one.slice(1)) : one.slice(1);
	}
	return match.run.tokens[match.end - 1]?.shape === 'title' ? undefined : { kind: 'duration', timex };
}

/** Rejects ages, « un jour », « 24 heures sur 24 », « 20 Minutes » and distances. */
function lasts(quantity: Quantity, unit: Unit, match: Match): boolean {
	const before = wordBefore(match);
	const next = wordAfter(match);
	if (next === OUT_OF && /^\d+$/.test(wordAfter(match, 1))) return false;
	const noun = { ...match, start: match.end - 1 };
	if (hasNameCapital(noun) && match.run.tokens[match.end - 1]?.shape === 'title') return false;
	if (unit === 'year') return !isAge(quantity, match);
	// « un bébé de trois mois », « âgée de dix jours »
	if (OF.has(before) && BABIES.has(wordBefore(match, 2))) return false;
	// « une seconde victoire »
	if (unit === 'second' && isArticle(match)) return false;
	if (quantity.from === 1 && quantity.to === 1 && !quantity.modifier && isArticle(match))
		return (
			introduces(before) || (LONG.has(unit) && unit !== 'day' && unit !== 'hour' && before !== AT && !OF.has(before))
		);
	return unit !== 'night' && unit !== 'weekend' ? true : introduces(before);
}

/** « un jour » could be any day; « 1 jour » is counted. */
const isArticle = (match: Match): boolean => INDEFINITE.has(match.run.tokens[match.start]?.folded ?? '');

const introduces = (word: string): boolean => DURATION_OPENERS.has(word);

export const DURATIONS: readonly Pattern[] = compile('duration', RULES, CLASSES);
