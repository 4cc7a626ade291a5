import type { PlaceMention, PlaceRole } from '#core';
import { listCitations } from '#lib/server/api/citations.ts';
import type { Service } from '#lib/server/service.ts';
import { MIGRATIONS } from '#lib/server/store/schema.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import type { ReadArticle } from '#lib/server/store/store.ts';
import { loadPlace } from '#lib/server/views/place.ts';
import type { Citations } from '#lib/wire.ts';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceForEach } from '../fixtures/service.ts';
import { readArticleOf } from '../fixtures/stored.ts';

let folder = '';
let service: Service;

serviceForEach((fresh, its) => ([service, folder] = [fresh, its]));

const IDS: Readonly<Record<string, string>> = { Mossoul: 'geonames:99072', Irak: 'country:IQ', Bagdad: 'country:IQ' };

/** An article that mentions the words with these roles. */
function citing(text: string, roles: Readonly<Record<string, PlaceRole>>, published?: string): ReadArticle {
	const read = readArticleOf(text);
	const places = Object.entries(roles).map(([words, role]): PlaceMention => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		text: words,
		form: 'named',
		role,
		kind: 'city',
		...(IDS[words] !== undefined && { placeId: IDS[words] }),
		lat: null,
		lng: null,
		score: 1,
		alternatives: [],
		why: []
	}));
	const day = published === undefined ? undefined : Number(published.slice(-2));
	const publication =
		day === undefined ? read.reading.publication : { basis: 'given' as const, span: { start: day, end: day + 1 } };
	return { ...read, reading: { ...read.reading, places, publication } };
}

const ask = async (id: string, search = '') => {
	const response = await listCitations(service, new Request(`http://localhost/api/places/x/citations${search}`), id);
	return { status: response.status, body: (await response.json()) as Citations };
};
const titles = ({ citations }: Citations) =>
	citations.map(({ quote, literal, marks }) => [
		literal ? 'literal' : 'figurative',
		quote,
		marks.map(({ start, end }) => quote.slice(start, end)).join('|')
	]);

describe('articles that cite a place', () => {
	test('literal ones first, latest first; the sentence with the mention marked; what lies inside counts', async () => {
		await service.store.putArticles([
			citing('Un marché a brûlé à Mossoul. Rien d’autre.', { Mossoul: 'literal' }, '2020-01-02'),
			citing('Il pleut. Mossoul, à nouveau, manque d’eau, et Mossoul a soif.', { Mossoul: 'literal' }, '2020-01-09'),
			citing('Bagdad a démenti mardi.', { Bagdad: 'metonymic' }, '2020-01-05'),
			citing('Personne ne sait rien.', {})
		]);
		const irak = await ask('country:IQ');
		expect(irak.status).toBe(200);
		expect(irak.body).toMatchObject({ literal: 2, figurative: 1, offset: 0 });
		expect(titles(irak.body)).toEqual([
			['literal', 'Mossoul, à nouveau, manque d’eau, et Mossoul a soif.', 'Mossoul'],
			['literal', 'Un marché a brûlé à Mossoul.', 'Mossoul'],
			['figurative', 'Bagdad a démenti mardi.', 'Bagdad']
		]);
		expect((await ask('geonames:99072')).body).toMatchObject({ literal: 2, figurative: 0 });
	});

	test('an article that does both is in both', async () => {
		await service.store.putArticles([
			citing('Bagdad dément. Le feu a pris à Mossoul.', { Bagdad: 'metonymic', Mossoul: 'literal' })
		]);
		const { body } = await ask('country:IQ');
		expect(titles(body).map(([sort, quote]) => [sort, quote])).toEqual([
			['literal', 'Le feu a pris à Mossoul.'],
			['figurative', 'Bagdad dément.']
		]);
	});

	test.for([
		{ search: '?limit=1', want: 1 },
		{ search: '?limit=1&offset=1', want: 1 },
		{ search: '?offset=2', want: 0 },
		{ search: '?corpus=examples', want: 0 }
	])('$search gives $want of them', async ({ search, want }) => {
		await service.store.putArticles([
			citing('Un marché à Mossoul.', { Mossoul: 'literal' }),
			citing('Un pont à Mossoul.', { Mossoul: 'literal' })
		]);
		const { body } = await ask('geonames:99072', search);
		expect(body.citations).toHaveLength(want);
		expect(body.literal).toBe(search.includes('examples') ? 0 : 2);
	});

	test('another reading replaces the mentions; a removed article cites nothing', async () => {
		const article = citing('Un marché à Mossoul.', { Mossoul: 'literal' });
		await service.store.putArticles([article]);
		await service.store.putArticles([{ ...article, analyser: 'test-2', reading: { ...article.reading, places: [] } }]);
		expect((await ask('geonames:99072')).body.literal).toBe(0);
		await service.store.putArticles([{ ...article, analyser: 'test-3' }]);
		await service.store.removeArticles([article.stored.id]);
		expect((await ask('geonames:99072')).body.literal).toBe(0);
	});

	test('a very long sentence is cut around the mention', async () => {
		const text = `${'et la pluie tombait '.repeat(200)}à Mossoul ${'sans fin '.repeat(200)}`;
		await service.store.putArticles([citing(text, { Mossoul: 'literal' })]);
		const [citation] = (await ask('geonames:99072')).body.citations;
		expect(citation?.quote.length).toBeLessThanOrEqual(400);
		expect(citation && titles({ literal: 1, figurative: 0, offset: 0, citations: [citation] })[0]?.[2]).toBe('Mossoul');
	});

	test('nonsense is refused, the unknown is not found', async () => {
		expect((await ask('geonames:99072', '?limit=0')).status).toBe(400);
		expect((await ask('nowhere')).status).toBe(404);
	});
});

test('readings of an older store are indexed when it is opened', async () => {
	const file = join(folder, 'old.sqlite');
	const old = new DatabaseSync(file);
	for (const step of MIGRATIONS.slice(0, 3)) old.exec(step);
	old.exec('pragma user_version = 3');
	const { stored, summary, reading } = citing('Un marché à Mossoul.', { Mossoul: 'literal' });
	old
		.prepare(
			'insert into articles (id, corpus, hash, origin, given, summary, reading, analyser) values (?, ?, ?, ?, ?, ?, ?, ?)'
		)
		.run(
			stored.id,
			'mine',
			stored.hash,
			stored.origin,
			JSON.stringify(stored.given),
			JSON.stringify(summary),
			JSON.stringify(reading),
			'test-1'
		);
	old.close();
	const store = openSqliteStore(file);
	expect(await store.mentionedPlaces()).toEqual(['geonames:99072']);
	expect(await store.citing({ placeIds: ['geonames:99072'] })).toMatchObject({
		literal: 1,
		items: [{ articleId: stored.id, literal: true, mentions: [{ start: 12, end: 19 }] }]
	});
	await store.close();
});

test('a place that no incident names is known from the gazetteer, with its names and parents', async () => {
	expect(await loadPlace(service, 'geonames:98463')).toEqual({
		place: expect.objectContaining({ id: 'geonames:98463', name: 'Mossoul-Est', source: 'test' }),
		parents: [expect.objectContaining({ id: 'country:IQ', name: 'Irak' })],
		names: [{ name: 'Mossoul-Est', language: 'fr', script: 'Latn' }],
		here: [],
		inside: []
	});
});
