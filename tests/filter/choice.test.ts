import type { EventType, ReportStatus } from '#core';
import { choose, type Choice } from '#lib/filter/choice.ts';
import { countFacets } from '#lib/filter/count.ts';
import { FACETS, valuesOf } from '#lib/filter/facets.ts';
import { EVENT_TYPES } from '#lib/state/families.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTICLES, OVERVIEW } from '../ui/fixture.ts';

const articleOf = (id: string) => ARTICLES.find((one) => one.id === id);
const ALL: Choice = {
	types: new Set(EVENT_TYPES),
	statuses: new Set<ReportStatus>(['happened', 'threatened', 'planned', 'denied']),
	chosen: {},
	toll: {}
};
const MORE: Readonly<Record<string, Partial<IncidentSummary>>> = {
	'i-najaf': {
		actors: ['étudiants'],
		targets: ['consulat'],
		weapons: ['cocktail Molotov'],
		struck: { kind: 'diplomatic', sending: 'IR', host: 'IQ' }
	},
	'i-aeroport': { actors: ['armée'], weapons: ['drone'], injuries: { min: 0, max: 0 } },
	'i-marche': { actors: ['étudiants', 'police'], injuries: { min: 3, max: 12 } }
};
const INCIDENTS = OVERVIEW.incidents.map((one) => ({ ...one, ...MORE[one.id] }));
const ids = (choice: Partial<Choice>) =>
	choose(INCIDENTS, { ...ALL, ...choice }, articleOf)
		.map(({ id }) => id.slice(2))
		.join(' ');

describe('a choice', () => {
	test.for([
		{ choice: {}, want: 'kerbala najaf aeroport dimanche marche entretien menace sommet samedi' },
		{ choice: { types: new Set<EventType>(['Protests']) }, want: 'marche' },
		{ choice: { types: new Set<EventType>() }, want: '' },
		{ choice: { statuses: new Set<ReportStatus>(['threatened']) }, want: 'menace' },
		{ choice: { chosen: { place: ['bagdad'] } }, want: 'aeroport dimanche marche' }, // with what lies in it
		{ choice: { chosen: { place: ['bagdad', 'najaf'] } }, want: 'najaf aeroport dimanche marche samedi' },
		{ choice: { chosen: { place: ['paris'] } }, want: '' },
		{ choice: { chosen: { subType: ['Fire'] } }, want: 'samedi' },
		{ choice: { chosen: { actor: ['étudiants'] } }, want: 'najaf marche' },
		{ choice: { chosen: { actor: ['étudiants'], place: ['najaf'] } }, want: 'najaf' }, // both
		{ choice: { chosen: { target: ['consulat'] } }, want: 'najaf' },
		{ choice: { chosen: { targetClass: ['diplomatic'] } }, want: 'najaf' },
		{ choice: { chosen: { targetClass: ['energy'] } }, want: '' },
		{ choice: { chosen: { weapon: ['drone'] } }, want: 'aeroport' },
		{ choice: { chosen: { outlet: ['?'] } }, want: 'samedi' },
		{ choice: { chosen: { placeKind: ['facility', 'none'] } }, want: 'aeroport sommet' },
		{ choice: { chosen: { dated: ['month'] } }, want: 'kerbala dimanche menace sommet' },
		{ choice: { chosen: { dated: ['none'] } }, want: 'samedi' },
		{
			choice: { chosen: { actor: [] } },
			want: 'kerbala najaf aeroport dimanche marche entretien menace sommet samedi'
		},
		// A summit without a place is not coarse: nobody knows where it was.
		{ choice: { coarsest: 'facility' as const }, want: 'aeroport sommet' },
		{ choice: { coarsest: 'city' as const }, want: 'kerbala najaf aeroport dimanche marche entretien sommet samedi' },
		{
			choice: { coarsest: 'country' as const },
			want: 'kerbala najaf aeroport dimanche marche entretien menace sommet samedi'
		},
		{ choice: { toll: { told: true } }, want: 'kerbala aeroport marche' },
		{ choice: { toll: { dead: 4 } }, want: 'kerbala aeroport' }, // by the highest count given
		{ choice: { toll: { dead: 5 } }, want: 'aeroport' },
		{ choice: { toll: { injured: 0 } }, want: 'aeroport marche' }, // somebody says so, if only of none
		{ choice: { toll: { injured: 12 } }, want: 'marche' },
		{ choice: { toll: { injured: 13 } }, want: '' }
	])('$choice → $want', ({ choice, want }) => {
		expect(ids(choice)).toBe(want);
	});
});

describe('counts', () => {
	test('follow the other filters, and not the choices of the same facet', () => {
		const choice = { ...ALL, chosen: { actor: ['étudiants'] } };
		const { facets, types, tolled } = countFacets(INCIDENTS, choice, articleOf);
		expect(Object.fromEntries(facets.actor)).toMatchObject({ étudiants: 2, armée: 1, police: 1 });
		expect(Object.fromEntries(facets.place)).toEqual({ irak: 2, bagdad: 1, najaf: 1 });
		expect(Object.fromEntries(types)).toEqual({ Riots: 1, Protests: 1 });
		expect(tolled).toBe(1);
	});

	/** What a value counts is what would be shown if it alone were chosen in its facet. */
	test('are what a choice would show, for any choice', () => {
		const actor = fc.subarray(['étudiants', 'police', 'armée']);
		const place = fc.subarray(['irak', 'bagdad', 'teheran']);
		const types = fc.subarray([...EVENT_TYPES]).map((list) => new Set(list));
		const dead = fc.option(fc.nat(12), { nil: undefined });
		fc.assert(
			fc.property(actor, place, types, dead, (actor, place, types, dead) => {
				const choice: Choice = { ...ALL, types, chosen: { actor, place }, toll: { dead } };
				const counts = countFacets(INCIDENTS, choice, articleOf);
				for (const facet of FACETS) {
					for (const value of new Set(INCIDENTS.flatMap((one) => valuesOf(one, facet, articleOf)))) {
						const alone = { ...choice, chosen: { ...choice.chosen, [facet]: [value] } };
						expect(counts.facets[facet].get(value) ?? 0).toBe(choose(INCIDENTS, alone, articleOf).length);
					}
				}
				for (const type of EVENT_TYPES) {
					const alone = { ...choice, types: new Set([type]) };
					expect(counts.types.get(type) ?? 0).toBe(choose(INCIDENTS, alone, articleOf).length);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
