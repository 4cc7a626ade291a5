import { fold, sketchOf, type ArticleReport, type Reading } from '#core';
import type { ArticleSummary, Corpus } from '#lib/wire.ts';
import { matchOf } from './words.ts';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { putMentions } from './mentionTable.ts';
import { inTransaction } from './transaction.ts';
import type { ArticleEdits, ArticleQuery, Outcome, ReadArticle, Store, StoredArticle } from './store.ts';

type Row = Record<string, SQLOutputValue>;

type Tables = Pick<
	Store,
	| 'hashes'
	| 'putArticles'
	| 'removeArticles'
	| 'article'
	| 'articles'
	| 'staleArticles'
	| 'reports'
	| 'incidentsOfArticle'
	| 'articleRevisions'
	| 'corpusState'
>;

/** Articles, their readings and reports. */
export function articleTable(database: DatabaseSync): Tables {
	return {
		async hashes(ids) {
			const select = database.prepare('select hash from articles where id = ?');
			const found = new Map<string, string>();
			for (const id of ids) {
				const row = select.get(id);
				if (row) found.set(id, String(row['hash']));
			}
			return found;
		},

		async putArticles(articles) {
			return inTransaction(database, () => articles.map((article) => put(database, article)));
		},

		async removeArticles(ids) {
			return inTransaction(database, () => ids.filter((id) => remove(database, id)).length);
		},

		async article(id) {
			const row = database.prepare('select * from articles where id = ?').get(id);
			if (!row) return undefined;
			return {
				stored: storedOf(row),
				summary: fromJson<ArticleSummary>(row['summary']),
				reading: fromJson<Reading>(row['reading']),
				analyser: String(row['analyser'])
			} satisfies ReadArticle;
		},

		async articles(query = {}) {
			const { where, values } = articleFilter(query);
			const count = database.prepare(`select count(*) as total from articles ${where}`).get(...values);
			const page = database
				.prepare(`select summary from articles ${where} order by published_start desc, row desc limit ? offset ?`)
				.all(...values, query.limit ?? -1, query.offset ?? 0);
			return { total: Number(count?.['total']), items: page.map((row) => fromJson<ArticleSummary>(row['summary'])) };
		},

		async staleArticles(analyser, limit) {
			const rows = database.prepare('select * from articles where analyser <> ? order by row limit ?');
			return rows.all(analyser, limit).map(storedOf);
		},

		async reports(corpus, articleIds) {
			const chosen = articleIds ? 'and articles.id in (select value from json_each(?))' : '';
			const rows = database.prepare(
				`select report from reports join articles on articles.id = article_id where corpus = ? ${chosen}
				order by row, cast(substr(key, 18) as integer)`
			);
			const values = articleIds ? [corpus, JSON.stringify(articleIds)] : [corpus];
			return rows.all(...values).map((row) => fromJson<ArticleReport>(row['report']));
		},

		async articleRevisions(corpus) {
			const rows = database.prepare('select id, revision, row from articles where corpus = ?').all(corpus);
			return new Map(
				rows.map((row) => [String(row['id']), { revision: Number(row['revision']), order: Number(row['row']) }])
			);
		},

		async incidentsOfArticle(articleId) {
			const rows = database.prepare('select key, incident_id from reports where article_id = ?').all(articleId);
			return new Map(
				rows.flatMap((row) => (row['incident_id'] ? [[String(row['key']), String(row['incident_id'])]] : []))
			);
		},

		async corpusState(corpus) {
			const row = database.prepare('select revision, linked, linked_by from corpora where corpus = ?').get(corpus);
			return {
				revision: Number(row?.['revision'] ?? 0),
				linked: Number(row?.['linked'] ?? 0),
				linkedBy: String(row?.['linked_by'] ?? '')
			};
		}
	};
}

function put(database: DatabaseSync, { stored, summary, reading, analyser }: ReadArticle): Outcome {
	const before = database.prepare('select hash, analyser, edits from articles where id = ?').get(stored.id);
	const edits = stored.edits ? JSON.stringify(stored.edits) : null;
	if (before?.['hash'] === stored.hash && before['analyser'] === analyser && before['edits'] === edits)
		return 'unchanged';
	const row = database
		.prepare(
			`insert into articles (id, corpus, hash, origin, given, edits, summary, reading, analyser, published_start, sketch)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (id) do update set hash = excluded.hash, origin = excluded.origin, given = excluded.given, edits = excluded.edits,
				summary = excluded.summary, reading = excluded.reading, analyser = excluded.analyser,
				published_start = excluded.published_start, sketch = excluded.sketch
			returning row`
		)
		.get(
			stored.id,
			stored.corpus,
			stored.hash,
			stored.origin,
			JSON.stringify(stored.given),
			edits,
			JSON.stringify(summary),
			JSON.stringify(reading),
			analyser,
			reading.publication.span?.start ?? null,
			JSON.stringify(sketchOf(stored.given.text))
		)?.['row'];
	forgetWords(database, row);
	database
		.prepare('insert into article_words (rowid, title, body) values (?, ?, ?)')
		.run(row ?? null, fold(summary.title), fold(stored.given.text));
	database.prepare('delete from reports where article_id = ?').run(stored.id);
	const insert = database.prepare('insert into reports (key, article_id, report) values (?, ?, ?)');
	for (const report of reading.reports) insert.run(report.key, stored.id, JSON.stringify(report));
	putMentions(database, stored.id, reading.places);
	database.prepare('update articles set revision = ? where id = ?').run(touch(database, stored.corpus), stored.id);
	return before ? 'updated' : 'added';
}

function remove(database: DatabaseSync, id: string): boolean {
	const row = database.prepare('delete from articles where id = ? returning row, corpus').get(id);
	if (!row) return false;
	forgetWords(database, row['row']);
	touch(database, row['corpus'] as Corpus);
	return true;
}

function forgetWords(database: DatabaseSync, row: SQLOutputValue | undefined): void {
	const forget = database.prepare('delete from article_words where rowid = ?');
	// FTS5 leaves the number of one of its own blocks as the last row id, and that one may pass 2^53.
	forget.setReadBigInts(true);
	forget.run(row ?? null);
}

/** Counts a change of a corpus; its new revision. */
function touch(database: DatabaseSync, corpus: Corpus): number {
	const row = database
		.prepare('update corpora set revision = revision + 1 where corpus = ? returning revision')
		.get(corpus);
	return Number(row?.['revision']);
}

function articleFilter({ corpus, words }: ArticleQuery): { where: string; values: string[] } {
	const conditions: string[] = [];
	const values: string[] = [];
	if (corpus) {
		conditions.push('corpus = ?');
		values.push(corpus);
	}
	const asked = words === undefined ? '' : matchOf(words);
	if (asked !== '') {
		conditions.push('row in (select rowid from article_words where article_words match ?)');
		values.push(asked);
	}
	return { where: conditions.length ? `where ${conditions.join(' and ')}` : '', values };
}

const fromJson = <T>(value: SQLOutputValue | undefined): T => JSON.parse(String(value)) as T;

const storedOf = (row: Row): StoredArticle => ({
	id: String(row['id']),
	corpus: row['corpus'] as Corpus,
	hash: String(row['hash']),
	origin: String(row['origin']),
	given: fromJson<StoredArticle['given']>(row['given']),
	...(row['edits'] !== null && { edits: fromJson<ArticleEdits>(row['edits']) })
});
