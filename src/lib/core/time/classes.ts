/** The named word classes of the patterns. */
import { clock } from './clock.ts';
import { bitOf, register } from './hints.ts';
import type { Family } from './hints.ts';
import * as lexicon from './lexicon.ts';
import { goesOn, insideNumber } from './figures.ts';
import { readNumber } from './numbers.ts';
import { quantity } from './quantity.ts';
import { joinFirsts } from './pattern.ts';
import { phrases } from './phrases.ts';
import type { Firsts, Hit, Reader } from './pattern.ts';

const cardinalFirsts: Firsts = { words: new Set(Object.keys(lexicon.CARDINALS)), numbers: true };
const NONE: readonly Hit[] = [];

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

/** Adds the ways that scans break a word at the end of a line: « sep-tembre », « diman- che », or with a soft hyphen. */
function hyphenated(table: lexicon.WordTable): lexicon.WordTable {
	const broken = (word: string): string[] =>
		Array.from({ length: Math.max(0, word.length - 4) }, (_, i) => [word.slice(0, i + 3), word.slice(i + 3)]).flatMap(
			([head, tail]) => [`${head} ${tail}`, `${head} - ${tail}`, `${head} \u00ad ${tail}`]
		);
	return Object.fromEntries(
		Object.entries(table).map(([key, list]) => {
			const words = list.split(', ');
			return [key, [...words, ...words.flatMap(broken)].join(', ')];
		})
	);
}

/** Classes that need no other patterns. */
export const CLASSES: Readonly<Record<string, Reader>> = {
	...Object.fromEntries(
		Object.entries(lexicon.WORDS).map(([name, list]) => [name, phrases(list, WORD_FAMILIES[name])])
	),
	weekday: phrases(hyphenated(lexicon.WEEKDAYS), 'weekday'),
	shortWeekday: phrases(lexicon.SHORT_WEEKDAYS, 'weekday'),
	weekdays: phrases(lexicon.WEEKDAY_PLURALS, 'weekday'),
	month: phrases(hyphenated(lexicon.MONTHS), 'month'),
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
