import { drawnAs } from '#lib/explore/drawn.ts';
import { expect, test } from 'vitest';
import { incidentAt, PLACES } from '../map/fixture.ts';

const MARCH = { start: 59, end: 90 };

test.for([
	['a facility with a source', 'embassy', {}, { form: 'point', faded: false, hollow: false }],
	['a city', 'village', {}, { form: 'disc', radiusKm: 4, faded: false, hollow: false }],
	['a district that has an outline', 'district', {}, { form: 'outline', faded: false, hollow: false }],
	['a country', 'country', {}, { form: 'outline', faded: false, hollow: false }],
	['a threat', 'embassy', { status: 'threatened' as const }, { form: 'point', faded: false, hollow: true }],
	[
		'a date of three months',
		'embassy',
		{ span: { start: 31, end: 120 } },
		{ form: 'point', faded: true, hollow: false }
	],
	['no place', undefined, {}, { form: 'none', faded: false, hollow: false }]
] as const)('%s', ([, placeId, change, drawn]) => {
	const incident = incidentAt(placeId, { span: { start: 60, end: 61 }, ...change });
	expect(drawnAs(incident, PLACES, MARCH)).toEqual(drawn);
});
