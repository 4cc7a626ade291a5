import { readArticle, readMetadata, type Article, type Gazetteer, type Reading } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';
import type { IncomingArticle } from '../reader/incoming.ts';
import type { ReadArticle, StoredArticle } from '../store/store.ts';

/** Reads one stored article with the core and writes its head. */
export function readStored(stored: StoredArticle, gazetteer: Gazetteer, analyser: string): ReadArticle {
	const said = applyEdits(stored);
	const article: Article = { ...said, id: stored.id };
	const reading = readArticle(article, gazetteer);
	return { stored, reading, summary: summarise(stored, said, reading), analyser };
}

/** The article as it is to be read: what came with it, under what the user said since. */
function applyEdits({ given, edits = {} }: StoredArticle): IncomingArticle {
	const names = Object.keys(edits);
	const kept = Object.entries(given).filter(([name]) => !names.includes(name));
	const said = Object.entries(edits).filter(([, value]) => value !== '');
	return { text: given.text, ...Object.fromEntries([...kept, ...said]) };
}

function summarise({ id, corpus }: StoredArticle, given: IncomingArticle, reading: Reading): ArticleSummary {
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
