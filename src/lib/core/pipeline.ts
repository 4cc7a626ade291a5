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
	const document = prepare(article);
	const publication = findPublication(document);
	const places = readPlaces(document, gazetteer);
	const times = readTimes(document, publication);
	const said = extractReports({ document, places, times, publication, gazetteer });
	const flagged = withFlags(withWords(said, document, places), document, places);
	const reports = withParties(withMargins(flagged, places), gazetteer);
	return { id: article.id, language: 'fr', publication, places, times, reports };
}

/** Joins the reports of all articles that tell of the same incident. */
export function findIncidents(reports: readonly ArticleReport[], gazetteer: Gazetteer): Incident[] {
	return linkReports(reports, gazetteer);
}
