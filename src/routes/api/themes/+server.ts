import { addTheme, listThemes } from '#lib/server/api/themes.ts';
import { getService } from '#lib/server/service.ts';
import { syncThemes } from '#lib/server/themes/sync.ts';
import type { RequestHandler } from './$types';
import { newsAsJson, reader } from './reading.ts';

export const GET: RequestHandler = async () => {
	await syncThemes(getService(), reader, newsAsJson);
	return listThemes(getService());
};
export const POST: RequestHandler = ({ request }) => addTheme(getService(), request, reader);
