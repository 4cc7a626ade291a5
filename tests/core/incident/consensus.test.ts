import { expect, test } from 'vitest';
import { findIncidents, type Incident } from '#core';
import { gazetteer } from './places.ts';
import { report, type Told } from './reports.ts';

/** The one incident that these reports are linked to. */
function incidentOf(told: readonly Told[]): Incident {
	const incidents = findIncidents(told.map(report), gazetteer);
	expect(incidents).toHaveLength(1);
	return incidents[0] as Incident;
}

const bomb = { type: 'bomb', at: 'bagdad', on: '2021-01-21' } as const;
const rockets = { type: 'rockets', at: 'zone-verte', on: '2020-12-20', of: ['ambassade américaine'] } as const;

test.for<{ what: string; told: readonly Told[]; want: Partial<Record<keyof Incident, unknown>> }>([
	{
		what: 'the narrowest place that the others allow',
		told: [
			{ key: 'a', ...bomb },
			{ key: 'b', ...bomb, at: 'karrada' },
			{ key: 'c', ...bomb }
		],
		want: { place: expect.objectContaining({ placeId: 'karrada' }), placeFrom: 'b' }
	},
	{
		what: 'the place that most name, not the one that is narrowest',
		told: [
			{ key: 'a', ...rockets, at: 'karrada' },
			{ key: 'b', ...rockets },
			{ key: 'c', ...rockets }
		],
		want: { place: expect.objectContaining({ placeId: 'zone-verte' }), placeFrom: 'b' }
	},
	{
		what: 'the narrowest date',
		told: [
			{ key: 'a', ...rockets, on: '2020-12', by: ['milices pro-Iran'] },
			{ key: 'b', ...rockets, by: ['milices pro-Iran'] }
		],
		want: { date: '2020-12-20', dateFrom: 'b' }
	},
	{
		what: 'all tolls from the least to the most',
		told: [
			{ key: 'a', ...bomb, dead: 28 },
			{ key: 'b', ...bomb, dead: { min: 32, max: 35 }, hurt: 110 },
			{ key: 'c', ...bomb, dead: 32 }
		],
		want: { fatalities: { min: 28, max: 35 }, injuries: { min: 110, max: 110 } }
	},
	{
		what: 'who says so, while all name the same',
		told: [
			{ key: 'a', ...bomb, dead: { min: 30, max: 30, by: 'la police' } },
			{ key: 'b', ...bomb, dead: { min: 32, max: 32, by: 'la police' } }
		],
		want: { fatalities: { min: 30, max: 32, by: 'la police' } }
	},
	{
		what: 'it happened when one says so',
		told: [
			{ key: 'a', ...rockets, status: 'denied' },
			{ key: 'b', ...rockets }
		],
		want: { status: 'happened' }
	},
	{
		what: 'the exact type before the broad one, though more say the broad one',
		told: [
			{ key: 'a', ...rockets, type: 'attack' },
			{ key: 'b', ...rockets, type: 'attack' },
			{ key: 'c', ...rockets }
		],
		want: { eventType: 'Explosions/Remote violence', subEventType: 'Shelling/artillery/missile attack' }
	},
	{
		what: 'every phrase once, the frequent first',
		told: [
			{ key: 'a', ...rockets, with: ['obus'] },
			{ key: 'b', ...rockets, with: ['roquettes'] },
			{ key: 'c', ...rockets, with: ['Roquettes'] }
		],
		want: { weapons: ['roquettes', 'obus'], targets: ['ambassade américaine'] }
	}
])('$what', ({ told, want }) => {
	expect(incidentOf(told)).toMatchObject(want);
});

test('what nobody says is missing', () => {
	const incident = incidentOf([{ key: 'a', type: 'statement' }]);
	for (const field of ['place', 'placeFrom', 'date', 'dateFrom', 'span', 'fatalities', 'injuries'])
		expect(incident).not.toHaveProperty(field);
	expect(incident).toMatchObject({ actors: [], targets: [], weapons: [], vague: false, links: [], reports: ['a'] });
});
