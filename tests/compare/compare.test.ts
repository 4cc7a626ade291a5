import { columnsOf, compareCoverage, compareIncident } from '#lib/state/compare.ts';
import type { ArticleSummary, IncidentSummary, ReportView } from '#lib/wire.ts';
import { expect, test } from 'vitest';
import { incidentDetail, OVERVIEW } from '../ui/fixture.ts';

const article = (id: string, outlet?: string, title = id): ArticleSummary => ({
	id,
	corpus: 'mine',
	title,
	...(outlet !== undefined && { outlet }),
	publishedBasis: 'none',
	reportCount: 1
});

test.for([
	{ articles: [], want: [] },
	{ articles: [article('1', 'Gazette')], want: ['Gazette: 1'] },
	// Two outlets: a column each, the one with more articles first.
	{
		articles: [article('1', 'Gazette'), article('2', 'Radio'), article('3', 'Radio')],
		want: ['Radio: 2 3', 'Gazette: 1']
	},
	// One outlet: an article each, told apart by title.
	{
		articles: [article('1', 'Gazette', 'Un'), article('2', 'Gazette', 'Deux')],
		want: ['Gazette, Un: 1', 'Gazette, Deux: 2']
	},
	// Nobody knows which outlet: never taken for the same.
	{
		articles: [article('1', undefined, 'Un'), article('2', undefined, 'Deux'), article('3', 'Radio')],
		want: ['?, Un: 1', '?, Deux: 2', 'Radio: 3']
	}
])('columns $want', ({ articles, want }) => {
	const shown = columnsOf(articles).map(
		({ name, title, articleIds }) =>
			`${[name ?? '?', ...(title === undefined ? [] : [title])].join(', ')}: ${articleIds.join(' ')}`
	);
	expect(shown).toEqual(want);
});

const [incident] = OVERVIEW.incidents;
const sample = incidentDetail('i-najaf')?.reports[0];
if (!incident || !sample) throw new Error('the fixture is empty');
const report = (id: string, outlet: string, more: Partial<ReportView>): ReportView => {
	const { fatalities: _f, injuries: _i, claims: _c, ...rest } = sample;
	return { ...rest, key: `${id}#1`, article: article(id, outlet), ...more };
};

test('says what each outlet says, where it says nothing, and who is silent altogether', () => {
	const here = (id: string, articleIds: readonly string[]): IncidentSummary => ({
		...incident,
		id,
		articleIds,
		placeIds: ['bagdad'],
		place: { placeId: 'bagdad', name: 'Bagdad', kind: 'city', lat: 33, lng: 44, radiusKm: 20 }
	});
	const heads = [article('1', 'Gazette'), article('2', 'Radio'), article('3', 'Courrier'), article('4')];
	const { columns, rows, silent } = compareIncident(
		here('a', ['1', '2']),
		[
			report('1', 'Gazette', { text: 'raid', fatalities: { min: 3, max: 3 } }),
			report('2', 'Radio', { text: 'frappe' })
		],
		{
			places: {},
			incidents: [here('a', ['1', '2']), here('b', ['1', '3', '4'])],
			articleOf: (id) => heads.find((one) => one.id === id)
		}
	);
	expect(columns.map(({ name }) => name)).toEqual(['Gazette', 'Radio']);
	const cell = (attribute: string) =>
		rows.find((row) => row.attribute === attribute)?.cells.map((claims) => claims.length);
	expect(cell('dead')).toEqual([1, 0]);
	expect(cell('word')).toEqual([1, 1]);
	expect(rows.some(({ attribute }) => attribute === 'injured')).toBe(false);
	expect(silent.map(({ name }) => name)).toEqual(['Courrier']);
});

test('says which outlet tells of which incident', () => {
	const heads = [article('1', 'Gazette'), article('2', 'Radio'), article('3', 'Radio')];
	const of = (id: string, articleIds: readonly string[]): IncidentSummary => ({ ...incident, id, articleIds });
	const { columns, rows } = compareCoverage([of('a', ['1', '3']), of('b', ['2'])], (id) =>
		heads.find((one) => one.id === id)
	);
	expect(columns.map(({ name }) => name)).toEqual(['Radio', 'Gazette']);
	expect(rows.map(({ cells }) => cells)).toEqual([
		['3', '1'],
		['2', undefined]
	]);
});
