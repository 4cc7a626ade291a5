import { removeArticle } from '#lib/server/api/articles.ts';
import { patchArticle } from '#lib/server/api/edits.ts';
import { respondWith } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import { loadArticle } from '#lib/server/views/details.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) => {
	const { store, analyser } = getService();
	return respondWith(await loadArticle(store, params.id, analyser.gazetteer), params.id, request);
};
export const DELETE: RequestHandler = ({ params, request }) => removeArticle(getService(), request, params.id);
export const PATCH: RequestHandler = ({ params, request }) => patchArticle(getService(), request, params.id);
