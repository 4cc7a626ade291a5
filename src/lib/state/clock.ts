/** By what an incident is placed in time: when it happened, or when an article first told of it. */
import { spanOf, type TimeSpan } from '#core';
import type { ArticleOf } from '#lib/filter/facets.ts';
import type { IncidentSummary } from '#lib/wire.ts';

export type Clock = 'event' | 'publication';
/** The span that a clock gives an incident; undefined when it gives none. */
export type TimeOf = (incident: IncidentSummary) => TimeSpan | undefined;

export const eventTime: TimeOf = ({ span }) => span;

/** Each incident by its first publication: it is counted once, however often it was told again. */
export function publicationTime(articleOf: ArticleOf): TimeOf {
	const spans = new Map<string, TimeSpan | undefined>();
	const spanOfArticle = (id: string): TimeSpan | undefined => {
		if (!spans.has(id)) {
			const published = articleOf(id)?.published;
			spans.set(id, published === undefined ? undefined : spanOf(published));
		}
		return spans.get(id);
	};
	return ({ articleIds }) => {
		let first: TimeSpan | undefined;
		for (const id of articleIds) {
			const span = spanOfArticle(id);
			if (span && (!first || span.start < first.start || (span.start === first.start && span.end < first.end)))
				first = span;
		}
		return first;
	};
}

export const timeBy = (clock: Clock | undefined, articleOf: ArticleOf): TimeOf =>
	clock === 'publication' ? publicationTime(articleOf) : eventTime;
