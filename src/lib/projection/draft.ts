/**
 * Reads an article that is still being written, as the server will once it is saved. Pure: the page's worker calls it with
 * the small gazetteer, so the saved article may be placed better.
 */
import {
	findIncidents,
	incidentIds,
	looksFrench,
	readArticle,
	readMetadata,
	type Article,
	type Gazetteer
} from '#core';
import type { ArticleDetail, ArticleSummary, IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import { headOf } from './head.ts';
import { project } from './project.ts';

/** What the form holds; an empty field is missing. */
export type DraftArticle = Pick<Article, 'text' | 'title' | 'outlet' | 'published' | 'url'>;

/** What the form shows under the text. Offsets point into `text`. */
export type DraftReading = ArticleDetail & {
	/** By where the text first tells of them. */
	readonly incidents: readonly IncidentSummary[];
	readonly placesById: Readonly<Record<string, PlaceSummary>>;
	/** False: the text does not seem to be French. Missing: it is too short to tell. */
	readonly french?: boolean;
};

const ID = 'draft';

/** What an article says, its incidents linked among themselves only. */
export function readDraft(draft: DraftArticle, gazetteer: Gazetteer): DraftReading {
	const { fields, body } = headOf(draft.text);
	const article: Article = { ...fields, ...draft, text: body, id: ID };
	const reading = readArticle(article, gazetteer);
	const found = findIncidents(reading.reports, gazetteer);
	const reportsByKey = new Map(reading.reports.map((report) => [report.key, report]));
	const { incidents, places } = project('mine', found, reportsByKey, gazetteer);
	const idByKey = incidentIds(found);
	const order = [...new Set(reading.reports.map(({ key }) => idByKey.get(key)))];
	const french = looksFrench(body);
	const { edtf } = reading.publication;
	const summary: ArticleSummary = {
		id: ID,
		corpus: 'mine',
		...readMetadata(article),
		...(article.url !== undefined && { url: article.url }),
		...(edtf !== undefined && { published: edtf }),
		publishedBasis: reading.publication.basis,
		reportCount: reading.reports.length
	};
	return {
		article: summary,
		text: body,
		places: reading.places,
		times: reading.times,
		reports: reading.reports.map(({ articleId: _articleId, ...report }) => {
			const incidentId = idByKey.get(report.key);
			return incidentId === undefined ? report : { ...report, incidentId };
		}),
		incidents: incidents.map(({ summary: one }) => one).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
		placesById: Object.fromEntries(places.map((place) => [place.id, place])),
		...(french !== undefined && { french })
	};
}
