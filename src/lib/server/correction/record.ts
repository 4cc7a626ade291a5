/** Adds events to the log and brings the store up to date with it. */
import { randomUUID } from 'node:crypto';
import { articlesOf, reachOf, type Action, type Correction, type Reached } from '#core';
import type { Corpus, CorrectionResult } from '#lib/wire.ts';
import type { Analyser } from '../ingest/ingest.ts';
import { automaticReports, relink } from '../linking/relink.ts';
import type { ArticleEdits, ReadArticle, Store } from '../store/store.ts';
import { materialiseEdits } from './edits.ts';
import { loadStanding } from './standing.ts';

/** Who corrects when nobody says who. */
export const NOBODY = 'moi';

export type Event = { readonly corpus: Corpus; readonly by: string; readonly action: Action };

/** Appends one event and follows it: articles are read again, incidents linked anew. */
export async function record(store: Store, analyser: Analyser, event: Event, now: Date): Promise<CorrectionResult> {
	const { corpus, by, action } = event;
	const correction: Correction = { id: `cor-${randomUUID()}`, at: await instantAfter(store, now), by, corpus, action };
	// What an undo gives back and what a rejection takes away is looked up on both sides of it.
	const before = await incidentsReached(store, correction);
	await store.addCorrections([correction]);
	await follow(store, analyser, corpus);
	const after = await incidentsReached(store, correction);
	return { correction, incidentIds: after.length > 0 ? after : before };
}

/** Brings articles and incidents of a corpus up to date with its log. */
export async function follow(store: Store, analyser: Analyser, corpus: Corpus): Promise<void> {
	await materialiseEdits(store, analyser, corpus);
	await relink(store, analyser.gazetteer, corpus);
}

/** Says something about an article as a correction; undefined when it is not there. */
export async function editArticle(
	store: Store,
	analyser: Analyser,
	id: string,
	fields: ArticleEdits,
	{ by = NOBODY, now = new Date() } = {}
): Promise<ReadArticle | undefined> {
	const corpus = (await store.article(id))?.stored.corpus;
	if (corpus === undefined) return undefined;
	if (Object.keys(fields).length > 0)
		await record(store, analyser, { corpus, by, action: { kind: 'article', articleId: id, fields } }, now);
	return store.article(id);
}

/** Now, or a millisecond after the newest event: the order of the log is the order of its instants. */
async function instantAfter(store: Store, now: Date): Promise<string> {
	const log = await store.corrections();
	const latest = log.reduce((most, { at }) => Math.max(most, Date.parse(at)), 0);
	return new Date(Math.max(now.getTime(), latest + 1)).toISOString();
}

/** The incidents in which what an event reaches stands now, without those that are gone. */
async function incidentsReached(store: Store, { corpus, action, ...rest }: Correction): Promise<string[]> {
	const target = action.kind === 'undo' ? await store.correction(action.of) : { corpus, action, ...rest };
	if (!target) return [];
	if (target.action.kind === 'undo') return incidentsReached(store, target);
	const incidents = new Map<string, ReadonlyMap<string, string>>();
	const ids = new Set<string>();
	for (const { key, articleId } of await reached(store, target)) {
		const known = incidents.get(articleId) ?? (await store.incidentsOfArticle(articleId));
		incidents.set(articleId, known);
		const id = known.get(key);
		if (id !== undefined) ids.add(id);
	}
	return [...ids];
}

/** What an event reaches in the store as it is. */
export async function reached(store: Store, event: Correction): Promise<readonly Reached[]> {
	const { readingOf } = await loadReadings(store, event);
	const isWide = 'target' in event.action && event.action.scope === 'everywhere';
	const reports = isWide ? await automaticReports(store, event.corpus) : [];
	return reachOf(event, { readingOf, reports: () => reports });
}

/** Readings of the articles that an event names, in the log or not yet. */
export async function loadReadings(store: Store, { corpus, action }: Correction) {
	const { readingOf } = await loadStanding(store, corpus);
	const extra = new Map<string, ReadArticle['reading']>();
	for (const id of articlesOf(action)) {
		const article = readingOf(id) ? undefined : await store.article(id);
		if (article?.stored.corpus === corpus) extra.set(id, article.reading);
	}
	return { readingOf: (id: string) => readingOf(id) ?? extra.get(id) };
}
