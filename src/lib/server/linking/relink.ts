/**
 * Brings the incidents of a corpus up to date with its articles. The linker stays in memory, so that a new article costs
 * the time of one; what it reflects is told by the revisions of the articles, whichever process changed them.
 */
import { randomUUID } from 'node:crypto';
import { Linker, type ArticleReport, type Gazetteer, type Incident } from '#core';
import { project } from '#lib/projection/project.ts';
import type { Corpus } from '#lib/wire.ts';
import type { Store } from '../store/store.ts';

/** Another process may add articles while we link; then we link again. */
const TRIES = 5;

/** What the linker holds, and how far the store has it. */
type Kept = {
	/** By this the store knows that it was we who linked last. */
	readonly token: string;
	readonly linker: Linker;
	readonly reportsByKey: Map<string, ArticleReport>;
	readonly articles: Map<string, { readonly revision: number; readonly keys: readonly string[] }>;
	/** Incidents that changed since the store was last written. */
	readonly changed: Set<string>;
	/** Revision that we last wrote. */
	written: number | undefined;
};

const keptOf = new WeakMap<Store, Map<Corpus, Kept>>();

/** Links what has changed since the last time, and writes it. */
export async function relink(store: Store, gazetteer: () => Promise<Gazetteer>, corpus: Corpus): Promise<void> {
	for (let time = 0; time < TRIES; time++) {
		const { revision, linked, linkedBy } = await store.corpusState(corpus);
		if (linked === revision) return;
		const index = await gazetteer();
		const kept = keep(store, corpus, index);
		try {
			await catchUp(kept, store, corpus);
		} catch (error) {
			keptOf.delete(store); // half caught up: begin anew next time
			throw error;
		}
		const isOurs = linkedBy === kept.token && linked === kept.written;
		const done = isOurs
			? await patch(kept, store, corpus, index, revision, linked)
			: await replace(kept, store, corpus, index, revision);
		if (!done) continue;
		kept.written = revision;
		kept.changed.clear();
		return;
	}
}

function keep(store: Store, corpus: Corpus, gazetteer: Gazetteer): Kept {
	const byCorpus = keptOf.get(store) ?? new Map<Corpus, Kept>();
	keptOf.set(store, byCorpus);
	const kept: Kept = byCorpus.get(corpus) ?? {
		token: randomUUID(),
		linker: new Linker(gazetteer),
		reportsByKey: new Map(),
		articles: new Map(),
		changed: new Set(),
		written: undefined
	};
	byCorpus.set(corpus, kept);
	return kept;
}

/** Takes out the reports of articles that went or changed, and brings in those of articles that came or changed. */
async function catchUp({ linker, reportsByKey, articles, changed }: Kept, store: Store, corpus: Corpus): Promise<void> {
	const revisions = await store.articleRevisions(corpus);
	const stale = [...articles].filter(([id, { revision }]) => revisions.get(id) !== revision);
	const gone = stale.flatMap(([, { keys }]) => keys);
	for (const id of linker.remove(gone)) changed.add(id);
	for (const key of gone) reportsByKey.delete(key);
	for (const [id] of stale) articles.delete(id);
	const fresh = [...revisions].filter(([id]) => !articles.has(id));
	const reports = await store.reports(corpus, articles.size === 0 ? undefined : fresh.map(([id]) => id));
	for (const id of linker.add(reports)) changed.add(id);
	const keysByArticle = Map.groupBy(reports, ({ articleId }) => articleId);
	for (const report of reports) reportsByKey.set(report.key, report);
	for (const [id, revision] of fresh)
		articles.set(id, { revision, keys: (keysByArticle.get(id) ?? []).map(({ key }) => key) });
}

function replace(kept: Kept, store: Store, corpus: Corpus, index: Gazetteer, revision: number): Promise<boolean> {
	const incidents = kept.linker.incidents();
	return store.replaceIncidents(corpus, { revision, by: kept.token, ...projectAll(kept, corpus, incidents, index) });
}

function patch(
	kept: Kept,
	store: Store,
	corpus: Corpus,
	index: Gazetteer,
	revision: number,
	since: number
): Promise<boolean> {
	const ids = [...kept.changed];
	const incidents = ids.flatMap((id) => kept.linker.incident(id) ?? []);
	const gone = ids.filter((id) => !kept.linker.incident(id));
	const projected = projectAll(kept, corpus, incidents, index);
	return store.patchIncidents(corpus, { revision, since, by: kept.token, gone, ...projected });
}

function projectAll({ reportsByKey }: Kept, corpus: Corpus, incidents: readonly Incident[], index: Gazetteer) {
	return project(corpus, incidents, reportsByKey, index);
}
