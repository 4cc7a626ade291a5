/** What a view shows, from its address alone: for exports and citations, where there is no page. */
import { setOf, byDate, defaultCorpus, during, ofCorpus, ofKinds, withoutDate, withoutPlace } from './filters.ts';
import { EVENT_TYPES } from './families.ts';
import { parseQuery, type Query } from './query.ts';
import type { IncidentSummary, Overview } from '#lib/wire.ts';

const ALWAYS = { start: -Infinity, end: Infinity };

/** The incidents of a view in its order: its listing or the window, and of these the ones at its place. */
export function shownBy(query: Query, overview: Overview): readonly IncidentSummary[] {
	const corpus = query.corpus ?? defaultCorpus(overview.articles);
	const kinds = {
		types: setOf(query.types ?? EVENT_TYPES),
		statuses: setOf(query.statuses ?? (['happened'] as const))
	};
	const matching = ofKinds(ofCorpus(overview.incidents, corpus).sort(byDate), kinds);
	const { period = ALWAYS } = query;
	const window = query.mode === 'cumulative' ? { ...period, start: -Infinity } : period;
	const visible = during(matching, window);
	const inOrder = (list: readonly IncidentSummary[]) => (query.order === 'oldest' ? list : list.toReversed());
	const { place, listing } = query;
	if (place !== undefined) return inOrder(visible.filter(({ placeIds }) => placeIds.includes(place)));
	// Without dates there is no newest.
	if (listing === 'undated') return withoutDate(matching);
	return inOrder(listing === 'unplaced' ? withoutPlace(visible) : visible);
}

/** The filters of an address that decide what is shown. */
const FILTERS = {
	time: 'period',
	mode: 'mode',
	types: 'types',
	status: 'statuses',
	corpus: 'corpus',
	list: 'listing'
} as const;

/** The first filter of an address that cannot be read. The page shows all then; a file must not say less than was asked. */
export function unreadableFilter(parameters: URLSearchParams): string | undefined {
	const query = parseQuery(parameters);
	return Object.entries(FILTERS).find(([name, key]) => parameters.has(name) && query[key] === undefined)?.[0];
}
