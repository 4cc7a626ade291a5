import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './schema.ts';
import { asStoreError, StoreError } from './storeError.ts';

/** Opens the database file, makes it where it is missing, and brings its tables up to date. */
export function openDatabase(file: string): DatabaseSync {
	let database: DatabaseSync | undefined;
	try {
		// What a person reads is nobody else's business.
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		database = new DatabaseSync(file, { timeout: 5000 });
		database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
		migrate(database, file);
		return database;
	} catch (error) {
		database?.close();
		throw asStoreError(error, file) ?? error;
	}
}

function migrate(database: DatabaseSync, file: string): void {
	if (versionOf(database) === MIGRATIONS.length) return;
	// Two processes may both find an old file; the second waits here, then finds it new.
	database.exec('begin immediate');
	try {
		const version = versionOf(database);
		if (version > MIGRATIONS.length) throw new StoreError('newer', file, `version ${version}`);
		for (const step of MIGRATIONS.slice(version)) database.exec(step);
		database.exec(`pragma user_version = ${MIGRATIONS.length}`);
		database.exec('commit');
	} catch (error) {
		database.exec('rollback');
		throw error;
	}
}

const versionOf = (database: DatabaseSync): number =>
	Number(database.prepare('pragma user_version').get()?.['user_version']);
