/** `npm run explain -- FILES` shows what each stage found in articles, and why. */
import { findIncidents, prepare, readArticle, tracePlaces } from '#core';
import { loadOwnGazetteer } from '#lib/server/overlay/own.ts';
import { explainArticle, explainIncidents } from './explanation.ts';
import { articlesOf } from './input.ts';

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
	console.error('npm run explain -- FILES     what each stage found, and why');
	process.exitCode = paths.length === 0 ? 2 : 0;
} else {
	const gazetteer = loadOwnGazetteer();
	const reports = [];
	for await (const article of articlesOf(paths)) {
		const reading = readArticle(article, gazetteer);
		reports.push(...reading.reports);
		const document = prepare(article);
		const traces = tracePlaces(document, gazetteer);
		console.log(explainArticle(document, reading, traces).join('\n'));
	}
	console.log(explainIncidents(findIncidents(reports, gazetteer), reports).join('\n'));
}
