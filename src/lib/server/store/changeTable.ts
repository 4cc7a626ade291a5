/** The journal of what became of incidents: rows are added and never changed; the oldest go when there are too many. */
import { changesBetween, type Change } from '#lib/projection/changes.ts';
import type { Corpus, IncidentSummary } from '#lib/wire.ts';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { inTransaction } from './transaction.ts';
import type { LinkedIncident, LoggedChange, Store } from './store.ts';

export function changeTable(database: DatabaseSync): Pick<Store, 'changes' | 'lastChange' | 'trimChanges'> {
	return {
		async changes({ corpus, since, after, limit } = {}) {
			const conditions = [
				...(corpus === undefined ? [] : [['corpus = ?', corpus] as const]),
				...(since === undefined ? [] : [['at > ?', since] as const]),
				...(after === undefined ? [] : [['row > ?', after] as const])
			];
			const where = conditions.length > 0 ? `where ${conditions.map(([text]) => text).join(' and ')}` : '';
			const values: SQLInputValue[] = conditions.map(([, value]) => value);
			const rows = database.prepare(`select * from changes ${where} order by row desc limit ?`);
			return rows.all(...values, limit ?? -1).map(changeOf);
		},
		async trimChanges(most) {
			const first = database.prepare('select row from changes order by row desc limit 1 offset ?').get(most)?.['row'];
			if (first === undefined) return 0;
			return inTransaction(database, () => {
				const last = database.prepare('select min(synced) as looked from themes').get()?.['looked'] ?? first;
				const upTo = Math.min(Number(first), Number(last));
				database.prepare('delete from theme_changes where change_row <= ?').run(upTo);
				return Number(database.prepare('delete from changes where row <= ?').run(upTo).changes);
			});
		},
		async lastChange() {
			return Number(database.prepare('select coalesce(max(row), 0) as last from changes').get()?.['last']);
		}
	};
}

export const changeOf = (row: Record<string, SQLOutputValue>): LoggedChange => ({
	...(JSON.parse(String(row['change'])) as Change),
	row: Number(row['row']),
	at: String(row['at']),
	corpus: row['corpus'] as Corpus
});

/** The incidents as they are, before they are replaced. */
export function summariesOf(database: DatabaseSync, where: string, value: string): readonly IncidentSummary[] {
	const rows = database.prepare(`select summary from incidents where ${where}`).all(value);
	return rows.map((row) => JSON.parse(String(row['summary'])) as IncidentSummary);
}

export function logChanges(
	database: DatabaseSync,
	corpus: Corpus,
	before: readonly IncidentSummary[],
	after: readonly LinkedIncident[]
): void {
	const insert = database.prepare('insert into changes (corpus, kind, incident_id, change) values (?, ?, ?, ?)');
	for (const change of changesBetween(
		before,
		after.map(({ summary }) => summary)
	))
		insert.run(corpus, change.kind, change.incidentId, JSON.stringify(change));
}
