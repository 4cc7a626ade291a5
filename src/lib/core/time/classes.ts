/** The named word classes of the patterns. */
import { clock } from './clock.ts';
import * as lexicon from './lexicon.ts';
import { goesOn, insideNumber } from './figures.ts';
import type { Meaning } from './meaning.ts';
import { readNumber } from './numbers.ts';
import { quantity } from './quantity.ts';
import { joinFirsts } from './pattern.ts';
import { SHORT_MONTHS } from './neighbours.ts';
import { phrases } from './phrases.ts';
import type { Firsts, Hit, Reader } from './pattern.ts';
import { figuresOf, isNumber, OTHER, termOf } from './terms.ts';

const cardinalFirsts: Firsts = { words: new Set(Object.keys(lexicon.CARDINALS)), numbers: true };
const NONE: readonly Hit[] = [];
/** « 1 er août » */
const ER = termOf('er');
const AND = termOf('et');
const cardinals: ReadonlySet<number> = new Set([...cardinalFirsts.words].map(termOf));
const never = (): boolean => false;

const ordinalDay = phrases(hyphenated({ 1: lexicon.ORDINALS['1'] ?? '' }));

const dayGoesOn = (term: number, next: number): boolean =>
	isNumber(term) ? next === ER : next === AND || cardinals.has(next) || ordinalDay.may?.(term, next) === true;

/** A day of the month: « 15 », « 1er », « premier », « quinze ». */
const day: Reader = {
	may: (term) => ['short', 'mixed', undefined].includes(figuresOf(term)),
	goesOn: dayGoesOn,
	firsts: joinFirsts([cardinalFirsts, ordinalDay.firsts]),
	read: (run, at) => {
		const token = run.tokens[at];
		if (!token || at >= run.limit) return NONE;
		const first = ordinalDay.read(run, at);
		if (first.length > 0) return first;
		// « 1 er août »: a space has slipped in.
		if (token.folded === '1' && run.terms[at + 1] === ER && at + 1 < run.limit) return [{ end: at + 2, value: 1 }];
		if (token.shape === 'number') {
			const value = dayNumberOf(token.folded, run.terms[at] ?? OTHER);
			return value >= 1 && value <= 31 && !insideNumber(run, at) ? [{ end: at + 1, value }] : NONE;
		}
		const number = readNumber(run.tokens, at, run.limit);
		return number && number.value >= 2 && number.value <= 31 ? [number] : NONE;
	}
};

/** « 15 », « 15e »; 0 when it is no such number. */
function dayNumberOf(folded: string, term: number): number {
	const figures = figuresOf(term);
	if (figures === 'short') return Number(folded);
	return figures === 'mixed' ? Number(/^(\d{1,2})e(?:me)?$/.exec(folded)?.[1] ?? 0) : 0;
}

/** A day of the month in figures. */
const digitDay: Reader = {
	may: (term) => ['short', 'mixed'].includes(figuresOf(term) ?? ''),
	goesOn: dayGoesOn,
	firsts: { words: new Set(), numbers: true },
	read: (run, at) => (run.tokens[at]?.shape === 'number' ? day.read(run, at) : NONE)
};

/** A year in four digits, 1000 to 2999. */
const year: Reader = {
	may: (term) => figuresOf(term) === 'year',
	goesOn: never,
	firsts: { words: new Set(), numbers: true },
	read: (run, at) => {
		const folded = at < run.limit ? (run.tokens[at]?.folded ?? '') : '';
		return /^[12]\d{3}$/.test(folded) && !insideNumber(run, at) && !goesOn(run, at + 1)
			? [{ end: at + 1, value: Number(folded) }]
			: NONE;
	}
};

/** More years than these are no season: « 1990-2019 » is a stretch, and so is « 2019-2020 ». */
const LONGEST_PAIR = 100;

/** « 2019-2020 », « 2018/2019 » */
const yearPair: Reader = {
	may: (term) => figuresOf(term) === 'year',
	firsts: { words: new Set(), numbers: true },
	read: (run, at) => {
		const { tokens, terms, limit } = run;
		const link = tokens[at + 1]?.folded === '/' && tokens[at + 1]?.joined === true ? 2 : 1;
		const last = tokens[at + link];
		if (!last?.joined || at + link >= limit || figuresOf(terms[at + link] ?? OTHER) !== 'year') return NONE;
		const [from, to] = [Number(tokens[at]?.folded), Number(last.folded)];
		const isPair = from >= 1000 && to > from && to <= 2999 && to - from <= LONGEST_PAIR;
		if (!isPair || insideNumber(run, at) || goesOn(run, at + link + 1)) return NONE;
		const value: Meaning = { kind: 'years', first: from, last: to, timex: `${from}/${to}` };
		return [{ end: at + link + 1, value }];
	}
};

/** « octobre 98 »: two digits after a month are a year from 32 on; below it could count what follows. */
const shortYear: Reader = {
	goesOn: (term) => !isNumber(term),
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
	goesOn: (_, next) => next !== OTHER,
	firsts: cardinalFirsts,
	read: (run, at) => {
		const number = readNumber(run.tokens, at, run.limit);
		if (!number || number.value % 10 !== 0) return NONE;
		if (number.value >= 1000 && number.value <= 2990) return [number];
		return number.value >= 10 && number.value <= 90 ? [{ ...number, value: 1900 + number.value }] : NONE;
	}
};

/** In order, from the first century on. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
const romanCenturies: ReadonlyMap<string, number> = new Map(
	ROMAN.flatMap((numeral, at) => [`${numeral}e`, `${numeral}eme`].map((word) => [word, at + 1] as const))
);

/** « XIXe », « 19e »: the number of a century; « dix-neuvième » is an ordinal. */
const centuryNumber: Reader = {
	may: (term) => !isNumber(term) || figuresOf(term) === 'mixed',
	goesOn: never,
	firsts: { words: new Set(romanCenturies.keys()), numbers: true },
	read: (run, at) => {
		const folded = at < run.limit ? (run.tokens[at]?.folded ?? '') : '';
		const value = romanCenturies.get(folded) ?? Number(/^(\d{1,2})e(?:me)?$/.exec(folded)?.[1] ?? 0);
		return value > 0 && value <= ROMAN.length ? [{ end: at + 1, value }] : NONE;
	}
};

/** Adds the ways that scans break a word at the end of a line: « sep-tembre », « diman- che », or with a soft hyphen. */
function hyphenated(table: lexicon.WordTable): lexicon.WordTable {
	const broken = (word: string): string[] =>
		Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => [word.slice(0, i + 2), word.slice(i + 2)]).flatMap(
			([head, tail]) => [`${head} ${tail}`, `${head} - ${tail}`, `${head} \u00ad ${tail}`]
		);
	return Object.fromEntries(
		Object.entries(table).map(([key, list]) => {
			const words = list.split(', ');
			return [key, [...words, ...words.flatMap(broken)].join(', ')];
		})
	);
}

/** « sept. », « févr. »: the abbreviations with their stop. */
function dotted(table: lexicon.WordTable): lexicon.WordTable {
	return Object.fromEntries(
		Object.entries(table).map(([key, list]) => [
			key,
			list
				.split(', ')
				.filter((word) => SHORT_MONTHS.has(word))
				.map((word) => `${word} .`)
				.join(', ')
		])
	);
}

/** Classes that need no other patterns. */
export const CLASSES: Readonly<Record<string, Reader>> = {
	...Object.fromEntries(Object.entries(lexicon.WORDS).map(([name, list]) => [name, phrases(list)])),
	weekday: phrases(hyphenated(lexicon.WEEKDAYS)),
	shortWeekday: phrases(lexicon.SHORT_WEEKDAYS),
	weekdays: phrases(lexicon.WEEKDAY_PLURALS),
	month: phrases(hyphenated(lexicon.MONTHS)),
	dottedMonth: phrases(dotted(lexicon.MONTHS)),
	unit: phrases(lexicon.UNITS),
	calendarUnit: phrases(lexicon.CALENDAR_UNITS),
	weekUnit: phrases(lexicon.WEEK_UNITS),
	yearPair,
	nthUnit: phrases(lexicon.NTH_UNITS),
	quarterUnit: phrases(lexicon.QUARTER_UNITS),
	shortUnit: phrases(lexicon.SHORT_UNITS),
	pluralUnit: phrases(lexicon.PLURAL_UNITS),
	term: phrases(lexicon.TERMS),
	season: phrases(lexicon.SEASONS),
	part: phrases(lexicon.DAY_PARTS),
	parts: phrases(lexicon.DAY_PART_PLURALS),
	plainPart: phrases(lexicon.PLAIN_PARTS),
	portion: phrases(lexicon.PORTIONS),
	halfOf: phrases(lexicon.HALVES),
	ordinal: phrases(lexicon.ORDINALS),
	day,
	digitDay,
	year,
	shortYear,
	quantity,
	clock,
	decadeYear,
	centuryNumber
};
