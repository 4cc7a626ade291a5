import type { Overview } from '#lib/wire.ts';
import type { Store } from '../store/store.ts';

const cache = new WeakMap<Store, { version: string; overview: Promise<Overview> }>();

/** All that the first page needs, of both corpora. Kept until something in the store changes, in whatever process. */
export async function loadOverview(store: Store): Promise<Overview> {
	const version = await store.version();
	const cached = cache.get(store);
	if (cached?.version === version) return cached.overview;
	const overview = collect(store);
	cache.set(store, { version, overview });
	return overview;
}

async function collect(store: Store): Promise<Overview> {
	const [incidents, places, articles] = await Promise.all([store.incidents(), store.places(), store.articles()]);
	return {
		incidents: incidents.items,
		places: Object.fromEntries(places.map((place) => [place.id, place])),
		articles: articles.items
	};
}
