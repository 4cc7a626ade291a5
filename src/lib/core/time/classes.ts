/** The named word classes of the patterns. */
import { clock } from './clock.ts';
import { bitOf, register } from './hints.ts';
import type { Family } from './hints.ts';
import * as lexicon from './lexicon.ts';
import type { Modifier, Quantity } from './meaning.ts';
import { readNumber } from './numbers.ts';
import { joinFirsts, memoised, phrases } from './pattern.ts';
import type { Firsts, Hit, Reader, Run } from './pattern.ts';

const cardinalFirsts: Firsts = { words: new Set(Object.keys(lexicon.CARDINALS)), numbers: true };
const NONE: readonly Hit[] = [];

/** Is the token inside a longer number: « 2.500 », « 2002-2003 », « 03.29 »? */
export function insideNumber({ text, tokens }: Run, at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token?.joined || !before) return false;
	if (/[-‐‑–]/.test(text[token.start - 1] ?? '')) return before.shape === 'number' || before.shape === 'punctuation';
	return /^[.,:/]$/.test(before.folded) && before.joined && tokens[at - 2]?.shape === 'number';
}

/** Does a longer number go on after the token: « 15 » in « 15,5 », « 15/3 », « 15 % »? */
export function goesOn({ text, tokens }: Run, end: number): boolean {
	const mark = tokens[end];
	const next = tokens[end + 1];
	if (!mark) return false;
	if (mark.folded === '%' || mark.folded === '€' || mark.folded === '$' || mark.folded === '°') return true;
	if (mark.joined && /^[.,:/]$/.test(mark.folded) && next?.joined === true && next.shape === 'number') return true;
	return mark.joined && mark.shape === 'number' && /[-‐‑–]/.test(text[mark.start - 1] ?? '');
}

const ordinalDay = phrases({ 1: lexicon.ORDINALS['1'] ?? '' }, 'number');
for (const word of Object.keys(lexicon.CARDINALS)) register(word, 'number');

/** A day of the month: « 15 », « 1er », « premier », « quinze ». */
const day: Reader = {
	needs: bitOf('number'),
	length: 4,
	firsts: joinFirsts([cardinalFirsts, ordinalDay.firsts]),
	read: (run, at) => {
		const token = run.tokens[at];
		if (!token || at >= run.limit) return NONE;
		const first = ordinalDay.read(run, at);
		if (first.length > 0) return first;
		// « 1 er août »: a space has slipped in.
		if (token.folded === '1' && run.tokens[at + 1]?.folded === 'er' && at + 1 < run.limit)
			return [{ end: at + 2, value: 1 }];
		if (token.shape === 'number') {
			const digits = /^(\d{1,2})(?:e|eme)?$/.exec(token.folded);
			const value = Number(digits?.[1] ?? 0);
			return value >= 1 && value <= 31 && !insideNumber(run, at) ? [{ end: at + 1, value }] : NONE;
		}
		const number = readNumber(run.tokens, at, run.limit);
		return number && number.value >= 2 && number.value <= 31 ? [number] : NONE;
	}
};

/** A year in four digits, 1000 to 2999. */
const year: Reader = {
	needs: bitOf('digit'),
	length: 1,
	firsts: { words: new Set(), numbers: true },
	read: (run, at) => {
		const folded = at < run.limit ? (run.tokens[at]?.folded ?? '') : '';
		return /^[12]\d{3}$/.test(folded) && !insideNumber(run, at) && !goesOn(run, at + 1)
			? [{ end: at + 1, value: Number(folded) }]
			: NONE;
	}
};

/** « octobre 98 »: two digits after a month are a year from 32 on; below it could count what follows. */
const shortYear: Reader = {
	needs: bitOf('digit'),
	length: 2,
	firsts: { words: new Set(["'"]), numbers: true },
	read: (run, at) => {
		const skip = run.tokens[at]?.folded === "'" ? 1 : 0;
		const folded = at + skip < run.limit ? (run.tokens[at + skip]?.folded ?? '') : '';
		return /^[3-9]\d$/.test(folded) && Number(folded) >= 32 && !goesOn(run, at + skip + 1)
			? [{ end: at + skip + 1, value: 1900 + Number(folded) }]
			: NONE;
	}
};

const modifiers = phrases(lexicon.QUANTITY_MODS);
const vague = phrases(lexicon.VAGUE_NUMBERS, 'number');
const round = phrases(lexicon.ROUND_NUMBERS);
const one = phrases(lexicon.WORDS.one);
const of = phrases(lexicon.WORDS.of);
const or = phrases(`${lexicon.WORDS.and}, a`);
const fraction = phrases(lexicon.FRACTIONS, 'number');
const filler = phrases(lexicon.WORDS.filler);

/** « trois », « plus d'une », « une dizaine de », « deux ou trois », « quelques », « une demi ». */
const quantity = memoised({
	needs: bitOf('number'),
	length: 9,
	firsts: joinFirsts([cardinalFirsts, modifiers.firsts, vague.firsts]),
	read: (run, at) => {
		if (at >= run.limit || insideNumber(run, at)) return NONE;
		const plain = plainQuantity(run, at);
		const hits: Hit[] = plain ? [{ end: plain.end, value: plain.quantity }] : [];
		for (const modifier of modifiers.read(run, at)) {
			const counted = plainQuantity(run, modifier.end);
			if (counted)
				hits.push({ end: counted.end, value: { ...counted.quantity, modifier: modifier.value as Modifier } });
		}
		return hits.sort((a, b) => b.end - a.end);
	}
});

type Counted = { readonly end: number; readonly quantity: Quantity };

function plainQuantity(run: Run, at: number): Counted | undefined {
	const unknown = vague.read(run, at)[0];
	if (unknown) {
		const [from = 2, to = 9] = String(unknown.value).split('-').map(Number);
		return { end: unknown.end, quantity: { from, to, vague: true } };
	}
	const article = one.read(run, at)[0];
	if (article) {
		const part = fraction.read(run, article.end)[0];
		if (part) return { end: part.end, quantity: exactly(Number(part.value) / 100) };
		const tens = round.read(run, filler.read(run, article.end)[0]?.end ?? article.end)[0];
		const link = tens && of.read(run, tens.end)[0];
		if (tens && link) return { end: link.end, quantity: { ...exactly(Number(tens.value)), modifier: 'APPROX' } };
		// « une bonne heure », « une petite semaine »
		const skipped = filler.read(run, article.end)[0];
		if (skipped) return { end: skipped.end, quantity: { ...exactly(1), modifier: 'APPROX' } };
	}
	const threeQuarters = fraction.read(run, at).find(({ value }) => value === 75);
	if (threeQuarters) return { end: threeQuarters.end, quantity: exactly(0.75) };
	const number = readNumber(run.tokens, at, run.limit);
	if (!number || goesOn(run, number.end) || number.value === 0) return undefined;
	// « deux ou trois », « deux à trois »
	const link = or.read(run, number.end)[0];
	const second = link && readNumber(run.tokens, link.end, run.limit);
	if (second && second.value > number.value && second.value <= number.value * 3 + 2)
		return { end: second.end, quantity: { from: number.value, to: second.value } };
	return { end: number.end, quantity: exactly(number.value) };
}

const exactly = (count: number): Quantity => ({ from: count, to: count });

/** Decades: « 1990 », « 90 », « soixante ». */
const decadeYear: Reader = {
	needs: bitOf('number'),
	length: 4,
	firsts: cardinalFirsts,
	read: (run, at) => {
		const number = readNumber(run.tokens, at, run.limit);
		if (!number || number.value % 10 !== 0) return NONE;
		if (number.value >= 1000 && number.value <= 2990) return [number];
		return number.value >= 10 && number.value <= 90 ? [{ ...number, value: 1900 + number.value }] : NONE;
	}
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** « XIXe », « 19e », « dix-neuvième »: the number of a century. */
const centuryNumber: Reader = {
	needs: 0,
	length: 1,
	firsts: {
		words: new Set([
			'ier',
			'ie',
			'iie',
			'iiie',
			'ive',
			've',
			'vie',
			'viie',
			'viiie',
			'ixe',
			'xe',
			'xie',
			'xiie',
			'xiiie',
			'xive',
			'xve',
			'xvie',
			'xviie',
			'xviiie',
			'xixe',
			'xxe',
			'xxie'
		]),
		numbers: true
	},
	read: (run, at) => {
		const folded = at < run.limit ? (run.tokens[at]?.folded ?? '') : '';
		const roman = /^([ivx]+)e(?:me)?$/.exec(folded)?.[1];
		const digits = /^(\d{1,2})e(?:me)?$/.exec(folded)?.[1];
		const value = digits ? Number(digits) : roman ? fromRoman(roman) : 0;
		return value > 0 && value <= 21 ? [{ end: at + 1, value }] : NONE;
	}
};

function fromRoman(numeral: string): number {
	const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
	return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Families of the classes in `WORDS`. */
const WORD_FAMILIES: Readonly<Record<string, Family>> = {
	last: 'which',
	next: 'which',
	following: 'which',
	preceding: 'which',
	same: 'which',
	yesterday: 'deictic',
	beforeYesterday: 'deictic',
	today: 'deictic',
	tomorrow: 'deictic',
	afterTomorrow: 'deictic',
	eve: 'neighbour',
	eveBefore: 'neighbour',
	dayAfter: 'neighbour',
	dayAfterNext: 'neighbour',
	ago: 'ago',
	later: 'side',
	earlier: 'side',
	after: 'side',
	before: 'side',
	justAfter: 'near',
	justBefore: 'near',
	within: 'within',
	by: 'within',
	every: 'every',
	allThe: 'every',
	whole: 'every',
	moment: 'moment',
	now: 'reference',
	pastReference: 'reference',
	futureReference: 'reference',
	inEight: 'week',
	inFifteen: 'week',
	dayWord: 'unit',
	yearWord: 'unit',
	years: 'unit',
	monthWord: 'unit',
	monthOf: 'unit',
	centuryWord: 'unit',
	weekWord: 'unit',
	hours: 'unit',
	feastOf: 'feast'
};

/** Classes that need no other patterns. */
export const CLASSES: Readonly<Record<string, Reader>> = {
	...Object.fromEntries(
		Object.entries(lexicon.WORDS).map(([name, list]) => [name, phrases(list, WORD_FAMILIES[name])])
	),
	weekday: phrases(lexicon.WEEKDAYS, 'weekday'),
	shortWeekday: phrases(lexicon.SHORT_WEEKDAYS, 'weekday'),
	weekdays: phrases(lexicon.WEEKDAY_PLURALS, 'weekday'),
	month: phrases(lexicon.MONTHS, 'month'),
	unit: phrases(lexicon.UNITS, 'unit'),
	calendarUnit: phrases(lexicon.CALENDAR_UNITS, 'unit'),
	nthUnit: phrases(lexicon.NTH_UNITS, 'unit'),
	quarterUnit: phrases(lexicon.QUARTER_UNITS, 'unit'),
	shortUnit: phrases(lexicon.SHORT_UNITS, 'unit'),
	pluralUnit: phrases(lexicon.PLURAL_UNITS, 'unit'),
	term: phrases(lexicon.TERMS, 'term'),
	season: phrases(lexicon.SEASONS, 'season'),
	part: phrases(lexicon.DAY_PARTS, 'part'),
	parts: phrases(lexicon.DAY_PART_PLURALS, 'part'),
	plainPart: phrases(lexicon.PLAIN_PARTS, 'part'),
	portion: phrases(lexicon.PORTIONS, 'portion'),
	halfOf: phrases(lexicon.HALVES, 'portion'),
	ordinal: phrases(lexicon.ORDINALS, 'number'),
	day,
	digitDay: { ...day, needs: bitOf('digit'), length: 2 },
	year,
	shortYear,
	quantity,
	clock,
	decadeYear,
	centuryNumber
};
