import type { DatabaseSync } from 'node:sqlite';
import type { Store } from './store.ts';
import { inTransaction } from './transaction.ts';

const KEPT = 1000;

/** What could not be read, so that the page can say « 3 rejetés · voir ». */
export function rejectTable(database: DatabaseSync): Pick<Store, 'putRejects' | 'rejects'> {
	return {
		async putRejects(files, rejects) {
			inTransaction(database, () => {
				const forget = database.prepare('delete from rejects where file = ?');
				for (const file of files) forget.run(file);
				const insert = database.prepare('insert into rejects (file, line, field, why) values (?, ?, ?, ?)');
				for (const { file, line, field, why } of rejects) insert.run(file, line ?? null, field ?? null, why);
				database.prepare('delete from rejects where row <= (select max(row) from rejects) - ?').run(KEPT);
			});
		},

		async rejects() {
			const rows = database.prepare('select file, line, field, why from rejects order by row').all();
			return rows.map((row) => ({
				file: String(row['file']),
				...(row['line'] !== null && { line: Number(row['line']) }),
				...(row['field'] !== null && { field: String(row['field']) }),
				why: String(row['why'])
			}));
		}
	};
}
