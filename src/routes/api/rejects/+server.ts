import { respond } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

/** What the last ingests could not read: file, line, field and reason. */
export const GET: RequestHandler = async () => respond({ rejects: await getService().store.rejects() });
