import { expect, test } from 'vitest';
import { findIncidents } from '#core';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

/** The groups of reports, as their keys joined by « = », in the order of their keys. */
const linked = (told: readonly Told[]): string[] =>
	findIncidents(told.map(report), gazetteer)
		.map(({ reports }) => [...reports].sort().join(' = '))
		.sort();

const US_EMBASSY = ['ambassade des Etats-Unis'];

test.for<{ what: string; told: readonly Told[]; want: readonly string[] }>([
	{
		what: 'one killing told by three articles, once to the month, once to ten days, once to the day',
		told: [
			{
				key: 'a',
				type: 'killing',
				at: 'bagdad',
				on: '2020-01',
				of: ['général iranien Qassem Soleimani'],
				by: ['Washington']
			},
			{ key: 'b', type: 'killing', at: 'bagdad', on: '2020-01-01/2020-01-10', of: ['Q. Soleimani'], trigger: 'tué' },
			{
				key: 'c',
				type: 'strike',
				at: 'bagdad',
				on: '2020-01-03',
				of: ['général Qassem Suleimani', 'son lieutenant'],
				by: ['armée américaine']
			}
		],
		want: ['a = b = c']
	},
	{
		what: 'missiles on two bases that nobody names',
		told: [
			{
				key: 'a',
				type: 'rockets',
				at: 'country:IQ',
				on: '2020-01',
				by: ["l'Iran"],
				of: ['deux bases'],
				with: ['missiles'],
				hurt: 11
			},
			{
				key: 'b',
				type: 'rockets',
				at: 'country:IQ',
				on: '2020-01',
				by: ['Iran'],
				of: ['deux bases américaines'],
				with: ['roquettes'],
				hurt: 0,
				trigger: 'tiré'
			}
		],
		want: ['a = b']
	},
	{
		what: 'the same embassy on three days',
		told: [
			{ key: 'a', type: 'rockets', at: 'embassy-us', on: '2020-09-15', of: US_EMBASSY, with: ['roquettes'] },
			{ key: 'b', type: 'rockets', at: 'embassy-us', on: '2020-01-26', of: US_EMBASSY, with: ['roquettes'] },
			{ key: 'c', type: 'rockets', at: 'embassy-us', on: '2020-12-20', of: US_EMBASSY, with: ['roquettes'] }
		],
		want: ['a', 'b', 'c']
	},
	{
		what: 'the same day at another base',
		told: [
			{ key: 'a', type: 'rockets', at: 'balad', on: '2020-03-11', of: ['base de Balad'], with: ['roquettes'] },
			{ key: 'b', type: 'rockets', at: 'assad', on: '2020-03-11', of: ["base d'Aïn al-Assad"], with: ['roquettes'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'the same kind of thing in another town',
		told: [
			{ key: 'a', type: 'riot', at: 'consulate-najaf', on: '2019-11', of: ["consulat d'Iran"], by: ['manifestants'] },
			{ key: 'b', type: 'riot', at: 'consulate-kerbala', on: '2019-11', of: ["consulat d'Iran"], by: ['manifestants'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'a toll that was revised',
		told: [
			{ key: 'a', type: 'bomb', at: 'karrada', on: '2021-01-21', dead: 28, hurt: 73 },
			{ key: 'b', type: 'bomb', at: 'bagdad', on: '2021-01-21', dead: { min: 32, max: 35 }, hurt: 110 }
		],
		want: ['a = b']
	},
	{
		what: 'two bombs in one town on one day, told by one article',
		told: [
			{ key: 'a#1', type: 'bomb', at: 'bagdad', on: '2021-01-21', dead: 3, of: ['des policiers'] },
			{ key: 'a#2', type: 'bomb', at: 'bagdad', on: '2021-01-21', dead: 5, of: ['un marché'] }
		],
		want: ['a#1', 'a#2']
	},
	{
		what: 'a killing that one article tells twice',
		told: [
			{ key: 'a#1', type: 'killing', at: 'bagdad', on: '2020-01-03', of: ['Qassem Soleimani'] },
			{ key: 'a#2', type: 'strike', at: 'bagdad', of: ['général Soleimani'] }
		],
		want: ['a#1 = a#2']
	},
	{
		what: 'one source names the next district',
		told: [
			{ key: 'a', type: 'rockets', at: 'zone-verte', on: '2020-11-17', of: US_EMBASSY, with: ['roquettes'] },
			{ key: 'b', type: 'rockets', at: 'karrada', on: '2020-11-17', of: ['ambassade américaine'], with: ['roquettes'] }
		],
		want: ['a = b']
	},
	{
		what: 'two sites of one city on one day, with other targets',
		told: [
			{ key: 'a', type: 'rockets', at: 'embassy-us', on: '2020-09-06', of: US_EMBASSY },
			{ key: 'b', type: 'rockets', at: 'airport', on: '2020-09-06', of: ["l'aéroport"] }
		],
		want: ['a', 'b']
	},
	{
		what: 'one city and one day, but a bomb here and rockets there',
		told: [
			{
				key: 'a',
				type: 'bomb',
				at: 'bagdad',
				on: '2020-09-15',
				of: ["véhicule de l'ambassade britannique"],
				with: ['engin explosif']
			},
			{ key: 'b', type: 'rockets', at: 'embassy-us', on: '2020-09-15', of: US_EMBASSY, with: ['roquettes'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'two countries whose representative points are all we know',
		told: [
			{ key: 'a', type: 'attack', at: 'country:IQ', on: '2020-05' },
			{ key: 'b', type: 'attack', at: 'country:IQ', on: '2020-05' },
			{ key: 'c', type: 'attack', at: 'country:SY', on: '2020-05' }
		],
		want: ['a', 'b', 'c']
	},
	{
		what: 'other victims in the same town on the same day',
		told: [
			{ key: 'a', type: 'killing', at: 'bagdad', on: '2020-07-06', of: ['Hicham al-Hachémi'] },
			{ key: 'b', type: 'killing', at: 'bagdad', on: '2020-07-06', of: ['Ali Razini'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'one victim here, the other there, and a third article that names both',
		told: [
			{ key: 'a', type: 'strike', at: 'bagdad', on: '2020-01-03', of: ['Soleimani'] },
			{ key: 'b', type: 'strike', at: 'airport', on: '2020-01-03', of: ['Abou Mehdi al-Mouhandis'] },
			{ key: 'c', type: 'strike', at: 'airport', on: '2020-01-03', of: ['Qassem Soleimani', 'Mouhandis'] }
		],
		want: ['a = b = c']
	},
	{
		what: 'a victim whose killing has neither place nor date',
		told: [
			{ key: 'a', type: 'killing', of: ['Hicham al-Hachémi'], names: ['hachemi'] },
			{ key: 'b', type: 'killing', at: 'bagdad', on: '2020-07-06', of: ['Hicham al-Hachemi'], names: ['hachemi'] }
		],
		want: ['a = b']
	},
	{
		what: 'a threat and the thing itself',
		told: [
			{ key: 'a', type: 'rockets', at: 'balad', on: '2020-01-12', of: ['base de Balad'], status: 'threatened' },
			{ key: 'b', type: 'rockets', at: 'balad', on: '2020-01-12', of: ['base de Balad'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'what one side denies and another tells',
		told: [
			{ key: 'a', type: 'strike', at: 'erbil', on: '2022-03-13', of: ['consulat américain'], status: 'denied' },
			{ key: 'b', type: 'strike', at: 'erbil', on: '2022-03-13', of: ['consulat américain'] }
		],
		want: ['a = b']
	},
	{
		what: 'many attacks at once and one of them',
		told: [
			{ key: 'a', type: 'rockets', at: 'zone-verte', on: '2020-11-17', of: US_EMBASSY, vague: true },
			{ key: 'b', type: 'rockets', at: 'zone-verte', on: '2020-11-17', of: US_EMBASSY }
		],
		want: ['a', 'b']
	},
	{
		what: 'condemnations of one attack by two states',
		told: [
			{ key: 'a', type: 'statement', on: '2020-12-21', by: ['Etats-Unis'] },
			{ key: 'b', type: 'statement', on: '2020-12-21', by: ["l'Iran"] }
		],
		want: ['a', 'b']
	},
	{
		what: 'one meeting, told from both ends',
		told: [
			{ key: 'a', type: 'meeting', at: 'teheran', on: '2020-09-26', by: ['Mohammad Javad Zarif', 'Fouad Hussein'] },
			{ key: 'b', type: 'meeting', on: '2020-09-26', by: ['le ministre irakien Fouad Hussein'], of: ['M. Zarif'] }
		],
		want: ['a = b']
	},
	{
		what: 'one host, two guests',
		told: [
			{ key: 'a', type: 'meeting', at: 'teheran', on: '2020-07-21', by: ['Hassan Rohani', 'Moustafa al-Kazimi'] },
			{ key: 'b', type: 'meeting', at: 'teheran', on: '2020-07-21', by: ['Emomali Rahmon'], of: ['Bachar al-Assad'] }
		],
		want: ['a', 'b']
	},
	{
		what: 'a protest all over the country and one in a town',
		told: [
			{ key: 'a', type: 'protest', at: 'country:IQ', on: '2019-10-25', by: ['manifestants'] },
			{ key: 'b', type: 'protest', at: 'najaf', on: '2019-10-25', by: ['manifestants'] }
		],
		want: ['a', 'b']
	}
])('$what', ({ told, want }) => {
	expect(linked(told)).toEqual(want);
});
