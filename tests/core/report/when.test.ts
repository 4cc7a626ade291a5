import { expect, test } from 'vitest';
import { read } from './reading.ts';

const times = {
	Mardi: '2024-03-05',
	lundi: '2024-03-04',
	mardi: '2024-03-05',
	dimanche: '2024-03-03',
	janvier: '2024-01',
	'2 mars': '2024-03-02',
	lendemain: '',
	samedi: '2024-03-09'
};

test.for([
	{ text: 'Une bombe a explosé lundi à Bagdad.', want: '2024-03-04' },
	{ text: 'Le 2 mars, une bombe a explosé à Bagdad et un incendie a ravagé un marché.', want: '2024-03-02' },
	{
		text: 'Les ministres ont évoqué lundi à Téhéran l’assassinat en janvier du général Morvan.',
		want: '2024-01',
		which: 'assassinat'
	},
	{
		text: 'Le ministre a téléphoné lundi au président au lendemain d’un tir de roquettes.',
		want: '2024-03-03',
		which: 'tir'
	},
	{ text: 'Le ministre a condamné mardi l’attentat commis dimanche à Bagdad.', want: '2024-03-05', which: 'condamné' },
	{ text: 'Le ministre a condamné mardi l’attentat commis dimanche à Bagdad.', want: '2024-03-03', which: 'attentat' },
	{
		text: 'Un attentat a eu lieu lundi à Bagdad. La police a arrêté deux suspects.',
		want: '2024-03-04',
		which: 'arrêté'
	},
	{ text: 'La police a annoncé mardi qu’une bombe avait explosé dimanche.', want: '2024-03-03', which: 'explosé' },
	{ text: 'Le groupe a revendiqué mardi l’attentat commis dimanche.', want: '2024-03-03', which: 'attentat' },
	{
		text: 'Mardi, des manifestants en colère après les frappes ont incendié la mairie.',
		want: undefined,
		which: 'frappes'
	},
	{
		text: 'Mardi, des manifestants en colère après les frappes ont incendié la mairie.',
		want: '2024-03-05',
		which: 'incendié'
	},
	{
		text: 'Deux hommes soupçonnés d’avoir cambriolé une bijouterie ont été interpellés mardi par la police.',
		want: '2024-03-05',
		which: 'interpellés'
	},
	{
		text: 'Le maire a protesté lundi contre les attaques commises en janvier par les rebelles.',
		want: '2024-01',
		which: 'attaques'
	},
	{ text: 'Un attentat a visé un marché à Bagdad.', want: undefined }
])('$text $which', ({ text, want, which }) => {
	const reports = read(text, { times });
	const report = which ? reports.find((one) => one.text.startsWith(which)) : reports[0];
	expect(report).toBeDefined();
	expect(report?.date).toBe(want);
});

test('the lead takes the month of publication when nothing else is said', () => {
	const [report] = read('Un attentat a visé un marché à Bagdad.', { published: '2024-03' });
	expect(report).toMatchObject({ date: '2024-03', datePrecision: 'month' });
	expect(report?.dateText).toBeUndefined();
});

test('the lead of a dated article happened within the week before', () => {
	const [report] = read('Un attentat a visé un marché à Bagdad.', { published: '2024-03-07' });
	expect(report?.date).toBe('2024-03-01/2024-03-07');
});

test('words without a date keep their range', () => {
	const text = 'Un attentat a visé lundi un marché.';
	const [report] = read(text, { times: { lundi: '' } });
	expect(report?.date).toBeUndefined();
	expect(report?.dateText && text.slice(report.dateText.start, report.dateText.end)).toBe('lundi');
});
