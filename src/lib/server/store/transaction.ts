import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` as one transaction: all of it is on disk afterwards, or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
	database.exec('begin immediate');
	try {
		const result = work();
		database.exec('commit');
		return result;
	} catch (error) {
		if (database.isTransaction) database.exec('rollback');
		throw error;
	}
}
