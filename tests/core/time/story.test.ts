import { expect, test } from 'vitest';
import { said, timesOf } from './read.ts';

test.for([
	{
		why: 'the eve looks back, the next day goes on',
		text: 'Le 3 mars 2019, un raid a eu lieu. La veille, deux soldats étaient morts. Le lendemain, une trêve a été signée.',
		want: ['Le 3 mars 2019 → 2019-03-03', 'La veille → 2019-03-02', 'Le lendemain → 2019-03-04']
	},
	{
		why: 'hours before a day may lie on the day before',
		text: 'Le 3 mars 2019, une bombe a sauté. Quelques heures avant, deux roquettes étaient tombées.',
		want: ['Le 3 mars 2019 → 2019-03-03', 'Quelques heures avant → 2019-03-02/2019-03-03']
	},
	{
		why: 'days later',
		text: 'Le 28 février 2020, il est parti. Deux jours plus tard, il est revenu.',
		want: ['Le 28 février 2020 → 2020-02-28', 'Deux jours plus tard → 2020-03-01']
	},
	{
		why: 'years later',
		text: 'En 1982, il est parti. Deux ans plus tard, il est revenu.',
		want: ['1982 → 1982', 'Deux ans plus tard → 1984']
	},
	{
		why: 'an hour takes the last day told',
		text: 'Lundi, la foule a défilé. À 20 h, la police a chargé. Dans la soirée, le calme est revenu.',
		want: ['Lundi → 2020-09-14', '20 h → 2020-09-14T20:00', 'la soirée → 2020-09-14']
	},
	{
		why: 'the same day',
		text: 'Hier, le roi est rentré. Le matin même, son frère était parti.',
		want: ['Hier → 2020-09-15', 'Le matin même → 2020-09-15']
	},
	{
		why: 'the day after something is the day of the news itself',
		text: 'Le ministre a appelé lundi au calme, au lendemain d’une fusillade.',
		want: ['lundi → 2020-09-14', 'lendemain → 2020-09-14']
	},
	{
		why: 'a named day',
		text: 'Ils sont partis la veille de Noël et le lendemain du 3 mars 2019.',
		want: ['la veille de Noël → 2019-12-24', 'le lendemain du 3 mars 2019 → 2019-03-04']
	},
	{
		why: 'counted from the date beside it',
		text: 'Trois jours avant le 10 mai 2019, une semaine après le 3 mars 2019.',
		want: ['Trois jours avant le 10 mai 2019 → 2019-05-07', 'une semaine après le 3 mars 2019 → 2019-03-10']
	},
	{
		why: 'counted from an event that carries its date',
		text: 'Trois jours après l’attentat du 2 septembre, un homme a été arrêté.',
		want: ['Trois jours après → 2020-09-05', '2 septembre → 2020-09-02']
	},
	{
		why: 'counted from an event of an earlier sentence',
		text: 'Un incendie a éclaté le 1er mars 2020. Le maire a parlé. Cinq jours après l’incendie, tout fumait.',
		want: ['le 1er mars 2020 → 2020-03-01', 'Cinq jours après → 2020-03-06']
	}
])('$why', ({ text, want }) => {
	expect(said(text)).toEqual(want);
});

test('after an event that nothing dates only the duration is known', () => {
	const [time] = timesOf('Ils se sont vus trois jours après que la banque a fermé.');
	expect(time).toMatchObject({ text: 'trois jours après', type: 'DURATION', timex: 'P3D', datesEvents: false });
	expect(time?.edtf).toBeUndefined();
});

test('a bound does not move the story', () => {
	const text = 'Lundi, la grève a commencé. Elle peut durer jusqu’au 30 octobre. Le lendemain, un train a roulé.';
	expect(said(text).at(-1)).toBe('Le lendemain → 2020-09-15');
});

test('the story goes on without a publication', () => {
	expect(said('Le 3 mars 2019, il est parti. Le 12 avril, il est revenu. Le lendemain, il dormait.', {})).toEqual([
		'Le 3 mars 2019 → 2019-03-03',
		'Le 12 avril → 2019-04-12',
		'Le lendemain → 2019-04-13'
	]);
});

test('every value says what anchored it', () => {
	for (const { why, edtf } of timesOf('Le 3 mars 2019, la veille, hier, il y a trois jours, deux jours plus tard.')) {
		expect(edtf).toBeDefined();
		expect(why.length).toBeGreaterThan(1);
	}
});
