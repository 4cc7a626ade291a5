/**
 * Brings the incidents of a corpus up to date with its articles. The linker stays in memory, so that a new article costs
 * the time of one; what it reflects is told by the revisions of the articles, whichever process changed them.
 */
import { randomUUID } from 'node:crypto';
import { Linker, type ArticleReport, type Gazetteer, type Incident } from '#core';
import { project } from '#lib/projection/project.ts';
import type { Corpus } from '#lib/wire.ts';
import type { Store } from '../store/store.ts';
import { catchUp, type Held } from './catchUp.ts';

/** Another process may add articles while we link; then we link again. */
const TRIES = 5;

/** What the linker holds, and how far the store has it. */
type Kept = Held & {
	/** By this the store knows that it was we who linked last. */
	readonly token: string;
	/** The linker asks it: with another one it must begin anew. */
	readonly gazetteer: Gazetteer;
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
	const known = byCorpus.get(corpus);
	if (known?.gazetteer === gazetteer) return known;
	const kept: Kept = {
		token: randomUUID(),
		linker: new Linker(gazetteer),
		gazetteer,
		reportsByKey: new Map(),
		marksByKey: new Map(),
		rules: undefined,
		articles: new Map(),
		changed: new Set(),
		written: undefined
	};
	byCorpus.set(corpus, kept);
	return kept;
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

function projectAll(
	{ reportsByKey, marksByKey }: Kept,
	corpus: Corpus,
	incidents: readonly Incident[],
	index: Gazetteer
) {
	return project(corpus, incidents, reportsByKey, index, marksByKey);
}

/** The reports of all articles as they were read, from memory where the linker holds them. */
export async function automaticReports(store: Store, corpus: Corpus): Promise<readonly ArticleReport[]> {
	const kept = keptOf.get(store)?.get(corpus);
	const { revision } = await store.corpusState(corpus);
	if (!kept || kept.written !== revision) return store.reports(corpus);
	return [...kept.articles.values()].sort((a, b) => a.order - b.order).flatMap(({ automatic }) => automatic);
}
