import { readFile } from 'node:fs/promises';
import { DATE_PREFIX, type Article, type Gazetteer } from '#core';

/** The bundled gazetteer; an empty one while it is not built yet. */
export async function gazetteerOrNone(): Promise<Gazetteer> {
	try {
		const path = '#lib/server/gazetteer.ts';
		const { loadGazetteer } = (await import(path)) as { loadGazetteer: () => Gazetteer | Promise<Gazetteer> };
		return await loadGazetteer();
	} catch (error) {
		console.error(`no gazetteer: ${error instanceof Error ? error.message : String(error)}`);
		return {
			find: () => [],
			get: () => undefined,
			startingWith: () => [],
			near: () => [],
			contains: () => false,
			facilities: () => [],
			hasPrefix: () => false
		};
	}
}

/** Reads articles from text files. */
export async function readFiles(
	paths: readonly string[],
	reject: (where: string, why: string) => void
): Promise<Article[]> {
	const articles: Article[] = [];
	for (const path of paths) {
		try {
			const text = await readFile(path, 'utf8');
			const published = DATE_PREFIX.exec(text)?.[1];
			articles.push(published ? { id: path, text, published } : { id: path, text });
		} catch (error) {
			reject(path, error instanceof Error ? error.message : String(error));
		}
	}
	return articles;
}
