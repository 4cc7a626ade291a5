import { dayNumber, edtfOf } from '#core';
import type { Language } from '#lib/i18n/messages.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { readTypedSpan } from '#lib/state/typedSpan.ts';
import { expect, test } from 'vitest';

const near = { today: dayNumber(2026, 11, 22), near: dayNumber(2020, 2, 10) };
type Row = { typed: string; want: string | undefined; language?: Language };

test.for<Row>([
	{ typed: '3/1/2020', want: '2020-01-03' },
	{ typed: '03.01.20', want: '2020-01-03' },
	{ typed: '2020-01-03', want: '2020-01-03' },
	{ typed: '3 janv. 2020', want: '2020-01-03' },
	{ typed: '1er mai 2021', want: '2021-05-01' },
	{ typed: '01/2020', want: '2020-01' },
	{ typed: '1/2020', want: '2020-01' },
	{ typed: 'janvier 2020', want: '2020-01' },
	{ typed: 'T1 2020', want: '2020-01-01/2020-03-31' },
	{ typed: '2020', want: '2020' },
	{ typed: 'hier', want: '2026-11-21' },
	{ typed: 'il y a 3 jours', want: '2026-11-19' },
	// Without a year: the one nearest to the window, not to today.
	{ typed: '3 mars', want: '2020-03-03' },
	{ typed: 'le 3 mars', want: '2020-03-03' },
	// Both ends in one field.
	{ typed: 'du 3 au 17 janvier 2020', want: '2020-01-03/2020-01-17 both' },
	{ typed: '3/1/2020 - 5/1/2020', want: '2020-01-03/2020-01-05 both' },
	{ typed: '01/2020 – 03/2020', want: '2020-01-01/2020-03-31 both' },
	{ typed: 'janv.–mars 2020', want: '2020-01-01/2020-03-31 both' },
	{ typed: '2019 à 2021', want: '2019-01-01/2021-12-31 both' },
	{ typed: '3 Sep 2020', want: '2020-09-03', language: 'en' },
	{ typed: 'July 2020', want: '2020-07', language: 'en' },
	{ typed: 'yesterday', want: '2026-11-21', language: 'en' },
	{ typed: '3 to 17 January 2020', want: '2020-01-03/2020-01-17 both', language: 'en' },
	// No date, an impossible one, half a date, a date among other words.
	{ typed: '', want: undefined },
	{ typed: 'bientôt', want: undefined },
	{ typed: '31/02/2020', want: undefined },
	{ typed: '13/2020', want: undefined },
	{ typed: 'T5 2020', want: undefined },
	{ typed: 'le marché du 3 janvier 2020', want: undefined },
	{ typed: 'yesterday', want: undefined }
])('« $typed » → $want', ({ typed, want, language = 'fr' }) => {
	const read = readTypedSpan(typed, { ...near, language });
	expect(read && `${edtfOf(read.span)}${read.isRange ? ' both' : ''}`).toBe(want);
});

test.for<Language>(['fr', 'en'])('what the fields show is read back (%s)', (language) => {
	for (let day = dayNumber(2019, 1, 1); day < dayNumber(2022, 1, 1); day += 13) {
		const read = readTypedSpan(dayInWords(day, language), { ...near, language });
		expect(read?.span).toEqual({ start: day, end: day + 1 });
	}
});
