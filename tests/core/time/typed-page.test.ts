/** What was copied from the page into a field must be read back. */
import { dayNumber, edtfOf, readTypedDate, spanOf, type TimePrecision } from '#core';
import { dateInWords, dayInWords } from '#lib/i18n/dates.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const FIRST = dayNumber(1950, 1, 1);
const LAST = dayNumber(2049, 12, 31);
const day = fc.integer({ min: FIRST, max: LAST });
const iso = (one: number) => edtfOf({ start: one, end: one + 1 });

/** EDTF as the reader knows it, of every width. */
const edtf = fc.oneof(
	day.map(iso),
	day.map((one) => iso(one).slice(0, 7)),
	day.map((one) => iso(one).slice(0, 4)),
	day.map((one) => `${iso(one).slice(0, 7)}~`),
	day.map((one) => `${iso(one)}T20:05`),
	fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([one, more]) => edtfOf({ start: one, end: one + more }))
);

function expectReadBack(date: string, datePrecision?: TimePrecision): void {
	const span = spanOf(date);
	if (!span) throw new Error(`no EDTF: ${date}`);
	const words = dateInWords({ date, span, ...(datePrecision && { datePrecision }) }, 'fr') ?? '';
	// In whatever year: nothing is counted from a publication.
	for (const published of [undefined, '2001-03-04']) {
		expect({ words, span: readTypedDate(words, published)?.span }).toEqual({ words, span });
	}
}

test('every date that the page writes in French is read back as the same days', () => {
	fc.assert(fc.property(edtf, (date) => expectReadBack(date)));
});

test('weeks and long dates too', () => {
	fc.assert(
		fc.property(day, (one) => {
			expectReadBack(edtfOf({ start: one, end: one + 7 }), 'week');
			expect(readTypedDate(dayInWords(one, 'fr', 'dayLong'))?.edtf).toBe(iso(one));
		})
	);
});

test.for([
	{ typed: '26 sept. 2020', want: '2020-09-26 day' },
	{ typed: '27–28 nov. 2019', want: '2019-11-27/2019-11-28 range' },
	{ typed: '27 - 28 nov. 2019', want: '2019-11-27/2019-11-28 range' },
	{ typed: '27 déc. 2019 – 2 janv. 2020', want: '2019-12-27/2020-01-02 range' },
	{ typed: 'nov. – déc. 2019', want: '2019-11-01/2019-12-31 range' },
	{ typed: 'vers novembre 2019', want: '2019-11~ month' },
	{ typed: 'Semaine du 4 mai 2020', want: '2020-05-04/2020-05-10 week' },
	// Backwards, open, three ends, no day to count a week from, no date beside the dash, no month before the stop.
	{ typed: '28–27 nov. 2019', want: undefined },
	{ typed: '27–', want: undefined },
	{ typed: '27–28 nov. 2019 – 3 déc. 2019', want: undefined },
	{ typed: 'semaine de juin 2020', want: undefined },
	{ typed: 'semaine du 4 mai', want: undefined },
	{ typed: 'vers', want: undefined },
	{ typed: 'le procès – 14 juin 2025', want: undefined },
	{ typed: 'procès. 14 juin 2025', want: undefined }
])('« $typed » → $want', ({ typed, want }) => {
	const read = readTypedDate(typed);
	expect(read && `${read.edtf} ${read.precision}`).toBe(want);
});
