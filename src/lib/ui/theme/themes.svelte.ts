/** The visitor's saved filters, and since when he wants to know what has changed. One instance a page. */
import type { ThemeView } from '#lib/wire.ts';
import { SvelteMap } from 'svelte/reactivity';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
const VISIT = 'chronocarte.visit';

export class Themes {
	readonly #fetch: typeof fetch;
	/** What was asked for last: what was asked before it may be answered after it. */
	#loads = 0;
	/** What is being told to the server: the same again, by Enter and by mouse, is the same press. */
	readonly #telling = new SvelteMap<string, Promise<Response>>();
	list = $state.raw<readonly ThemeView[]>([]);
	view = $state<'themes' | 'changes'>();
	/** The theme whose changes are shown; undefined for all. */
	of = $state<string>();
	readonly unread = $derived.by(() => this.list.reduce((sum, { unread }) => sum + unread, 0));
	/** ISO 8601; undefined on the first visit. */
	readonly lastVisit: string | undefined;

	constructor(fetcher: typeof fetch, stores?: { readonly visits: Kept; readonly tab: Kept }) {
		this.#fetch = fetcher;
		this.lastVisit = stores && beginVisit(stores.visits, stores.tab);
	}

	open = (view: 'themes' | 'changes', of?: string): void => {
		this.view = view;
		this.of = of;
	};
	close = (): void => {
		this.view = undefined;
	};
	load = async (): Promise<void> => {
		const mine = ++this.#loads;
		const answer = await this.#ask('/api/themes', 'GET');
		if (!answer.ok) return;
		const { themes } = (await answer.json()) as { themes: ThemeView[] };
		if (mine === this.#loads) this.list = themes;
	};
	save = async (name: string, query: string): Promise<boolean> => this.#change('/api/themes', 'POST', { name, query });
	remove = async (id: string): Promise<boolean> => this.#change(pathOf(id), 'DELETE');
	markSeen = async (id: string): Promise<boolean> => this.#change(pathOf(id), 'PATCH', { seen: true });
	/** Sends again what did not arrive; the list then says how that went. */
	retry = async (id: string): Promise<boolean> => this.#change(pathOf(id), 'PATCH', { retry: true });
	/** The new secret, why it was refused, or neither. */
	setWebhook = async (
		id: string,
		webhook: { readonly url: string; readonly isOn: boolean } | null
	): Promise<{ readonly secret?: string; readonly trouble?: string }> => {
		const answer = await this.#tell(pathOf(id), 'PATCH', { webhook });
		const said = (await answer
			.clone()
			.json()
			.catch(() => ({}))) as { secret?: string; reason?: string };
		if (!answer.ok) return { trouble: said.reason ?? '' };
		await this.load();
		return said.secret === undefined ? {} : { secret: said.secret };
	};

	async #change(path: string, method: string, body?: unknown): Promise<boolean> {
		const { ok } = await this.#tell(path, method, body);
		if (ok) await this.load();
		return ok;
	}
	#tell(path: string, method: string, body?: unknown): Promise<Response> {
		const said = JSON.stringify([path, method, body]);
		const answer = this.#telling.get(said) ?? this.#ask(path, method, body).finally(() => this.#telling.delete(said));
		this.#telling.set(said, answer);
		return answer;
	}
	async #ask(path: string, method: string, body?: unknown): Promise<Response> {
		const headers = { 'content-type': 'application/json' };
		const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
		return this.#fetch(path, { method, ...sent }).catch(() => Response.error());
	}
}

const pathOf = (id: string): string => `/api/themes/${encodeURIComponent(id)}`;

/** When the visit before this one was; a page that is loaded again is still the same visit. */
function beginVisit(visits: Kept, tab: Kept): string | undefined {
	try {
		const before = tab.getItem(VISIT) ?? visits.getItem(VISIT);
		const now = new Date().toISOString();
		tab.setItem(VISIT, before ?? now);
		visits.setItem(VISIT, now);
		return before ?? undefined;
	} catch {
		// Storage may be forbidden.
		return undefined;
	}
}
