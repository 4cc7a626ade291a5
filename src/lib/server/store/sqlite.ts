import { articleTable } from './articleTable.ts';
import { changeTable } from './changeTable.ts';
import { correctionTable } from './correctionTable.ts';
import { incidentTable } from './incidentTable.ts';
import { mentionTable } from './mentionTable.ts';
import { openDatabase } from './open.ts';
import { rejectTable } from './rejectTable.ts';
import type { Store } from './store.ts';
import { themeTable } from './themeTable.ts';
import { wordsTable } from './words.ts';

/** A store in one SQLite file. Several processes may have it open: writers wait for each other up to five seconds. */
export function openSqliteStore(file: string): Store {
	const database = openDatabase(file);
	let isOpen = true;
	return {
		...articleTable(database),
		...incidentTable(database),
		...correctionTable(database),
		...mentionTable(database),
		...rejectTable(database),
		...wordsTable(database),
		...changeTable(database),
		...themeTable(database),
		async version() {
			const rows = database.prepare('select corpus, revision, linked from corpora order by corpus').all();
			return rows.map((row) => `${row['revision']}.${row['linked']}`).join('-');
		},
		async close() {
			if (isOpen) database.close();
			isOpen = false;
		}
	};
}
