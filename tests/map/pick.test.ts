import { expect, test } from 'vitest';
import { gatherSites } from '#lib/map/cluster.ts';
import { pickNext, targetsOfAreas, targetsOfGroup, type Picked, type Target } from '#lib/map/pick.ts';
import { hung, incidentAt, PLACES, siteAt } from './fixture.ts';

const place = (placeId: string): Target => ({ type: 'place', placeId });

test('the smallest area wins', () => {
	const targets = targetsOfAreas([siteAt('country'), siteAt('district'), siteAt('capital')]);
	expect(targets).toEqual([place('district'), place('capital'), place('country')]);
});

test('clicking again goes through what lies there and starts over', () => {
	const among = [place('district'), place('capital')];
	let last: Picked | undefined;
	const clicked = [1, 2, 3].map(() => (last = pickNext(among, last))?.target);
	expect(clicked).toEqual([place('district'), place('capital'), place('district')]);
});

test('another spot starts with its own smallest', () => {
	const last = pickNext([place('district'), place('capital')], undefined);
	expect(pickNext([place('district'), place('country')], last)?.target).toEqual(place('district'));
	expect(pickNext([], last)).toBeUndefined();
});

test('a badge leads to the place that holds all its sites, then to each', () => {
	const [group] = gatherSites(hung([incidentAt('embassy'), incidentAt('district'), incidentAt('district')]), 5);
	expect(group && targetsOfGroup(group, PLACES)).toEqual([place('district'), place('embassy')]);
});

test('a place without a row in the gazetteer leads to its incidents', () => {
	const incident = incidentAt('embassy', { at: { placeId: 'unknown', name: 'consulat' } });
	const [group] = gatherSites(hung([incident]), 5);
	expect(group && targetsOfGroup(group, PLACES)).toEqual([{ type: 'incident', incidentId: incident.id }]);
});
