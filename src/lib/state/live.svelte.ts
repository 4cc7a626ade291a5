/** An article read while it is typed: asks the worker, keeps only what answers the latest text. */
import type { DraftArticle, DraftReading } from '#lib/projection/draft.ts';
import type { Answer, Question } from '../../workers/messages.ts';

/** What is needed of a `Worker`. */
export type Reader = {
	onmessage: ((event: MessageEvent<Answer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	postMessage: (question: Question) => void;
	terminate: () => void;
};
export type LiveOptions = {
	readonly gazetteer: string;
	/** Milliseconds without a key before the text is read. */
	readonly wait?: number;
	/** Milliseconds after which a worker that still reads an older text is given up. */
	readonly patience?: number;
};

export class Live {
	/** `opening`: the worker fetches its gazetteer · `failed`: there will be no reading, saving works all the same. */
	state = $state<'opening' | 'open' | 'failed'>('opening');
	/** What was last read; the text may have changed since. */
	reading = $state.raw<DraftReading>();
	/** A later text than that of `reading` waits or is being read. */
	behind = $state(false);
	/** The reader broke on this very text. */
	unreadable = $state(false);

	readonly #start: () => Reader;
	readonly #options: Required<LiveOptions>;
	#worker: Reader | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;
	#request = 0;
	/** The request that the worker is reading. */
	#reading: number | undefined;
	/** What is to be read as soon as the worker is free. */
	#next: DraftArticle | undefined;

	constructor(start: () => Reader, { wait = 200, patience = 4000, ...options }: LiveOptions) {
		this.#start = start;
		this.#options = { ...options, wait, patience };
		this.open();
	}

	/** Starts the worker, or starts it anew after a failure. */
	open = (): void => {
		this.#stop();
		this.state = 'opening';
		const worker = this.#start();
		worker.onmessage = ({ data }) => this.#hear(data);
		worker.onerror = () => this.#fail();
		worker.postMessage({ kind: 'open', gazetteer: this.#options.gazetteer });
		this.#worker = worker;
	};

	/** Reads this as soon as nobody types any more. */
	ask = (article: DraftArticle): void => {
		clearTimeout(this.#timer);
		this.#request += 1; // whatever is being read is no longer wanted
		this.#next = undefined;
		if (article.text.trim() === '') {
			this.reading = undefined;
			this.behind = this.unreadable = false;
			return;
		}
		this.behind = this.state !== 'failed';
		this.#timer = setTimeout(() => {
			this.#next = article;
			this.#send();
		}, this.#options.wait);
	};

	close = (): void => {
		clearTimeout(this.#timer);
		this.#stop();
	};

	#send(): void {
		if (this.state !== 'open' || !this.#next) return;
		if (this.#reading !== undefined) {
			// One long text must not hold up all that are typed after it.
			this.#patience ??= setTimeout(this.open, this.#options.patience);
			return;
		}
		this.#reading = this.#request;
		this.#worker?.postMessage({ kind: 'read', request: this.#request, article: this.#next });
		this.#next = undefined;
	}

	#hear(answer: Answer): void {
		switch (answer.kind) {
			case 'opened':
				this.state = 'open';
				break;
			case 'closed':
				return this.#fail();
			case 'read':
			case 'unreadable':
				this.#free();
				if (answer.request === this.#request) {
					this.reading = answer.kind === 'read' ? answer.reading : undefined;
					this.unreadable = answer.kind === 'unreadable';
					this.behind = false;
				}
				break;
			default:
				throw new Error(`unknown answer: ${String(answer satisfies never)}`);
		}
		this.#send();
	}

	#fail(): void {
		this.#stop();
		this.state = 'failed';
		this.reading = undefined;
		this.behind = false;
	}

	#free(): void {
		clearTimeout(this.#patience);
		this.#patience = this.#reading = undefined;
	}

	#stop(): void {
		this.#free();
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}
