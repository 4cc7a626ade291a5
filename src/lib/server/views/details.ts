import { layMentions, layReport, type Rules } from '#core';
import type { ArticleDetail, IncidentDetail, ReportView } from '#lib/wire.ts';
import { loadStanding } from '../correction/standing.ts';
import type { ReadArticle, Store } from '../store/store.ts';
import { evidenceOf } from './evidence.ts';
import { markSentence } from './marks.ts';

/** An incident with the word of each article that tells of it, earliest publication first. */
export async function loadIncident(store: Store, id: string): Promise<IncidentDetail | undefined> {
	const incident = await store.incident(id);
	if (!incident) return undefined;
	const keys = new Set(incident.reports);
	const articleIds = new Set(incident.reports.map(articleIdOf));
	const articles = await Promise.all([...articleIds].map((articleId) => store.article(articleId)));
	const { rules } = await loadStanding(store, incident.corpus);
	const reports = articles.flatMap((article) => (article ? viewReports(article, keys, rules) : []));
	return { incident, reports: reports.sort(byPublication) };
}

/** The whole article with everything that was found in it, as corrections leave it; rejected reports stay in view. */
export async function loadArticle(store: Store, id: string): Promise<ArticleDetail | undefined> {
	const article = await store.article(id);
	if (!article) return undefined;
	const { stored, summary, reading } = article;
	const incidents = await store.incidentsOfArticle(id);
	const { rules } = await loadStanding(store, stored.corpus);
	return {
		article: summary,
		text: stored.given.text,
		places: layMentions(reading.places, id, rules),
		times: reading.times,
		reports: reading.reports.map((automatic) => {
			const { report, marks } = layReport(automatic, rules);
			const { articleId: _articleId, ...view } = report;
			const incidentId = incidents.get(report.key);
			return { ...view, ...marks, ...(incidentId !== undefined && { incidentId }) };
		})
	};
}

function viewReports({ stored, summary, reading }: ReadArticle, keys: ReadonlySet<string>, rules: Rules): ReportView[] {
	const { text } = stored.given;
	const places = layMentions(reading.places, stored.id, rules);
	return reading.reports
		.filter(({ key }) => keys.has(key))
		.map((automatic) => {
			const { report, marks } = layReport(automatic, rules);
			const { articleId: _articleId, ...view } = report;
			return {
				...view,
				...marks,
				article: summary,
				quote: text.slice(report.sentence.start, report.sentence.end),
				marks: markSentence(report, text, { places }),
				...evidenceOf(report, { places, times: reading.times })
			};
		});
}

/** `${articleId}#${start}` */
const articleIdOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));

const byPublication = (a: ReportView, b: ReportView): number =>
	(a.article.published ?? '9999').localeCompare(b.article.published ?? '9999') || a.key.localeCompare(b.key);
