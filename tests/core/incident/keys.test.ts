import { expect, test } from 'vitest';
import { Blocks } from '../../../src/lib/core/incident/blocks.ts';
import { traitsOf } from '../../../src/lib/core/incident/traits.ts';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

type Side = Omit<Told, 'key'>;
const traits = (told: Side) => traitsOf(report({ key: 'x', ...told }), gazetteer);

/** Is the second report compared with the first, when it comes later? */
function meets(first: Side, second: Side): boolean {
	const blocks = new Blocks();
	blocks.add(0, traits(first));
	return blocks.add(1, traits(second)).includes(0);
}

const day = '2020-03-11';
const victim = ['Hicham al-Hachémi'];

test.for<{ what: string; a: Side; b: Side; want: boolean }>([
	{
		what: 'one town, one week',
		a: { type: 'bomb', at: 'najaf', on: day },
		b: { type: 'bomb', at: 'najaf', on: '2020-03-09' },
		want: true
	},
	{
		what: 'one town, another month',
		a: { type: 'bomb', at: 'najaf', on: day },
		b: { type: 'bomb', at: 'najaf', on: '2020-05' },
		want: false
	},
	{
		what: 'a day and its month',
		a: { type: 'bomb', at: 'najaf', on: day },
		b: { type: 'bomb', at: 'najaf', on: '2020-03' },
		want: true
	},
	{
		what: 'a site and its city',
		a: { type: 'bomb', at: 'airport', on: day },
		b: { type: 'bomb', at: 'bagdad', on: day },
		want: true
	},
	{
		what: 'a base and its province',
		a: { type: 'bomb', at: 'assad', on: day },
		b: { type: 'bomb', at: 'anbar', on: day },
		want: true
	},
	{
		what: 'two districts side by side',
		a: { type: 'bomb', at: 'zone-verte', on: day },
		b: { type: 'bomb', at: 'karrada', on: day },
		want: true
	},
	{
		what: 'two towns',
		a: { type: 'bomb', at: 'najaf', on: day },
		b: { type: 'bomb', at: 'erbil', on: day },
		want: false
	},
	{
		what: 'a bomb and a meeting',
		a: { type: 'bomb', at: 'najaf', on: day },
		b: { type: 'meeting', at: 'najaf', on: day },
		want: false
	},
	{
		what: 'an assault and a riot',
		a: { type: 'attack', at: 'najaf', on: day },
		b: { type: 'riot', at: 'najaf', on: day },
		want: true
	},
	{
		what: 'nothing but a country',
		a: { type: 'bomb', at: 'country:IQ', on: day },
		b: { type: 'bomb', at: 'country:IQ', on: day },
		want: false
	},
	{
		what: 'a base somewhere in the country, and one on the map',
		a: { type: 'rockets', at: 'country:IQ', on: day, of: ['une base'] },
		b: { type: 'rockets', at: 'balad', on: day, of: ['base de Balad'] },
		want: true
	},
	{
		what: 'a base in another country',
		a: { type: 'rockets', at: 'country:SY', on: day, of: ['une base'] },
		b: { type: 'rockets', at: 'balad', on: day, of: ['base de Balad'] },
		want: false
	},
	{
		what: 'a base nowhere, and one on the map',
		a: { type: 'rockets', on: day, of: ['une base'] },
		b: { type: 'rockets', at: 'balad', on: day, of: ['base de Balad'] },
		want: true
	},
	{
		what: 'one victim, no date',
		a: { type: 'killing', of: victim },
		b: { type: 'killing', at: 'bagdad', on: day, of: victim },
		want: true
	},
	{
		what: 'one victim, this year',
		a: { type: 'killing', on: '2020', of: victim },
		b: { type: 'killing', at: 'bagdad', on: day, of: victim },
		want: true
	},
	{
		what: 'one victim, last year',
		a: { type: 'killing', on: '2019', of: victim },
		b: { type: 'killing', at: 'bagdad', on: day, of: victim },
		want: false
	},
	{
		what: 'one victim, two years, both long',
		a: { type: 'killing', on: '2020', of: victim },
		b: { type: 'killing', on: '2020', of: victim },
		want: true
	},
	{
		what: 'other victims, no date',
		a: { type: 'killing', of: victim },
		b: { type: 'killing', of: ['Ali Razini'] },
		want: false
	}
])('$what', ({ a, b, want }) => {
	expect(meets(a, b)).toBe(want);
	expect(meets(b, a)).toBe(want);
});

test('a name in more than two thousand reports of a block says nothing', () => {
	const blocks = new Blocks();
	const told = traits({ type: 'statement', on: day, by: ['Mike Pompeo'] });
	for (let index = 0; index <= 2000; index++) blocks.add(index, told);
	expect(blocks.add(2001, told)).toEqual([]);
});

test('who is taken away is met no more', () => {
	const blocks = new Blocks();
	const told = traits({ type: 'bomb', at: 'najaf', on: day });
	blocks.add(0, told);
	blocks.remove(0, told);
	expect(blocks.add(1, told)).toEqual([]);
});
