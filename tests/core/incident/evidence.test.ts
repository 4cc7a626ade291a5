import { expect, test } from 'vitest';
import { spanOf } from '#core';
import { tollWeight } from '../../../src/lib/core/incident/evidence.ts';
import { termsOf } from '../../../src/lib/core/incident/terms.ts';
import { traitsOf } from '../../../src/lib/core/incident/traits.ts';
import { typeWeight } from '../../../src/lib/core/incident/types.ts';
import { dateWeight, datesApart } from '../../../src/lib/core/incident/when.ts';
import { placeWeight } from '../../../src/lib/core/incident/where.ts';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

const spot = (at: string) => traitsOf(report({ key: 'x', type: 'attack', at }), gazetteer).spot;
const place = (a: string, b: string): number => placeWeight(spot(a), spot(b));

test('the narrower the common place, the more it says', () => {
	const falling = [
		place('embassy-us', 'embassy-us'),
		place('embassy-us', 'zone-verte'),
		place('bagdad', 'bagdad'),
		place('embassy-us', 'bagdad'),
		place('assad', 'anbar'),
		place('country:IQ', 'country:IQ')
	];
	expect(falling).toEqual(falling.toSorted((a, b) => b - a));
	expect(falling.at(-2)).toBeGreaterThan(0);
});

test.for([
	['country:IQ', 'country:IQ', 0.4], // representative points are no evidence
	['country:IQ', 'bagdad', 0.2],
	['country:IQ', 'country:SY', -4],
	['country:SY', 'bagdad', -4],
	['zone-verte', 'karrada', 0.6], // the next district
	['embassy-us', 'airport', -2.5],
	['balad', 'assad', -5],
	['najaf', 'kerbala', -5]
] as const)('%s and %s weigh %d', ([a, b, want]) => {
	expect(place(a, b)).toBe(want);
	expect(place(b, a)).toBe(want);
});

const dated = (on: string, explicit = true) => ({ span: spanOf(on), dated: explicit });

test('the narrower the common days, the more they say', () => {
	const weights = ['2020-01-03', '2020-01-03/2020-01-05', '2020-01-01/2020-01-10', '2020-01', '2020'].map((on) =>
		dateWeight(dated('2020-01-03'), dated(on))
	);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	expect(weights[0]).toBeGreaterThan(3);
	expect(weights[4]).toBe(0);
});

test.for([
	{ a: dated('2020-01-03'), b: dated('2020-01-04'), apart: true },
	{ a: dated('2020-01-03'), b: dated('2020-01'), apart: false },
	{ a: dated('2020-01'), b: dated('2020-02'), apart: true },
	{ a: dated('2020-01-03'), b: dated('2020-01-04', false), apart: false }, // inferred dates may be a few days off
	{ a: dated('2020-01-03'), b: dated('2020-01-09', false), apart: true },
	{ a: dated('2020-01-03'), b: { span: undefined, dated: false }, apart: false }
])('$a.span and $b.span apart: $apart', ({ a, b, apart }) => {
	expect(datesApart(a, b)).toBe(apart);
	expect(datesApart(b, a)).toBe(apart);
});

test.for([
	{ a: 3, b: 3, sign: 1 },
	{ a: 3, b: 4, sign: 0 },
	{ a: 0, b: 1, sign: -1 },
	{ a: 5, b: 60, sign: -1 }
])('$a and $b dead', ({ a, b, sign }) => {
	const weight = tollWeight({ min: a, max: a }, { min: b, max: b });
	expect(Math.sign(weight)).toBe(sign);
	expect(tollWeight({ min: b, max: b }, { min: a, max: a })).toBeCloseTo(weight);
});

test('many dead counted alike say more than few', () => {
	const same = (count: number): number => tollWeight({ min: count, max: count }, { min: count, max: count });
	expect(same(71)).toBeGreaterThan(same(2));
	expect(tollWeight(undefined, { min: 3, max: 3 })).toBe(0);
});

const typed = (told: Omit<Told, 'key'>) => traitsOf(report({ key: 'x', ...told }), gazetteer);

test.for([
	{ a: { type: 'strike' }, b: { type: 'strike' }, sign: 1 },
	{ a: { type: 'attack' }, b: { type: 'rockets' }, sign: 1 },
	{ a: { type: 'attack' }, b: { type: 'riot' }, sign: 1 },
	{ a: { type: 'killing' }, b: { type: 'riot' }, sign: -1 },
	{ a: { type: 'attack', of: ['Hicham al-Hachémi'] }, b: { type: 'riot' }, sign: -1 },
	{ a: { type: 'bomb' }, b: { type: 'rockets' }, sign: -1 },
	{ a: { type: 'protest' }, b: { type: 'meeting' }, sign: -1 }
] as const)('$a.type beside $b.type: $sign', ({ a, b, sign }) => {
	expect(Math.sign(typeWeight(typed(a), typed(b)))).toBe(sign);
	expect(typeWeight(typed(b), typed(a))).toBe(typeWeight(typed(a), typed(b)));
});

test.for([
	{ phrase: 'ambassade des Etats-Unis à Bagdad', want: { states: ['US'], names: [] } },
	{ phrase: 'milices pro-iraniennes', want: { states: ['pro-IR'], names: [] } },
	{ phrase: "milices soutenues par l'Iran", want: { states: ['pro-IR'], names: [] } },
	{ phrase: 'deux bases américaines', want: { states: ['US'], counted: ['2 4'] } },
	{ phrase: 'Washington', want: { states: ['US'], names: [] } },
	{ phrase: 'le général iranien Qassem Soleimani', want: { states: ['IR'], persons: ['ksm', 'slmn'] } },
	{ phrase: 'physicien nucléaire Mohsen Fakhrizadeh', want: { persons: ['msn', 'fkrzd'] } },
	{ phrase: "la base d'Aïn al-Assad", want: { states: [], persons: [], names: ['ain', 'asd'] } },
	{ phrase: 'Deux hommes armés', want: { states: [], names: [] } },
	{ phrase: 'Manifestants', want: { states: [], names: [] } }
])('« $phrase »', ({ phrase, want }) => {
	expect(termsOf([phrase], gazetteer, { capitals: true })).toMatchObject(want);
});

test('as a target, a capital is where it hit, not whom', () => {
	expect(termsOf(['Bagdad'], gazetteer)).toMatchObject({ states: [], names: [] });
});
