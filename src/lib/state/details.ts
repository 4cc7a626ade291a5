/** Details fetched once and kept until the data changes. Promises, so that a component can await them. */
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

/** An answer, and who is to hear of a newer one; `update` is there while a component shows it. */
type Kept = { promise: Promise<unknown>; readonly subscribe: () => void; update?: (() => void) | undefined };

export class Details {
	readonly #fetch: typeof fetch;
	readonly #kept = new Map<string, Kept>();

	constructor(fetcher: typeof fetch) {
		this.#fetch = fetcher;
	}

	incident = (id: string): Promise<IncidentDetail> => this.#get(`/api/incidents/${encodeURIComponent(id)}`);
	article = (id: string): Promise<ArticleDetail> => this.#get(`/api/articles/${encodeURIComponent(id)}`);
	/** Any other answer of the API, kept as well. */
	get = <T>(path: string): Promise<T> => this.#get<T>(path);
	place = (id: string): Promise<PlaceDetail> => this.#get(`/api/places/${encodeURIComponent(id)}`);
	/** One page of the articles that cite a place. */
	citations = (id: string, corpus: Corpus, offset: number): Promise<Citations> =>
		this.#get(`/api/places/${encodeURIComponent(id)}/citations?corpus=${corpus}&limit=50&offset=${offset}`);
	/** After articles were added: everything may have changed. */
	forget = (): void => this.#kept.clear();

	/** Reads again what is shown and forgets the rest. What is shown stays until all of it has come: nothing jumps. */
	refresh = async (): Promise<void> => {
		const shown = [...this.#kept].filter(([, { update }]) => update !== undefined);
		this.#kept.clear();
		for (const [path, kept] of shown) this.#kept.set(path, kept);
		const fresh = await Promise.all(
			shown.map(async ([path, kept]) => {
				const promise = this.#load(path);
				await promise.catch(() => undefined);
				return { path, kept, promise };
			})
		);
		for (const { path, kept, promise } of fresh) {
			this.#keep(path, kept, promise);
			kept.update?.();
		}
	};

	#get<T>(path: string): Promise<T> {
		const kept = this.#kept.get(path) ?? this.#start(path);
		kept.subscribe();
		return kept.promise as Promise<T>;
	}

	#start(path: string): Kept {
		const kept: Kept = {
			promise: this.#load(path),
			subscribe: createSubscriber((update) => {
				kept.update = update;
				return () => (kept.update = undefined);
			})
		};
		this.#kept.set(path, kept);
		this.#keep(path, kept, kept.promise);
		return kept;
	}

	/** A failure is not kept: asking again tries again. */
	#keep(path: string, kept: Kept, promise: Promise<unknown>): void {
		kept.promise = promise;
		promise.catch(() => {
			if (this.#kept.get(path) === kept) this.#kept.delete(path);
		});
	}

	async #load<T>(path: string): Promise<T> {
		const response = await this.#fetch(path).catch((error: unknown) => {
			throw new FetchError(0, String(error));
		});
		if (!response.ok) throw new FetchError(response.status, `${response.status} ${path}`);
		return (await response.json()) as T;
	}
}
