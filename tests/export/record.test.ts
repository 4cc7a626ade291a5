import type { ReportPlace } from '#core';
import { canonicalJson } from '#lib/export/canonical.ts';
import { recordOf } from '#lib/export/record.ts';
import { sharePlace } from '#lib/export/share.ts';
import type { IncidentSummary, PlaceSummary, ReportView } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';

const place = (id: string, kind: PlaceSummary['kind'], name: string, radiusKm: number, parents: string[] = []) =>
	({ id, name, kind, country: 'IQ', lat: 33, lng: 44, radiusKm, parents }) satisfies PlaceSummary;
const PLACES: Readonly<Record<string, PlaceSummary>> = {
	'country:IQ': place('country:IQ', 'country', 'Irak', 600),
	ville: place('ville', 'city', 'Bassora', 15, ['country:IQ']),
	maison: { ...place('maison', 'facility', 'Maison Farès', 0.1, ['quartier', 'ville', 'country:IQ']), lat: 33.1234 },
	quartier: place('quartier', 'district', 'Vieux-Port', 2, ['ville', 'country:IQ']),
	ferme: place('ferme', 'facility', 'Ferme isolée', 0.2, ['country:IQ'])
};
const placeOf = (id: string) => PLACES[id];
const at = (id: string): ReportPlace => {
	const { id: placeId, name, kind, country, lat, lng, radiusKm } = PLACES[id] ?? place(id, 'facility', id, 0.1);
	return { placeId, name, kind, country: country ?? 'IQ', lat, lng, radiusKm };
};

describe('sharePlace', () => {
	test.for([
		{ name: 'a home is its town', place: at('maison'), want: 'Bassora' },
		{ name: 'a quarter is its town', place: at('quartier'), want: 'Bassora' },
		{ name: 'without a town, its country', place: at('ferme'), want: 'Irak' },
		{ name: 'unknown to the gazetteer, its country', place: at('ailleurs'), want: 'Irak' },
		{ name: 'a pin called a town is no town', place: { ...at('maison'), kind: 'city' as const }, want: 'Bassora' },
		{ name: 'a town stays', place: at('ville'), want: 'Bassora' },
		{ name: 'a country stays', place: at('country:IQ'), want: 'Irak' }
	])('$name', ({ place, want }) => {
		const shared = sharePlace(place, true, placeOf);
		expect(shared?.name).toBe(want);
		expect(shared?.radiusKm).toBeGreaterThanOrEqual(15);
		expect(shared?.lat).toBe(33);
	});

	test('nothing is said where neither town nor country is known', () => {
		const { country: _country, ...nowhere } = at('ailleurs');
		expect(sharePlace(nowhere, true, placeOf)).toBe(undefined);
	});

	test('what is no private home keeps its place and says what is beside it', () => {
		const shared = sharePlace({ ...at('maison'), relation: 'devant' }, false, placeOf);
		expect(shared).toMatchObject({ name: 'Maison Farès', lat: 33.1234, relation: 'devant' });
		expect(shared).not.toHaveProperty('rounded');
	});
});

const QUOTE = 'Un inconnu a tiré mardi sur le domicile de Karim Farès.';
const reportView = (wanted: Partial<ReportView> = {}): ReportView => ({
	key: 'a#13',
	start: 13,
	end: 17,
	text: 'tiré',
	mentions: [],
	eventType: 'Violence against civilians',
	subEventType: 'Attack',
	place: at('maison'),
	actors: ['Un inconnu'],
	targets: ['le domicile de Karim Farès', 'un voisin'],
	weapons: [],
	status: 'happened',
	sentence: { start: 0, end: QUOTE.length },
	score: 0.8,
	why: [],
	quote: QUOTE,
	marks: [],
	article: { id: 'a', corpus: 'mine', title: 'Tirs à Bassora', publishedBasis: 'none', reportCount: 1 },
	...wanted
});
const { corrected: _corrected, ...TOLD } = reportView();
const incident = (wanted: Partial<IncidentSummary> = {}): IncidentSummary => ({
	...TOLD,
	id: 'i',
	vague: false,
	corpus: 'mine',
	reports: ['a#13'],
	articleIds: ['a'],
	placeIds: ['maison'],
	...wanted
});
const record = (summary: Partial<IncidentSummary>, reports: readonly ReportView[]) =>
	recordOf({ incident: incident(summary), reports, placeOf, textSha256: () => undefined });

describe('recordOf', () => {
	test('of a private home nothing leaves that would find it', () => {
		const other = reportView({
			key: 'b#1',
			score: 0.9,
			quote: 'Des tirs ont été entendus au Vieux-Port.',
			place: at('quartier')
		});
		const titled = reportView({
			key: 'c#1',
			score: 0.1,
			quote: 'Un homme a été blessé.',
			article: { ...other.article, id: 'c', title: 'Tirs sur la maison de Karim Farès' }
		});
		const shared = record({ sensitive: true }, [reportView({ sensitive: true }), other, titled]);
		expect(shared.place?.name).toBe('Bassora');
		expect(shared.reports.map(({ quote }) => quote)).toEqual([null, null, 'Un homme a été blessé.']);
		expect(shared.reports.map(({ quoteStart }) => quoteStart)).toEqual([null, null, 0]);
		expect(shared.reports.at(-1)?.article.title).toBe(null);
		expect(shared.targets).toEqual(['un voisin']);
		const words = JSON.stringify(shared);
		for (const secret of ['Farès', 'Vieux-Port', '33.1234', 'domicile']) expect(words).not.toContain(secret);
	});

	test('one sensitive report makes the whole incident so', () => {
		expect(record({}, [reportView({ sensitive: true })])).toMatchObject({
			sensitive: true,
			place: { name: 'Bassora' }
		});
	});

	test('without a private home all is told, the best report first', () => {
		const shared = record({ review: 'reviewed' }, [
			reportView({ key: 'low', score: 0.1 }),
			reportView({ key: 'high' })
		]);
		expect(shared).toMatchObject({ review: 'reviewed', place: { name: 'Maison Farès' } });
		expect(shared.reports.map(({ score }) => score)).toEqual([0.8, 0.1]);
		expect(shared.reports[0]).toMatchObject({
			quote: QUOTE,
			quoteStart: 0,
			quoteEnd: QUOTE.length,
			review: 'automatic'
		});
		expect(shared).not.toHaveProperty('sensitive');
	});
});

test.for([
	{ value: { b: 1, a: [undefined, { d: null, c: 'é' }], e: undefined }, want: '{"a":[null,{"c":"é","d":null}],"b":1}' },
	{ value: [], want: '[]' },
	{ value: 1.5, want: '1.5' }
])('canonicalJson gives $want', ({ value, want }) => {
	expect(canonicalJson(value)).toBe(want);
});
