/** Full text search, with the words around each hit. */
import { excerptOf } from '#lib/search/excerpt.ts';
import { LONGEST_ASKED, readTerms } from '#lib/search/terms.ts';
import type { Found } from '#lib/wire.ts';
import { respond } from '../api/respond.ts';
import type { Service } from '../service.ts';
import type { Store } from '../store/store.ts';

/** Nobody reads on so far. */
const EXCERPTS = 1000;

/** Articles that hold every word asked. Words that are none find nothing and break nothing. */
export async function find(store: Store, asked: string): Promise<Found> {
	const q = asked.slice(0, LONGEST_ASKED);
	const terms = readTerms(q);
	const found = await store.search(q, EXCERPTS);
	return {
		q,
		articles: found.map(({ id, title, text }) => {
			// The title stands in most texts too, and the text says more.
			const excerpt = text === undefined ? undefined : (excerptOf(text, terms) ?? excerptOf(title ?? '', terms));
			return { id, ...(excerpt && { excerpt }) };
		})
	};
}

/** The answer that a view needs; undefined where it asks for no words, so that everything passes. */
export const findFor = async (store: Store, { words = '' }: { readonly words?: string | undefined }) =>
	readTerms(words).length > 0 ? find(store, words) : undefined;

/** `GET /api/search?q=` */
export async function search({ store }: Service, request: Request): Promise<Response> {
	return respond(await find(store, new URL(request.url).searchParams.get('q') ?? ''));
}
