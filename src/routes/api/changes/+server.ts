import { listChanges } from '#lib/server/api/themes.ts';
import { getService } from '#lib/server/service.ts';
import { syncThemes } from '#lib/server/themes/sync.ts';
import { newsAsJson, reader } from '../themes/reading.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	await syncThemes(getService(), reader, newsAsJson);
	return listChanges(getService(), request);
};
