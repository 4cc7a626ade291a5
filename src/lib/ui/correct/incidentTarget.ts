import type { IncidentDetail, IncidentSummary } from '#lib/wire.ts';
import type { Aspect, CorrectTarget } from './target.ts';

/** What to correct of an incident: the report that gives it its place or date, else the first. */
export function incidentTarget(
	incident: Pick<IncidentSummary, 'id' | 'placeFrom' | 'dateFrom'>,
	{ reports }: IncidentDetail,
	aspect: Aspect
): CorrectTarget | undefined {
	const key = { place: incident.placeFrom, date: incident.dateFrom, type: undefined, reject: undefined }[aspect];
	const report = reports.find((one) => one.key === key) ?? reports[0];
	if (!report) return undefined;
	const { start, end, text, article } = report;
	const words = { start, end, words: text, key: report.key };
	return { of: 'report', articleId: article.id, ...words, aspect, incidentId: incident.id };
}
