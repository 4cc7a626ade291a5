import { addCorrection, listCorrections } from '#lib/server/api/corrections.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => listCorrections(getService(), request);
export const POST: RequestHandler = ({ request }) => addCorrection(getService(), request);
