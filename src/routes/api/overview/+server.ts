import { sendOverview } from '#lib/server/api/overview.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => sendOverview(getService(), request);
