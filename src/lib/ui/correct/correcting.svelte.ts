/** Which correcting dialog is open, and the corrections behind it. One instance a page, made by `+page.svelte`. */
import type { Corrections, Outcome, Refusal } from '#lib/state/corrections.svelte.ts';
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
	/**
	 * What the dialog that is open now does with its answer: saved it closes, and only it, not a form that was opened since; what
	 * was refused is the dialog's to show, and told as an undo's refusal where the dialog was closed meanwhile.
	 */
	ending = (): ((outcome: Outcome) => Refusal | undefined) => {
		const { request } = this;
		return (outcome) => {
			const isOpen = this.request === request;
			if ('result' in outcome && isOpen) this.close();
			if (!('refused' in outcome)) return undefined;
			if (!isOpen) this.corrections.trouble = outcome.refused;
			return outcome.refused;
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
			if (name !== undefined) this.corrections.signature.set(name);
		};
	};
	answerWho = (name: string | undefined): void => {
		const { asking } = this;
		this.asking = undefined;
		asking?.(name);
	};
}
