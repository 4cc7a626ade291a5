/** What the routes of the exports share: the choice of the page, and its words, for the server that knows neither. */
import { chooseLanguage, messagesIn } from '#lib/i18n/messages.ts';
import { nameRecord } from '#lib/i18n/records.ts';
import type { ExportFormat } from '#lib/export/formats.ts';
import { languageOf, problemOf, refuse } from '#lib/server/api/respond.ts';
import { exportIncidents } from '#lib/server/export/respond.ts';
import { findFor } from '#lib/server/search/find.ts';
import { getService } from '#lib/server/service.ts';
import { parseQuery } from '#lib/state/query.ts';
import { shownBy, unreadableFilter } from '#lib/state/shown.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** Answers with what the page of the same address shows, in one of the formats. */
export async function exportOf(format: ExportFormat, { url, request, cookies }: RequestEvent): Promise<Response> {
	const language = chooseLanguage(url.searchParams.get('lang'), cookies.get('lang'), languageOf(request));
	const t = messagesIn(language);
	const field = unreadableFilter(url.searchParams);
	if (field !== undefined) return refuse(400, problemOf({ field, why: t.share.unreadable }));
	const query = parseQuery(url.searchParams);
	const service = getService();
	const found = await findFor(service.store, query);
	return exportIncidents(service, {
		format,
		choose: (overview) => shownBy(query, overview, found),
		areas: url.searchParams.get('areas') === '1',
		bom: url.searchParams.get('bom') === '1',
		title: t.product,
		labels: t.share.review,
		typeName: (type) => t.types[type],
		incidentName: (incident) => nameRecord(incident, language)
	});
}
