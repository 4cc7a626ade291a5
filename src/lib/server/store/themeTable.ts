/** Saved filters, what they found, and what is to be sent of it. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { changeOf } from './changeTable.ts';
import type { Store, StoredTheme, Webhook } from './store.ts';
import { inTransaction } from './transaction.ts';

type Tables = Pick<
	Store,
	| 'themes'
	| 'theme'
	| 'putTheme'
	| 'removeTheme'
	| 'syncTheme'
	| 'themeChanges'
	| 'unreadChanges'
	| 'markSeen'
	| 'deliveriesDue'
	| 'noteDelivery'
	| 'deliveryTrouble'
	| 'retryDeliveries'
>;

export function themeTable(database: DatabaseSync): Tables {
	return {
		async themes() {
			return database.prepare('select * from themes order by name, id').all().map(themeOf);
		},
		async theme(id) {
			const row = database.prepare('select * from themes where id = ?').get(id);
			return row && themeOf(row);
		},
		async putTheme({ id, name, query, madeAt, synced, seen, members, webhook }) {
			database
				.prepare(
					`insert into themes (id, name, query, made_at, synced, seen, members, webhook) values (?, ?, ?, ?, ?, ?, ?, ?)
					on conflict (id) do update set name = excluded.name, query = excluded.query, synced = excluded.synced,
						seen = excluded.seen, members = excluded.members, webhook = excluded.webhook`
				)
				.run(id, name, query, madeAt, synced, seen, JSON.stringify(members), webhook ? JSON.stringify(webhook) : null);
		},
		async removeTheme(id) {
			return database.prepare('delete from themes where id = ?').run(id).changes > 0;
		},
		async syncTheme(id, { since, synced, rows, members, delivery }) {
			return inTransaction(database, () => {
				const { changes } = database
					.prepare('update themes set synced = ?, members = ? where id = ? and synced = ?')
					.run(synced, JSON.stringify(members), id, since);
				if (changes === 0) return false;
				const insert = database.prepare('insert or ignore into theme_changes values (?, ?)');
				for (const row of rows) insert.run(id, row);
				if (delivery)
					database
						.prepare('insert into deliveries (id, theme_id, body, due_at) values (?, ?, ?, ?)')
						.run(delivery.id, id, delivery.body, delivery.dueAt);
				return true;
			});
		},
		async themeChanges(id, limit) {
			const rows = database.prepare(
				`select changes.* from theme_changes join changes on row = change_row where theme_id = ? order by row desc limit ?`
			);
			return rows.all(id, limit).map(changeOf);
		},
		async unreadChanges(id) {
			const row = database
				.prepare(
					'select count(*) as unread from theme_changes join themes on id = theme_id where id = ? and change_row > seen'
				)
				.get(id);
			return Number(row?.['unread'] ?? 0);
		},
		async markSeen(id) {
			database.prepare('update themes set seen = synced where id = ?').run(id);
		},
		async deliveriesDue(now) {
			const rows = database.prepare(
				'select id, theme_id, body, tries from deliveries where due_at is not null and due_at <= ? order by due_at limit 50'
			);
			return rows.all(now).map((row) => ({
				id: String(row['id']),
				themeId: String(row['theme_id']),
				body: String(row['body']),
				tries: Number(row['tries'])
			}));
		},
		async noteDelivery(id, { at, dueAt, trouble }) {
			if (trouble === undefined) database.prepare('delete from deliveries where id = ?').run(id);
			else
				database
					.prepare('update deliveries set tries = tries + 1, tried_at = ?, due_at = ?, trouble = ? where id = ?')
					.run(at, dueAt ?? null, trouble, id);
		},
		async deliveryTrouble(themeId) {
			const row = database
				.prepare(
					`select trouble, tried_at, count(*) over () as waiting, min(due_at) over () as next
					from deliveries where theme_id = ? and trouble is not null order by tried_at desc limit 1`
				)
				.get(themeId);
			if (!row) return undefined;
			const [at, dueAt] = [row['tried_at'], row['next']];
			return {
				why: String(row['trouble']),
				waiting: Number(row['waiting']),
				...(at !== null && { at: String(at) }),
				...(dueAt !== null && { dueAt: String(dueAt) })
			};
		},
		async retryDeliveries(themeId, now) {
			database
				.prepare('update deliveries set tries = 0, due_at = ? where theme_id = ? and trouble is not null')
				.run(now, themeId);
		}
	};
}

const themeOf = (row: Record<string, SQLOutputValue>): StoredTheme => ({
	id: String(row['id']),
	name: String(row['name']),
	query: String(row['query']),
	madeAt: String(row['made_at']),
	synced: Number(row['synced']),
	seen: Number(row['seen']),
	members: JSON.parse(String(row['members'])) as string[],
	...(row['webhook'] !== null && { webhook: JSON.parse(String(row['webhook'])) as Webhook })
});
