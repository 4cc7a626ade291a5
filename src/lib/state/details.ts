/** Details fetched once and kept until the data changes. Promises, so that a component can await them. */
import type { ArticleDetail, IncidentDetail } from '#lib/wire.ts';

/** The server's answer was not a success; `status` is its HTTP status, 0 when it did not answer. */
export class FetchError extends Error {
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

export class Details {
	readonly #fetch: typeof fetch;
	readonly #kept = new Map<string, Promise<unknown>>();

	constructor(fetcher: typeof fetch) {
		this.#fetch = fetcher;
	}

	incident = (id: string): Promise<IncidentDetail> => this.#get(`/api/incidents/${encodeURIComponent(id)}`);
	article = (id: string): Promise<ArticleDetail> => this.#get(`/api/articles/${encodeURIComponent(id)}`);
	/** After articles were added: everything may have changed. */
	forget = (): void => this.#kept.clear();

	#get<T>(path: string): Promise<T> {
		const kept = this.#kept.get(path);
		if (kept) return kept as Promise<T>;
		const promise = this.#load<T>(path);
		this.#kept.set(path, promise);
		// A failure is not kept: asking again tries again.
		promise.catch(() => this.#kept.delete(path));
		return promise;
	}

	async #load<T>(path: string): Promise<T> {
		const response = await this.#fetch(path).catch((error: unknown) => {
			throw new FetchError(0, String(error));
		});
		if (!response.ok) throw new FetchError(response.status, `${response.status} ${path}`);
		return (await response.json()) as T;
	}
}
