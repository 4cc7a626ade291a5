/** Details fetched once and kept until the data changes: as promises to await, or as what is there by now. */
import type { ArticleDetail, Citations, Corpus, IncidentDetail, PlaceDetail } from '#lib/wire.ts';
import { createSubscriber } from 'svelte/reactivity';

/** The server's answer was not a success; `status` is its HTTP status, 0 when it did not answer. */
export class FetchError extends Error {
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** What is there by now: the value, or why there is none; neither while it is on its way. */
export type Answer<T> = { readonly value?: T; readonly error?: unknown; readonly retry: () => void };

/** An answer; who awaits it hears of a newer promise, who shows it hears of everything. */
type Kept = {
	promise: Promise<unknown>;
	answer: Answer<unknown>;
	readonly awaited: Signal;
	readonly shown: Signal;
};

type Signal = { readonly subscribe: () => void; readonly isHeard: () => boolean; readonly tell: () => void };

/** Tells the components that have read it; nobody else is there to hear. */
function signal(): Signal {
	let update: (() => void) | undefined;
	const subscribe = createSubscriber((tell) => {
		update = tell;
		return () => (update = undefined);
	});
	return { subscribe, isHeard: () => update !== undefined, tell: () => update?.() };
}

const incidentPath = (id: string) => `/api/incidents/${encodeURIComponent(id)}`;
const placePath = (id: string) => `/api/places/${encodeURIComponent(id)}`;
/** One page of the articles that cite a place. */
const citationsPath = (id: string, corpus: Corpus, offset: number) =>
	`${placePath(id)}/citations?corpus=${corpus}&limit=50&offset=${offset}`;

export class Details {
	readonly #fetch: typeof fetch;
	readonly #kept = new Map<string, Kept>();

	constructor(fetcher: typeof fetch) {
		this.#fetch = fetcher;
	}

	incident = (id: string): Promise<IncidentDetail> => this.#get(incidentPath(id));
	article = (id: string): Promise<ArticleDetail> => this.#get(`/api/articles/${encodeURIComponent(id)}`);
	/** Any other answer of the API, kept as well. */
	get = <T>(path: string): Promise<T> => this.#get<T>(path);
	/** The same without waiting, for `$derived`: after a correction the old value stays until the new one is there. */
	readonly now = {
		incident: (id: string): Answer<IncidentDetail> => this.#now(incidentPath(id)),
		place: (id: string): Answer<PlaceDetail> => this.#now(placePath(id)),
		citations: (id: string, corpus: Corpus, offset: number): Answer<Citations> =>
			this.#now(citationsPath(id, corpus, offset))
	};
	/** After articles were added: everything may have changed. */
	forget = (): void => this.#kept.clear();

	/** Reads again what is shown and forgets the rest. What is shown stays until all of it has come: nothing jumps. */
	refresh = async (): Promise<void> => {
		const shown = [...this.#kept].filter(([, { awaited, shown }]) => awaited.isHeard() || shown.isHeard());
		this.#kept.clear();
		for (const [path, kept] of shown) this.#kept.set(path, kept);
		const fresh = await Promise.all(
			shown.map(async ([path, kept]) => {
				const promise = this.#load(path);
				await promise.catch(() => undefined);
				return { kept, promise };
			})
		);
		for (const { kept, promise } of fresh) {
			this.#keep(kept, promise);
			kept.awaited.tell();
		}
	};

	/** A failure is not kept: asking again tries again. */
	#get<T>(path: string): Promise<T> {
		const known = this.#kept.get(path);
		const kept = known && !('error' in known.answer) ? known : this.#start(path);
		kept.awaited.subscribe();
		return kept.promise as Promise<T>;
	}

	#now<T>(path: string): Answer<T> {
		const kept = this.#kept.get(path) ?? this.#start(path);
		kept.shown.subscribe();
		return kept.answer as Answer<T>;
	}

	#start(path: string): Kept {
		const retry = () => {
			kept.answer = { retry };
			this.#keep(kept, this.#load(path));
			kept.shown.tell();
		};
		const kept: Kept = { promise: this.#load(path), answer: { retry }, awaited: signal(), shown: signal() };
		this.#kept.set(path, kept);
		this.#keep(kept, kept.promise);
		return kept;
	}

	#keep(kept: Kept, promise: Promise<unknown>): void {
		kept.promise = promise;
		const settle = (outcome: { value: unknown } | { error: unknown }) => {
			if (kept.promise !== promise) return;
			kept.answer = { ...outcome, retry: kept.answer.retry };
			kept.shown.tell();
		};
		promise.then(
			(value) => settle({ value }),
			(error: unknown) => settle({ error })
		);
	}

	async #load<T>(path: string): Promise<T> {
		const response = await this.#fetch(path).catch((error: unknown) => {
			throw new FetchError(0, String(error));
		});
		if (!response.ok) throw new FetchError(response.status, `${response.status} ${path}`);
		return (await response.json()) as T;
	}
}
