import type { IngestResult } from '#lib/server/ingest/ingest.ts';
import type { Language } from '#lib/server/language.ts';
import type { ArticleSummary, IncidentSummary } from '#lib/wire.ts';

/** What an ingest did and what the store now holds of the user's own, in a few lines. */
export function summarise(
	{ articles, rejected }: Pick<IngestResult, 'articles' | 'rejected'>,
	stored: readonly ArticleSummary[],
	incidents: readonly IncidentSummary[],
	language: Language
): string {
	const count = (outcome: string): number => articles.filter((article) => article.outcome === outcome).length;
	const reports = stored.reduce((sum, article) => sum + article.reportCount, 0);
	const undated = incidents.filter((incident) => !incident.span).length;
	const unplaced = incidents.filter((incident) => incident.place === undefined || incident.place.lat === null).length;
	const words = language === 'en' ? en : fr;
	return [
		words.articles(count('added'), count('updated'), count('unchanged'), rejected.length),
		words.stored(stored.length, reports, incidents.length),
		words.missing(undated, unplaced)
	].join('\n');
}

const fr = {
	articles: (added: number, updated: number, unchanged: number, rejected: number) =>
		`Articles : ${plural(added, 'ajouté')} · ${updated} mis à jour · ${unchanged} déjà là · ${plural(rejected, 'rejeté')}`,
	stored: (articles: number, reports: number, incidents: number) =>
		`En tout : ${plural(articles, 'article')} · ${plural(reports, 'rapport')} · ${plural(incidents, 'incident')}`,
	missing: (undated: number, unplaced: number) => `Dont : ${undated} sans date · ${unplaced} sans lieu`
};

const en: typeof fr = {
	articles: (added, updated, unchanged, rejected) =>
		`Articles: ${added} added · ${updated} updated · ${unchanged} already there · ${rejected} rejected`,
	stored: (articles, reports, incidents) =>
		`In all: ${plural(articles, 'article')} · ${plural(reports, 'report')} · ${plural(incidents, 'incident')}`,
	missing: (undated, unplaced) => `Of these: ${undated} undated · ${unplaced} unplaced`
};

const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;
