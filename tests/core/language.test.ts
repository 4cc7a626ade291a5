import { looksFrench } from '#core';
import { expect, test } from 'vitest';

test.for([
	{
		language: 'French',
		text: 'Les secours sont arrivés dans la nuit et ont évacué les habitants du quartier, selon le maire de la ville.',
		want: true
	},
	{
		language: 'French of headlines',
		text: 'Trois morts dans un accident près de Lyon : le conducteur du camion était ivre. Nouvelle grève à la raffinerie, les syndicats et la direction ne se parlent plus.',
		want: true
	},
	{
		language: 'French of few small words',
		text: 'Un incendie a ravagé lundi un entrepôt à Bassora. La veille, une voiture piégée avait explosé à Mossoul, tuant deux personnes.',
		want: true
	},
	{
		language: 'English',
		text: 'Rescue workers arrived during the night and moved the people of the district to a school, the mayor said on Monday.',
		want: false
	},
	{
		language: 'Spanish',
		text: 'Los equipos de rescate llegaron durante la noche y sacaron a los vecinos del barrio, según dijo el alcalde de la ciudad.',
		want: false
	},
	{
		language: 'Italian',
		text: 'I soccorsi sono arrivati nella notte e hanno portato via gli abitanti del quartiere, ha detto il sindaco della città.',
		want: false
	},
	{
		language: 'German',
		text: 'Die Retter kamen in der Nacht und brachten die Bewohner des Viertels in eine Schule, sagte der Bürgermeister am Montag.',
		want: false
	},
	{
		language: 'Arabic',
		text: 'وصل رجال الإنقاذ ليلا وأجلوا سكان الحي إلى مدرسة قريبة كما قال رئيس البلدية يوم الاثنين للصحافة المحلية في المدينة',
		want: false
	},
	{ language: 'a few words', text: 'Explosion near Mosul kills four', want: undefined },
	{ language: 'figures', text: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20', want: undefined },
	{ language: 'nothing', text: '', want: undefined }
])('$language → $want', ({ text, want }) => {
	expect(looksFrench(text)).toBe(want);
});

test('only the beginning counts, however long the text is', () => {
	const french = 'Le maire et les habitants du quartier sont dans la rue. ';
	const english = 'The mayor and the people of the district stand in the street. ';
	expect(looksFrench(french.repeat(100) + english.repeat(2000))).toBe(true);
	expect(looksFrench(english.repeat(100) + french.repeat(2000))).toBe(false);
});
