import { listIncidents } from '#lib/server/api/incidents.ts';
import { getService } from '#lib/server/service.ts';
import { filterOf } from '../filterOf.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => {
	const filter = filterOf(request);
	return filter instanceof Response ? filter : listIncidents(getService(), request, filter);
};
