import { expect, test } from 'vitest';
import { PLACES, read } from './reading.ts';

test.for([
	{ text: 'Une bombe a explosé à Bagdad.', want: 'Bagdad' },
	{ text: 'A Lyon, un incendie a détruit un entrepôt.', want: 'Lyon' },
	{ text: 'Une attaque à la roquette a visé la Zone verte, à Bagdad.', want: 'Zone verte' },
	{ text: 'Le président a condamné à Paris un attentat commis à Bagdad.', want: 'Bagdad', which: 'attentat' },
	{
		text: 'Réunis à Téhéran, les deux ministres ont évoqué l’assassinat à Bagdad du général Morvan.',
		want: 'Bagdad',
		which: 'assassinat'
	},
	{ text: 'Un tir de missiles a touché deux bases en Irak.', want: 'Irak' },
	{ text: 'Un homme originaire de Marseille a été poignardé à Lyon.', want: 'Lyon' },
	{ text: 'Un engin explosif a visé un véhicule. L’attaque a eu lieu à Bagdad.', want: 'Bagdad' },
	{
		text: 'Un incendie s’est déclaré dans un immeuble de Liège. Un homme a été arrêté par la police.',
		want: 'Liège',
		which: 'arrêté'
	},
	{ text: 'Un automobiliste a percuté un arbre à Liège. Il a été transporté à la gare de Lyon.', want: 'Liège' },
	{ text: 'Un engin explosif a visé un véhicule de la gare.', want: undefined },
	{ text: 'Le gouvernement a exigé de Bagdad une enquête.', want: undefined },
	{
		text: 'Des manifestants en colère après les frappes de Kherson ont incendié la mairie de Liège.',
		want: 'Liège',
		which: 'incendié'
	},
	{ text: 'La police a arrêté deux suspects après l’attentat de Paris.', want: undefined, which: 'arrêté' },
	{ text: 'L’agence iranienne Najaf annonce une explosion de bombe.', want: undefined },
	{
		text: 'Les syndicats appellent à une grève nationale. Des passants ont été blessés à Liège.',
		want: undefined,
		which: 'grève'
	},
	{ text: 'La secousse, ressentie jusqu’à Paris, a fait deux morts à Lyon.', want: 'Lyon' },
	{ text: 'L’armée a chassé les rebelles de Kherson.', want: 'Kherson' },
	{ text: 'Des obus ont blessé onze habitants de Kherson, près de Bagdad.', want: 'Kherson' },
	{ text: 'Une cinquantaine d’habitants de Liège ont manifesté à Paris.', want: 'Paris' },
	{ text: 'Un accident a fait deux blessés.', want: undefined },
	{ text: 'Le ministre s’est entretenu par téléphone avec le président.', want: undefined }
])('$text', ({ text, want, which }) => {
	const reports = read(text);
	const report = which ? reports.find((one) => one.text.startsWith(which)) : reports[0];
	expect(report).toBeDefined();
	expect(report?.place?.text).toBe(want);
});

test('a government that speaks is no scene', () => {
	const places = PLACES.map((row) =>
		row[0] === 'Téhéran' ? ([...row.slice(0, 5), 'metonymic'] as unknown as typeof row) : row
	);
	const [report] = read('Téhéran a condamné l’attentat.', { places });
	expect(report?.place).toBeUndefined();
});

test('a site without coordinates lies where its town is', () => {
	const [report] = read('Une bagarre a éclaté devant la gare à Lyon.');
	expect(report?.place).toMatchObject({ text: 'la gare', kind: 'facility', lat: 45.75, lng: 4.85, country: 'FR' });
});

test('unnamed sites in a country are an area, with the reason', () => {
	const places = [...PLACES, ['bases', 'facility', null, null, 'IQ', 'literal', 'Irak'] as const];
	const [report] = read('L’Iran a tiré des missiles sur deux bases en Irak.', { places });
	expect(report?.place).toMatchObject({ kind: 'country', country: 'IQ', radiusKm: 300 });
	expect(report?.why.join(' ')).toContain('deux bases en Irak');
});
