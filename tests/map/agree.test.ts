/** Map, list and slider show one count, and what is hard to show stays within reach, whatever the visitor filters by. */
import { dayNumber } from '#core';
import { Scene } from '#lib/map/scene.svelte.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { binsOf, countByBin } from '#lib/state/histogram.ts';
import { parseSearch } from '#lib/state/query.ts';
import type { IncidentSummary, Overview } from '#lib/wire.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidentAt, PLACES } from './fixture.ts';

const FIRST = dayNumber(2020, 1, 1);
const ten = (make: (at: number) => IncidentSummary): IncidentSummary[] =>
	Array.from({ length: 10 }, (_, at) => make(at));
const kindOf = (at: number) => ({
	eventType: (['Protests', 'Battles', 'Diplomacy', 'Disaster'] as const)[at % 4] ?? ('Riots' as const),
	status: at % 5 === 4 ? ('threatened' as const) : ('happened' as const),
	articleIds: [at % 2 === 0 ? 'early' : 'late']
});
const day = (at: number, days = 1) => ({ span: { start: FIRST + at * 9, end: FIRST + at * 9 + days } });

const UNDATED = ten((at) => incidentAt('village', kindOf(at)));
const COUNTRY = ten((at) => incidentAt('country', { ...kindOf(at), ...day(at, at % 3 === 0 ? 60 : 1) }));
const COINCIDENT = ten((at) => incidentAt('embassy', { ...kindOf(at), ...day(at) }));
const NOWHERE = ten((at) => incidentAt(undefined, { ...kindOf(at), ...day(at) }));

const article = (id: string, published: string) =>
	({ id, corpus: 'mine', title: id, published, publishedBasis: 'given', reportCount: 1 }) as const;
const OVERVIEW: Overview = {
	incidents: [...UNDATED, ...COUNTRY, ...COINCIDENT, ...NOWHERE],
	places: PLACES,
	articles: [article('early', '2020-01-02'), article('late', '2020-09-02')]
};

const open = (search: string) =>
	new Dashboard(() => OVERVIEW, { query: parseSearch(search), language: 'fr', today: FIRST });

/** What stands on the map at a zoom. */
function onMap(dashboard: Dashboard, zoom: number): number {
	const { explorer, places, window } = dashboard;
	const nothing = { selectedPlaceId: undefined, selectedIncidentId: undefined, hoveredIncidentId: undefined };
	const scene = new Scene({ explorer, places, period: window, ...nothing, pointed: undefined, draft: undefined });
	scene.zoomStep = zoom;
	return scene.groups.reduce((sum, { count }) => sum + count, 0);
}

const someFilter = fc
	.record({
		time: fc.option(fc.constantFrom('2020-01', '2020-01-10/2020-02-20', '2020', '2020-03-05', '2019')),
		types: fc.option(fc.constantFrom('protests', 'battles,diplomacy', 'disaster', 'none')),
		status: fc.option(fc.constantFrom('happened,threatened', 'threatened', 'none')),
		area: fc.option(fc.constantFrom('39,29;42,29;42,32;39,32', '40.5,30.2;42,30.2;42,31.5;40.5,31.5', '0,0;1,0;1,1')),
		known: fc.option(fc.constantFrom('2020-02-01', '2021-01-01')),
		near: fc.option(fc.constantFrom('facility', 'country;none')),
		mode: fc.option(fc.constantFrom('cumulative', 'incidents'))
	})
	.map((filter) => {
		const parts = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
		return `?${parts.join('&')}`;
	});

test('map, list and slider show one count under any filter', () => {
	fc.assert(
		fc.property(someFilter, fc.constantFrom(1, 4, 8, 13), (search, zoom) => {
			const dashboard = open(search);
			const { counts, visible, listed, unplaced, matching, undated } = dashboard;
			expect(listed.length).toBe(counts.shown);
			expect(visible.length).toBe(counts.shown);
			expect(onMap(dashboard, zoom) + unplaced.length).toBe(counts.shown);
			expect(dashboard.explorer.count(dashboard.window).shown).toBe(counts.shown);
			// The slider's bars hold the mass of all that have a date.
			const bars = countByBin(dashboard.counted, binsOf({ start: FIRST - 400, end: FIRST + 800 }, 'week'));
			expect(bars.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(matching.length - undated.length);
		})
	);
});

test('what has no date or no place is in a list of its own as far as the filters let it pass', () => {
	fc.assert(
		fc.property(someFilter, (search) => {
			const dashboard = open(search);
			dashboard.setPeriod({ start: FIRST - 400, end: FIRST + 800 });
			const reached = new Set([...dashboard.visible, ...dashboard.undated].map(({ id }) => id));
			expect(reached.size).toBe(dashboard.matching.length);
			const nowhere = dashboard.matching.filter(({ place, span }) => !place && span);
			expect(dashboard.unplaced.map(({ id }) => id).sort()).toEqual(nowhere.map(({ id }) => id).sort());
		})
	);
});

test.for([
	{ name: 'undated', search: '', among: UNDATED, list: 'undated' },
	{ name: 'unplaced', search: '', among: NOWHERE, list: 'unplaced' }
] as const)('all that happened of ten $name are in their list', ({ search, among, list }) => {
	const dashboard = open(search);
	expect(dashboard[list].map(({ id }) => id).sort()).toEqual(
		among
			.filter(({ status }) => status === 'happened')
			.map(({ id }) => id)
			.sort()
	);
});
