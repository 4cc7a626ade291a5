import type { Draft } from './draft.ts';
import type { Place } from './gazetteer.ts';
import type { Focus } from './focus.ts';

/** What is known of the text before a noun when institutions and descriptions are read. */
export type Known = {
	/** The mention that begins at a token. */
	startsAt(token: number): Draft | undefined;
	/** The town or province named last before the noun. */
	lastNamed(kind: 'city' | 'admin1'): Draft | undefined;
	/** The facility of a type spoken of last before the noun; its place may be unknown. */
	lastSite(facility: string): { readonly draft: Draft; readonly place?: Place | undefined } | undefined;
	/** The country that the text is about there, other than `except`. */
	countryAt(token: number, except?: string): string | undefined;
};

const NEAR_TOKENS = 40;

/** Walks over the mentions of a document in step with its nouns, so that every question is answered in constant time. */
export class Reading implements Known {
	readonly #drafts: readonly Draft[];
	readonly #focus: Focus;
	readonly #byStart: Map<number, Draft>;
	readonly #named = new Map<string, Draft>();
	readonly #sites = new Map<string, { draft: Draft; place?: Place | undefined }>();
	#position = 0;

	constructor(drafts: readonly Draft[], focus: Focus) {
		this.#drafts = drafts;
		this.#focus = focus;
		this.#byStart = new Map(drafts.map((draft) => [draft.first, draft]));
	}

	/** Takes in all mentions before this token. */
	advance(token: number): void {
		for (let draft = this.#drafts[this.#position]; draft && draft.first < token;) {
			const { kind, place, form, role } = draft;
			if (place && form === 'named' && role !== 'demonym') this.#named.set(kind, draft);
			if (place?.facility) this.#sites.set(place.facility, { draft, place });
			draft = this.#drafts[++this.#position];
		}
	}

	/** Adds what was read at a noun. */
	add(draft: Draft, facility?: string): void {
		this.#byStart.set(draft.first, draft);
		const place = draft.place ?? (facility ? this.#sites.get(facility)?.place : undefined);
		if (facility) this.#sites.set(facility, { draft, place });
	}

	startsAt = (token: number): Draft | undefined => this.#byStart.get(token);
	lastNamed = (kind: 'city' | 'admin1'): Draft | undefined => this.#named.get(kind);
	lastSite = (facility: string): { draft: Draft; place?: Place | undefined } | undefined => this.#sites.get(facility);

	countryAt = (token: number, except?: string): string | undefined => {
		const near = this.#countriesNear(token);
		let best: string | undefined;
		let most = 0;
		for (const [country, share] of this.#focus.countries) {
			const votes = share + (near.has(country) ? 0.1 : 0);
			if (country !== except && votes > most) [best, most] = [country, votes];
		}
		return best;
	};

	#countriesNear(token: number): Set<string> {
		const near = new Set<string>();
		const add = (draft: Draft | undefined): boolean => {
			if (!draft || Math.abs(draft.first - token) >= NEAR_TOKENS) return false;
			if (draft.country && draft.role !== 'demonym') near.add(draft.country);
			return true;
		};
		for (let index = this.#position - 1; add(this.#drafts[index]); index--);
		for (let index = this.#position; add(this.#drafts[index]); index++);
		return near;
	}
}
