import { Linker, type Constraints } from '#core';
import { describe, expect, test } from 'vitest';
import { syntheticWorld } from '../../bench/linking/synthetic.ts';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

const rockets = { type: 'rockets', at: 'embassy-us', on: '2020-12-20', of: ['ambassade des Etats-Unis'] } as const;
const nextDay = { ...rockets, on: '2020-12-21' } as const;
const march = { type: 'protest', at: 'embassy-us', on: '2020-12-20' } as const;

const pairs = (words: string): [string, string][] =>
	words.split(' ').flatMap((pair): [string, string][] => {
		const [a = '', b = ''] = pair.split('');
		return pair === '' ? [] : [[a, b]];
	});
const bonds = (together: string, apart = ''): Constraints => ({ together: pairs(together), apart: pairs(apart) });

function linked(told: Readonly<Record<string, Omit<Told, 'key'>>>, constraints: Constraints): Linker {
	const linker = new Linker(gazetteer);
	linker.bind(constraints);
	linker.add(Object.entries(told).map(([key, one]) => report({ key, ...one })));
	return linker;
}

const groups = (linker: Linker): string =>
	linker
		.incidents()
		.map(({ reports }) => reports.join(''))
		.join(' ');

describe('what a person decided', () => {
	const same = { a: rockets, b: rockets, c: rockets };
	const days = { a: rockets, b: nextDay, c: march };

	test.for<{ name: string; told: Record<string, Omit<Told, 'key'>>; together?: string; apart?: string; want: string }>([
		{ name: 'nothing', told: same, want: 'abc' },
		{ name: 'nothing, of different things', told: days, want: 'a b c' },
		{ name: 'together, whatever the evidence', told: days, together: 'ab', want: 'ab c' },
		{ name: 'a chain', told: days, together: 'ab bc', want: 'abc' },
		{ name: 'apart, whatever the evidence', told: same, apart: 'ac bc', want: 'ab c' },
		{ name: 'all apart', told: same, apart: 'ab ac bc', want: 'a b c' },
		{ name: 'apart from one only: it stays with the other', told: same, apart: 'ab', want: 'ac b' },
		{
			name: 'a chain through two that are apart is cut at its least decision',
			told: days,
			together: 'bc ab',
			apart: 'ac',
			want: 'a bc'
		},
		{ name: 'the same, decided the other way round', told: days, together: 'ab bc', apart: 'ac', want: 'ab c' },
		{ name: 'a pair that brings its chain with it', told: { ...same, d: nextDay }, together: 'cd', want: 'abcd' },
		{ name: 'reports that are not there', told: same, together: 'ax xy', apart: 'bz', want: 'abc' }
	])('$name: $want', ({ told, together = '', apart = '', want }) => {
		expect(groups(linked(told, bonds(together, apart)))).toBe(want);
	});

	test('a report of one day joins what a person put together over two days', () => {
		const linker = linked({ a: rockets, b: nextDay }, bonds('ab'));
		expect(linker.add([report({ key: 'c', ...rockets })])).toEqual(new Set([linker.incidentOf('a')]));
		expect(groups(linker)).toBe('abc');
	});
});

test('what was decided can be taken back: groups, ids and links are those of before', () => {
	const { reports, gazetteer: places } = syntheticWorld(300);
	const linker = new Linker(places);
	linker.add(reports);
	const before = linker.incidents();
	const keys = before.slice(0, 40).map(({ reports: [first = ''] }) => first);
	const large = before.filter(({ reports: { length } }) => length > 2).slice(0, 10);
	const constraints: Constraints = {
		together: keys.slice(0, 20).map((key, index) => [key, keys[39 - index] ?? ''] as const),
		apart: large.flatMap(({ reports: [first = '', ...rest] }) => rest.map((other) => [first, other] as const))
	};
	const changed = linker.bind(constraints);
	expect(linker.incidents()).not.toEqual(before);
	for (const { id, reports: own } of before) if (!changed.has(id)) expect(linker.incident(id)?.reports).toEqual(own);
	const later = new Linker(places);
	later.bind(constraints);
	later.add(reports);
	expect(linker.incidents()).toEqual(later.incidents());
	linker.bind({ together: [], apart: [] });
	expect(linker.incidents()).toEqual(before);
	expect(linker.bind({ together: [], apart: [] })).toEqual(new Set());
});

describe('reasons', () => {
	test('a pair that a person put together says so first, and its reasons add up without infinity', () => {
		const [incident] = linked({ a: rockets, b: nextDay }, bonds('ab')).incidents();
		const [link] = incident?.links ?? [];
		expect(link?.reasons.slice(0, 2)).toEqual([
			{ name: 'by-hand', weight: 20 },
			{ name: 'other-day', weight: 0 }
		]);
		expect(link?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link?.score ?? 0);
		expect(JSON.parse(JSON.stringify(incident))).toEqual(incident);
	});

	test('so does a pair that stands together through others', () => {
		const [incident] = linked({ a: rockets, b: march, c: nextDay }, bonds('ab bc')).incidents();
		expect(incident?.links.map(({ a, b, reasons }) => [a + b, reasons[0]?.name])).toEqual([
			['ab', 'by-hand'],
			['ac', 'by-hand'],
			['bc', 'by-hand']
		]);
	});

	test('a pair that a person put apart says so', () => {
		const linker = linked({ a: rockets, b: rockets }, bonds('', 'ab'));
		const link = linker.explain('a', 'b');
		expect([link?.score, link?.reasons[0]?.name]).toEqual([-Infinity, 'apart-by-hand']);
	});

	test('of many reports, each says the decision before the evidence', () => {
		const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => [key, rockets]));
		const [incident] = linked({ ...many, x: nextDay }, bonds('bx')).incidents();
		const link = incident?.links.find(({ b }) => b === 'x');
		expect([link?.a, link?.reasons[0]?.name]).toEqual(['b', 'by-hand']);
	});
});
