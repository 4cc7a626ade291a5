import { expect, test } from 'vitest';
import { gatherSites } from '#lib/map/cluster.ts';
import { hung, incidentAt, SHAPES, siteAt } from './fixture.ts';

const HERE = [
	incidentAt('capital'),
	incidentAt('capital'),
	incidentAt('district', { eventType: 'Protests' }),
	incidentAt('embassy'),
	incidentAt('village'),
	incidentAt('country')
];

test.for([
	{ zoom: 6, want: [['capital', 'district', 'embassy'], ['country'], ['village']] },
	{ zoom: 1, want: [['capital', 'district', 'embassy', 'village'], ['country']] },
	{ zoom: 12, want: [['capital'], ['country'], ['district'], ['embassy'], ['village']] }
])('badges that would cover one another are one at zoom $zoom', ({ zoom, want }) => {
	const groups = gatherSites(hung(HERE), zoom).map(({ members }) => members.map(({ name }) => name).sort());
	expect(groups.sort()).toEqual(want);
});

test.for([0, 3, 5.5, 9, 14])('nothing is lost at zoom %d', (zoom) => {
	const groups = gatherSites(hung(HERE), zoom);
	expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(HERE.length);
	expect(groups.flatMap(({ members }) => members.map(({ key }) => key)).sort()).toEqual(
		hung(HERE)
			.map(({ key }) => key)
			.sort()
	);
});

test('a group adds up its families and stands where most happened', () => {
	const [group] = gatherSites(hung(HERE), 6);
	expect(group?.tallies).toEqual([
		{ family: 'attack', count: 3, hollow: false },
		{ family: 'crowd', count: 1, hollow: false }
	]);
	expect(group?.anchor).toEqual(hung([incidentAt('capital')])[0]?.anchor);
	expect(group?.isPoint).toBe(false);
});

test('a group is a point only when all its sites are', () => {
	expect(gatherSites(hung([incidentAt('embassy')]), 5)[0]?.isPoint).toBe(true);
	expect(gatherSites(hung([incidentAt('embassy'), incidentAt('district')]), 5)[0]?.isPoint).toBe(false);
});

test('the same sites in another order make the same groups', () => {
	const keys = (list: ReturnType<typeof hung>) => gatherSites(list, 4).map(({ key }) => key);
	expect(keys(hung([...HERE].reverse()))).toEqual(keys(hung(HERE)));
});

test('the badge of a country moves along its edge when its first spot is taken', () => {
	const country = SHAPES.hang(siteAt('country'));
	const [lng, lat] = country.anchor;
	const inTheWay = SHAPES.hang(siteAt('village', { at: { lng, lat } }));
	const [, group] = gatherSites([country, inTheWay], 5);
	expect(group?.members).toEqual([country]);
	expect(country.spareAnchors).toContainEqual(group?.anchor);
	expect(gatherSites([country], 5)[0]?.anchor).toEqual([lng, lat]);
});
