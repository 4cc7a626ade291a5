/** Which incidents a search finds: those with an article that holds the words. */
import type { Found, IncidentSummary } from '#lib/wire.ts';
import type { Excerpt } from './excerpt.ts';

/** The articles found, by id; the best has rank 0. */
export type Ranks = ReadonlyMap<string, { readonly rank: number; readonly excerpt: Excerpt | undefined }>;

export const ranksOf = ({ articles }: Found): Ranks =>
	new Map(articles.map(({ id, excerpt }, rank) => [id, { rank, excerpt }]));

/** Does one of its articles hold the words? */
export const passesWords = ({ articleIds }: IncidentSummary, ranks: Ranks): boolean =>
	articleIds.some((id) => ranks.has(id));
