/** The articles that mention a place, whether anything happened there or not. */
import { prepare, type TextRange } from '#core';
import type { Citation, Citations } from '#lib/wire.ts';
import type { Service } from '../service.ts';
import type { CitingArticle, CitingQuery, ReadArticle } from '../store/store.ts';

/** A longer sentence is cut around the mention. In UTF-16 code units. */
const LONGEST_QUOTE = 400;

export async function loadCitations(
	service: Service,
	id: string,
	query: Omit<CitingQuery, 'placeIds'>
): Promise<Citations> {
	const placeIds = await placesInside(service, id);
	const { literal, figurative, items } = await service.store.citing({ ...query, placeIds });
	const citations = await Promise.all(
		items.map(async (item) => {
			const article = await service.store.article(item.articleId);
			return article ? [quote(item, article)] : [];
		})
	);
	return { literal, figurative, offset: query.offset ?? 0, citations: citations.flat() };
}

/** The place and all mentioned places that lie in it; of composed ones the store knows the parents. */
async function placesInside({ store, analyser }: Service, id: string): Promise<string[]> {
	const gazetteer = await analyser.gazetteer();
	const mentioned = await store.mentionedPlaces();
	const isInside = async (other: string): Promise<boolean> =>
		gazetteer.contains(id, other) ||
		(other.startsWith('named:') && ((await store.place(other))?.parents.includes(id) ?? false));
	const inside = await Promise.all(mentioned.map(async (other) => ((await isInside(other)) ? [other] : [])));
	return inside.flat();
}

function quote({ literal, mentions }: CitingArticle, { stored, summary }: ReadArticle): Citation {
	const { text } = stored.given;
	const { sentences } = prepare({ id: stored.id, text, ...(summary.title !== '' && { title: summary.title }) });
	const sentenceOf = (mention: TextRange) =>
		sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
	// The body says more than a title, a title more than the caption of a photo.
	const told = mentions.find((mention) => sentenceOf(mention)?.block === 'body');
	const titled = mentions.find((mention) => sentenceOf(mention)?.block === 'title');
	const first = told ?? titled ?? mentions[0] ?? { start: 0, end: 0 };
	const { start, end } = around(first, sentenceOf(first) ?? first);
	return {
		article: summary,
		literal,
		mentions: mentions.length,
		quote: text.slice(start, end),
		marks: outermost(mentions)
			.filter((mention) => start <= mention.start && mention.end <= end)
			.map((mention) => ({
				start: mention.start - start,
				end: mention.end - start,
				role: literal ? ('where' as const) : ('cited' as const)
			}))
	};
}

/** « l'ambassade des Etats-Unis à [Bagdad] »: nested names of one sort are one mark. Both are in the order of the text. */
function outermost(ranges: readonly TextRange[]): TextRange[] {
	const kept: TextRange[] = [];
	for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
	return kept;
}

function around(mention: TextRange, sentence: TextRange): TextRange {
	if (sentence.end - sentence.start <= LONGEST_QUOTE) return sentence;
	const start = Math.max(sentence.start, mention.start - LONGEST_QUOTE / 2);
	return { start, end: Math.min(sentence.end, Math.max(mention.end, start + LONGEST_QUOTE)) };
}
