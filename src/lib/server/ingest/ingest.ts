/** From articles outside to articles, reports and incidents in the store. */
import type { Gazetteer } from '#core';
import type { Corpus } from '#lib/wire.ts';
import { foldEdits, withEdits } from '../correction/edits.ts';
import { relink } from '../linking/relink.ts';
import type { ReadItem, Reject } from '../reader/readArticles.ts';
import type { ArticleEdits, Outcome, ReadArticle, Store, StoredArticle } from '../store/store.ts';
import { identify } from './identify.ts';
import { readAllStored } from './read.ts';

/** What reads articles: the gazetteer is asked for only when something is to be read. */
export type Analyser = { readonly version: string; readonly gazetteer: () => Promise<Gazetteer> };

export type IngestResult = {
	/** In the order of arrival. */
	readonly articles: readonly { readonly id: string; readonly outcome: Outcome }[];
	readonly rejected: readonly Reject[];
};

const BATCH = 32;

/** Stores every new or changed article, keeps the rejects, and links the incidents of the corpus anew. */
export async function ingest(
	store: Store,
	analyser: Analyser,
	corpus: Corpus,
	items: AsyncIterable<ReadItem | Reject> | Iterable<ReadItem | Reject>
): Promise<IngestResult> {
	const articles: { id: string; outcome: Outcome }[] = [];
	const rejected: Reject[] = [];
	const files = new Set<string>();
	let batch: StoredArticle[] = [];
	const flush = async (): Promise<void> => {
		const done = await storeBatch(store, analyser, batch);
		articles.push(...done.articles);
		rejected.push(...done.rejected);
		batch = [];
	};
	for await (const item of items) {
		files.add(item.file);
		if ('article' in item) batch.push(identify(item.article, corpus, item.file));
		else rejected.push(item);
		if (batch.length >= BATCH) await flush();
	}
	await flush();
	await store.putRejects([...files], rejected);
	await relink(store, analyser.gazetteer, corpus);
	return { articles, rejected };
}

async function storeBatch(store: Store, analyser: Analyser, batch: readonly StoredArticle[]): Promise<IngestResult> {
	if (batch.length === 0) return { articles: [], rejected: [] };
	const hashes = await store.hashes(batch.map(({ id }) => id));
	const isNew = (stored: StoredArticle): boolean => hashes.get(stored.id) !== stored.hash;
	const outcomes = new Map<string, Outcome>(batch.map(({ id }) => [id, 'unchanged']));
	const fresh = batch.filter(isNew);
	// An article that comes, or comes again with other metadata, is read with what people said about it.
	const edits = fresh.length > 0 ? foldEdits(await store.corrections()) : new Map<string, ArticleEdits>();
	const changed = fresh.map((stored) => withEdits(stored, edits.get(stored.id)));
	const { read, rejected } = await readAll(changed, analyser);
	const stored = await store.putArticles(read);
	for (const [index, { stored: article }] of read.entries()) {
		const outcome = stored[index] ?? 'unchanged';
		if (outcome !== 'unchanged') outcomes.set(article.id, outcome);
	}
	const failed = new Set(rejected.map(({ id }) => id));
	const kept = batch.filter(({ id }) => !failed.has(id));
	return { articles: kept.map(({ id }) => ({ id, outcome: outcomes.get(id) ?? 'unchanged' })), rejected };
}

/** Reads again what an earlier analyser read; what it cannot read keeps its old reading. */
export async function refresh(store: Store, analyser: Analyser): Promise<number> {
	let count = 0;
	for (;;) {
		const stale = await store.staleArticles(analyser.version, BATCH);
		const { read } = await readAll(stale, analyser);
		if (read.length === 0) return count;
		await store.putArticles(read);
		count += read.length;
	}
}

type Failure = Reject & { readonly id: string };

/** One article that the core fails on must not lose the others. */
async function readAll(
	articles: readonly StoredArticle[],
	analyser: Analyser
): Promise<{ read: ReadArticle[]; rejected: Failure[] }> {
	const read: ReadArticle[] = [];
	const rejected: Failure[] = [];
	if (articles.length === 0) return { read, rejected };
	const gazetteer = await analyser.gazetteer();
	for (const [at, outcome] of readAllStored(articles, gazetteer, analyser.version).entries()) {
		if (!(outcome instanceof Error)) read.push(outcome);
		else {
			const { id, origin } = articles[at] as StoredArticle;
			rejected.push({ id, file: origin, why: outcome.message });
		}
	}
	return { read, rejected };
}
