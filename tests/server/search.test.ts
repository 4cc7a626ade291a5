import { find, search } from '#lib/server/search/find.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import { MIGRATIONS } from '#lib/server/store/schema.ts';
import type { Service } from '#lib/server/service.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticleOf } from '../fixtures/stored.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-search-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});
const file = () => join(folder, 'a.sqlite');

test('answers with the words around each hit, as text and offsets', async () => {
	const store = openSqliteStore(file());
	const article = readArticleOf('Une explosion <b>près</b> du pont.');
	await store.putArticles([article]);
	expect(await find(store, 'pont "près"')).toEqual({
		q: 'pont "près"',
		articles: [
			{
				id: article.stored.id,
				excerpt: {
					text: 'Une explosion <b>près</b> du pont.',
					hits: [
						{ start: 17, end: 21 },
						{ start: 29, end: 33 }
					]
				}
			}
		]
	});
	await store.close();
});

test.for(['', 'q=', 'q=%22%28', 'q=' + 'a'.repeat(5000), 'q=AND%20OR%20NOT', 'q=title:*', 'q=%00'])(
	'« %s » is no error',
	async (query) => {
		const store = openSqliteStore(file());
		const answer = await search({ store } as Service, new Request(`http://localhost/api/search?${query}`));
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ articles: [] });
		await store.close();
	}
);

test('the words of articles that an earlier version stored are folded too', async () => {
	const store = openSqliteStore(file());
	const article = readArticleOf('Le chef-d’Œuvre de Łódź');
	await store.putArticles([article]);
	await store.close();
	const database = new DatabaseSync(file());
	database.exec(`delete from article_words;
		insert into article_words (rowid, title, body) values (1, 'chef-d’Œuvre', 'Œuvre Łódź')`);
	database.exec(MIGRATIONS.find((step) => step.includes('delete from article_words')) ?? '');
	database.close();
	const again = openSqliteStore(file());
	expect((await again.search('oeuvre lodz', 0)).map(({ id }) => id)).toEqual([article.stored.id]);
	await again.close();
});
