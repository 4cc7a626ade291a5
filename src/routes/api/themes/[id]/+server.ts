import { editTheme, removeTheme } from '#lib/server/api/themes.ts';
import { getService } from '#lib/server/service.ts';
import { syncThemes } from '#lib/server/themes/sync.ts';
import { newsAsJson, reader } from '../reading.ts';
import type { RequestHandler } from './$types';

export const PATCH: RequestHandler = async ({ params, request }) => {
	await syncThemes(getService(), reader, newsAsJson);
	return editTheme(getService(), request, params.id, reader);
};
export const DELETE: RequestHandler = ({ params, request }) => removeTheme(getService(), request, params.id);
