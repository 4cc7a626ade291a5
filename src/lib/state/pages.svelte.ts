/** A long list, a page at a time: none is fetched twice, and none comes to a list that has begun anew. */
export class Pages<Page, Item> {
	readonly #itemsOf: (page: Page) => readonly Item[];
	/** The page on its way. */
	#fetching: object | undefined;
	/** The page that the list began with, and what it says of the whole. */
	first = $state.raw<Page>();
	items = $state.raw<readonly Item[]>([]);
	failed = $state(false);

	constructor(itemsOf: (page: Page) => readonly Item[]) {
		this.#itemsOf = itemsOf;
	}

	begin = (ask: () => Promise<Page>): Promise<void> => {
		this.failed = false;
		return this.#take(ask, (page) => {
			this.first = page;
			this.items = this.#itemsOf(page);
		});
	};

	more = async (ask: () => Promise<Page>): Promise<void> => {
		if (this.#fetching) return;
		await this.#take(ask, (page) => (this.items = [...this.items, ...this.#itemsOf(page)]));
	};

	/** Nobody waits any longer for what is on its way. */
	leave = (): void => {
		this.#fetching = undefined;
	};

	#take = async (ask: () => Promise<Page>, put: (page: Page) => void): Promise<void> => {
		const mine = (this.#fetching = {});
		const page = await ask().catch(() => undefined);
		if (this.#fetching !== mine) return;
		this.#fetching = undefined;
		if (page === undefined) this.failed = true;
		else put(page);
	};
}
