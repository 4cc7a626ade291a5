import { chooseLanguage } from '#lib/i18n/messages.ts';
import { languageOf, respondWith } from '#lib/server/api/respond.ts';
import { getService } from '#lib/server/service.ts';
import { writeAtom } from '#lib/server/themes/atom.ts';
import { syncThemes } from '#lib/server/themes/sync.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import type { RequestHandler } from './$types';
import { newsAsJson, reader, wordsFor } from '../../reading.ts';

/** As many as a feed reader asks for. */
const MOST = 100;

export const GET: RequestHandler = async ({ params, url, request }) => {
	const service = getService();
	await syncThemes(service, reader, newsAsJson);
	const theme = await service.store.theme(params.id);
	if (!theme) return respondWith(undefined, params.id, request);
	const language = chooseLanguage(url.searchParams.get('lang'), undefined, languageOf(request));
	const words = wordsFor(await loadOverview(service.store), language);
	const changes = await service.store.themeChanges(theme.id, MOST);
	return new Response(writeAtom(theme, changes, { language, origin: url.origin, ...words }), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
	});
};
