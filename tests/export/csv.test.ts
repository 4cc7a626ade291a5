import { CSV_COLUMNS, csvCell, writeCsv } from '#lib/export/csv.ts';
import { describe, expect, test } from 'vitest';
import { each, LABELS, recordWith, reportOf, whole } from './records.ts';

/** A strict reader of RFC 4180: CRLF after each row, quotes only around whole cells. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at++; ; at++) {
				if (at >= text.length) throw new Error('open quote');
				if (text[at] !== '"') cell += text[at];
				else if (text[at + 1] === '"') cell += text[at++];
				else break;
			}
			at++;
		} else {
			while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) {
				if (text[at] === '"') throw new Error(`quote inside a bare cell at ${at}`);
				cell += text[at++];
			}
		}
		row.push(cell);
		if (text[at] === ',') at++;
		else if (text.startsWith('\r\n', at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else throw new Error(`neither comma nor CRLF at ${at}`);
	}
	return rows;
}

describe('csvCell', () => {
	test.for([
		{ value: '=1+1', want: "'=1+1" },
		{ value: '+33 1', want: "'+33 1" },
		{ value: '-0044', want: "'-0044" },
		{ value: '@SUM(A1)', want: "'@SUM(A1)" },
		{ value: '\tx', want: "'\tx" },
		{ value: '\rx', want: '"\'\rx"' },
		{ value: '＝1', want: "'＝1" },
		{ value: '=HYPERLINK("https://x.example","a")', want: '"\'=HYPERLINK(""https://x.example"",""a"")"' },
		{ value: ['=a', 'b'], want: "'=a | b" },
		{ value: 'a,b', want: '"a,b"' },
		{ value: 'dit « "oui" »', want: '"dit « ""oui"" »"' },
		{ value: 'deux\nlignes', want: '"deux\nlignes"' },
		// Not to be touched:
		{ value: -33.5, want: '-33.5' },
		{ value: 'a=b', want: 'a=b' },
		{ value: 'Aïn al-Assad', want: 'Aïn al-Assad' },
		{ value: '', want: '' },
		{ value: null, want: '' },
		{ value: false, want: 'false' },
		{ value: [], want: '' }
	])('$value → $want', ({ value, want }) => {
		expect(csvCell(value)).toBe(want);
	});
});

describe('writeCsv', () => {
	test('is read back by a strict reader, one row an incident', async () => {
		const odd = recordWith({
			id: 'b',
			place: null,
			date: null,
			review: 'contested',
			targets: ['=cmd|x', 'b'],
			reports: [reportOf({ quote: 'Il a dit : "feu",\r\npuis plus rien.' })]
		});
		const text = await whole(writeCsv(each([recordWith(), odd]), { labels: LABELS, bom: false }));
		const [head, first, second, ...more] = readCsv(text);
		expect(more).toEqual([]);
		expect(head).toEqual([...CSV_COLUMNS]);
		const cells = (row: string[] | undefined) => Object.fromEntries(CSV_COLUMNS.map((name, at) => [name, row?.[at]]));
		expect(cells(first)).toMatchObject({
			id: 'a1#30',
			version: '0123456789ab.f00d',
			date: '2021-05-03',
			datePrecision: 'day',
			place: 'Mossoul',
			placeKind: 'city',
			radiusKm: '12',
			lat: '36.335',
			review: 'automatic',
			reviewLabel: 'lecture automatique',
			outlet: 'Le Témoin',
			sources: 'https://example.org/a_b?c=1&d=50%25',
			quote: 'Une bombe a explosé lundi au marché.',
			quoteStart: '25',
			quoteEnd: '61'
		});
		expect(cells(second)).toMatchObject({
			place: '',
			lat: '',
			date: '',
			reviewLabel: 'contesté',
			targets: "'=cmd|x | b",
			quote: 'Il a dit : "feu",\r\npuis plus rien.'
		});
	});

	test.for([true, false])('with a byte order mark: %s', async (bom) => {
		const text = await whole(writeCsv(each([]), { labels: LABELS, bom }));
		expect(text.startsWith('\uFEFF')).toBe(bom);
		expect(text.replace('\uFEFF', '')).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
	});
});
