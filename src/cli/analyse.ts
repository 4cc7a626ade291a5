/**
 * `npm run analyse -- FILES` prints what the files tell of as a table;
 * `npm run --silent analyse -- -` reads JSONL on stdin and writes one analysis a line on stdout.
 */
import { once } from 'node:events';
import { findIncidents, incidentIds, readArticle, readingJson, reportJson, type Article, type Reading } from '#core';
import { loadOwnGazetteer } from '#lib/server/overlay/own.ts';
import { articlesOf, articlesOfStream, complain } from './input.ts';
import { incidentTable } from './table.ts';

const USAGE = `npm run analyse -- FILES          a table of what the files tell of
npm run --silent analyse -- -     JSONL on stdin, one analysis a line on stdout`;

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
	console.error(USAGE);
	process.exitCode = paths.length === 0 ? 2 : 0;
} else if (paths.includes('-')) await analyseStream();
else await analyseFiles();

async function analyseFiles(): Promise<void> {
	const gazetteer = loadOwnGazetteer();
	const seen = new Map<string, number>();
	const readings: Reading[] = [];
	for await (const article of articlesOf(paths)) {
		const reading = read(article, seen, { file: article.id });
		if (reading) readings.push(reading);
	}
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
	const seen = new Map<string, number>();
	const documents: { head: Buffer; reports: Reading['reports'] }[] = [];
	for await (const { article, line } of articlesOfStream(process.stdin, 'stdin')) {
		const reading = read(article, seen, { file: 'stdin', line });
		if (!reading) continue;
		const head = JSON.stringify({ ...readingJson(reading), id: article.id });
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

/** Two documents with one id are still two: their reports must not share keys. */
function read(
	article: Article,
	seen: Map<string, number>,
	where: { file: string; line?: number }
): Reading | undefined {
	const turn = (seen.get(article.id) ?? 0) + 1;
	seen.set(article.id, turn);
	try {
		return readArticle(turn === 1 ? article : { ...article, id: `${article.id}~${turn}` }, loadOwnGazetteer());
	} catch (error) {
		// A mistake of ours in one article must not lose the others.
		complain({ ...where, why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
		return undefined;
	}
}
