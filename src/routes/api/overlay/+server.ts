import { addToOverlay, listOverlay } from '#lib/server/api/overlay.ts';
import { respond } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => respond(listOverlay(getService()));
export const POST: RequestHandler = ({ request }) => addToOverlay(getService(), request);
