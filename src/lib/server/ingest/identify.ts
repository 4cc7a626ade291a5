import { createHash } from 'node:crypto';
import type { Corpus } from '#lib/wire.ts';
import type { IncomingArticle } from '../reader/incoming.ts';
import type { StoredArticle } from '../store/store.ts';

/** Names an article by its content: the same text in the same corpus is the same article, whatever file it came in. */
export function identify(given: IncomingArticle, corpus: Corpus, origin: string): StoredArticle {
	const id = digest([corpus, given.text]).slice(0, 16);
	const hash = digest(
		Object.entries(given)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
	return { id, corpus, hash, given, origin };
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
