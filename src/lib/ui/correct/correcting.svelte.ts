/** Which correcting dialog is open, and the corrections behind it. One instance a page, made by `+page.svelte`. */
import type { Corrections } from '#lib/state/corrections.svelte.ts';
import type { CorrectTarget, Request } from './target.ts';

type AskWho = () => Promise<string | undefined>;

export class Correcting {
	readonly corrections: Corrections;
	/** For the gazetteer's search; the page's own `fetch`. */
	readonly fetch: typeof fetch;
	request = $state.raw<Request>();
	/** Who waits for the visitor's name. */
	asking = $state.raw<(name: string | undefined) => void>();

	constructor(make: (askWho: AskWho) => Corrections, fetcher: typeof fetch) {
		this.fetch = fetcher;
		this.corrections = make(
			() =>
				new Promise((resolve) => {
					this.asking = resolve;
				})
		);
	}

	open = (request: Request): void => {
		this.request = request;
	};
	close = (): void => {
		this.request = undefined;
	};
	/** Closes the dialog that is open now, and only that: a form that was opened while its answer was on its way stays. */
	closing = (): (() => void) => {
		const { request } = this;
		return () => {
			if (this.request === request) this.close();
		};
	};
	/** The hook that marks and panels call. */
	correct = (target: CorrectTarget): void =>
		this.open(
			target.of === 'article'
				? { kind: 'article', articleId: target.articleId, field: target.field ?? 'published' }
				: { kind: 'reading', target }
		);
	/** Asks for another name, from the history. */
	changeWho = (): void => {
		this.asking = (name) => {
			if (name !== undefined) this.corrections.setWho(name);
		};
	};
	answerWho = (name: string | undefined): void => {
		const { asking } = this;
		this.asking = undefined;
		asking?.(name);
	};
}
