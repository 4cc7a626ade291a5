/** What the page and its worker say to each other. Only the answer to the latest request counts. */
import type { DraftArticle, DraftReading } from '#lib/projection/draft.ts';

/** From the page. `open` comes once, first. */
export type Question =
	| { readonly kind: 'open'; readonly gazetteer: string }
	| { readonly kind: 'read'; readonly request: number; readonly article: DraftArticle };

/** From the worker. `why` is for the console: the page has its own words. */
export type Answer =
	| { readonly kind: 'opened' }
	| { readonly kind: 'closed'; readonly why: string }
	| { readonly kind: 'read'; readonly request: number; readonly reading: DraftReading }
	| { readonly kind: 'unreadable'; readonly request: number; readonly why: string };
