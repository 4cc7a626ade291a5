import { dayNumber } from '#core';
import { editArticle } from '#lib/server/correction/record.ts';
import { syncExamples } from '#lib/server/ingest/examples.ts';
import { ingest, refresh, type Analyser } from '#lib/server/ingest/ingest.ts';
import type { ReadItem } from '#lib/server/reader/readArticles.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';

let folder = '';
let store: Store;
let asked = 0;
const analyser = (version: string): Analyser => ({
	version,
	gazetteer: async () => {
		asked++;
		return GAZETTEER;
	}
});
const item = (text: string, more: Partial<ReadItem['article']> = {}): ReadItem => ({
	article: { text, ...more },
	file: 'a.txt',
	line: 1
});
const options = { today: dayNumber(2026, 11, 22), language: 'en' } as const;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	store = openSqliteStore(join(folder, 'store.sqlite'));
	asked = 0;
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

test('the same twice changes nothing and reads nothing', async () => {
	const items = [item('Un texte.'), { file: 'b.txt', line: 2, why: 'bad' }, item('Un autre.')];
	const first = await ingest(store, analyser('1'), 'mine', items);
	expect(first.articles.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
	expect(await store.rejects()).toEqual(first.rejected);
	const version = await store.version();
	asked = 0;
	const again = await ingest(store, analyser('1'), 'mine', items);
	expect(again.articles.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
	expect(again.articles.map(({ id }) => id)).toEqual(first.articles.map(({ id }) => id));
	expect(asked).toBe(0);
	expect(await store.version()).toBe(version);
	expect(await store.rejects()).toHaveLength(1);
});

test('more than one batch comes in, in order', async () => {
	const items = Array.from({ length: 70 }, (_, index) => item(`Texte ${index}.`));
	const { articles } = await ingest(store, analyser('1'), 'mine', items);
	expect(new Set(articles.map(({ id }) => id)).size).toBe(70);
	expect((await store.corpusState('mine')).linked).toBe((await store.corpusState('mine')).revision);
});

test('an article that the analyser fails on is rejected alone', async () => {
	const find: typeof GAZETTEER.find = (folded) => {
		if (folded === 'zzyx') throw new Error('no such index');
		return GAZETTEER.find(folded);
	};
	const failing: Analyser = { version: '1', gazetteer: async () => ({ ...GAZETTEER, find }) };
	const broken = item('Une bombe a explosé à Zzyx.');
	const { articles, rejected } = await ingest(store, failing, 'mine', [item('Un.'), broken, item('Trois.')]);
	expect(articles).toHaveLength(2);
	expect(rejected).toEqual([{ id: expect.any(String), file: 'a.txt', why: expect.any(String) }]);
	expect((await store.articles()).total).toBe(2);
});

test('another analyser reads everything again, once', async () => {
	await ingest(store, analyser('1'), 'mine', [item('Un.'), item('Deux.')]);
	expect(await refresh(store, analyser('2'))).toBe(2);
	expect(await refresh(store, analyser('2'))).toBe(0);
});

test('what the user says about an article stays, also when its file comes again', async () => {
	const { articles } = await ingest(store, analyser('1'), 'mine', [item('Un texte.', { outlet: 'La Gazette' })]);
	const id = articles[0]?.id ?? '';
	await editArticle(store, analyser('1'), id, { published: '2025-06-14', outlet: '' });
	expect((await store.article(id))?.summary).toMatchObject({ published: '2025-06-14', publishedBasis: 'given' });
	expect((await store.article(id))?.summary).not.toHaveProperty('outlet');
	await ingest(store, analyser('1'), 'mine', [item('Un texte.', { outlet: 'La Gazette', url: 'https://example.org' })]);
	await refresh(store, analyser('2'));
	expect((await store.article(id))?.summary).toMatchObject({ published: '2025-06-14', url: 'https://example.org' });
	expect(await editArticle(store, analyser('1'), 'nobody', {})).toBeUndefined();
});

test('bundled examples come, change and go with their files', async () => {
	const articles = join(folder, 'data', 'articles');
	mkdirSync(articles, { recursive: true });
	writeFileSync(join(articles, 'a.md'), '---\ntitle: A\n---\nUn texte.');
	writeFileSync(join(articles, 'b.md'), '---\ntitle: B\n---\nUn autre.');
	await ingest(store, analyser('1'), 'mine', [item('Un texte à moi.')]);
	const sync = async () =>
		(await syncExamples(store, analyser('1'), folder, options)).articles.map(({ outcome }) => outcome);
	expect(await sync()).toEqual(['added', 'added']);
	writeFileSync(join(articles, 'a.md'), '---\ntitle: A bis\n---\nUn texte.');
	unlinkSync(join(articles, 'b.md'));
	writeFileSync(join(articles, 'c.md'), 'Un troisième.');
	expect(await sync()).toEqual(['updated', 'added']);
	expect((await store.articles({ corpus: 'examples' })).items.map(({ title }) => title).sort()).toEqual([
		'A bis',
		'Un troisième'
	]);
	expect((await store.articles({ corpus: 'mine' })).total).toBe(1);
	expect(await sync()).toEqual(['unchanged', 'unchanged']);
});
