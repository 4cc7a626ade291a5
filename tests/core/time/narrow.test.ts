import { expect, test } from 'vitest';
import { said, timesOf } from './read.ts';

const SEPTEMBER = { published: '2020-09' };

test.for([
	{
		why: 'a weekday of an unknown day of the month spans all of them, and the week before',
		text: 'Le ministre a parlé samedi.',
		want: ['samedi → 2020-08-29/2020-09-26']
	},
	{
		why: 'more than a week after a dated attack',
		text: 'Le ministre a parlé samedi. Ces propos interviennent plus d’une semaine après des tirs. Le 15 septembre, une bombe avait visé un convoi.',
		want: ['samedi → 2020-09-26', 'plus d’une semaine après → 2020-09-23/2020-09-29', 'Le 15 septembre → 2020-09-15']
	},
	{
		why: 'what is told as past came before the news',
		text: 'Le ministre a parlé samedi. Il a rappelé les tirs. Le 8 septembre, une bombe avait visé un convoi.',
		want: ['samedi → 2020-09-12/2020-09-26', 'Le 8 septembre → 2020-09-08']
	},
	{
		why: 'the weekday of a date in the text',
		text: 'Une attaque a eu lieu dimanche. On compte trois morts. Les tirs du 20 septembre 2020 ont choqué.',
		want: ['dimanche → 2020-09-20', '20 septembre 2020 → 2020-09-20']
	},
	{
		why: 'a quoted message is at most a week old',
		text: 'Une attaque a eu lieu hier. « Assez ! » – Anne (@anne) 21 septembre 2020',
		want: ['hier → 2020-09-20/2020-09-27', '21 septembre 2020 → 2020-09-21']
	},
	{ why: 'yesterday is as wide as the month', text: 'Un pont a cédé hier.', want: ['hier → 2020-08-31/2020-09-29'] },
	{ why: 'a month needs no day', text: 'Il a été tué en janvier.', want: ['janvier → 2020-01'] },
	{ why: 'nor does a full date', text: 'Né le 3 mars 1950.', want: ['le 3 mars 1950 → 1950-03-03'] },
	{
		why: 'the story counts from what is known',
		text: 'Le 15 septembre, une bombe a sauté. Le lendemain, une autre.',
		want: ['Le 15 septembre → 2020-09-15', 'Le lendemain → 2020-09-16']
	}
])('$why', ({ text, want }) => {
	expect(said(text, SEPTEMBER)).toEqual(want);
});

test('the clues that narrowed a date are told with it', () => {
	const text = 'Le ministre a parlé samedi. Il a rappelé les tirs. Le 8 septembre, une bombe avait visé un convoi.';
	const [saturday, eighth] = timesOf(text, SEPTEMBER);
	expect(saturday?.why.join(' ')).toContain('tells-of: Le 8 septembre');
	expect(eighth?.why.join(' ')).not.toContain('samedi');
});

test('an open date is no more precise than it is', () => {
	const [saturday] = timesOf('Le ministre a parlé samedi.', SEPTEMBER);
	expect(saturday).toMatchObject({ timex: 'XXXX-WXX-6', precision: 'range', basis: 'publication' });
	const [yesterday] = timesOf('Un pont a cédé aujourd’hui.', SEPTEMBER);
	expect(yesterday).toMatchObject({ edtf: '2020-09', timex: '2020-09-XX', precision: 'month' });
});

test('a year of possible days', () => {
	expect(said('Un pont a cédé hier.', { published: '2020' })).toEqual(['hier → 2019-12-31/2020-12-30']);
	expect(said('Le bilan de cette année.', { published: '2020' })).toEqual(['cette année → 2020']);
});
