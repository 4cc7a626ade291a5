import { addArticle, listArticles, removeArticle } from '#lib/server/api/articles.ts';
import { patchArticle } from '#lib/server/api/edits.ts';
import { isLocalHost } from '#lib/server/api/hosts.ts';
import { filterOf } from '../../src/routes/api/filterOf.ts';
import { listIncidents, listIncidentsAsGeoJson } from '#lib/server/api/incidents.ts';
import { geocode, reverse } from '#lib/server/api/places.ts';
import type { Service } from '#lib/server/service.ts';
import { loadArticle, loadIncident } from '#lib/server/views/details.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { loadPlace } from '#lib/server/views/place.ts';
import { describe, expect, test } from 'vitest';
import { serviceForEach } from '../fixtures/service.ts';
import { incidentOf, PLACES, readArticleOf } from '../fixtures/stored.ts';

const HOST = 'localhost:4317';
let service: Service;

serviceForEach((fresh) => (service = fresh));

const ask = (path: string): Request => new Request(`http://${HOST}${path}`, { headers: { 'accept-language': 'en' } });

function send(method: string, body: unknown, headers: Record<string, string> = {}): Request {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const own = { host: HOST, 'content-type': 'application/json', 'accept-language': 'en', ...headers };
	const request = new Request(`http://${HOST}/api/articles`, { method, body: text, headers: own });
	// `Host` is no header that a page may set, so undici drops it; on the server it is there.
	const all = new Headers({ ...own });
	return { headers: all, text: () => request.text(), url: request.url, method } as unknown as Request;
}

const answer = async (response: Response | Promise<Response>) => {
	const got = await response;
	return { status: got.status, body: (await got.json()) as Record<string, unknown> };
};

/** One article with one incident at Mossoul on 3 May 2021. */
async function fill() {
	const article = readArticleOf('Mardi, une explosion a secoué Mossoul.', 'mine', { url: 'https://example.org/a' });
	const summary = { ...article.summary, url: 'https://example.org/a' };
	await service.store.putArticles([{ ...article, summary }]);
	const reports = article.reading.reports.map(({ key }) => key);
	const incident = incidentOf('inc-1', 'mine', { reports, articleIds: [article.stored.id] });
	await service.store.replaceIncidents('mine', { revision: 1, by: 'a', incidents: [incident], places: PLACES });
	return article;
}

describe('GET', () => {
	test.for([
		{ path: '/api/incidents', want: 1 },
		{ path: '/api/incidents?corpus=examples', want: 0 },
		{ path: '/api/incidents?from=2021-05&to=2021-05', want: 1 },
		{ path: '/api/incidents?to=2021-05-02', want: 0 },
		{ path: '/api/incidents?from=2021-05-04', want: 0 },
		{ path: '/api/incidents?type=Riots&type=Explosions/Remote%20violence', want: 1 },
		{ path: '/api/incidents?status=denied', want: 0 },
		{ path: '/api/incidents?bbox=43,36,44,37&place=country:IQ', want: 1 },
		{ path: '/api/incidents?offset=1', want: 1 }
	])('$path counts $want', async ({ path, want }) => {
		await fill();
		expect((await answer(listIncidents(service, ask(path)))).body['total']).toBe(want);
	});

	test.for([
		{ path: '?time=2021-05', want: 1 },
		{ path: '?time=2021-06', want: 0 },
		{ path: '?types=explosions', want: 1 },
		{ path: '?types=riots', want: 0 },
		{ path: '?in=country:IQ&near=city', want: 1 },
		{ path: '?in=country:FR', want: 0 },
		{ path: '?q=explosion', want: 1 },
		{ path: '?q=inondation', want: 0 },
		{ path: '?dead=1000', want: 0 },
		{ path: '?area=43,36;44,36;44,37;43,37', want: 1 },
		// Together with what the store knows, repeated or with commas.
		{ path: '?q=explosion&from=2021-06', want: 0 },
		{ path: '?q=explosion&status=denied,happened', want: 1 },
		{ path: '?q=explosion&status=denied&status=happened', want: 1 },
		{ path: '?q=explosion&corpus=examples', want: 0 },
		{ path: '?q=explosion&offset=1', want: 1 }
	])('the filters of the page: $path counts $want', async ({ path, want }) => {
		await fill();
		const request = ask(`/api/incidents${path}`);
		const filter = filterOf(request);
		if (filter instanceof Response) throw new Error(await filter.text());
		expect((await answer(listIncidents(service, request, filter))).body['total']).toBe(want);
	});
	test('a filter of the page that cannot be read is refused by its name', async () => {
		const filter = filterOf(ask('/api/incidents?area=1,2'));
		expect(filter).toBeInstanceOf(Response);
		expect(await (filter as Response).json()).toMatchObject({ field: 'area' });
		expect(filterOf(ask('/api/incidents?status=denied&from=2020'))).toBeUndefined();
	});

	test.for([
		{ path: '/api/incidents?from=hier', field: 'from' },
		{ path: '/api/incidents?bbox=1,2,3', field: 'bbox' },
		{ path: '/api/incidents?bbox=1,2,3,x', field: 'bbox' },
		{ path: '/api/incidents?bbox=1,2,3,91', field: 'bbox' },
		{ path: '/api/incidents?type=Fête', field: 'type' },
		{ path: '/api/incidents?limit=0', field: 'limit' },
		{ path: '/api/incidents?corpus=theirs', field: 'corpus' }
	])('$path is refused and names « $field »', async ({ path, field }) => {
		const { status, body } = await answer(listIncidents(service, ask(path)));
		expect(status).toBe(400);
		expect(String(body['field'])).toMatch(new RegExp(`^${field}`));
		expect(body['error']).toBe(`${String(body['field'])}: ${String(body['reason'])}`);
	});

	test('incidents as GeoJSON carry evidence and precision', async () => {
		await fill();
		const response = await listIncidentsAsGeoJson(service, ask('/api/incidents.geojson'));
		expect(response.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
		expect(await response.json()).toMatchObject({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'inc-1',
					geometry: { type: 'Point', coordinates: [43.119, 36.335] },
					properties: {
						date: '2021-05-03',
						radiusKm: 12,
						quote: 'Mardi, une explosion a secoué Mossoul.',
						sources: ['https://example.org/a']
					}
				}
			]
		});
	});

	test('an incident, its article and its place, each whole', async () => {
		const { stored, reading } = await fill();
		const { store } = service;
		const key = reading.reports[0]?.key;
		expect(await loadIncident(store, 'inc-1')).toMatchObject({
			incident: { id: 'inc-1', corpus: 'mine', links: [] },
			reports: [
				{ key, quote: stored.given.text, marks: [{ start: 11, end: 20, role: 'what' }], article: { id: stored.id } }
			]
		});
		expect(await loadArticle(store, stored.id)).toMatchObject({
			text: stored.given.text,
			reports: [{ key, incidentId: 'inc-1' }]
		});
		expect(await loadPlace(service, 'country:IQ')).toMatchObject({
			place: { name: 'Irak' },
			parents: [],
			here: [],
			inside: ['inc-1']
		});
		expect(await loadPlace(service, 'geonames:99072')).toMatchObject({
			parents: [{ id: 'country:IQ' }],
			here: ['inc-1'],
			inside: []
		});
		for (const load of [loadIncident, loadArticle]) expect(await load(store, 'nothing')).toBeUndefined();
		expect(await loadPlace(service, 'nothing')).toBeUndefined();
	});

	test('the overview follows what happens in the store', async () => {
		const empty = await loadOverview(service.store);
		expect(empty).toEqual({ incidents: [], places: {}, articles: [] });
		const { stored } = await fill();
		const full = await loadOverview(service.store);
		expect(full.incidents.map(({ id, articleIds }) => [id, articleIds])).toEqual([['inc-1', [stored.id]]]);
		expect(Object.keys(full.places)).toEqual(['country:IQ', 'geonames:99072']);
		expect(await loadOverview(service.store)).toBe(full);
	});

	test('articles by their words', async () => {
		await fill();
		expect((await answer(listArticles(service, ask('/api/articles?q=mossoul')))).body).toMatchObject({ total: 1 });
		expect((await answer(listArticles(service, ask('/api/articles?q=bassora')))).body).toMatchObject({
			total: 0,
			articles: []
		});
	});

	test.for([
		{ path: '/api/geocode?q=Mossoul', want: ['geonames:99072', 'geonames:98463'] },
		{ path: '/api/geocode?q=mossoul-e', want: ['geonames:98463'] },
		{ path: '/api/geocode?q=Atlantide', want: [] }
	])('$path finds $want', async ({ path, want }) => {
		const { body } = await answer(geocode(service, ask(path)));
		expect((body['places'] as { id: string }[]).map(({ id }) => id)).toEqual(want);
	});

	test('places near a point; a point is needed', async () => {
		const { body } = await answer(reverse(service, ask('/api/reverse?lat=36.33&lng=43.12&radiusKm=1')));
		expect((body['places'] as { id: string }[]).map(({ id }) => id)).toEqual(['geonames:99072']);
		expect(await answer(reverse(service, ask('/api/reverse?lat=91&lng=0')))).toMatchObject({
			status: 400,
			body: { field: 'lat' }
		});
		expect(await answer(geocode(service, ask('/api/geocode')))).toMatchObject({ status: 400, body: { field: 'q' } });
	});
});

describe('POST', () => {
	test('adds an article once', async () => {
		const body = { text: 'Un texte.', published: '2020-09' };
		const first = await answer(addArticle(service, send('POST', body)));
		expect(first).toEqual({
			status: 201,
			body: { id: expect.stringMatching(/^[0-9a-f]{16}$/), outcome: 'added', incidentIds: [] }
		});
		expect(await answer(addArticle(service, send('POST', body)))).toMatchObject({
			status: 200,
			body: { outcome: 'unchanged' }
		});
		expect((await service.store.articles({ corpus: 'mine' })).items).toMatchObject([{ published: '2020-09' }]);
	});

	test('reads the front matter of a dropped Markdown file', async () => {
		await addArticle(
			service,
			send('POST', { text: '---\ntitle: T\nurl: https://example.org\n---\nUn texte.', title: 'Autre' })
		);
		const [summary] = (await service.store.articles()).items;
		expect(summary).toMatchObject({ title: 'Autre', url: 'https://example.org' });
		expect((await service.store.article(summary?.id ?? ''))?.stored.given.text).toBe('Un texte.');
	});

	test('takes text as text', async () => {
		const text = '<script>alert(1)</script> <b>Une</b> phrase.';
		const { body } = await answer(addArticle(service, send('POST', { text })));
		expect((await loadArticle(service.store, String(body['id'])))?.text).toBe(text);
	});

	test.for([
		{ name: 'no JSON', body: '{"text":', status: 400, error: /^broken JSON/ },
		{ name: 'a list', body: [], status: 400, error: /an article is a JSON object/ },
		{ name: 'no text', body: {}, status: 400, error: /^text: / },
		{ name: 'an empty text', body: { text: '\n' }, status: 400, error: /^text: the text is empty/ },
		{ name: 'a number as title', body: { text: 'Un.', title: 3 }, status: 400, error: /^title: .*expected string/ },
		{
			name: 'a date in words',
			body: { text: 'Un.', published: 'hier' },
			status: 400,
			error: /^published: “hier” is no date/
		},
		{
			name: 'a date to come',
			body: { text: 'Un.', published: '2026-11-23' },
			status: 400,
			error: /^published: .*in the future/
		},
		{ name: 'two megabytes', body: { text: 'é'.repeat(1_000_000) }, status: 400, error: /^text: too large: 2\.0 MB/ },
		{ name: 'four megabytes', body: { text: 'a'.repeat(4_000_000) }, status: 413, error: /^too large/ },
		{ name: 'broken front matter', body: { text: '---\ntitle: [\n---\nUn.' }, status: 400, error: /^broken YAML/ },
		{
			name: 'a form',
			body: { text: 'Un.' },
			headers: { 'content-type': 'text/plain' },
			status: 415,
			error: /must be JSON/
		},
		{
			name: 'another site',
			body: { text: 'Un.' },
			headers: { origin: 'https://example.org' },
			status: 403,
			error: /another page/
		},
		{
			name: 'another port',
			body: { text: 'Un.' },
			headers: { origin: 'http://localhost:1' },
			status: 403,
			error: /another page/
		},
		{ name: 'a sandbox', body: { text: 'Un.' }, headers: { origin: 'null' }, status: 403, error: /another page/ },
		{
			name: 'a foreign fetch',
			body: { text: 'Un.' },
			headers: { 'sec-fetch-site': 'cross-site' },
			status: 403,
			error: /another page/
		}
	])('refuses $name', async ({ body, headers = {}, status, error }) => {
		expect(await answer(addArticle(service, send('POST', body, headers as Record<string, string>)))).toMatchObject({
			status,
			body: { error: expect.stringMatching(error) }
		});
		expect((await service.store.articles()).total).toBe(0);
	});

	test('says it in French to a French reader, and lets our own page in', async () => {
		const french = {
			'accept-language': 'fr-BE,fr;q=0.9,en;q=0.5',
			origin: `http://${HOST}`,
			'sec-fetch-site': 'same-origin'
		};
		const { body } = await answer(addArticle(service, send('POST', { text: ' ' }, french)));
		expect(body['error']).toBe('text: le texte est vide');
	});
});

describe('PATCH and DELETE', () => {
	test('a date set by the reader dates the article', async () => {
		const { body } = await answer(addArticle(service, send('POST', { text: 'Un texte.' })));
		const id = String(body['id']);
		expect(await answer(patchArticle(service, send('PATCH', { published: '2025-06-14' }), id))).toMatchObject({
			status: 200,
			body: { published: '2025-06-14', publishedBasis: 'given' }
		});
		expect(await answer(patchArticle(service, send('PATCH', { published: null }), id))).toMatchObject({
			body: { publishedBasis: 'none' }
		});
	});

	test.for([
		{ body: {}, status: 400 },
		{ body: { text: 'autre' }, status: 400 },
		{ body: { published: 'hier' }, status: 400 },
		{ body: { published: '2027' }, status: 400 },
		{ body: { outlet: 3 }, status: 400 },
		{ body: { outlet: 'La Gazette' }, status: 404 }
	])('$body gives $status', async ({ body, status }) => {
		expect((await patchArticle(service, send('PATCH', body), 'nobody')).status).toBe(status);
	});

	test('removes the user’s own articles with their incidents, and no example', async () => {
		const { stored } = await fill();
		const example = readArticleOf('Une explosion.', 'examples');
		await service.store.putArticles([example]);
		expect((await removeArticle(service, send('DELETE', ''), example.stored.id)).status).toBe(404);
		expect(
			(await removeArticle(service, send('DELETE', '', { origin: 'https://example.org' }), stored.id)).status
		).toBe(403);
		expect((await removeArticle(service, send('DELETE', ''), stored.id)).status).toBe(200);
		expect((await service.store.articles()).items.map(({ corpus }) => corpus)).toEqual(['examples']);
		expect((await service.store.incidents()).total).toBe(0);
	});
});

test.for([
	{ host: 'localhost:4317', want: true },
	{ host: '127.0.0.1', want: true },
	{ host: '[::1]:80', want: true },
	{ host: 'example.org', want: false },
	{ host: 'localhost.example.org:4317', want: false },
	{ host: null, want: false }
])('is $host this machine: $want', ({ host, want }) => {
	expect(isLocalHost(host)).toBe(want);
});
