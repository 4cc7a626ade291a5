import { countSources, groupCopies } from '#lib/projection/sources.ts';
import type { ArticleSummary, IncidentSummary, Overview } from '#lib/wire.ts';
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
	const [incidents, places, heads, sketches] = await Promise.all([
		store.incidents(),
		store.places(),
		store.articles(),
		store.sketches()
	]);
	const copies = groupCopies(sketches);
	const articles = heads.items.map((article): ArticleSummary => {
		const group = copies.get(article.id);
		return group === undefined ? article : { ...article, copies: group };
	});
	return {
		incidents: withSources(incidents.items, articles),
		places: Object.fromEntries(places.map((place) => [place.id, place])),
		articles
	};
}

/** Says of each incident how many sources stand behind its articles, where some are copies. */
export function withSources(
	incidents: readonly IncidentSummary[],
	articles: readonly ArticleSummary[]
): IncidentSummary[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	return incidents.map((incident) => {
		if (incident.articleIds.length < 2) return incident;
		const { titles, sources, agencies } = countSources(incident.articleIds.flatMap((id) => byId.get(id) ?? []));
		return sources < titles ? { ...incident, sources, agencies } : incident;
	});
}
