import { dayNumber, type Action, type Correction } from '#core';
import { addArticle } from '#lib/server/api/articles.ts';
import {
	addCorrection,
	downloadCorrections,
	listCorrections,
	previewCorrection,
	undoCorrection,
	uploadCorrections
} from '#lib/server/api/corrections.ts';
import { patchArticle } from '#lib/server/api/edits.ts';
import { ingest } from '#lib/server/ingest/ingest.ts';
import type { Service } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { loadArticle, loadIncident } from '#lib/server/views/details.ts';
import type { ArticleDetail, CorrectionResult, CorrectionView, Reach } from '#lib/wire.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';

const HOST = 'localhost:4317';
const TEXT = 'Une bombe a explosé samedi à Mossoul. Une bombe a explosé à Mossoul le 3 mai 2021.';
let folder = '';
let service: Service;
let id = '';

const open = (name: string): Service => ({
	store: openSqliteStore(join(folder, `${name}.sqlite`)),
	analyser: { version: 'test-1', gazetteer: async () => GAZETTEER },
	today: () => dayNumber(2026, 11, 22),
	now: () => new Date('2026-11-22T10:00:00Z')
});

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	service = open('store');
	const { articles } = await ingest(service.store, service.analyser, 'mine', [
		{ article: { text: TEXT, published: '2021-05-04' }, file: 'a.txt', line: 1 }
	]);
	id = articles[0]?.id ?? '';
});
afterEach(async () => {
	await service.store.close();
	rmSync(folder, { recursive: true });
});

function send(body: unknown, headers: Record<string, string> = {}): Request {
	const all = { host: HOST, 'content-type': 'application/json', 'accept-language': 'en', ...headers };
	const text = async () => (typeof body === 'string' ? body : JSON.stringify(body));
	return { headers: new Headers(all), text, url: `http://${HOST}/api/corrections` } as unknown as Request;
}
const ask = (query = ''): Request =>
	new Request(`http://${HOST}/api/corrections${query}`, { headers: { 'accept-language': 'en' } });
const answer = async <T = Record<string, unknown>>(response: Response | Promise<Response>) => {
	const got = await response;
	return { status: got.status, body: (await got.json()) as T };
};

const target = (of: 'report' | 'mention' = 'report', words = 'explosé', from = 0) => {
	const start = TEXT.indexOf(words, from);
	return { articleId: id, start, end: start + words.length, words, of };
};
const anchor = (words: string, from = 0) => {
	const { of: _of, ...rest } = target('report', words, from);
	return rest;
};
const EST = { placeId: 'geonames:98463', name: 'anything', kind: 'water', lat: 0, lng: 0, radiusKm: 1 } as const;
const move = (more: object = {}) => ({ kind: 'move', target: target(), scope: 'mention', place: EST, ...more });

const post = (action: unknown, by: unknown = 'Ana') =>
	answer<CorrectionResult>(addCorrection(service, send({ by, action })));
const undo = (of: string) => answer<CorrectionResult>(undoCorrection(service, send({ by: 'Béa' }), of));
const history = async (query = '') =>
	(await answer<{ total: number; corrections: CorrectionView[] }>(listCorrections(service, ask(query)))).body;
const article = async (): Promise<ArticleDetail> => {
	const detail = await loadArticle(service.store, id);
	if (!detail) throw new Error('the article is gone');
	return detail;
};

test('the fixture tells of two bombs at Mossoul', async () => {
	const { reports, places } = await article();
	expect(reports.map(({ text, place }) => [text, place?.placeId])).toEqual([
		['explosé', 'geonames:99072'],
		['explosé', 'geonames:99072']
	]);
	expect(places).toHaveLength(2);
});

describe('a correction', () => {
	test('is kept with who, when, and what the server knows better', async () => {
		const { status, body } = await post(move());
		expect(status).toBe(201);
		expect(body.correction).toMatchObject({
			id: expect.stringMatching(/^cor-/),
			at: '2026-11-22T10:00:00.000Z',
			by: 'Ana',
			corpus: 'mine',
			action: {
				place: { name: 'Mossoul-Est', kind: 'city', radiusKm: 5 },
				was: { words: 'Mossoul', value: 'geonames:99072' }
			}
		});
		const [report, other] = (await article()).reports;
		expect(report).toMatchObject({
			place: { name: 'Mossoul-Est' },
			review: 'reviewed',
			corrected: ['place'],
			before: { place: { name: 'Mossoul' } }
		});
		expect(other).not.toHaveProperty('corrected');
		expect(body.incidentIds).toEqual([report?.incidentId]);
		const detail = await loadIncident(service.store, report?.incidentId ?? '');
		expect(detail?.incident.place?.name).toBe('Mossoul-Est');
		expect(detail?.reports[0]).toMatchObject({ corrected: ['place'], place: { name: 'Mossoul-Est' } });
		expect((await service.store.incidents()).items.find((one) => one.id === report?.incidentId)).toMatchObject({
			review: 'reviewed',
			corrected: true
		});
	});

	test('of a mention moves the mention and what stands there', async () => {
		await post(move({ target: target('mention', 'Mossoul') }));
		const { places, reports } = await article();
		expect(places.map(({ name }) => name)).toEqual(['Mossoul-Est', 'Mossoul']);
		expect(reports.map(({ place }) => place?.name)).toEqual(['Mossoul-Est', 'Mossoul']);
	});

	test('that rejects takes the report out of its incident, not out of its article', async () => {
		const before = (await service.store.incidents()).items;
		const { body } = await post({ kind: 'reject', target: target() });
		const [report] = (await article()).reports;
		expect(report).toMatchObject({ rejected: true });
		expect(report).not.toHaveProperty('incidentId');
		expect((await service.store.incidents()).items.flatMap(({ reports }) => reports)).toHaveLength(1);
		await undo(body.correction.id);
		expect((await service.store.incidents()).items).toEqual(before);
	});

	test('that merges and splits binds the incidents, and an old address still answers', async () => {
		const before = (await service.store.incidents()).items.map((one) => one.id).sort();
		expect(before).toHaveLength(2);
		const [part, rest] = [[anchor('explosé')], [anchor('explosé', 40)]];
		const { body } = await post({ kind: 'merge', part, rest });
		const [merged, ...others] = (await service.store.incidents()).items;
		expect(others).toEqual([]);
		expect(body.incidentIds).toEqual([merged?.id]);
		for (const old of before) expect((await loadIncident(service.store, old))?.incident.id).toBe(merged?.id);
		expect((await loadIncident(service.store, merged?.id ?? ''))?.incident.links[0]?.reasons[0]?.name).toBe('by-hand');
		await post({ kind: 'split', part, rest });
		expect((await service.store.incidents()).items.map((one) => one.id).sort()).toEqual(before);
	});

	test('of an article’s date dates the whole article, and PATCH writes the same', async () => {
		const fields = { published: '2021-06-13' };
		const { body } = await post({ kind: 'article', articleId: id, fields });
		const dated = await article();
		expect(dated.article.published).toBe('2021-06-13');
		expect(dated.reports[0]?.date).toBe('2021-06-12');
		await undo(body.correction.id);
		expect((await article()).article.published).toBe('2021-05-04');
		expect((await service.store.article(id))?.stored).not.toHaveProperty('edits');
		await patchArticle(service, send({ outlet: 'La Gazette', by: 'Ana' }), id);
		await patchArticle(service, send({ outlet: null }), id);
		const { corrections } = await history(`?article=${id}`);
		expect(corrections.map(({ by, action }) => [by, action.kind, 'fields' in action && action.fields])).toEqual([
			['moi', 'article', { outlet: '' }],
			['Ana', 'article', { outlet: 'La Gazette' }],
			['Béa', 'undo', false],
			['Ana', 'article', fields]
		]);
	});

	test.for([
		{ name: 'no name', body: { action: { kind: 'undo', of: '1' } }, status: 400, field: 'by' },
		{ name: 'an empty name', body: { by: ' ', action: { kind: 'undo', of: '1' } }, status: 400, field: 'by' },
		{ name: 'no action', body: { by: 'Ana' }, status: 400, field: 'action' },
		{ name: 'an unknown kind', body: { by: 'Ana', action: { kind: 'erase' } }, status: 400, field: 'action.kind' },
		{
			name: 'an undo by the wrong door',
			body: { by: 'Ana', action: { kind: 'undo', of: '1' } },
			status: 400,
			field: 'kind'
		},
		{ name: 'no JSON', body: '{', status: 400, field: undefined },
		{ name: 'another site', body: {}, headers: { origin: 'https://example.org' }, status: 403, field: undefined },
		{ name: 'a form', body: {}, headers: { 'content-type': 'text/plain' }, status: 415, field: undefined }
	])('is refused with $name: $status $field', async ({ body, headers, status, field }) => {
		const got = await answer(addCorrection(service, send(body, headers as Record<string, string>)));
		expect({ status: got.status, field: got.body['field'] }).toEqual({ status, field });
		expect(await service.store.corrections()).toEqual([]);
	});

	test.for<{ name: string; change: (action: ReturnType<typeof move>) => object; status: number; field: string }>([
		{
			name: 'an unknown article',
			change: (one) => ({ ...one, target: { ...one.target, articleId: 'nobody' } }),
			status: 404,
			field: 'articleId'
		},
		{
			name: 'words beyond the text',
			change: (one) => ({ ...one, target: { ...one.target, end: 9999 } }),
			status: 400,
			field: 'start'
		},
		{
			name: 'an empty range',
			change: (one) => ({ ...one, target: { ...one.target, end: one.target.start } }),
			status: 400,
			field: 'start'
		},
		{
			name: 'an unknown row',
			change: (one) => ({ ...one, place: { ...EST, placeId: 'geonames:0' } }),
			status: 400,
			field: 'place.placeId'
		},
		{ name: 'no date', change: ({ target }) => ({ kind: 'redate', target, date: 'hier' }), status: 400, field: 'date' },
		{
			name: 'an impossible date',
			change: ({ target }) => ({ kind: 'redate', target, date: '2021-02-30' }),
			status: 400,
			field: 'date'
		},
		{
			name: 'a publication to come',
			change: () => ({ kind: 'article', articleId: id, fields: { published: '2027' } }),
			status: 400,
			field: 'fields.published'
		}
	])('is refused with $name', async ({ change, status, field }) => {
		const action = change(move());
		const refusal = { status, body: { field, reason: expect.any(String), error: expect.stringContaining(field) } };
		expect(await answer(addCorrection(service, send({ by: 'Ana', action })))).toMatchObject(refusal);
		expect(await answer(previewCorrection(service, send({ action })))).toMatchObject(refusal);
	});

	test('a point on the map gets the country around it', async () => {
		const point = { name: 'Pont', kind: 'facility', lat: 36.34, lng: 43.12, radiusKm: 0.1 };
		await post(move({ place: point }));
		expect((await article()).reports[0]?.place).toMatchObject({
			name: 'Pont',
			country: 'IQ',
			placeId: expect.stringMatching(/^point:/)
		});
	});
});

describe('a preview', () => {
	test('says what each scope reaches, with quotes, and changes nothing', async () => {
		const version = await service.store.version();
		const { status, body } = await answer<Reach>(previewCorrection(service, send({ action: move() })));
		expect(status).toBe(200);
		expect([body.mention, body.article, body.everywhere].map((one) => one.length)).toEqual([1, 2, 2]);
		expect(body.mention[0]).toMatchObject({
			articleId: id,
			quote: 'Une bombe a explosé samedi à Mossoul.',
			title: expect.any(String),
			incidentId: expect.stringMatching(/^inc-/)
		});
		expect(await service.store.version()).toBe(version);
	});

	test('quotes at most 200 characters, with the words in them', async () => {
		const text = `${'Des mots encore et encore, '.repeat(20)}une bombe a explosé à Mossoul, ${'et des mots encore '.repeat(20)}.`;
		const { body } = await answer(addArticle(service, send({ text })));
		const start = text.indexOf('explosé');
		const long = { articleId: String(body['id']), start, end: start + 7, words: 'explosé', of: 'report' };
		const reach = await answer<Reach>(previewCorrection(service, send({ action: { kind: 'reject', target: long } })));
		const quote = reach.body.mention[0]?.quote ?? '';
		expect(quote.length).toBeLessThanOrEqual(200);
		expect(quote).toContain('explosé à Mossoul');
	});
});

describe('the log', () => {
	test('is told newest first, with what stands and what it reaches', async () => {
		const first = await post(move({ scope: 'everywhere' }));
		await post({ kind: 'redate', target: target(), date: '2021' });
		await undo(first.body.correction.id);
		const { total, corrections } = await history();
		expect(total).toBe(3);
		expect(corrections.map(({ action, stands, reaches }) => [action.kind, stands, reaches])).toEqual([
			['undo', true, 2],
			['redate', true, 1],
			['move', false, 0]
		]);
		expect(corrections[0]?.title).toBe((await article()).article.title);
		expect((await history('?limit=1&offset=1')).corrections.map(({ action }) => action.kind)).toEqual(['redate']);
		expect((await history('?article=nobody')).total).toBe(0);
		expect((await history('?corpus=examples')).total).toBe(0);
		expect((await history('?incident=nothing')).total).toBe(0);
		const [one, other] = (await article()).reports;
		expect((await history(`?incident=${one?.incidentId}`)).total).toBe(3);
		expect((await history(`?incident=${other?.incidentId}`)).total).toBe(2); // reached by its words
		expect((await answer(listCorrections(service, ask('?limit=0')))).status).toBe(400);
	});

	test('an undo can be undone, once each', async () => {
		const { body } = await post(move());
		const taken = await undo(body.correction.id);
		expect(taken).toMatchObject({ status: 201, body: { correction: { by: 'Béa', action: { kind: 'undo' } } } });
		expect((await undo(body.correction.id)).status).toBe(409);
		expect((await article()).reports[0]?.place?.name).toBe('Mossoul');
		await undo(taken.body.correction.id);
		expect((await article()).reports[0]?.place?.name).toBe('Mossoul-Est');
		expect((await undo('nobody')).status).toBe(404);
	});

	test('is written in the order of its instants, though the clock stands still', async () => {
		for (const date of ['2020', '2021', '2022']) await post({ kind: 'redate', target: target(), date });
		expect((await article()).reports[0]?.date).toBe('2022');
		const instants = (await service.store.corrections()).map(({ at }) => at);
		expect(instants).toEqual([...new Set(instants)].sort());
	});
});

describe('export and import', () => {
	const upload = (text: string, to = service, headers: Record<string, string> = {}) =>
		answer(uploadCorrections(to, send(text, { 'content-type': 'application/x-ndjson', ...headers })));
	const download = async (query = '') => (await downloadCorrections(service, ask(`.jsonl${query}`))).text();

	test('one correction a line, and back into another workspace before its articles come', async () => {
		await post(move());
		await post({ kind: 'article', articleId: id, fields: { outlet: 'La Gazette' } });
		const response = await downloadCorrections(service, ask('.jsonl'));
		expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
		expect(response.headers.get('content-disposition')).toContain('.jsonl');
		const log = await response.text();
		expect(
			log
				.trimEnd()
				.split('\n')
				.map((line) => (JSON.parse(line) as Correction).action.kind)
		).toEqual(['move', 'article']);
		expect(await download('?corpus=examples')).toBe('');
		expect(await upload(log)).toEqual({ status: 200, body: { added: 0, known: 2 } });

		const other = open('other');
		expect(await upload(`\n${log}\n`, other)).toEqual({ status: 200, body: { added: 2, known: 0 } });
		const waiting = await answer<{ corrections: CorrectionView[] }>(listCorrections(other, ask()));
		expect(waiting.body.corrections.map(({ stands, reaches }) => [stands, reaches])).toEqual([
			[true, 0],
			[true, 0]
		]);
		await ingest(other.store, other.analyser, 'mine', [
			{ article: { text: TEXT, published: '2021-05-04' }, file: 'b.txt', line: 1 }
		]);
		expect(await loadArticle(other.store, id)).toEqual(await article());
		expect((await article()).article.outlet).toBe('La Gazette');
		await other.store.close();
	});

	const good: Correction = {
		id: 'one',
		at: '2026-11-20T10:00:00Z',
		by: 'Ana',
		corpus: 'mine',
		action: {
			kind: 'review',
			targets: [{ articleId: 'a', start: 0, end: 1, words: 'a' }],
			state: 'reviewed'
		} satisfies Action
	};
	const line = (more: object) => JSON.stringify({ ...good, id: 'two', ...more });
	test.for([
		{ name: 'broken JSON', bad: '{', field: undefined },
		{ name: 'another key', bad: line({ note: 'x' }), field: undefined },
		{ name: 'no instant', bad: line({ at: 'hier' }), field: 'at' },
		{ name: 'an instant to come', bad: line({ at: '2027-01-01T00:00:00Z' }), field: 'at' },
		{ name: 'no name', bad: line({ by: '' }), field: 'by' },
		{
			name: 'no date',
			bad: line({
				action: { kind: 'redate', target: { articleId: 'a', start: 0, end: 1, words: 'a', of: 'report' }, date: 'x' }
			}),
			field: 'action.date'
		},
		{
			name: 'a publication to come',
			bad: line({ action: { kind: 'article', articleId: 'a', fields: { published: '2030' } } }),
			field: 'action.fields.published'
		}
	])('is all or nothing: $name', async ({ bad, field }) => {
		const { status, body } = await upload(`${JSON.stringify(good)}\n\n${bad}\n`);
		expect({ status, line: body['line'], field: body['field'] }).toEqual({ status: 400, line: 3, field });
		expect(body['error']).toMatch(/^line 3: /);
		expect(await service.store.corrections()).toEqual([]);
	});

	test('is refused from another page and in another form', async () => {
		expect((await upload(JSON.stringify(good), service, { origin: 'https://example.org' })).status).toBe(403);
		expect((await upload(JSON.stringify(good), service, { 'content-type': 'text/html' })).status).toBe(415);
	});
});
