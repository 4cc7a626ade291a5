import { dayNumber } from '#core';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';
import { countShown, exportHref, shownBy, unreadableFilter } from '#lib/state/shown.ts';
import type { IncidentSummary, Overview } from '#lib/wire.ts';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

const MINE: Overview = {
	...OVERVIEW,
	incidents: [
		...OVERVIEW.incidents,
		...OVERVIEW.incidents.slice(0, 2).map((one) => ({ ...one, id: `mine-${one.id}`, corpus: 'mine' as const }))
	],
	articles: [...OVERVIEW.articles, { id: 'm1', corpus: 'mine', title: 'À moi', publishedBasis: 'none', reportCount: 1 }]
};
const open = (search: string, overview: Overview) =>
	new Dashboard(() => overview, { query: parseSearch(search), language: 'fr', today: dayNumber(2026, 11, 22) });
const ids = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id);
const place = OVERVIEW.incidents.find(({ placeIds }) => placeIds.length > 1)?.placeIds.at(-1) ?? '';

describe('an address shows the same with and without its page', () => {
	test.for([
		'',
		'?time=2020-01',
		'?time=2020-01&mode=cumulative',
		'?types=explosions,riots',
		'?types=none',
		'?status=threatened,happened',
		'?order=oldest',
		'?corpus=examples',
		'?corpus=mine',
		'?list=undated',
		'?list=unplaced',
		'?list=review',
		'?list=review&time=2020-01&order=oldest',
		'?list=review&types=riots',
		'?list=unplaced&order=oldest&time=2019-11/2020-02',
		`?place=${place}`,
		`?place=${place}&time=2019-11&order=oldest`,
		'?place=nowhere'
	])('%s', (search) => {
		for (const overview of [OVERVIEW, MINE]) {
			const dashboard = open(search, overview);
			const shown = shownBy(parseSearch(search), overview);
			if (dashboard.listing === 'undated') expect(ids(shown)).toEqual(ids(dashboard.undated));
			else if (dashboard.listing === 'review') expect(ids(shown)).toEqual(ids(dashboard.unreviewed));
			else if (dashboard.listing === 'unplaced') expect(ids(shown)).toEqual(ids(dashboard.inOrder(dashboard.unplaced)));
			else if (dashboard.place)
				expect(ids(shown)).toEqual(
					ids(dashboard.listed.filter(({ placeIds }) => placeIds.includes(dashboard.place ?? '')))
				);
			else expect(ids(shown)).toEqual(ids(dashboard.listed));
			expect(countShown(dashboard)).toBe(shown.length);
			const again = exportHref(dashboard, 'csv', { areas: true, bom: true });
			expect(again).toMatch(/^\/api\/export\.csv\?.*areas=1/);
			expect(ids(shownBy(parseSearch(again.slice(again.indexOf('?'))), overview))).toEqual(ids(shown));
		}
	});
});

test('the queue: what is doubtful and not reviewed, the least certain first, whatever the window', () => {
	const doubts: Readonly<Record<string, Partial<IncidentSummary>>> = {
		'i-najaf': { doubt: 0.3 },
		'i-samedi': { doubt: 0.9 },
		'i-marche': { doubt: 0.8, review: 'reviewed' },
		'i-sommet': { doubt: 0 },
		'i-aeroport': { doubt: 0.5 }
	};
	const overview = { ...OVERVIEW, incidents: OVERVIEW.incidents.map((one) => ({ ...one, ...doubts[one.id] })) };
	for (const search of ['?list=review', '?list=review&time=2020-01'])
		expect(ids(shownBy(parseSearch(search), overview))).toEqual(['i-samedi', 'i-aeroport', 'i-najaf']);
	expect(countShown(open('?list=review&time=2020-01', overview))).toBe(3);
});

test.for([
	{ articles: ['a1'], want: ['i-najaf', 'i-kerbala'] },
	{ articles: ['a5'], want: [] }, // undated: not in the list
	{ articles: [], want: [] }
])('words that $articles hold show $want, with and without the page', ({ articles, want }) => {
	const found = { q: 'feu', articles: articles.map((id) => ({ id })) };
	expect(ids(shownBy(parseSearch('?q=feu'), OVERVIEW, found))).toEqual(want);
	const dashboard = open('?q=feu', OVERVIEW);
	expect(dashboard.listed.length).toBeGreaterThan(2); // not answered yet
	dashboard.finding.found = found;
	expect(ids(dashboard.listed)).toEqual(want);
	expect(exportHref(dashboard, 'csv', { areas: false, bom: false })).toContain('q=feu');
	dashboard.finding.words = '« - »';
	expect(dashboard.listed.length).toBeGreaterThan(2);
});

test('an incident shows the hit of its best article', () => {
	const dashboard = open('?q=feu', OVERVIEW);
	const excerpt = (text: string) => ({ text, hits: [] });
	dashboard.finding.found = {
		q: 'feu',
		articles: [{ id: 'a4' }, { id: 'a3', excerpt: excerpt('trois') }, { id: 'a2', excerpt: excerpt('deux') }]
	};
	const hit = (id: string) => {
		const incident = dashboard.incidentsById.get(id);
		return incident && dashboard.finding.hitOf(incident);
	};
	expect(hit('i-aeroport')).toMatchObject({ articleId: 'a3', excerpt: excerpt('trois') });
	expect(hit('i-kerbala')?.articleId).toBe('a2');
	expect(hit('i-sommet')).toBeUndefined();
});

test('what says nothing about the choice stays out of the address of an export', () => {
	const dashboard = open('?time=2020-01&incident=x&article=y&map=44,33,5&list=undated', OVERVIEW);
	expect(exportHref(dashboard, 'kml', { areas: false, bom: false })).toBe(
		'/api/export.kml?time=2020-01&corpus=examples&list=undated&lang=fr'
	);
});

test.for([
	{ search: 'time=hier', want: 'time' },
	{ search: 'time=2020&corpus=theirs', want: 'corpus' },
	{ search: 'list=all', want: 'list' },
	{ search: 'mode=x', want: 'mode' },
	{ search: 'time=2020-01&types=explosions&status=denied&corpus=mine&list=undated&mode=cumulative', want: undefined },
	{ search: 'areas=1&other=x', want: undefined },
	{ search: '', want: undefined }
])('unreadable in « $search »: $want', ({ search, want }) => {
	expect(unreadableFilter(new URLSearchParams(search))).toBe(want);
});
