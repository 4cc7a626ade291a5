import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.for([
	{ name: 'a month of publication', published: '2024-03', date: '2024-03-04', deduced: true },
	{ name: 'a day of publication', published: '2024-03-07', date: '2024-03-04', deduced: undefined },
	{ name: 'more days than one', published: '2024-03', date: '2024-03', deduced: undefined },
	{ name: 'no publication', published: undefined, date: '2024-03-04', deduced: undefined }
])('a weekday with $name: deduced $deduced', ({ published, date, deduced }) => {
	const options = { times: { lundi: date }, ...(published !== undefined && { published }) };
	const [report] = read('Un attentat a visé lundi un marché à Bagdad.', options);
	expect(report?.date).toBe(date);
	expect(report?.deduced).toBe(deduced);
	expect(report?.dateWords).toBe('lundi');
});

test('a day that is written out is not deduced, though its year is', () => {
	const [report] = read('Le 4 mars, un attentat a visé un marché.', {
		times: { 'Le 4 mars': '2024-03-04' },
		published: '2024-03'
	});
	expect(report).toMatchObject({ date: '2024-03-04' });
	expect(report?.deduced).toBeUndefined();
});

test('words without a date are kept as words', () => {
	const [report] = read('Un attentat a visé lundi un marché.', { times: { lundi: '' } });
	expect(report).toMatchObject({ dateWords: 'lundi' });
	expect(report?.deduced).toBeUndefined();
});
