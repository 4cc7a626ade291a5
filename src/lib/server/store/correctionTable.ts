import type { Correction } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Store } from './store.ts';
import { inTransaction } from './transaction.ts';

/** The log of corrections: rows are added, never changed or removed. */
export function correctionTable(database: DatabaseSync): Pick<Store, 'addCorrections' | 'corrections' | 'correction'> {
	return {
		async addCorrections(corrections) {
			return inTransaction(database, () => {
				const insert = database.prepare(
					'insert into corrections (id, corpus, at, made_by, action) values (?, ?, ?, ?, ?) on conflict (id) do nothing'
				);
				const added = corrections.filter(
					({ id, corpus, at, by, action }) => insert.run(id, corpus, at, by, JSON.stringify(action)).changes > 0
				);
				const touch = database.prepare('update corpora set revision = revision + 1 where corpus = ?');
				for (const corpus of new Set(added.map(({ corpus }) => corpus))) touch.run(corpus);
				return added.map(({ id }) => id);
			});
		},

		async corrections(corpus) {
			const where = corpus === undefined ? '' : 'where corpus = ?';
			const rows = database.prepare(`select * from corrections ${where} order by row`);
			return rows.all(...(corpus === undefined ? [] : [corpus])).map(correctionOf);
		},

		async correction(id) {
			const row = database.prepare('select * from corrections where id = ?').get(id);
			return row && correctionOf(row);
		}
	};
}

const correctionOf = (row: Record<string, SQLOutputValue>): Correction => ({
	id: String(row['id']),
	at: String(row['at']),
	by: String(row['made_by']),
	corpus: row['corpus'] as Corpus,
	action: JSON.parse(String(row['action'])) as Correction['action']
});
