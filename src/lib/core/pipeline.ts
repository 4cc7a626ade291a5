/**
 * The way of an article: text in, incidents out. Start reading here.
 *
 *   article → sentences → place mentions · time expressions → reports → incidents
 */
import { linkReports } from './incident/link.ts';
import { addMargins } from './incident/margins.ts';
import { addParties } from './incident/parties.ts';
import { addWords } from './incident/sentenceWords.ts';
import type { Article, ArticleReport, Incident, Reading } from './model.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import { placeSteps } from './place/places.ts';
import { reportSteps } from './report/extract.ts';
import { addFlags } from './report/flags.ts';
import { finish, finishTogether, type Steps } from './steps.ts';
import { prepareSteps } from './text/prepare.ts';
import { findPublication } from './time/publication.ts';
import { timeSteps } from './time/times.ts';

/** Reads one article and returns what it says. Pure: same article, same reading. */
export const readArticle = (article: Article, gazetteer: Gazetteer): Reading =>
	finish(readingSteps(article, gazetteer));

/** So many go step by step together: what lies between two steps still fits beside the code into the second cache. */
export const TOGETHER = 64;

/**
 * Reads many articles, in their order, each as `readArticle` does; an error in one stands in its place and leaves the others
 * alone. They go step by step together, which takes half of the time (`npm run bench -- read`).
 */
export function readArticles(articles: readonly Article[], gazetteer: Gazetteer): (Reading | Error)[] {
	const outcomes: (Reading | Error)[] = [];
	for (let at = 0; at < articles.length; at += TOGETHER)
		outcomes.push(
			...finishTogether(articles.slice(at, at + TOGETHER).map((article) => readingSteps(article, gazetteer)))
		);
	return outcomes;
}

export function* readingSteps(article: Article, gazetteer: Gazetteer): Steps<Reading> {
	const document = yield* prepareSteps(article);
	yield 'sentences';
	const publication = findPublication(document);
	const places = yield* placeSteps(document, gazetteer);
	yield 'mentions';
	const times = yield* timeSteps(document, publication);
	yield 'narrowing';
	const reports = yield* reportSteps({ document, places, times, publication, gazetteer });
	yield 'telling';
	addWords(reports, document, places);
	yield 'words';
	addFlags(reports, document, places);
	yield 'flags';
	addMargins(reports, places);
	addParties(reports, gazetteer);
	return { id: article.id, language: 'fr', publication, places, times, reports };
}

/** Joins the reports of all articles that tell of the same incident. */
export function findIncidents(reports: readonly ArticleReport[], gazetteer: Gazetteer): Incident[] {
	return linkReports(reports, gazetteer);
}
