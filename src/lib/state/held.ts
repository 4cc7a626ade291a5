/** The filters of the page's address for programs: they only narrow, and nothing is left out unasked. */
import type { Found, IncidentSummary, Overview } from '#lib/wire.ts';
import { STATUSES } from './families.ts';
import { withoutReview } from './filters.ts';
import { parseQuery } from './query.ts';
import { FILTERS, heldBy } from './shown.ts';

/** The store answers these itself. */
const PLAIN: ReadonlySet<string> = new Set(['corpus', 'status']);

export type PageFilter = {
	readonly words: string | undefined;
	/** Those of both corpora that pass, threats and denials too, unless the address chooses. */
	readonly holds: (overview: Overview, found?: Found) => readonly IncidentSummary[];
};

/** What an address asks for beyond what the store knows; undefined when that is nothing. */
export function pageFilter(parameters: URLSearchParams): PageFilter | undefined {
	if (!Object.keys(FILTERS).some((name) => parameters.has(name) && !PLAIN.has(name))) return undefined;
	const query = parseQuery(parameters);
	const corpora = query.corpus ? [query.corpus] : (['examples', 'mine'] as const);
	return {
		words: query.words,
		holds: (overview, found) => {
			const held = corpora.flatMap((corpus) =>
				heldBy({ ...query, corpus, statuses: query.statuses ?? STATUSES }, overview, found)
			);
			return query.listing === 'review' ? withoutReview(held) : held;
		}
	};
}
