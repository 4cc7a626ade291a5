import { gazetteerPlace } from '#lib/server/api/gazetteer.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request }) => gazetteerPlace(getService(), request, params.id);
