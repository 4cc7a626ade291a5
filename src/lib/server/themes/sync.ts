/** Looks at what changed since the last time and notes for each theme what concerns it. */
import { randomUUID } from 'node:crypto';
import { findFor } from '../search/find.ts';
import type { Service } from '../service.ts';
import type { LoggedChange, StoredTheme } from '../store/store.ts';
import { loadOverview } from '../views/overview.ts';
import type { Found, IncidentSummary, Overview } from '#lib/wire.ts';

/** Which incidents an address holds. The page knows; the server is told when it starts. */
export type Reader = {
	readonly wordsOf: (query: string) => string | undefined;
	readonly holds: (query: string, overview: Overview, found?: Found) => readonly IncidentSummary[];
};

/** What a webhook is sent of a theme. */
export type News = { readonly theme: StoredTheme; readonly changes: readonly LoggedChange[] };

/** Ids of the incidents that a theme holds now. */
export async function membersOf({ store }: Service, reader: Reader, query: string): Promise<string[]> {
	const found = await findFor(store, { words: reader.wordsOf(query) });
	return reader.holds(query, await loadOverview(store), found).map(({ id }) => id);
}

/** So many changes are kept, the newest: as the README and the page say. */
export const JOURNAL_KEEPS = 20_000;

/** Brings every theme up to date with the journal; what is new is to be sent where the owner wants it. Then forgets the oldest. */
export async function syncThemes(
	service: Service,
	reader: Reader,
	write: (news: News) => string,
	keeps = JOURNAL_KEEPS
): Promise<void> {
	const { store } = service;
	const last = await store.lastChange();
	for (const theme of await store.themes()) {
		if (theme.synced >= last) continue;
		const members = await membersOf(service, reader, theme.query);
		const changes = (await store.changes({ after: theme.synced })).filter(({ row }) => row <= last);
		const mine = concerning(changes, new Set([...theme.members, ...members]));
		const now = (service.now?.() ?? new Date()).toISOString();
		const body = theme.webhook?.isOn && mine.length > 0 ? write({ theme, changes: mine }) : undefined;
		await store.syncTheme(theme.id, {
			since: theme.synced,
			synced: last,
			rows: mine.map(({ row }) => row),
			members,
			...(body !== undefined && { delivery: { id: randomUUID(), body, dueAt: now } })
		});
	}
	await store.trimChanges(keeps);
}

/** Changes of an incident that the theme holds or held, under whatever id. */
export const concerning = (changes: readonly LoggedChange[], ids: ReadonlySet<string>): LoggedChange[] =>
	changes.filter(
		({ incidentId, was, absorbed }) =>
			ids.has(incidentId) || (was !== undefined && ids.has(was.id)) || absorbed?.some((id) => ids.has(id))
	);
