import { listIncidents } from '#lib/server/api/incidents.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => listIncidents(getService(), request);
