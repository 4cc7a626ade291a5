import { downloadCorrections } from '#lib/server/api/corrections.ts';
import { getService } from '#lib/server/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => downloadCorrections(getService(), request);
