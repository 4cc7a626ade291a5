/** The articles that are being added: what the form holds, what was dropped, and how far the saving is. */
import { EDTF_DATE, spanOf } from '#core';
import type { DraftArticle } from '#lib/projection/draft.ts';
import type { AddResult } from '#lib/wire.ts';
import { readFiles, sendDrafts, type Draft, type Origin, type Problem } from './files.ts';

const FIELDS = ['text', 'title', 'outlet', 'published', 'url'] as const;
type Field = (typeof FIELDS)[number];

/** One article on its way. What a file gave beside the form's fields goes along untouched. */
export class Item {
	text = $state('');
	title = $state('');
	outlet = $state('');
	published = $state('');
	url = $state('');
	/** Why the server refused it. */
	problem = $state.raw<Problem>();
	/** Missing: pasted or typed. */
	readonly origin: Origin | undefined;
	readonly #given: Draft;

	constructor(given: Draft = {}, origin?: Origin) {
		this.origin = origin;
		this.#given = given;
		for (const field of FIELDS) {
			const value = given[field];
			if (typeof value === 'string') this[field] = value;
		}
	}

	/** What the form holds, without what is empty or wrong. */
	readonly article: DraftArticle = $derived.by(() => {
		const { published, ...rest } = this.#filled();
		const dated = published !== undefined && isDate(published) ? { published } : {};
		return { ...rest, ...dated, text: this.text };
	});
	readonly isEmpty = $derived.by(() => FIELDS.every((field) => this[field].trim() === ''));

	/** What the server gets: an emptied field is gone, also where the file had it. */
	toDraft(): Draft {
		const rest = Object.entries(this.#given).filter(
			([name, value]) => !FIELDS.some((field) => field === name && typeof value === 'string')
		);
		return { ...Object.fromEntries(rest), ...this.#filled(), text: this.text };
	}

	#filled(): Partial<Record<Field, string>> {
		const filled = FIELDS.map((field) => [field, this[field].trim()] as const).filter(([, value]) => value !== '');
		return Object.fromEntries(filled);
	}
}

const isDate = (words: string): boolean => EDTF_DATE.test(words) && spanOf(words) !== undefined;

/** What is wrong with a typed date of publication; `today` is a day number. */
export function publishedTrouble(words: string, today: number): 'bad' | 'future' | undefined {
	const date = words.trim();
	if (date === '') return undefined;
	if (!isDate(date)) return 'bad';
	return (spanOf(date)?.start ?? 0) > today ? 'future' : undefined;
}

/** Where a draft outlives a reload: `sessionStorage`, or nothing. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const KEPT = 'chronocarte.draft';
/** Room in the storage is small, and a file can be dropped again. */
const LONGEST_KEPT = 200_000;

export class Adding {
	isOpen = $state(false);
	items = $state.raw<readonly Item[]>([new Item()]);
	chosen = $state(0);
	sending = $state(false);
	progress = $state.raw({ done: 0, total: 0, refused: 0 });
	/** What could not be read, before anything was sent, and what the server refused. */
	problems = $state.raw<readonly Problem[]>([]);
	added = $state.raw<readonly AddResult[]>([]);

	readonly item = $derived.by(() => this.items[this.chosen] ?? this.items[0] ?? new Item());
	readonly ready = $derived.by(() => this.items.filter(({ text }) => text.trim() !== ''));
	#stopped = false;

	open = (): void => {
		this.isOpen = true;
	};
	/** Keeps all that was typed and dropped. */
	close = (): void => {
		this.isOpen = false;
	};
	/** Starts over. */
	clear = (): void => {
		this.items = [new Item()];
		this.chosen = 0;
		this.problems = this.added = [];
		this.progress = { done: 0, total: 0, refused: 0 };
	};

	/** Lists what was dropped or chosen, beside what is already there. */
	takeFiles = async (files: readonly File[]): Promise<void> => {
		if (files.length === 0 || this.sending) return;
		this.open();
		const { drafts, problems } = await readFiles(files);
		this.problems = problems;
		this.added = [];
		this.#take(drafts.map(({ draft, ...origin }) => new Item(draft, origin)));
	};
	/** A text pasted or dropped on the page. */
	takeText = (text: string): void => {
		if (this.sending) return;
		this.open();
		this.#take([new Item({ text })]);
	};
	#take(items: readonly Item[]): void {
		if (items.length === 0) return;
		const kept = this.items.filter(({ isEmpty }) => !isEmpty);
		this.items = [...kept, ...items];
		this.chosen = kept.length;
	}
	remove = (item: Item): void => {
		const at = this.items.indexOf(item);
		const left = this.items.filter((one) => one !== item);
		this.items = left.length > 0 ? left : [new Item()];
		this.chosen = Math.max(0, Math.min(this.chosen > at ? this.chosen - 1 : this.chosen, this.items.length - 1));
	};

	/** Sends one after another; a refused one stays with its reason and does not stop the others. */
	save = async (fetcher: typeof fetch, language: string, pasted: string): Promise<readonly AddResult[]> => {
		const waiting = this.ready;
		if (this.sending || waiting.length === 0) return [];
		this.sending = true;
		this.#stopped = false;
		const [added, problems]: [AddResult[], Problem[]] = [[], []];
		this.problems = this.added = [];
		this.progress = { done: 0, total: waiting.length, refused: 0 };
		for (const [index, item] of waiting.entries()) {
			if (this.#stopped) break;
			const origin = item.origin ?? { file: item.title.trim() || pasted };
			const draft = item.toDraft();
			const sent = await sendDrafts([{ ...origin, draft }], fetcher, language);
			item.problem = sent.problems[0];
			added.push(...sent.added);
			problems.push(...sent.problems);
			this.progress = { done: index + 1, total: waiting.length, refused: problems.length };
			if (problems.length > this.problems.length) this.problems = [...problems];
			// What was written in it while it was being sent is not lost: it stays as another text.
			if (sent.added.length > 0 && JSON.stringify(item.toDraft()) === JSON.stringify(draft)) this.remove(item);
		}
		this.added = added;
		this.sending = false;
		return added;
	};
	stop = (): void => {
		this.#stopped = true;
	};

	/** Brings back what was typed before the page was left. */
	restore(keeper: Keeper): void {
		const kept = parse(keeper.getItem(KEPT));
		if (kept && this.items.every(({ isEmpty }) => isEmpty)) this.items = [new Item(kept)];
	}
	/** Keeps what is typed; files only by being dropped again. */
	keep(keeper: Keeper): void {
		const typed = this.items.find(({ origin, isEmpty }) => origin === undefined && !isEmpty);
		const json = typed && JSON.stringify(typed.toDraft());
		if (json === undefined) keeper.removeItem(KEPT);
		else if (json.length <= LONGEST_KEPT) keeper.setItem(KEPT, json);
	}
}

function parse(json: string | null): Draft | undefined {
	try {
		const value: unknown = JSON.parse(json ?? 'null');
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Draft) : undefined;
	} catch {
		return undefined;
	}
}
