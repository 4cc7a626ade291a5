/** What stands in the log about articles themselves, as `articles.edits` repeats it. */
import { standing, type Correction } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { Analyser } from '../ingest/ingest.ts';
import { readStored } from '../ingest/read.ts';
import type { ArticleEdits, Store, StoredArticle } from '../store/store.ts';

/** The fields of every article about which something stands; the later event wins, field by field. */
export function foldEdits(log: readonly Correction[]): ReadonlyMap<string, ArticleEdits> {
	const edits = new Map<string, ArticleEdits>();
	for (const { action } of standing(log)) {
		if (action.kind !== 'article') continue;
		const fields = Object.entries(action.fields).map(([name, value]) => [name, value ?? '']);
		edits.set(action.articleId, { ...edits.get(action.articleId), ...Object.fromEntries(fields) });
	}
	return edits;
}

/** The article with what stands about it, whatever it carried before. */
export function withEdits(stored: StoredArticle, edits: ArticleEdits | undefined): StoredArticle {
	const { edits: _before, ...rest } = stored;
	return edits ? { ...rest, edits } : rest;
}

/** Reads again every article of which the log says something else than its row, or of which it said something before. */
export async function materialiseEdits(store: Store, analyser: Analyser, corpus: Corpus): Promise<void> {
	const log = await store.corrections(corpus);
	const named = new Set(log.flatMap(({ action }) => (action.kind === 'article' ? [action.articleId] : [])));
	if (named.size === 0) return;
	const edits = foldEdits(log);
	for (const id of named) {
		const stored = (await store.article(id))?.stored;
		const wanted = edits.get(id);
		if (!stored || sameEdits(stored.edits, wanted)) continue;
		await store.putArticles([readStored(withEdits(stored, wanted), await analyser.gazetteer(), analyser.version)]);
	}
}

function sameEdits(a: ArticleEdits | undefined = {}, b: ArticleEdits | undefined = {}): boolean {
	const sorted = (edits: ArticleEdits): string => JSON.stringify(Object.entries(edits).sort());
	return sorted(a) === sorted(b);
}
