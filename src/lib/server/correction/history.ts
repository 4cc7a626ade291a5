/** The log as the page shows it, and what a correction would reach. */
import { articlesOf, inOrder, reachByScope, reachOf, standingIds } from '#core';
import type { ArticleReport, Correction, Reached } from '#core';
import type { Corpus, CorrectionView, Reach } from '#lib/wire.ts';
import { automaticReports } from '../linking/relink.ts';
import type { ReadArticle, Store } from '../store/store.ts';
import { loadReadings } from './record.ts';
import { loadStanding, type Standing } from './standing.ts';

export type HistoryQuery = {
	readonly corpus?: Corpus;
	readonly article?: string;
	readonly incident?: string;
	readonly limit: number;
	readonly offset: number;
};

const LONGEST_QUOTE = 200;
/** Beyond so many, what is reached is counted but not quoted. */
const MOST_QUOTED = 200;

/** One page of the log, newest first, with its length. */
export async function loadHistory(
	store: Store,
	query: HistoryQuery
): Promise<{ total: number; items: CorrectionView[] }> {
	const told = query.incident === undefined ? undefined : await reportsOf(store, query.incident);
	const corpora: readonly Corpus[] = query.corpus ? [query.corpus] : ['examples', 'mine'];
	const all: { correction: Correction; standing: Standing; stands: boolean }[] = [];
	for (const corpus of corpora) {
		const standing = await loadStanding(store, corpus);
		const stands = standingIds(standing.log);
		for (const correction of standing.log) all.push({ correction, standing, stands: stands.has(correction.id) });
	}
	const byId = new Map(all.map((one) => [one.correction.id, one.correction]));
	const subject = (one: Correction): Correction => {
		const seen = new Set<string>();
		let now = one;
		while (now.action.kind === 'undo' && !seen.has(now.id)) {
			seen.add(now.id);
			now = byId.get(now.action.of) ?? now;
		}
		return now;
	};
	const order = new Map(inOrder(all.map(({ correction }) => correction)).map((one, index) => [one, index]));
	const chosen = all
		.filter(({ correction, standing }) => {
			const about = subject(correction);
			if (query.article !== undefined && !articlesOf(about.action).has(query.article)) return false;
			return told === undefined || touches(about, told, standing);
		})
		.sort((a, b) => (order.get(b.correction) ?? 0) - (order.get(a.correction) ?? 0));
	const page = chosen.slice(query.offset, query.offset + query.limit);
	const items: CorrectionView[] = [];
	for (const { correction, standing, stands } of page) {
		const about = subject(correction);
		const [articleId] = articlesOf(about.action);
		const title = articleId === undefined ? undefined : (await store.article(articleId))?.summary.title;
		const reaches = stands ? (await reachedBy(store, about, standing)).length : 0;
		items.push({ ...correction, stands, reaches, ...(title !== undefined && { title }) });
	}
	return { total: chosen.length, items };
}

/** The automatic reports of an incident; none when it is not there. */
async function reportsOf(store: Store, incidentId: string): Promise<readonly ArticleReport[]> {
	const incident = await store.incident(incidentId);
	if (!incident) return [];
	const keys = new Set(incident.reports);
	const articleIds = new Set(incident.reports.map((key) => key.slice(0, key.lastIndexOf('#'))));
	return (await store.reports(incident.corpus, [...articleIds])).filter(({ key }) => keys.has(key));
}

/** Is an event about one of these reports, by its anchors or by the words that it reaches? */
function touches(event: Correction, told: readonly ArticleReport[], { readingOf }: Standing): boolean {
	const keys = new Set(told.map(({ key }) => key));
	return reachOf(event, { readingOf, reports: () => told }).some(({ key }) => keys.has(key));
}

async function reachedBy(store: Store, event: Correction, { readingOf }: Standing): Promise<readonly Reached[]> {
	const isWide = 'target' in event.action && event.action.scope === 'everywhere';
	const reports: readonly ArticleReport[] = isWide ? await automaticReports(store, event.corpus) : [];
	return reachOf(event, { readingOf, reports: () => reports });
}

/** What an action would reach in each scope, with the words that it is about. */
export async function previewReach(store: Store, corpus: Corpus, action: Correction['action']): Promise<Reach> {
	const event: Correction = { id: 'preview', at: '1970-01-01T00:00:00Z', by: 'preview', corpus, action };
	const { readingOf } = await loadReadings(store, event);
	const reports = 'target' in action ? await automaticReports(store, corpus) : [];
	const scopes = reachByScope(event, { readingOf, reports: () => reports });
	const articles = new Map<string, Promise<ReadArticle | undefined>>();
	const show = async (list: readonly Reached[]): Promise<Reach['mention']> => {
		const views = list.map(async ({ key, articleId, range }, index) => {
			const loaded = articles.get(articleId) ?? store.article(articleId);
			articles.set(articleId, loaded);
			const article = await loaded;
			const incidentId = (await store.incidentsOfArticle(articleId)).get(key);
			return {
				key,
				articleId,
				title: article?.summary.title ?? '',
				quote: article && index < MOST_QUOTED ? quoteAt(article, range) : '',
				...(incidentId !== undefined && { incidentId })
			};
		});
		return Promise.all(views);
	};
	return {
		mention: await show(scopes.mention),
		article: await show(scopes.article),
		everywhere: await show(scopes.everywhere)
	};
}

/** The sentence around some words, or as much of it as a quote may hold. */
function quoteAt({ stored, reading }: ReadArticle, { start, end }: { start: number; end: number }): string {
	const { text } = stored.given;
	const sentence = reading.reports.find((one) => one.sentence.start <= start && end <= one.sentence.end)?.sentence ?? {
		start: Math.max(text.lastIndexOf('\n', start), start - LONGEST_QUOTE / 2) + 1,
		end: end + LONGEST_QUOTE / 2
	};
	const whole = text.slice(sentence.start, sentence.end).trim();
	if (whole.length <= LONGEST_QUOTE) return whole;
	// A long sentence is cut around the words, so that they can be seen.
	const from = Math.max(0, Math.min(start - sentence.start - 60, whole.length - LONGEST_QUOTE + 2));
	return `${from > 0 ? '…' : ''}${whole.slice(from, from + LONGEST_QUOTE - 2).trim()}…`;
}
