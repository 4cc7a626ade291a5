/** Asking the words of articles, an FTS5 index that keeps no text of its own. */
import { readTerms } from '#lib/search/terms.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { Store } from './store.ts';

/** A search as FTS5 reads it; empty where nothing is asked. Every word is quoted, so that none is read as an operator. */
export const matchOf = (asked: string): string =>
	readTerms(asked)
		.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`)
		.join(' ');

/** A word of the title says more than one of the text. */
const WEIGHTS = '8.0, 1.0';

export function wordsTable(database: DatabaseSync): Pick<Store, 'search'> {
	return {
		async search(asked, texts) {
			const match = matchOf(asked);
			if (match === '') return [];
			const rows = database
				.prepare(
					`select id, row from article_words join articles on row = article_words.rowid
					where article_words match ? order by bm25(article_words, ${WEIGHTS}), row`
				)
				.all(match);
			const text = database.prepare(
				`select summary ->> '$.title' as title, given ->> '$.text' as text from articles where row = ?`
			);
			return rows.map(({ id, row }, at) => {
				const found = at < texts ? text.get(row ?? null) : undefined;
				return { id: String(id), ...(found && { title: String(found['title']), text: String(found['text']) }) };
			});
		}
	};
}
