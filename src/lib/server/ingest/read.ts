import { readArticle, readMetadata, type Article, type Gazetteer, type Reading } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';
import type { ReadArticle, StoredArticle } from '../store/store.ts';

/** Reads one stored article with the core and writes its head. */
export function readStored(stored: StoredArticle, gazetteer: Gazetteer, analyser: string): ReadArticle {
	const article: Article = { ...stored.given, id: stored.id };
	const reading = readArticle(article, gazetteer);
	return { stored, reading, summary: summarise(stored, reading), analyser };
}

function summarise({ id, corpus, given }: StoredArticle, reading: Reading): ArticleSummary {
	const { url, sources } = given;
	const published = reading.publication.edtf;
	return {
		id,
		corpus,
		...readMetadata(given),
		...(url !== undefined && { url }),
		...(sources !== undefined && { sources }),
		...(published !== undefined && { published }),
		publishedBasis: reading.publication.basis,
		reportCount: reading.reports.length
	};
}
