/** Old addresses of incidents: an id is made from the earliest report, and another report may become the earliest. */
import type { DatabaseSync } from 'node:sqlite';

export type Leaving = readonly { readonly id: string; readonly reports: readonly string[] }[];

/** The incidents whose ids this query gives, before they are replaced. */
export function leavingIncidents(database: DatabaseSync, where: string, value: string): Leaving {
	const rows = database.prepare(
		`select id, json_extract(incident, '$.reports') as reports from incidents where ${where}`
	);
	return rows.all(value).map((row) => ({
		id: String(row['id']),
		reports: JSON.parse(String(row['reports'])) as string[]
	}));
}

/** Remembers for each incident that is gone one of its reports, best one that stands in an incident now. */
export function rememberAliases(database: DatabaseSync, leaving: Leaving): void {
	const isThere = database.prepare('select 1 from incidents where id = ?');
	const stands = database.prepare('select 1 from reports where key = ? and incident_id is not null');
	const insert = database.prepare('insert or replace into incident_aliases (id, report_key) values (?, ?)');
	for (const { id, reports } of leaving) {
		if (isThere.get(id)) continue;
		const key = reports.find((one) => stands.get(one)) ?? reports[0];
		if (key !== undefined) insert.run(id, key);
	}
}

/** The id under which an incident stands now; the same where it never had another. */
export function currentId(database: DatabaseSync, id: string): string {
	if (database.prepare('select 1 from incidents where id = ?').get(id)) return id;
	const row = database
		.prepare('select incident_id from incident_aliases join reports on key = report_key where incident_aliases.id = ?')
		.get(id);
	return row?.['incident_id'] ? String(row['incident_id']) : id;
}
