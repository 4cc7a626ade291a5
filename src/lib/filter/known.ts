/** What could be known on a day: « tel que connu le 3 janvier 2020 ». */
import { spanOf } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';

/** An article was out by a day when the last day that it may be of has come. One without a date never was. */
export function wasOut(article: ArticleSummary | undefined, day: number): boolean {
	const span = article?.published === undefined ? undefined : spanOf(article.published);
	return span !== undefined && span.end - 1 <= day;
}
