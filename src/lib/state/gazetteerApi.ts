/** What the page of the gazetteer asks of the server and tells it. */
import type { Wish } from '#lib/gazetteer/entry.ts';
import type { ChildrenPage, ImportResult, OverlayResult } from '#lib/gazetteer/wire.ts';
import type { Language } from '#lib/i18n/messages.ts';
import type { Citations, PlaceSummary } from '#lib/wire.ts';

/** What the server minds: the field as a path, when it is one, and why in words; empty when it did not answer. */
export type Refusal = { readonly field?: string; readonly why: string };
export type Answer<T> = { readonly done: T } | { readonly refused: Refusal };

export class GazetteerApi {
	readonly #fetch: typeof fetch;
	readonly #language: () => Language;

	constructor(fetcher: typeof fetch, language: () => Language) {
		this.#fetch = fetcher;
		this.#language = language;
	}

	keep = (wishes: readonly Wish[]): Promise<Answer<OverlayResult>> => this.#send('POST', '/api/overlay', { wishes });
	undo = (entry: string): Promise<Answer<OverlayResult>> =>
		this.#send('DELETE', `/api/overlay/${encodeURIComponent(entry)}`);
	import = (file: string, text: string): Promise<Answer<ImportResult>> =>
		this.#send('POST', '/api/overlay/import', { file, text });

	children = (
		id: string,
		kind: PlaceSummary['kind'] | undefined,
		offset: number,
		limit: number
	): Promise<ChildrenPage> => {
		const query = new URLSearchParams({ offset: String(offset), limit: String(limit), ...(kind && { kind }) });
		return this.#get(`/api/gazetteer/${encodeURIComponent(id)}/children?${query}`);
	};
	citations = (id: string, offset: number, limit: number): Promise<Citations> =>
		this.#get(`/api/places/${encodeURIComponent(id)}/citations?offset=${offset}&limit=${limit}`);

	async #get<T>(path: string): Promise<T> {
		const response = await this.#fetch(path);
		if (!response.ok) throw new Error(`${response.status} ${path}`);
		return (await response.json()) as T;
	}

	async #send<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
		try {
			const response = await this.#fetch(path, {
				method,
				headers: { 'content-type': 'application/json', 'accept-language': this.#language() },
				...(body !== undefined && { body: JSON.stringify(body) })
			});
			const json: unknown = await response.json();
			if (response.ok) return { done: json as T };
			const problem = json as { error?: string; field?: string; reason?: string };
			const why = problem.reason ?? problem.error ?? '';
			return { refused: { why, ...(problem.field !== undefined && { field: problem.field }) } };
		} catch {
			return { refused: { why: '' } };
		}
	}
}
