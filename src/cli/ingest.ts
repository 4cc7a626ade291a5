/** `npm run ingest -- PATHS`: reads files, folders or standard input (`-`) into the store. Exit code 1 when anything was rejected. */
import { buffer } from 'node:stream/consumers';
import { ingest } from '#lib/server/ingest/ingest.ts';
import { terminalLanguage } from '#lib/server/language.ts';
import { describeReject, eachArticle } from '#lib/server/reader/readArticles.ts';
import { openService } from '#lib/server/service.ts';
import { complain } from './complain.ts';
import { summarise } from './ingestSummary.ts';

const language = terminalLanguage(process.env);
const paths = process.argv.slice(2);

if (paths.length === 0) {
	console.error('npm run ingest -- articles/ article.txt articles.jsonl -');
	process.exit(2);
}
try {
	process.exitCode = await run();
} catch (error) {
	complain(error, language);
}

async function run(): Promise<number> {
	const service = openService();
	const items = eachArticle(paths, { today: service.today(), language, stdin: () => buffer(process.stdin) });
	const result = await ingest(service.store, service.analyser, 'mine', items);
	for (const reject of result.rejected) console.error(describeReject(reject));
	const [articles, incidents] = await Promise.all([
		service.store.articles({ corpus: 'mine' }),
		service.store.incidents({ corpus: 'mine' })
	]);
	console.log(summarise(result, articles.items, incidents.items, language));
	await service.store.close();
	return result.rejected.length > 0 ? 1 : 0;
}
