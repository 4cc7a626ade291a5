/** `npm run explain -- FILE` shows what each stage found in an article, and why. */
import { findIncidents, prepare, readArticle, type Article, type Gazetteer } from '#core';
import { explainArticle, explainIncidents } from './explanation.ts';
import { gazetteerOrNone, readFiles } from './input.ts';

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) {
	console.error('npm run explain -- FILES     what each stage found, and why');
	process.exitCode = files.length === 0 ? 2 : 0;
} else {
	const articles = await readFiles(files, (where, why) => {
		console.error(`${where}: ${why}`);
		process.exitCode = 1;
	});
	console.log(explain(articles, await gazetteerOrNone()));
}

function explain(articles: readonly Article[], gazetteer: Gazetteer): string {
	const readings = articles.map((article) => ({ article, reading: readArticle(article, gazetteer) }));
	const reports = readings.flatMap(({ reading }) => reading.reports);
	return [
		...readings.flatMap(({ article, reading }) => explainArticle(prepare(article), reading)),
		...explainIncidents(findIncidents(reports, gazetteer), reports)
	].join('\n');
}
