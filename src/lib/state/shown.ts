/** What a view shows, from its address alone: for exports and citations, where there is no page. */
import { timeBy, type TimeOf } from './clock.ts';
import {
	defaultCorpus,
	during,
	inTime,
	mapById,
	ofCorpus,
	withoutDate,
	withoutPlace,
	withoutReview
} from './filters.ts';
import { choose } from '#lib/filter/choice.ts';
import { choiceOf } from './choosing.svelte.ts';
import { formatQuery, parseQuery, type Query } from './query.ts';
import type { TimeSpan } from '#core';
import type { Dashboard } from './dashboard.svelte.ts';
import type { ExportFormat } from '#lib/export/formats.ts';
import { passesWords, ranksOf } from '#lib/search/ranks.ts';
import type { Found, IncidentSummary, Overview } from '#lib/wire.ts';

const ALWAYS = { start: -Infinity, end: Infinity };

/** The incidents of a view in its order: its listing or the window, and of these the ones at its place.
 * `found` answers the view's words, where it has some. */
export function shownBy(query: Query, overview: Overview, found?: Found): readonly IncidentSummary[] {
	const { matching, timeOf } = matchedBy(query, overview, found);
	const { period = ALWAYS, place, listing } = query;
	const visible = during(matching, windowOf(query, period), timeOf);
	const inOrder = (list: readonly IncidentSummary[]) => (query.order === 'oldest' ? list : list.toReversed());
	if (place !== undefined) return inOrder(visible.filter(({ placeIds }) => placeIds.includes(place)));
	// The queue has an order of its own and knows no window, as on the page; without dates there is no newest.
	if (listing === 'review') return withoutReview(matching);
	if (listing === 'undated') return withoutDate(matching, timeOf);
	return inOrder(listing === 'unplaced' ? withoutPlace(visible) : visible);
}

type Matched = { readonly matching: readonly IncidentSummary[]; readonly timeOf: TimeOf };

function matchedBy(query: Query, overview: Overview, found?: Found): Matched {
	const corpus = query.corpus ?? defaultCorpus(overview.articles);
	const ranks = found && ranksOf(found);
	const worded = ofCorpus(overview.incidents, corpus).filter((one) => !ranks || passesWords(one, ranks));
	const articles = mapById(overview.articles);
	const articleOf = (id: string) => articles.get(id);
	const timeOf = timeBy(query.clock, articleOf);
	return { matching: choose(worded.sort(inTime(timeOf)), choiceOf(query), articleOf), timeOf };
}

const windowOf = ({ mode }: Query, period: TimeSpan): TimeSpan =>
	mode === 'cumulative' ? { ...period, start: -Infinity } : period;

/** All incidents that pass the filters of an address, dated or not where it chooses no window: what a theme holds. */
export function heldBy(query: Query, overview: Overview, found?: Found): readonly IncidentSummary[] {
	const { period, place, listing } = query;
	const { matching, timeOf } = matchedBy(query, overview, found);
	const timed = period && listing !== 'undated' ? during(matching, windowOf(query, period), timeOf) : matching;
	const listed =
		listing === 'undated' ? withoutDate(timed, timeOf) : listing === 'unplaced' ? withoutPlace(timed) : timed;
	return place === undefined ? listed : listed.filter(({ placeIds }) => placeIds.includes(place));
}

/** The filters of an address that decide what is shown. */
export const FILTERS = {
	time: 'period',
	mode: 'mode',
	clock: 'clock',
	types: 'types',
	status: 'statuses',
	corpus: 'corpus',
	list: 'listing',
	q: 'words',
	in: 'places',
	sub: 'subTypes',
	actor: 'actors',
	target: 'targets',
	class: 'targetClasses',
	weapon: 'weapons',
	outlet: 'outlets',
	near: 'placeKinds',
	dated: 'dated',
	dead: 'dead',
	injured: 'injured',
	toll: 'tolled',
	area: 'area',
	known: 'known',
	coarsest: 'coarsest'
} as const;

/** The first filter of an address that cannot be read. The page shows all then; a file must not say less than was asked. */
export function unreadableFilter(parameters: URLSearchParams): string | undefined {
	const query = parseQuery(parameters);
	return Object.entries(FILTERS).find(([name, key]) => parameters.has(name) && query[key] === undefined)?.[0];
}

/** How many `shownBy` gives for the page as it is, without asking anew at each step of the window. */
export function countShown({ place, listing, visible, undated, unplaced, unreviewed }: Dashboard): number {
	if (place !== undefined) return visible.filter(({ placeIds }) => placeIds.includes(place)).length;
	const lists = { undated, unplaced, review: unreviewed };
	return (listing ? lists[listing] : visible).length;
}

/** The address of an export of what the page shows. */
export function exportHref(
	{ query, corpus, language }: Dashboard,
	format: ExportFormat,
	{ areas, bom }: { readonly areas: boolean; readonly bom: boolean }
): string {
	return `/api/export.${format}${filtersOf({ ...query, language, corpus })}${areas ? '&areas=1' : ''}${bom ? '&bom=1' : ''}`;
}

/** The address of the records that a citation is made of: an incident, or what is shown at a place. */
export function citeHref({ query, corpus, language }: Dashboard, cited: Cited): string {
	const own =
		'incident' in cited ? { incident: cited.incident } : filterQuery({ ...query, corpus, place: cited.place });
	return `/api/cite${formatQuery({ ...own, language })}`;
}

export type Cited = { readonly incident: string } | { readonly place: string };

/** Without what is open and how it is looked at. */
const filterQuery = ({
	axis: _axis,
	step: _step,
	speed: _speed,
	tied: _tied,
	incident: _incident,
	article: _article,
	compare: _compare,
	view: _view,
	...filters
}: Query): Query => filters;
/** The address of what a theme keeps of the page as it is. */
export const themeQuery = ({ query, corpus }: Dashboard): string => {
	const { order: _order, listing, ...kept } = filterQuery({ ...query, corpus });
	// The queue is work to do, not a choice of incidents.
	return formatQuery(listing === undefined || listing === 'review' ? kept : { ...kept, listing });
};
/** The address of the small view for other pages; with a slider it goes through the stretch that the slider shows now. */
export function embedHref({ query, corpus, language, viewNow }: Dashboard, hasSlider: boolean): string {
	const { axis, step, speed } = query;
	const filters = filtersOf({ ...query, corpus, language });
	const time = hasSlider
		? `&${['slider=1', formatQuery({ axis, step, speed }).slice(1)].filter(Boolean).join('&')}`
		: '';
	return `/embed${filters}${time}${viewNow ? `&${formatQuery({ view: viewNow }).slice(1)}` : ''}`;
}
const filtersOf = (query: Query): string => formatQuery(filterQuery(query));
