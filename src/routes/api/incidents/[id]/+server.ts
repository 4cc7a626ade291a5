import { respondWith } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import { loadIncident } from '#lib/server/views/details.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) => {
	const { store, analyser } = getService();
	return respondWith(await loadIncident(store, params.id, analyser.gazetteer), params.id, request);
};
