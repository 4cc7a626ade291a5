/**
 * The overview of a page that is sent apart from the page itself: the server draws the page with all of it, the browser asks
 * for it once and keeps it. In the page it would be sent, read and thrown away at each visit.
 */
import type { Overview } from '#lib/wire.ts';
import { unpackOverview, type PackedOverview } from './pack.ts';

export const OVERVIEW_URL = '/api/overview';

export class Apart {
	readonly #overview: Overview | undefined;

	/** Without an overview in the browser, where it is still to be fetched. */
	constructor(overview?: Overview) {
		this.#overview = overview;
	}

	async read(fetch: typeof globalThis.fetch): Promise<Overview> {
		if (this.#overview) return this.#overview;
		const response = await fetch(OVERVIEW_URL);
		if (!response.ok) throw new Error(`${OVERVIEW_URL}: ${response.status}`);
		return unpackOverview((await response.json()) as PackedOverview);
	}
}
