import { relink } from '#lib/server/linking/relink.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';
import { readArticleOf } from '../fixtures/stored.ts';

const gazetteer = async () => GAZETTEER;
let folder = '';
let stores: Store[] = [];
const open = (name = 'a'): Store => {
	const store = openSqliteStore(join(folder, `${name}.sqlite`));
	stores.push(store);
	return store;
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	stores = [];
});
afterEach(async () => {
	for (const store of stores) await store.close();
	rmSync(folder, { recursive: true });
});

const ARTICLES = [1, 2, 3, 4].map((number) => readArticleOf(`Une explosion au marché a fait ${number} morts.`));

/** What the store says of incidents, without the names that they got. */
async function groupsOf(store: Store): Promise<string[]> {
	const { items } = await store.incidents({ corpus: 'mine' });
	return items.map(({ reports, placeIds }) => [[...reports].sort(), placeIds].join(' · ')).sort();
}

async function linkAtOnce(articles: typeof ARTICLES): Promise<string[]> {
	const store = open('at-once');
	await store.putArticles(articles);
	await relink(store, gazetteer, 'mine');
	return groupsOf(store);
}

test('one article after the other gives what all at once give, and writes only what changed', async () => {
	const store = open();
	const [replace, patch] = [vi.spyOn(store, 'replaceIncidents'), vi.spyOn(store, 'patchIncidents')];
	for (const article of ARTICLES) {
		await store.putArticles([article]);
		await relink(store, gazetteer, 'mine');
	}
	expect([replace.mock.calls.length, patch.mock.calls.length]).toEqual([1, 3]);
	expect(await groupsOf(store)).toEqual(await linkAtOnce(ARTICLES));
	expect(await groupsOf(store)).not.toEqual([]);
});

test('an article that goes or changes leaves no trace', async () => {
	const store = open();
	await store.putArticles(ARTICLES);
	await relink(store, gazetteer, 'mine');
	const [first, second, ...rest] = ARTICLES;
	if (!first || !second) throw new Error('four articles are needed');
	await store.removeArticles([first.stored.id]);
	const silent = { ...second, analyser: 'test-2', reading: { ...second.reading, reports: [] } };
	await store.putArticles([silent]);
	await relink(store, gazetteer, 'mine');
	expect(await groupsOf(store)).toEqual(await linkAtOnce([silent, ...rest]));
});

test('two that link in turn do not lose each other’s work', async () => {
	const [one, other] = [open(), open()];
	for (const [index, article] of ARTICLES.entries()) {
		const store = index % 2 ? one : other;
		await store.putArticles([article]);
		await relink(store, gazetteer, 'mine');
	}
	expect(await groupsOf(one)).toEqual(await linkAtOnce(ARTICLES));
});

test('links again when articles came meanwhile, and not at all when nothing did', async () => {
	const store = open();
	const [first, ...rest] = ARTICLES;
	if (!first) throw new Error('four articles are needed');
	await store.putArticles([first]);
	let isFirstTime = true;
	await relink(
		store,
		async () => {
			if (isFirstTime) await open().putArticles(rest);
			isFirstTime = false;
			return GAZETTEER;
		},
		'mine'
	);
	expect(await groupsOf(store)).toEqual(await linkAtOnce(ARTICLES));
	const asked = vi.fn(gazetteer);
	await relink(store, asked, 'mine');
	expect(asked).not.toHaveBeenCalled();
});
