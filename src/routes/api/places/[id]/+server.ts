import { respondWith } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import { loadPlace } from '#lib/server/views/place.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request }) =>
	respondWith(await loadPlace(getService(), params.id), params.id, request);
