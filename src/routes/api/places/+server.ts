import { respond } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

/** Every place that an incident names, and what contains it. */
export const GET: RequestHandler = async () => respond({ places: await getService().store.places() });
