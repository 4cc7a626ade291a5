import type { AddResult } from '#lib/wire.ts';
import { ingest } from '../ingest/ingest.ts';
import { MESSAGES } from '../messages.ts';
import { checkArticle, type IncomingArticle } from '../reader/incoming.ts';
import { parseText } from '../reader/parse.ts';
import { relink } from '../linking/relink.ts';
import type { Service } from '../service.ts';
import { readJson } from './body.ts';
import { articleQuery } from './query.ts';
import { isOurs, languageOf, problemOf, refuse, respond } from './respond.ts';

/** Where an article came from that was pasted or dropped on the page. */
const ORIGIN = 'page';

/** `GET /api/articles`: the heads of articles, latest first, with the total; `q` searches their text. */
export async function listArticles({ store }: Service, request: Request): Promise<Response> {
	const asked = articleQuery(new URL(request.url), languageOf(request));
	if ('problem' in asked) return refuse(400, asked.problem);
	const { total, items } = await store.articles(asked.query);
	return respond({ total, offset: asked.query.offset, articles: items });
}

/** `POST /api/articles`: an article as JSON, stored among the user's own. */
export async function addArticle(service: Service, request: Request): Promise<Response> {
	const language = languageOf(request);
	const say = MESSAGES[language];
	const body = await readJson(request, say);
	if (body instanceof Response) return body;
	const options = { today: service.today(), language };
	const checked = checkArticle(body.json, options);
	if ('why' in checked) return refuse(400, problemOf(checked));
	const withMatter = readFrontMatter(checked.article, options);
	if ('why' in withMatter) return refuse(400, problemOf(withMatter));
	const { articles, rejected } = await ingest(service.store, service.analyser, 'mine', [
		{ article: withMatter.article, file: ORIGIN, line: 1 }
	]);
	const added = articles[0];
	if (!added) return refuse(422, { error: rejected[0]?.why ?? say.internal() });
	const incidents = await service.store.incidentsOfArticle(added.id);
	const result: AddResult = { ...added, incidentIds: [...new Set(incidents.values())] };
	return respond(result, { status: added.outcome === 'added' ? 201 : 200 });
}

/** `DELETE /api/articles/[id]`: only the user's own; the examples come back at every start. */
export async function removeArticle(service: Service, request: Request, id: string): Promise<Response> {
	const say = MESSAGES[languageOf(request)];
	if (!isOurs(request)) return refuse(403, { error: say.notOurs() });
	const article = await service.store.article(id);
	if (article?.stored.corpus !== 'mine') return refuse(404, { error: say.unknown(id.slice(0, 100)) });
	await service.store.removeArticles([id]);
	await relink(service.store, service.analyser.gazetteer, 'mine');
	return respond({ id });
}

/** A Markdown file dropped on the page comes as text: its front matter counts, fields given beside it win. */
function readFrontMatter(
	article: IncomingArticle,
	options: Parameters<typeof parseText>[1]
): ReturnType<typeof parseText> {
	if (!article.text.startsWith('---')) return { article, line: 1 };
	const parsed = parseText(article.text, options);
	if ('why' in parsed) return parsed;
	return { ...parsed, article: { ...parsed.article, ...article, text: parsed.article.text } };
}
