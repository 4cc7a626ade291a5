import { readArticles, readMetadata, type Article, type Gazetteer, type Reading } from '#core';
import type { ArticleSummary } from '#lib/wire.ts';
import type { IncomingArticle } from '../reader/incoming.ts';
import type { ReadArticle, StoredArticle } from '../store/store.ts';

/** Reads stored articles with the core and writes their heads; an error stands in the place of what the core fails on. */
export function readAllStored(
	all: readonly StoredArticle[],
	gazetteer: Gazetteer,
	analyser: string
): (ReadArticle | Error)[] {
	const said = all.map(applyEdits);
	const articles = all.map(({ id }, at): Article => ({ ...(said[at] as IncomingArticle), id }));
	return readArticles(articles, gazetteer).map((reading, at) => {
		if (reading instanceof Error) return reading;
		const stored = all[at] as StoredArticle;
		return { stored, reading, summary: summarise(stored, said[at] as IncomingArticle, reading), analyser };
	});
}

/** Reads one. */
export function readStored(stored: StoredArticle, gazetteer: Gazetteer, analyser: string): ReadArticle {
	const [read] = readAllStored([stored], gazetteer, analyser);
	if (!read || read instanceof Error) throw read;
	return read;
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
