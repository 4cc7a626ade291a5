/** The name that corrections are signed with: kept in this browser, asked for when one is first needed. */

/** The server's own limit. */
export const LONGEST_NAME = 80;
const NAME_KEY = 'chronocarte.who';

/** Kept in this browser; missing where it keeps nothing. */
type Kept = Pick<Storage, 'getItem' | 'setItem'> | undefined;

export class Signature {
	readonly #kept: Kept;
	readonly #ask: () => Promise<string | undefined>;
	#asking: Promise<string | undefined> | undefined;
	/** Empty until a name is given. */
	name = $state('');

	/** `ask` resolves with undefined when the visitor thought better of it. */
	constructor(kept: Kept, ask: () => Promise<string | undefined>) {
		this.#kept = kept;
		this.#ask = ask;
		this.name = read(kept);
	}

	set = (name: string): void => {
		this.name = name.trim().slice(0, LONGEST_NAME);
		try {
			this.#kept?.setItem(NAME_KEY, this.name);
		} catch {
			// A full or forbidden storage: the name holds for this visit.
		}
	};

	/** The name, or one question for it, whoever waits for its answer. */
	get = (): Promise<string | undefined> => {
		if (this.name !== '') return Promise.resolve(this.name);
		this.#asking ??= this.#take().finally(() => (this.#asking = undefined));
		return this.#asking;
	};

	#take = async (): Promise<string | undefined> => {
		const name = await this.#ask();
		if (name === undefined || name.trim() === '') return undefined;
		this.set(name);
		return this.name;
	};
}

function read(kept: Kept): string {
	try {
		return kept?.getItem(NAME_KEY)?.slice(0, LONGEST_NAME) ?? '';
	} catch {
		return '';
	}
}
