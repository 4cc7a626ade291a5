import { respondWith } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import { loadIncident } from '#lib/server/views/details.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) =>
	respondWith(await loadIncident(getService().store, params.id), params.id, request);
