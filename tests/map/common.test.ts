import { expect, test } from 'vitest';
import { commonPlace, countOutside } from '#lib/map/common.ts';
import { hung, incidentAt, PLACES } from './fixture.ts';

const sitesAt = (ids: readonly string[]) => hung(ids.map((id) => incidentAt(id)));

test.for([
	{ ids: ['district', 'embassy'], want: 'district' },
	{ ids: ['capital', 'embassy'], want: 'capital' },
	{ ids: ['embassy'], want: 'embassy' },
	{ ids: ['country'], want: 'country' },
	{ ids: ['capital', 'district', 'embassy', 'village'], want: 'capital' }, // one suburb does not take its name away
	{ ids: ['capital', 'village'], want: undefined }, // only the country holds both: that says too little
	{ ids: ['country', 'region'], want: undefined },
	{ ids: ['province', 'village', 'embassy'], want: undefined },
	{ ids: [], want: undefined }
])('$ids have $want in common', ({ ids, want }) => {
	expect(commonPlace(sitesAt(ids), PLACES)).toBe(want);
});

test('what counts is where most happened, not how many places are named', () => {
	const sites = sitesAt(['village', 'village', 'village', 'village', 'embassy', 'district']);
	expect(commonPlace(sites, PLACES)).toBe('village');
});

test('sites outside the common place are told', () => {
	expect(countOutside(sitesAt(['district', 'embassy', 'village']), 'capital', PLACES)).toBe(1);
	expect(countOutside(sitesAt(['district']), 'capital', PLACES)).toBe(0);
});

test('a place that names itself among its parents does not hang the walk', () => {
	const looped = { ...PLACES, a: { ...PLACES['capital'], id: 'a', parents: ['a'] } } as typeof PLACES;
	expect(
		commonPlace(hung([incidentAt('capital', { at: { placeId: 'a' } }), incidentAt('village')]), looped)
	).toBeUndefined();
});
