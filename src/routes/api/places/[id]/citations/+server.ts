import { listCitations } from '#lib/server/api/citations.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request }) => listCitations(getService(), request, params.id);
