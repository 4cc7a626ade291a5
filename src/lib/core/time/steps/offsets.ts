/** So long ago, so long after: « il y a trois jours », « deux heures plus tard », « ces dernières semaines ». */
import {
	DEFINITE,
	DURING,
	EVENT_OPENERS,
	EVENT_PREPOSITIONS,
	IN_THE,
	OF,
	STRETCH_BEFORE,
	THAT
} from '../neighbours.ts';
import { CLASSES } from '../classes.ts';
import { wordAfter, wordBefore } from '../context.ts';
import type { Meaning, Origin, Quantity, Unit } from '../meaning.ts';
import { anyOf } from '../memo.ts';
import { compile } from '../pattern.ts';
import type { Caught } from '../caught.ts';
import type { Match, Pattern, PatternRule } from '../pattern.ts';
import { moment } from './moments.ts';
import { momentOrPart } from './parts.ts';
import { period } from './periods.ts';

const anchor = anyOf([
	...compile(
		'anchor',
		[
			{ pattern: 'momentOrPart', read: (caught) => caught.meaning('momentOrPart') },
			{ pattern: 'period', read: (caught) => caught.meaning('period') }
		],
		{ ...CLASSES, momentOrPart, period }
	)
]);

const classes = { ...CLASSES, moment, anchor };

const anchorOrClock = anyOf([
	...compile(
		'anchor',
		[
			{ pattern: 'anchor', read: (caught) => caught.meaning('anchor') },
			{ pattern: 'clock', read: () => ({ kind: 'clock' }) }
		],
		classes
	)
]);

const SOME: Quantity = { from: 2, to: 9, vague: true };
const ONE: Quantity = { from: 1, to: 1 };

/** Adds what stands after the unit: « un an et demi ». */
export function quantityOf(caught: Caught): Quantity | undefined {
	const quantity = caught.quantity('quantity');
	if (!quantity || !caught.has('half')) return quantity;
	return { ...quantity, from: quantity.from + 0.5, to: quantity.to + 0.5 };
}

export const unitOf = (caught: Caught, name = 'unit'): Unit => (caught.text(name) ?? 'day') as Unit;

function offset(caught: Caught, sign: 1 | -1, origin: Origin | Meaning): Meaning | undefined {
	const quantity = quantityOf(caught);
	return quantity && { kind: 'offset', quantity, unit: unitOf(caught), sign, origin };
}

/** « peu après, … » stands by itself; « peu après minuit », « peu après que », « juste avant le départ » do not. */
const isAdverb = (match: Match): boolean => {
	const { run, end } = match;
	return (
		!THAT.has(wordAfter(match)) && !EVENT_OPENERS.has(wordAfter(match)) && anchorOrClock.read(run, end).length === 0
	);
};

/** « trois jours après l'attentat », « … après que » count from an event; « trois jours après, … » from the story. */
const namesAnEvent = (match: Match): boolean => EVENT_OPENERS.has(wordAfter(match));

const isPreposition = ({ run, end }: Match): boolean => EVENT_PREPOSITIONS.has(run.tokens[end - 1]?.folded ?? '');

const RULES: readonly PatternRule[] = [
	{ pattern: 'ago quantity unit half?', read: (caught) => offset(caught, -1, 'publication') },
	{
		// « il y a de cela trois ans », « il y a des années »
		pattern: 'ago of pluralUnit',
		read: (caught) => ({
			kind: 'offset',
			quantity: SOME,
			unit: unitOf(caught, 'pluralUnit'),
			sign: -1,
			origin: 'publication'
		})
	},
	{
		pattern: 'quantity unit half? before|after the? anchor',
		read: (caught) => {
			const origin = caught.meaning('anchor');
			return origin && offset(caught, caught.has('before') ? -1 : 1, origin);
		}
	},
	{
		pattern: 'quantity unit half? later|earlier',
		read: (caught, match) => {
			const names = isPreposition(match) && namesAnEvent(match);
			return offset(caught, caught.has('earlier') ? -1 : 1, names ? 'event' : 'story');
		}
	},
	{
		pattern: 'within quantity unit half?',
		read: (caught, match) => {
			const quantity = quantityOf(caught);
			const { tokens } = match.run;
			const first = tokens[match.start]?.folded ?? '';
			const isPoint = first === IN_THE && !DEFINITE.has(tokens[match.start + 1]?.folded ?? '');
			return (
				quantity && {
					kind: 'offset',
					quantity,
					unit: unitOf(caught),
					sign: 1,
					origin: 'publication',
					...(isPoint ? {} : { whole: 'upTo' as const })
				}
			);
		}
	},
	{
		// « ces deux dernières années », « les 3 prochaines semaines »
		pattern: 'theMany|these? quantity? last|next quantity? pluralUnit',
		read: (caught, match) => {
			const quantity = caught.quantity('quantity');
			const articled = caught.has('theMany') || caught.has('these');
			if (!quantity && !articled) return undefined;
			if (OF.has(wordAfter(match))) return undefined;
			return {
				kind: 'offset',
				quantity: quantity ?? SOME,
				unit: unitOf(caught, 'pluralUnit'),
				sign: caught.has('last') ? -1 : 1,
				origin: 'publication',
				whole: 'next'
			};
		}
	},
	{
		pattern: 'theMany|these quantity? pluralUnit last|next|following|preceding',
		read: (caught) => {
			const quantity = caught.quantity('quantity') ?? SOME;
			const origin = caught.has('following') || caught.has('preceding') ? 'story' : 'publication';
			const isPast = caught.has('last') || caught.has('preceding');
			return {
				kind: 'offset',
				quantity,
				unit: unitOf(caught, 'pluralUnit'),
				sign: isPast ? -1 : 1,
				origin,
				whole: 'next'
			};
		}
	},
	{
		// « au cours de la dernière décennie »
		pattern: 'the last calendarUnit',
		read: (caught, match) => {
			const before = wordBefore(match);
			const isSaid = STRETCH_BEFORE.has(before) || (OF.has(before) && DURING.has(wordBefore(match, 2)));
			const unit = unitOf(caught, 'calendarUnit');
			if (!isSaid || unit === 'day' || OF.has(wordAfter(match))) return undefined;
			return { kind: 'offset', quantity: ONE, unit, sign: -1, origin: 'publication', whole: 'next' };
		}
	},
	{ pattern: 'justAfter', read: (_, match) => (isAdverb(match) ? { kind: 'near', sign: 1 } : undefined) },
	{ pattern: 'justBefore', read: (_, match) => (isAdverb(match) ? { kind: 'near', sign: -1 } : undefined) }
];

export const OFFSETS: readonly Pattern[] = compile('offset', RULES, classes);
