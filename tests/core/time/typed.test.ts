import { readTypedDate } from '#core';
import { expect, test } from 'vitest';

type Row = { typed: string; published?: string; want: string | undefined };

test.for<Row>([
	{ typed: '2025-06-14', want: '2025-06-14 day' },
	{ typed: ' 2025-06 ', want: '2025-06 month' },
	{ typed: '2019-11~', want: '2019-11~ month' },
	{ typed: '2025', want: '2025 year' },
	{ typed: '2020-24', want: '2020-24 season' },
	{ typed: '2020-01-05/2020-01-26', want: '2020-01-05/2020-01-26 range' },
	{ typed: '2020-09-15T20:00', want: '2020-09-15T20:00 minute' },
	{ typed: '14 juin 2025', want: '2025-06-14 day' },
	{ typed: 'le samedi 14 juin 2025', want: '2025-06-14 day' },
	{ typed: '1er mai 2021', want: '2021-05-01 day' },
	{ typed: '14/06/2025', want: '2025-06-14 day' },
	{ typed: 'mi-novembre 2019', want: '2019-11-11/2019-11-20 range' },
	{ typed: 'en novembre 2019', want: '2019-11 month' },
	{ typed: 'du 3 au 6 avril 2020', want: '2020-04-03/2020-04-06 range' },
	{ typed: 'entre le 3 et le 5 mai 2020', want: '2020-05-03/2020-05-05 range' },
	{ typed: 'samedi', published: '2025-06-16', want: '2025-06-14 day' },
	// Nothing to count from, half a date, more than a date, no date, an impossible one.
	{ typed: 'samedi', want: undefined },
	{ typed: '14 juin', want: undefined },
	{ typed: 'le procès du 14 juin 2025', want: undefined },
	{ typed: 'bientôt', want: undefined },
	{ typed: '2025-02-30', want: undefined },
	{ typed: '2025-13', want: undefined },
	{ typed: '', want: undefined },
	{ typed: `14 juin 2025${' '.repeat(80)}14 juin 2025`, want: undefined }
])('« $typed » → $want', ({ typed, published, want }) => {
	const read = readTypedDate(typed, published);
	expect(read && `${read.edtf} ${read.precision}`).toBe(want);
});
