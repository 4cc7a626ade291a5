import { dayNumber, isoDay } from '#core';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';
import type { Overview } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const TODAY = dayNumber(2026, 11, 22);
const open = (search = '', overview: Overview = OVERVIEW) =>
	new Dashboard(() => overview, { query: parseSearch(search), language: 'fr', today: TODAY });
const ids = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id);
const words = ({ start, end }: { start: number; end: number }) => `${isoDay(start)}/${isoDay(end)}`;

const withMine = (): Overview => ({
	...OVERVIEW,
	incidents: [
		...OVERVIEW.incidents,
		...OVERVIEW.incidents.slice(0, 1).map((one) => ({ ...one, id: 'mine', corpus: 'mine' as const }))
	],
	articles: [...OVERVIEW.articles, { id: 'm1', corpus: 'mine', title: 'À moi', publishedBasis: 'none', reportCount: 1 }]
});

describe('a page without choices', () => {
	const dashboard = open();
	test('shows what happened, all of time, by date', () => {
		expect(ids(dashboard.visible)).toEqual([
			'i-kerbala',
			'i-najaf',
			'i-dimanche',
			'i-aeroport',
			'i-marche',
			'i-sommet',
			'i-entretien'
		]);
		expect(words(dashboard.window)).toBe('2019-11-01/2020-10-01');
	});
	test('counts what the window and the map cannot show', () => {
		expect(dashboard.counts).toEqual({ shown: 7, total: 8, undated: 1, unplaced: 1 });
		expect(ids(dashboard.undated)).toEqual(['i-samedi']);
		expect(ids(dashboard.unplaced)).toEqual(['i-sommet']);
	});
	test('has an empty address', () => {
		expect(dashboard.href).toBe('');
	});
	test('without incidents still has a window', () => {
		const empty = open('', { incidents: [], places: {}, articles: [] });
		expect(words(empty.window)).toBe('2025-11-22/2026-11-23');
		expect(empty.counts).toEqual({ shown: 0, total: 0, undated: 0, unplaced: 0 });
	});
});

describe('the window', () => {
	test('is half-open and keeps what may lie in it', () => {
		const dashboard = open('?time=2020-01-01/2020-01-02');
		// The airport is hit on the 3rd; a Sunday of January may be any day of it.
		expect(ids(dashboard.visible)).toEqual(['i-dimanche']);
		dashboard.setPeriod({ start: dayNumber(2020, 1, 3), end: dayNumber(2020, 1, 4) });
		expect(ids(dashboard.visible)).toEqual(['i-dimanche', 'i-aeroport']);
	});
	test('names the nearest incident when it is empty', () => {
		const dashboard = open('?time=2020-05');
		expect(dashboard.visible).toEqual([]);
		expect(dashboard.nearest?.id).toBe('i-sommet');
		expect(open().nearest).toBeUndefined();
	});
	test('reaches back to the beginning when it adds up', () => {
		const dashboard = open('?time=2020-01&mode=cumulative');
		expect(words(dashboard.window)).toBe('2019-11-01/2020-02-01');
		expect(ids(dashboard.visible)).toContain('i-kerbala');
	});
	test('goes to a date at its own width', () => {
		const dashboard = open('?time=2019-11');
		dashboard.goTo({ start: dayNumber(2020, 9, 26), end: dayNumber(2020, 9, 27) });
		const { start, end } = dashboard.window;
		expect(end - start).toBe(30);
		expect(start <= dayNumber(2020, 9, 26) && dayNumber(2020, 9, 27) <= end).toBe(true);
	});
	test('stays when the date is in it already, and widens for a longer one', () => {
		const dashboard = open('?time=2020-01');
		dashboard.goTo({ start: dayNumber(2020, 1, 5), end: dayNumber(2020, 1, 6) });
		expect(words(dashboard.window)).toBe('2020-01-01/2020-02-01');
		dashboard.goTo({ start: dayNumber(2020, 1, 1), end: dayNumber(2020, 7, 1) });
		expect(words(dashboard.window)).toBe('2020-01-01/2020-07-01');
	});
	test('typed beyond the data widens the axis', () => {
		const dashboard = open('?time=2018-01-01/2018-01-31');
		expect(words(dashboard.axis)).toBe('2018-01-01/2020-10-01');
	});
	test('is never empty', () => {
		expect(() => open().setPeriod({ start: 5, end: 5 })).toThrow('empty period: 5/5');
	});
});

describe('filters', () => {
	test('hold for every number', () => {
		const dashboard = open();
		dashboard.toggleTypes(['Disaster', 'Diplomacy']);
		expect(dashboard.counts).toEqual({ shown: 5, total: 5, undated: 0, unplaced: 0 });
		dashboard.toggleTypes(['Disaster', 'Diplomacy']);
		expect(dashboard.counts.total).toBe(8);
	});
	test('a half-chosen family is first chosen whole', () => {
		const dashboard = open('?types=riots');
		dashboard.toggleTypes(['Protests', 'Riots']);
		expect([...dashboard.types]).toEqual(['Protests', 'Riots']);
	});
	test('threats are off until asked for', () => {
		const dashboard = open();
		expect(ids(dashboard.matching)).not.toContain('i-menace');
		dashboard.toggleStatus('threatened');
		expect(ids(dashboard.visible)).toContain('i-menace');
		expect(dashboard.href).toBe('?status=happened,threatened');
		dashboard.showAll();
		expect(dashboard.href).toBe('');
	});
});

describe('examples and own articles', () => {
	test('are never shown together; own ones come first', () => {
		const dashboard = open('', withMine());
		expect(dashboard.corpus).toBe('mine');
		expect(ids(dashboard.matching)).toEqual(['mine']);
		expect(dashboard.articleCounts).toEqual({ examples: 5, mine: 1 });
		dashboard.showCorpus('examples');
		expect(ids(dashboard.matching)).not.toContain('mine');
		expect(dashboard.href).toBe('?corpus=examples');
	});
	test('examples are hidden in one step', () => {
		const dashboard = open('?place=bagdad&time=2020-01');
		dashboard.showCorpus('mine');
		expect(dashboard.counts.total).toBe(0);
		expect([dashboard.place, dashboard.period]).toEqual([undefined, undefined]);
	});
});

describe('the selection', () => {
	test('goes down and up by levels', () => {
		const dashboard = open();
		dashboard.openPlace('bagdad');
		dashboard.openIncident('i-marche');
		expect([dashboard.level, dashboard.href]).toEqual(['incident', '?place=bagdad&incident=i-marche']);
		dashboard.openArticle('a3');
		dashboard.closeArticle();
		dashboard.back();
		expect([dashboard.level, dashboard.place]).toEqual(['place', 'bagdad']);
		dashboard.back();
		expect([dashboard.level, dashboard.href]).toEqual(['list', '']);
	});
	test('comes back from an address', () => {
		const href = '?time=2020-01&types=riots&order=oldest&list=undated&place=bagdad&incident=i-marche&article=a3';
		expect(open(href).href).toBe(href);
	});
	test('steps from incident to incident through time, and takes the window along', () => {
		const dashboard = open('?time=2019-11');
		dashboard.stepIncident(1);
		expect(dashboard.incident).toBe('i-kerbala');
		dashboard.stepIncident(1);
		dashboard.stepIncident(1);
		expect(dashboard.incident).toBe('i-dimanche');
		expect(ids(dashboard.visible)).toContain('i-dimanche');
		dashboard.stepIncident(-1);
		expect(dashboard.incident).toBe('i-najaf');
	});
	test('stops at the last one', () => {
		const dashboard = open();
		dashboard.stepIncident(-1);
		expect(dashboard.incident).toBe('i-entretien');
		dashboard.stepIncident(1);
		expect(dashboard.incident).toBe('i-entretien');
	});
});

test('the histogram counts what the map shows, if asked', () => {
	const dashboard = open('?tied=true&view=44.4,33.3,8');
	expect(dashboard.counted).toEqual(dashboard.matching);
	dashboard.mapSize = { width: 1000, height: 700 };
	expect(ids(dashboard.counted)).toEqual(['i-kerbala', 'i-dimanche', 'i-aeroport', 'i-marche']);
	expect(dashboard.counts.shown).toBe(7);
});

test('lists run in the order that was chosen', () => {
	const dashboard = open();
	expect(dashboard.listed[0]?.id).toBe('i-entretien');
	dashboard.order = 'oldest';
	expect(dashboard.listed[0]?.id).toBe('i-kerbala');
});
