import { messagesIn } from '#lib/i18n/messages.ts';
import { languageOf, problemOf, refuse, respondWith } from '#lib/server/api/respond.ts';
import { citedRecords } from '#lib/server/export/cite.ts';
import { findFor } from '#lib/server/search/find.ts';
import { getService } from '#lib/server/service.ts';
import { parseQuery } from '#lib/state/query.ts';
import { shownBy, unreadableFilter } from '#lib/state/shown.ts';
import type { RequestHandler } from './$types';

/** What a citation of an incident, or of a place and what the page shows there, is made of. */
export const GET: RequestHandler = async ({ url, request }) => {
	const query = parseQuery(url.searchParams);
	const { incident, place } = query;
	const say = messagesIn(languageOf(request)).share;
	const field = unreadableFilter(url.searchParams);
	if (field !== undefined) return refuse(400, problemOf({ field, why: say.unreadable }));
	if (incident !== undefined) return respondWith(await citedRecords(getService(), { incident }), incident, request);
	if (place === undefined) return refuse(400, problemOf({ field: 'incident', why: say.unreadable }));
	const found = await findFor(getService().store, query);
	const cited = { place, choose: (overview: Parameters<typeof shownBy>[1]) => shownBy(query, overview, found) };
	return respondWith(await citedRecords(getService(), cited), place, request);
};
