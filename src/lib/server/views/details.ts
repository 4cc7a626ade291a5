import { layMentions, layReport, type Rules } from '#core';
import type { ArticleDetail, IncidentDetail, ReportView } from '#lib/wire.ts';
import { loadStanding } from '../correction/standing.ts';
import type { ReadArticle, Store } from '../store/store.ts';
import { deducedByKey, type LoadGazetteer } from './deduced.ts';
import { evidenceOf } from './evidence.ts';
import { markSentence } from './marks.ts';

/** An incident with the word of each article that tells of it, earliest publication first. */
export async function loadIncident(
	store: Store,
	id: string,
	gazetteer?: LoadGazetteer
): Promise<IncidentDetail | undefined> {
	const incident = await store.incident(id);
	if (!incident) return undefined;
	const keys = new Set(incident.reports);
	const articleIds = new Set(incident.reports.map(articleIdOf));
	const articles = await Promise.all([...articleIds].map((articleId) => store.article(articleId)));
	const { rules } = await loadStanding(store, incident.corpus);
	const reports = await Promise.all(
		articles.map((article) => (article ? viewReports(article, keys, { rules, gazetteer }) : []))
	);
	return { incident, reports: reports.flat().sort(byPublication) };
}

/** The whole article with everything that was found in it, as corrections leave it; rejected reports stay in view. */
export async function loadArticle(
	store: Store,
	id: string,
	gazetteer?: LoadGazetteer
): Promise<ArticleDetail | undefined> {
	const article = await store.article(id);
	if (!article) return undefined;
	const { stored, summary, reading } = article;
	const incidents = await store.incidentsOfArticle(id);
	const { rules } = await loadStanding(store, stored.corpus);
	const { text } = stored.given;
	const places = layMentions(reading.places, id, rules);
	const laid = reading.reports.map((automatic) => layReport(automatic, rules));
	const deduced = await deducedByKey(
		laid.map(({ report }) => report),
		{ text, places },
		gazetteer
	);
	return {
		article: summary,
		text,
		places,
		times: reading.times,
		reports: laid.map(({ report, marks }) => {
			const { articleId: _articleId, ...view } = report;
			const incidentId = incidents.get(report.key);
			return { ...view, ...marks, ...deduced.get(report.key), ...(incidentId !== undefined && { incidentId }) };
		})
	};
}

async function viewReports(
	{ stored, summary, reading }: ReadArticle,
	keys: ReadonlySet<string>,
	{ rules, gazetteer }: { readonly rules: Rules; readonly gazetteer: LoadGazetteer | undefined }
): Promise<ReportView[]> {
	const { text } = stored.given;
	const places = layMentions(reading.places, stored.id, rules);
	const laid = reading.reports.filter(({ key }) => keys.has(key)).map((automatic) => layReport(automatic, rules));
	const deduced = await deducedByKey(
		laid.map(({ report }) => report),
		{ text, places },
		gazetteer
	);
	return laid.map(({ report, marks }) => {
		const { articleId: _articleId, ...view } = report;
		return {
			...view,
			...marks,
			...deduced.get(report.key),
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
