/**
 * What reading costs stage by stage: each stage in a loop of its own over all articles, with what the stages before it
 * gave. What the whole way takes beyond their sum lies between them: collecting garbage, and code and memory that a stage
 * finds pushed out of the processor's caches by the others.
 */
import { type Article, type Gazetteer, readArticle } from '#core';
import { withMargins } from '../../src/lib/core/incident/margins.ts';
import { withParties } from '../../src/lib/core/incident/parties.ts';
import { withWords } from '../../src/lib/core/incident/sentenceWords.ts';
import { readPlaces } from '../../src/lib/core/place/places.ts';
import { extractReports } from '../../src/lib/core/report/extract.ts';
import { withFlags } from '../../src/lib/core/report/flags.ts';
import { prepare } from '../../src/lib/core/text/prepare.ts';
import { findPublication } from '../../src/lib/core/time/publication.ts';
import { readTimes } from '../../src/lib/core/time/times.ts';
import { bytesOf } from './seeded.ts';

const RUNS = 5;

/** Milliseconds of the processor for each MB of text: by stage, of the whole way, and of what lies between. */
export function stageTimes(articles: readonly Article[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
	const read = articles.map((article) => {
		const document = prepare(article);
		const publication = findPublication(document);
		const places = readPlaces(document, gazetteer);
		const times = readTimes(document, publication);
		const input = { document, publication, places, times, gazetteer };
		return { article, ...input, input, reports: extractReports(input) };
	});
	type Read = (typeof read)[number];
	const stages: readonly (readonly [string, (one: Read) => unknown])[] = [
		['whole', ({ article }) => readArticle(article, gazetteer)],
		['prepare', ({ article }) => prepare(article)],
		['places', ({ document }) => readPlaces(document, gazetteer)],
		['times', ({ document }) => readTimes(document, findPublication(document))],
		['reports', ({ input }) => extractReports(input)],
		[
			'flags and words',
			({ reports, document, places }) => {
				const flagged = withFlags(withWords(reports, document, places), document, places);
				return withParties(withMargins(flagged, places), gazetteer);
			}
		]
	];
	const perMegabyte = 1e6 / bytesOf(articles.map(({ text }) => text));
	const least = new Map<string, number>();
	// In turn, so that a busy moment of the machine falls on all of them.
	for (let run = 0; run <= RUNS; run++)
		for (const [name, work] of stages) {
			const started = process.cpuUsage();
			for (const one of read) work(one);
			const { user, system } = process.cpuUsage(started);
			const spent = ((user + system) / 1000) * perMegabyte;
			// The first run only warms up.
			if (run > 0) least.set(name, Math.min(least.get(name) ?? Infinity, spent));
		}
	const { whole = 0, ...parts } = Object.fromEntries(least);
	return least.set('between', whole - Object.values(parts).reduce((sum, part) => sum + part, 0));
}
