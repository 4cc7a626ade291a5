import { messagesIn } from '#lib/i18n/messages.ts';
import { languageOf } from '#lib/server/api/respond.ts';
import { embedOf, embedRule } from '#lib/server/embed.ts';
import { InColumns } from '#lib/overview/inColumns.ts';
import { findFor } from '#lib/server/search/find.ts';
import { getService } from '#lib/server/service.ts';
import { loadOverview } from '#lib/server/views/overview.ts';
import { defaultCorpus } from '#lib/state/filters.ts';
import { parseQuery } from '#lib/state/query.ts';
import { shownBy } from '#lib/state/shown.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What the page of the same address shows, as far as the owner lets it be embedded. */
export const load: PageServerLoad = async ({ url, request }) => {
	const rule = embedRule();
	if (rule === 'off') error(404, messagesIn(languageOf(request)).send.embed.off);
	const { store } = getService();
	const query = parseQuery(url.searchParams);
	const overview = await loadOverview(store);
	// With a slider all that it reaches: what the address zooms in on, else all of time.
	const hasSlider = url.searchParams.get('slider') === '1';
	const reached = hasSlider ? { ...query, period: query.axis, mode: undefined } : query;
	const incidents = shownBy(reached, overview, await findFor(store, query));
	const corpus = query.corpus ?? defaultCorpus(overview.articles);
	const embedded = embedOf(overview, incidents, rule, hasSlider && query.clock === 'publication');
	return { overview: new InColumns(embedded), corpus, hasSlider, isReviewed: rule === 'reviewed' };
};
