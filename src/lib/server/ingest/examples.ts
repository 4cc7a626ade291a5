import { join } from 'node:path';
import { eachArticle, type ReadItem, type Reject, type ReadOptions } from '../reader/readArticles.ts';
import type { Store } from '../store/store.ts';
import { identify } from './identify.ts';
import { ingest, type Analyser, type IngestResult } from './ingest.ts';

/** Brings the bundled dispatches into the store: new ones in, changed ones anew, vanished ones out. */
export async function syncExamples(
	store: Store,
	analyser: Analyser,
	root: string,
	options: ReadOptions
): Promise<IngestResult> {
	const items: (ReadItem | Reject)[] = [];
	for await (const item of eachArticle([join(root, 'data', 'articles')], options)) items.push(item);
	const bundled = new Set(
		items.flatMap((item) => ('article' in item ? [identify(item.article, 'examples', item.file).id] : []))
	);
	const stored = await store.articles({ corpus: 'examples' });
	await store.removeArticles(stored.items.map(({ id }) => id).filter((id) => !bundled.has(id)));
	return ingest(store, analyser, 'examples', items);
}
