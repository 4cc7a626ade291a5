/**
 * `npm run analyse -- FILES` prints what the files tell of as a table;
 * `npm run --silent analyse -- -` reads JSONL on stdin and writes one analysis a line on stdout.
 */
import { once } from 'node:events';
import { Article, findIncidents, incidentIds, readArticle, readingJson, reportJson } from '#core';
import type { ArticleReport, Gazetteer, Reading } from '#core';
import { gazetteerOrNone, readFiles } from './input.ts';
import { linesOf } from './lines.ts';
import { incidentTable } from './table.ts';

const USAGE = `npm run analyse -- FILES          a table of what the files tell of
npm run --silent analyse -- -     JSONL on stdin, one analysis a line on stdout`;

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) {
	console.error(USAGE);
	process.exitCode = files.length === 0 ? 2 : 0;
} else if (files.includes('-')) await analyseStream(await gazetteerOrNone());
else await analyseFiles(files, await gazetteerOrNone());

/** Says what is wrong and where; the run goes on and ends with exit code 1. */
function reject(where: string, why: string): void {
	console.error(`${where}: ${why}`);
	process.exitCode = 1;
}

async function analyseFiles(paths: readonly string[], gazetteer: Gazetteer): Promise<void> {
	const articles = await readFiles(paths, reject);
	const readings = articles.map((article) => ({ article, reading: readArticle(article, gazetteer) }));
	const incidents = findIncidents(
		readings.flatMap(({ reading }) => reading.reports),
		gazetteer
	);
	console.log(incidentTable(readings, incidents, process.stdout.columns || 140));
}

/**
 * Keeps of each document only its finished JSON and its reports until the last is read:
 * which reports are one incident is known only then.
 */
async function analyseStream(gazetteer: Gazetteer): Promise<void> {
	const documents: { head: Buffer; reports: readonly ArticleReport[] }[] = [];
	const seen = new Map<string, number>();
	for await (const { number, text } of linesOf(process.stdin)) {
		const where = `stdin:${number}`;
		if (text === undefined) reject(where, 'is no valid UTF-8');
		else if (text.trim() !== '') {
			const article = parseArticle(text, (why) => reject(where, why));
			const reading = article && read(article, seen, gazetteer, (why) => reject(where, why));
			if (article && reading) {
				const head = JSON.stringify({ ...readingJson(reading), id: article.id });
				documents.push({ head: Buffer.from(head), reports: reading.reports });
			}
		}
	}
	const incidentByReport = incidentIds(
		findIncidents(
			documents.flatMap(({ reports }) => reports),
			gazetteer
		)
	);
	for (const { head, reports } of documents) {
		const json = JSON.stringify(reports.map((report) => reportJson(report, incidentByReport.get(report.key))));
		const free = process.stdout.write(`${head.toString().slice(0, -1)},"reports":${json}}\n`);
		if (!free) await once(process.stdout, 'drain');
	}
}

/** Two documents with one id are still two: their reports must not share keys. */
function read(
	article: Article,
	seen: Map<string, number>,
	gazetteer: Gazetteer,
	reject: (why: string) => void
): Reading | undefined {
	const times = (seen.get(article.id) ?? 0) + 1;
	seen.set(article.id, times);
	try {
		return readArticle(times === 1 ? article : { ...article, id: `${article.id}~${times}` }, gazetteer);
	} catch (error) {
		reject(`« ${article.id} » could not be analysed: ${error instanceof Error ? error.stack : String(error)}`);
		return undefined;
	}
}

function parseArticle(line: string, reject: (why: string) => void): Article | undefined {
	let json: unknown;
	try {
		// « Unknown is null or a missing field »
		json = JSON.parse(line, (_, value: unknown) => (value === null ? undefined : value));
	} catch (error) {
		reject(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
	const result = Article.safeParse(json);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	reject(`${issue?.path.join('.') || 'the document'} ${issue?.message ?? 'is invalid'}`);
	return undefined;
}
