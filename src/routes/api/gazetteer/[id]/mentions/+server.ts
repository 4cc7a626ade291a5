import { gazetteerUses } from '#lib/server/api/gazetteer.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request }) => gazetteerUses(getService(), request, params.id);
