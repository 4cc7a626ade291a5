import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, edtfOf, isoDay, spanOf } from '../../../src/lib/core/time/span.ts';
import { said, timesOf } from './read.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const SEED = { seed: 20_200_916 };

const two = (value: number): string => String(value).padStart(2, '0');
/** Days of the years 1000 to 2999. */
const anyDay = fc.integer({ min: spanOf('1000')?.start ?? 0, max: (spanOf('2999')?.end ?? 0) - 1 });

/** Every form in which a full date may be written. */
const FORMS: readonly ((day: number) => string)[] = [
	(day) => {
		const date = calendarDate(day);
		return `${date.day === 1 ? '1er' : date.day} ${MONTHS[date.month - 1]} ${date.year}`;
	},
	(day) => {
		const date = calendarDate(day);
		return `${WEEKDAYS[date.weekday - 1]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
	},
	(day) => {
		const date = calendarDate(day);
		return `${date.day} ${(MONTHS[date.month - 1] ?? '').toUpperCase()} ${date.year}`;
	},
	(day) => isoDay(day),
	(day) => {
		const date = calendarDate(day);
		return `${two(date.day)}/${two(date.month)}/${date.year}`;
	},
	(day) => {
		const date = calendarDate(day);
		return `${date.day}.${date.month}.${date.year}`;
	}
];

test('a date written in any form is read back', () => {
	fc.assert(
		fc.property(anyDay, fc.constantFrom(...FORMS), (day, form) => {
			expect(timesOf(`Un pont a cédé le ${form(day)}.`).map(({ edtf }) => edtf)).toEqual([isoDay(day)]);
		}),
		SEED
	);
});

test('a span is its EDTF and back', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 1, max: 800 }), (start, length) => {
			const span = { start, end: start + length };
			expect(spanOf(edtfOf(span))).toEqual(span);
		}),
		SEED
	);
});

const WORDS = [
	...MONTHS,
	...WEEKDAYS,
	...'le la les l’ du de des au à et en dans ce cet cette ces il y a depuis avant après vers mi début fin'.split(' '),
	...'un deux trois quinze vingt 3 15 1er 20h 18:30 2020 1999 2020-09-15 15/09 premier dernier prochain'.split(' '),
	...'jour jours semaine semaines mois an ans heures matin soir nuit veille lendemain hier demain midi Noël été'.split(
		' '
	),
	...['.', ',', '\n', '«', '»', '(', ')', '–', '-', 'Paris', 'parle', 'a parlé', 'parlera']
];
const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const published = fc.constantFrom('2020-09-16', '2020-09-16T10:30', '2020-09', '2020', '2019-02', '1000-01', undefined);

test('whatever the words, spans are never empty and texts are what they point at', () => {
	fc.assert(
		fc.property(fc.oneof(salad, fc.string({ unit: 'binary', maxLength: 200 })), published, (text, given) => {
			let end = 0;
			for (const one of timesOf(text, given ? { published: given } : {})) {
				expect(text.slice(one.start, one.end)).toBe(one.text);
				expect(one.start).toBeGreaterThanOrEqual(end);
				expect(one.end).toBeGreaterThan(one.start);
				end = one.end;
				expect(one.timex).not.toBe('');
				expect(one.span === undefined).toBe(one.edtf === undefined);
				if (one.span) expect(one.span.end).toBeGreaterThan(one.span.start);
				if (one.edtf) expect(spanOf(one.edtf)).toBeDefined();
			}
		}),
		{ ...SEED, numRuns: 600 }
	);
});

test('another publication month moves only what depends on it', () => {
	const fixed = 'Né le 3 mars 1950. En novembre 2011, il est parti. Les années 1980. Trois jours plus tard, rien.';
	const month = fc.tuple(fc.integer({ min: 2012, max: 2030 }), fc.integer({ min: 1, max: 12 }));
	fc.assert(
		fc.property(month, ([year, number]) => {
			const given = { published: `${year}-${two(number)}` };
			expect(said(fixed, given)).toEqual(said(fixed, { published: '2020-09' }));
			expect(said('Hier.', given)).not.toEqual(said('Hier.', { published: '2011-09' }));
			// Whatever the month, « le mois dernier » is the one before it.
			const before = number === 1 ? `${year - 1}-12` : `${year}-${two(number - 1)}`;
			expect(said('Le mois dernier.', given)).toEqual([`Le mois dernier → ${before}`]);
		}),
		SEED
	);
});

test('a known day lies inside what is said when only its month is known', () => {
	const texts = [
		'Un pont a cédé hier.',
		'Un pont a cédé mardi.',
		'Un pont a cédé dimanche soir.',
		'Il y a trois jours.'
	];
	const recent = fc.integer({ min: spanOf('1990')?.start ?? 0, max: spanOf('2029')?.end ?? 0 });
	fc.assert(
		fc.property(recent, fc.constantFrom(...texts), (day, text) => {
			const [exact] = timesOf(text, { published: isoDay(day) });
			const [open] = timesOf(text, { published: isoDay(day).slice(0, 7) });
			expect(open?.span?.start).toBeLessThanOrEqual(exact?.span?.start ?? NaN);
			expect(open?.span?.end).toBeGreaterThanOrEqual(exact?.span?.end ?? NaN);
		}),
		SEED
	);
});

test('the zone of the machine changes nothing', () => {
	const text =
		'Lundi à 23 h 30, hier soir, dans la nuit de mardi à mercredi, il y a deux heures, le 29 mars 2020 à 2 h 30.';
	const home = process.env['TZ'];
	const read = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'].map((zone) => {
		process.env['TZ'] = zone;
		return timesOf(text, { published: '2020-09-16T00:15' });
	});
	if (home === undefined) delete process.env['TZ'];
	else process.env['TZ'] = home;
	for (const one of read) expect(one).toEqual(read[0]);
});
