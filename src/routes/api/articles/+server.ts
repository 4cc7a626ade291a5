import { addArticle, listArticles } from '#lib/server/api/articles.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => listArticles(getService(), request);
export const POST: RequestHandler = ({ request }) => addArticle(getService(), request);
