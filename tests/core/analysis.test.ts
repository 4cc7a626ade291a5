import { expect, test } from 'vitest';
import { incidentIds, toAnalysis, type ArticleReport, type Incident, type PlaceMention, type Reading } from '#core';

const place: PlaceMention = {
	start: 10,
	end: 15,
	text: 'Najaf',
	form: 'named',
	role: 'literal',
	kind: 'city',
	lat: null,
	lng: null,
	score: 0.4,
	alternatives: [],
	why: ['no row is sure enough']
};

const report: ArticleReport = {
	articleId: 'a',
	key: 'a#2',
	start: 2,
	end: 9,
	text: 'attaque',
	mentions: [{ start: 30, end: 37 }],
	eventType: 'Violence against civilians',
	subEventType: 'Attack',
	actors: [],
	targets: ['consulat'],
	weapons: [],
	fatalities: { min: 1, max: 3, by: 'la police' },
	status: 'happened',
	sentence: { start: 0, end: 20 },
	score: 0.7,
	why: ['a trigger'],
	names: ['najaf']
};

const reading: Reading = {
	id: 'a',
	language: 'fr',
	publication: { basis: 'none' },
	places: [place],
	times: [{ start: 16, end: 20, text: 'hier', type: 'DATE', timex: 'XXXX-XX-XX', datesEvents: true, why: [] }],
	reports: [report]
};

test('unknown is null, and what only explains stays inside', () => {
	expect(toAnalysis(reading, new Map([['a#2', 'inc-1']]))).toEqual({
		id: 'a',
		language: 'fr',
		published: null,
		publishedBasis: 'none',
		places: [
			{
				start: 10,
				end: 15,
				text: 'Najaf',
				form: 'named',
				role: 'literal',
				kind: 'city',
				placeId: null,
				name: null,
				country: null,
				lat: null,
				lng: null,
				radiusKm: null,
				score: 0.4,
				alternatives: []
			}
		],
		times: [
			{ start: 16, end: 20, text: 'hier', type: 'DATE', timex: 'XXXX-XX-XX', edtf: null, precision: null, basis: null }
		],
		reports: [
			{
				start: 2,
				end: 9,
				text: 'attaque',
				mentions: [{ start: 30, end: 37 }],
				eventType: 'Violence against civilians',
				subEventType: 'Attack',
				place: null,
				date: null,
				datePrecision: null,
				dateText: null,
				actors: [],
				targets: ['consulat'],
				weapons: [],
				fatalities: { min: 1, max: 3, by: 'la police' },
				injuries: null,
				crowd: null,
				attributions: [],
				status: 'happened',
				sentence: { start: 0, end: 20 },
				score: 0.7,
				incident: 'inc-1'
			}
		]
	});
});

test('what is known is there: place, date and their words', () => {
	const known: Reading = {
		...reading,
		publication: { basis: 'text', edtf: '2020-09' },
		reports: [
			{
				...report,
				date: '2020-09-15',
				datePrecision: 'day',
				dateText: { start: 16, end: 20 },
				place: {
					name: 'Najaf',
					kind: 'city',
					country: 'IQ',
					lat: 32,
					lng: 44.3,
					radiusKm: 8,
					start: 10,
					end: 15,
					text: 'Najaf',
					placeId: 'geonames:1'
				},
				fatalities: { min: 0, max: 0 }
			}
		]
	};
	const analysis = toAnalysis(known, new Map());
	expect(analysis).toMatchObject({ published: '2020-09', publishedBasis: 'text' });
	expect(analysis.reports[0]).toMatchObject({
		date: '2020-09-15',
		datePrecision: 'day',
		dateText: { start: 16, end: 20 },
		place: {
			name: 'Najaf',
			placeId: 'geonames:1',
			country: 'IQ',
			lat: 32,
			lng: 44.3,
			radiusKm: 8,
			start: 10,
			end: 15,
			text: 'Najaf'
		},
		fatalities: { min: 0, max: 0 },
		incident: null
	});
});

test('every report finds its incident', () => {
	const incidents = [
		{ id: 'inc-1', reports: ['a#2', 'b#7'] },
		{ id: 'inc-2', reports: ['b#9'] }
	] as unknown as Incident[];
	expect([...incidentIds(incidents)]).toEqual([
		['a#2', 'inc-1'],
		['b#7', 'inc-1'],
		['b#9', 'inc-2']
	]);
});
