/**
 * The way of an article: text in, incidents out. Start reading here.
 *
 *   article → sentences → place mentions · time expressions → reports → incidents
 */
import { linkReports } from './incident/link.ts';
import { withMargins } from './incident/margins.ts';
import { withParties } from './incident/parties.ts';
import { withWords } from './incident/sentenceWords.ts';
import type { Article, ArticleReport, Incident, Reading } from './model.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import { readPlaces } from './place/places.ts';
import { extractReports } from './report/extract.ts';
import { withFlags } from './report/flags.ts';
import { prepare } from './text/prepare.ts';
import { findPublication } from './time/publication.ts';
import { readTimes } from './time/times.ts';

/** Reads one article and returns what it says. Pure: same article, same reading. */
export function readArticle(article: Article, gazetteer: Gazetteer): Reading {
	const stages = read(article, gazetteer);
	for (;;) {
		const { done, value } = stages.next();
		if (done) return value;
	}
}

/**
 * Reads many articles, in their order, each as `readArticle` does; an error in one stands in its place and leaves the others
 * alone. A stage goes over all of them before the next begins, so that its code and tables stay in the processor's caches:
 * with a hundred articles at a time that takes three quarters of the time (`npm run bench -- read`).
 */
export function readArticles(articles: readonly Article[], gazetteer: Gazetteer): (Reading | Error)[] {
	const all = articles.map((article) => read(article, gazetteer));
	const outcomes = new Map<number, Reading | Error>();
	while (outcomes.size < all.length)
		for (const [at, stages] of all.entries()) {
			if (outcomes.has(at)) continue;
			try {
				const { done, value } = stages.next();
				if (done) outcomes.set(at, value);
			} catch (error) {
				outcomes.set(at, error instanceof Error ? error : new Error(String(error)));
			}
		}
	return all.map((_, at) => outcomes.get(at) as Reading | Error);
}

/** Stops after each stage. */
function* read(article: Article, gazetteer: Gazetteer): Generator<undefined, Reading, undefined> {
	const document = prepare(article);
	yield;
	const publication = findPublication(document);
	const places = readPlaces(document, gazetteer);
	yield;
	const times = readTimes(document, publication);
	yield;
	const said = extractReports({ document, places, times, publication, gazetteer });
	yield;
	const flagged = withFlags(withWords(said, document, places), document, places);
	const reports = withParties(withMargins(flagged, places), gazetteer);
	return { id: article.id, language: 'fr', publication, places, times, reports };
}

/** Joins the reports of all articles that tell of the same incident. */
export function findIncidents(reports: readonly ArticleReport[], gazetteer: Gazetteer): Incident[] {
	return linkReports(reports, gazetteer);
}
