/**
 * `npm run analyse -- FILES` prints what the files tell of as a table;
 * `npm run --silent analyse -- -` reads JSONL on stdin and writes one analysis a line on stdout.
 */
import { once } from 'node:events';
import { findIncidents, incidentIds, readArticles, readingJson, reportJson, type Article, type Reading } from '#core';
import { loadOwnGazetteer } from '#lib/server/overlay/own.ts';
import { articlesOf, articlesOfStream, complain } from './input.ts';
import { incidentTable } from './table.ts';

const USAGE = `npm run analyse -- FILES          a table of what the files tell of
npm run --silent analyse -- -     JSONL on stdin, one analysis a line on stdout`;

/** Articles that are held before they are read. */
const BATCH = 128;

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
	console.error(USAGE);
	process.exitCode = paths.length === 0 ? 2 : 0;
} else if (paths.includes('-')) await analyseStream();
else await analyseFiles();

async function analyseFiles(): Promise<void> {
	const gazetteer = loadOwnGazetteer();
	const readings: Reading[] = [];
	for await (const { reading } of inBatches(articlesOf(paths), (article) => ({ article, file: article.id })))
		readings.push(reading);
	const incidents = findIncidents(
		readings.flatMap(({ reports }) => reports),
		gazetteer
	);
	console.log(incidentTable(readings, incidents, process.stdout.columns || 160));
}

/**
 * Keeps of each document only its finished JSON and its reports until the last is read:
 * which reports are one incident is known only then.
 */
async function analyseStream(): Promise<void> {
	const documents: { head: Buffer; reports: Reading['reports'] }[] = [];
	const lines = articlesOfStream(process.stdin, 'stdin');
	for await (const { reading, id } of inBatches(lines, (one) => ({ ...one, file: 'stdin' }))) {
		const head = JSON.stringify({ ...readingJson(reading), id });
		documents.push({ head: Buffer.from(head), reports: reading.reports });
	}
	const reports = documents.flatMap((document) => document.reports);
	const incidentByReport = incidentIds(findIncidents(reports, loadOwnGazetteer()));
	for (const document of documents) {
		const json = JSON.stringify(document.reports.map((one) => reportJson(one, incidentByReport.get(one.key))));
		const hasRoom = process.stdout.write(`${document.head.toString().slice(0, -1)},"reports":${json}}\n`);
		if (!hasRoom) await once(process.stdout, 'drain');
	}
}

type Given = { readonly article: Article; readonly file: string; readonly line?: number };

/** Readings with the ids as given. A mistake of ours in one article must not lose the others. */
async function* inBatches<T>(
	given: AsyncIterable<T>,
	place: (one: T) => Given
): AsyncGenerator<{ readonly reading: Reading; readonly id: string }> {
	const seen = new Map<string, number>();
	let batch: Given[] = [];
	function* flush(): Generator<{ reading: Reading; id: string }> {
		const articles = batch.map(({ article }) => named(article, seen));
		for (const [at, reading] of readArticles(articles, loadOwnGazetteer()).entries()) {
			const { article, ...where } = batch[at] as Given;
			if (reading instanceof Error) complain({ ...where, why: reading.stack ?? reading.message });
			else yield { reading, id: article.id };
		}
		batch = [];
	}
	for await (const one of given) {
		batch.push(place(one));
		if (batch.length >= BATCH) yield* flush();
	}
	yield* flush();
}

/** Two documents with one id are still two: their reports must not share keys. */
function named(article: Article, seen: Map<string, number>): Article {
	const turn = (seen.get(article.id) ?? 0) + 1;
	seen.set(article.id, turn);
	return turn === 1 ? article : { ...article, id: `${article.id}~${turn}` };
}
