/** What stands in the log of a corpus, found in the articles as they are read now. */
import { articlesOf, findReport, foldLinks, makeRules, standing, type Anchor, type Constraints } from '#core';
import type { Correction, Readable, Rules } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { ArticleRevision, Store } from '../store/store.ts';

export type Standing = {
	/** The whole log, undone events too. */
	readonly log: readonly Correction[];
	/** What stands, oldest first. */
	readonly events: readonly Correction[];
	/** The same object as long as nothing about it changed: by that the linker knows that it need not lay it anew. */
	readonly rules: Rules;
	readonly links: Constraints;
	/** The automatic reading of an article that an event names. */
	readonly readingOf: (articleId: string) => Readable | undefined;
};

type Kept = {
	readonly standing: Standing;
	readonly size: number;
	readonly readings: ReadonlyMap<string, { readonly revision: number; readonly reading: Readable }>;
};

const keptOf = new WeakMap<Store, Map<Corpus, Kept>>();

/** Reads only the articles that events name, and those only when they changed. */
export async function loadStanding(
	store: Store,
	corpus: Corpus,
	given?: ReadonlyMap<string, ArticleRevision>
): Promise<Standing> {
	const log = await store.corrections(corpus);
	const revisions =
		log.length === 0 ? new Map<string, ArticleRevision>() : (given ?? (await store.articleRevisions(corpus)));
	const byCorpus = keptOf.get(store) ?? new Map<Corpus, Kept>();
	keptOf.set(store, byCorpus);
	const kept = byCorpus.get(corpus);
	const named = new Set(log.flatMap(({ action }) => [...articlesOf(action)]));
	const readings = new Map<string, { revision: number; reading: Readable }>();
	for (const id of named) {
		const revision = revisions.get(id)?.revision;
		if (revision === undefined) continue;
		const known = kept?.readings.get(id);
		const reading = known?.revision === revision ? known.reading : (await store.article(id))?.reading;
		if (reading) readings.set(id, { revision, reading: { reports: reading.reports, places: reading.places } });
	}
	if (kept && kept.size === log.length && sameReadings(kept.readings, readings)) return kept.standing;
	const fresh = resolve(log, (id) => readings.get(id)?.reading);
	byCorpus.set(corpus, { standing: fresh, size: log.length, readings });
	return fresh;
}

function resolve(log: readonly Correction[], readingOf: Standing['readingOf']): Standing {
	const events = standing(log);
	const keyOf = (anchor: Anchor): string | undefined =>
		findReport(anchor, readingOf(anchor.articleId)?.reports ?? [])?.key;
	return { log, events, rules: makeRules(events, readingOf), links: foldLinks(events, keyOf), readingOf };
}

const sameReadings = (a: Kept['readings'], b: Kept['readings']): boolean =>
	a.size === b.size && [...a].every(([id, { revision }]) => b.get(id)?.revision === revision);
