/** Corrections from the page: who makes them, saving, previewing, undoing. One instance a page, made by `+page.svelte`. */
import type { Action } from '#core';
import type { Language } from '#lib/i18n/messages.ts';
import type { CorrectionResult, CorrectionView, Reach } from '#lib/wire.ts';
import { askServer, type Refusal } from './askServer.ts';
import { Signature } from './signature.svelte.ts';
import { Steps } from './steps.ts';

export type { Refusal } from './askServer.ts';
export type Saved = { readonly result: CorrectionResult };
export type Outcome = Saved | { readonly refused: Refusal } | { readonly cancelled: true };

/** What was just done, for the toast: the words are the page's business. */
export type Done =
	| { readonly kind: 'saved'; readonly action: Action; readonly reached: number }
	| { readonly kind: 'undone'; readonly action: Action | undefined }
	| { readonly kind: 'redone'; readonly action: Action | undefined }
	| Added;

/** Several articles at once: how many were new, and in how many incidents they tell of. */
export type Added = {
	readonly kind: 'added';
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly incidents: number;
};

/** `POST /api/corrections/import`: all lines or none. */
export type Imported = { readonly added: number; readonly known: number };

/** Which corrections of the log: those about an article, or about an incident. */
export type About = { readonly articleId?: string | undefined; readonly incidentId?: string | undefined };

export type CorrectionsOptions = {
	readonly fetch: typeof fetch;
	/** Kept in this browser; missing where it keeps nothing. */
	readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | undefined;
	readonly language: () => Language;
	/** Reads again all that may have changed, and shows it only when it is there. */
	readonly changed: (incidentIds: readonly string[]) => Promise<void>;
	/** Asks for the name; undefined: the visitor thought better of it. */
	readonly askWho: () => Promise<string | undefined>;
};

/** The server's own limit. */
const MOST_LISTED = 1000;

export class Corrections {
	readonly #options: CorrectionsOptions;
	readonly #steps = new Steps<Action>();
	/** One change after the other: r, r, r in the queue and Ctrl+Z twice are quicker than the server. */
	#turn: Promise<unknown> = Promise.resolve();
	/** What was asked for last, while it is being saved: the same again is the same press, by Enter and by mouse. */
	#saving: { readonly said: string; readonly outcome: Promise<Outcome> } | undefined;
	readonly signature: Signature;
	busy = $state(false);
	done = $state.raw<Done>();
	/** An undo or redo that the server refused. */
	trouble = $state.raw<Refusal>();

	constructor(options: CorrectionsOptions) {
		this.#options = options;
		this.signature = new Signature(options.storage, options.askWho);
	}

	/**
	 * Saves one event. `reached`: how many reports it is about, for the toast. What still has to be read to say it takes its turn
	 * at once, so that an undo after it takes it back, and not what was done before.
	 */
	save = (action: Action | Promise<Action>, reached?: number): Promise<Outcome> => {
		const said = action instanceof Promise ? undefined : JSON.stringify(action);
		if (said !== undefined && said === this.#saving?.said) return this.#saving.outcome;
		const outcome = this.#save(action, reached);
		const mine = (this.#saving = said === undefined ? undefined : { said, outcome });
		const settle = () => {
			if (this.#saving === mine) this.#saving = undefined;
		};
		outcome.then(settle, settle);
		return outcome;
	};

	/** Saves where there is no form: what is refused is told where an undo's refusal is. */
	saveAtOnce = async (action: Action | Promise<Action>): Promise<Outcome> => {
		const outcome = await this.save(action);
		if ('refused' in outcome) this.trouble = outcome.refused;
		return outcome;
	};

	/** What a correction would reach, scope by scope. */
	preview = (action: Action): Promise<Reach | { readonly refused: Refusal }> =>
		this.#ask<Reach>('/api/corrections/preview', { action });

	/** The log, newest first. */
	history = async ({ articleId, incidentId }: About = {}): Promise<
		readonly CorrectionView[] | { readonly refused: Refusal }
	> => {
		const about = [
			`limit=${MOST_LISTED}`,
			...(articleId === undefined ? [] : [`article=${encodeURIComponent(articleId)}`]),
			...(incidentId === undefined ? [] : [`incident=${encodeURIComponent(incidentId)}`])
		];
		const answer = await this.#ask<{ readonly corrections: readonly CorrectionView[] }>(
			`/api/corrections?${about.join('&')}`
		);
		return 'corrections' in answer ? answer.corrections : answer;
	};

	/** Takes back what this session did last; undefined when there is nothing. */
	undoLast = (): Promise<Outcome | undefined> =>
		this.#inNewTurn(async () => {
			const { last } = this.#steps;
			return last === undefined ? undefined : this.#takeBack(last);
		});

	/** Takes the last undo back. */
	redoLast = (): Promise<Outcome | undefined> =>
		this.#inNewTurn(async () => {
			const { lastUndo } = this.#steps;
			return lastUndo === undefined ? undefined : this.#takeBack(lastUndo);
		});

	/** Takes back any correction of the log, an undo too. */
	undo = (id: string): Promise<Outcome> => this.#inNewTurn(() => this.#takeBack(id));

	/** Takes in the lines of an exported log. */
	importLines = (text: string): Promise<Imported | { readonly refused: Refusal }> =>
		this.#inNewTurn(async () => {
			const answer = await this.#ask<Imported>('/api/corrections/import', text);
			if ('added' in answer && answer.added > 0) await this.#options.changed([]);
			return answer;
		});

	#save = async (action: Action | Promise<Action>, reached: number | undefined): Promise<Outcome> => {
		const read = Promise.resolve(action).catch(() => undefined);
		const by = this.signature.name || (await this.signature.get());
		if (by === undefined) return { cancelled: true };
		return this.#inTurn(async () => {
			const known = await read;
			if (!known) return { refused: { why: '' } };
			const outcome = await this.#post('/api/corrections', { by, action: known });
			if ('result' in outcome) {
				this.#steps.add(outcome.result.correction.id, known);
				this.done = {
					kind: 'saved',
					action: known,
					reached: reached ?? ('targets' in known ? known.targets.length : 1)
				};
				this.trouble = undefined;
			}
			return outcome;
		});
	};

	/** What is done last and what was taken back is asked and noted within one turn: nothing is taken back twice. */
	#inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const mine = this.#turn.then(work, work);
		this.#turn = mine;
		return mine;
	};
	/** After it the same may be saved again. */
	#inNewTurn = <T>(work: () => Promise<T>): Promise<T> => {
		this.#saving = undefined;
		return this.#inTurn(work);
	};

	/** Only within a turn. */
	#takeBack = async (id: string): Promise<Outcome> => {
		const by = await this.signature.get();
		if (by === undefined) return { cancelled: true };
		const outcome = await this.#post(`/api/corrections/${encodeURIComponent(id)}/undo`, { by });
		this.trouble = 'refused' in outcome ? outcome.refused : undefined;
		if ('refused' in outcome) return outcome;
		const { kind, what: action } = this.#steps.takeBack(id, outcome.result.correction.id);
		this.done = { kind, action };
		return outcome;
	};

	/** Changes something, then lets the page read again what changed. */
	#post = async (path: string, body: unknown): Promise<Saved | { readonly refused: Refusal }> => {
		this.busy = true;
		try {
			const result = await this.#ask<CorrectionResult>(path, body);
			if ('refused' in result) return result;
			await this.#options.changed(result.incidentIds);
			return { result };
		} finally {
			this.busy = false;
		}
	};

	#ask = <T extends object>(path: string, body?: unknown): Promise<T | { readonly refused: Refusal }> =>
		askServer<T>(this.#options.fetch, { path, body, language: this.#options.language() });
}
