/** A place of the gazetteer with all that is known of it, and where the articles name it. */
import type { Gazetteer, Place, PlaceMention } from '#core';
import { placeIdOf, type Entry } from '#lib/gazetteer/entry.ts';
import type { Found } from '#lib/gazetteer/search.ts';
import type { ChildrenPage, FoundPlace, GazetteerPlace, PlaceUse, UsePage } from '#lib/gazetteer/wire.ts';
import { summariseRow } from '#lib/projection/place.ts';
import type { ReadArticle, Store } from '../store/store.ts';

export function describeFound({ place, match, name, score }: Found, gazetteer: Gazetteer): FoundPlace {
	const { population } = place;
	return { ...summariseRow(place), match, matched: name, score, population, within: withinOf(place, gazetteer) };
}

/** « Gouvernorat de Ninive, Irak »: the province and the country. */
function withinOf({ parents }: Place, gazetteer: Gazetteer): string {
	const containers = parents.flatMap((id) => gazetteer.get(id) ?? []);
	return containers
		.filter(({ kind }, index) => kind !== 'admin2' || index === 0)
		.slice(-2)
		.map(({ name }) => name)
		.join(', ');
}

export function describePlace(gazetteer: Gazetteer, id: string, entries: readonly Entry[]): GazetteerPlace | undefined {
	const place = gazetteer.get(id);
	if (!place) return undefined;
	const { names, featureClass, featureCode, population, valid, owner, facility } = place;
	return {
		...summariseRow(place),
		names,
		featureClass,
		featureCode,
		population,
		...(valid !== undefined && { valid }),
		...(owner !== undefined && { owner }),
		...(facility !== undefined && { facility }),
		containers: place.parents.flatMap((parent) => gazetteer.get(parent) ?? []).map(summariseRow),
		childCounts: gazetteer.children?.(id, { limit: 0 }).counts ?? {},
		own: entries.filter((entry) => placeIdOf(entry) === id)
	};
}

export function pageOfChildren(
	gazetteer: Gazetteer,
	id: string,
	query: { readonly kind?: Place['kind'] | undefined; readonly offset: number; readonly limit: number }
): ChildrenPage {
	const { kind, offset, limit } = query;
	const { counts, places } = gazetteer.children?.(id, { offset, limit, ...(kind && { kind }) }) ?? {
		counts: {},
		places: []
	};
	const total = kind ? (counts[kind] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
	return { total, places: places.map((place) => ({ ...summariseRow(place), population: place.population })) };
}

/** Every sentence that names the place itself, newest article first; a sentence once, with all its marks. */
export async function loadUses(store: Store, placeId: string, offset: number, limit: number): Promise<UsePage> {
	const { items } = await store.articles();
	const uses: PlaceUse[] = [];
	for (const { id } of items) {
		const article = await store.article(id);
		if (article) uses.push(...usesIn(article, placeId));
	}
	return { total: uses.length, mentions: uses.slice(offset, offset + limit) };
}

function usesIn({ stored, summary, reading }: ReadArticle, placeId: string): PlaceUse[] {
	const { text } = stored.given;
	const mentions = reading.places.filter((mention) => mention.placeId === placeId);
	const bySentence = Map.groupBy(mentions, (mention) => sentenceStart(text, mention));
	return [...bySentence].flatMap(([start, [first, ...more]]): PlaceUse[] => {
		if (!first) return [];
		const end = sentenceEnd(text, Math.max(first.end, ...more.map((mention) => mention.end)));
		const marks = [first, ...more].map((mention) => ({
			start: mention.start - start,
			end: mention.end - start,
			role: 'where' as const
		}));
		return [{ article: summary, role: first.role, quote: text.slice(start, end), marks }];
	});
}

/** Sentences are not stored: a quote reaches from stop to stop, and not too far. */
const FAR = 400;
const STOPS = '.!?\n';

function sentenceStart(text: string, { start }: PlaceMention): number {
	let at = start;
	while (at > 0 && start - at < FAR && !(STOPS.includes(text[at - 1] ?? '') && /\s/.test(text[at] ?? ' '))) at--;
	while (/\s/.test(text[at] ?? '')) at++;
	return at;
}

function sentenceEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && at - from < FAR && !(STOPS.includes(text[at] ?? '') && /\s|$/.test(text[at + 1] ?? ' ')))
		at++;
	return Math.min(text.length, text[at] === '\n' ? at : at + 1);
}
