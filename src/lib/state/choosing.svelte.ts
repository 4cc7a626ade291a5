/** The visitor's filters, and the way back from the last change of them. */
import type { EventType, ReportStatus } from '#core';
import type { Choice, Chosen, TollChoice } from '#lib/filter/choice.ts';
import type { Ring } from '#lib/filter/ring.ts';
import { FACETS, type Coarsest, type Facet } from '#lib/filter/facets.ts';
import { EVENT_TYPES, STATUSES } from './families.ts';
import { Finding } from './finding.svelte.ts';
import { setOf } from './filters.ts';
import type { Query } from './query.ts';

/** What a newcomer sees: what happened. Threats, plans and denials are off. */
export const HAPPENED: readonly ReportStatus[] = ['happened'];

type Filters = Choice & { readonly words: string };

/** The names of the facets in a `Query`. */
const KEYS = {
	place: 'places',
	subType: 'subTypes',
	actor: 'actors',
	target: 'targets',
	targetClass: 'targetClasses',
	weapon: 'weapons',
	outlet: 'outlets',
	placeKind: 'placeKinds',
	dated: 'dated'
} as const satisfies Record<Facet, keyof Query>;

/** What an address chooses. */
export function choiceOf(query: Query): Choice {
	const chosen = FACETS.flatMap((facet) => {
		const values = query[KEYS[facet]];
		return values && values.length > 0 ? [[facet, values] as const] : [];
	});
	return {
		types: setOf(query.types ?? EVENT_TYPES),
		statuses: setOf(query.statuses ?? HAPPENED),
		chosen: Object.fromEntries(chosen),
		toll: { dead: query.dead, injured: query.injured, told: query.tolled },
		area: query.area,
		known: query.known,
		coarsest: query.coarsest
	};
}

/** The part of an address that says a choice; what is as usual is missing. */
export function queryOf({ types, statuses, chosen, toll, area, known, coarsest }: Choice): Query {
	const lists = FACETS.map((facet) => [KEYS[facet], chosen[facet]?.length ? chosen[facet] : undefined] as const);
	const isUsual = statuses.size === HAPPENED.length && HAPPENED.every((one) => statuses.has(one));
	return {
		types: types.size === EVENT_TYPES.length ? undefined : EVENT_TYPES.filter((type) => types.has(type)),
		statuses: isUsual ? undefined : STATUSES.filter((one) => statuses.has(one)),
		...Object.fromEntries(lists),
		dead: toll.dead,
		injured: toll.injured,
		tolled: toll.told || undefined,
		area,
		known,
		coarsest
	};
}

/** As many steps as anybody goes back. */
const MOST_STEPS = 100;

export class Choosing {
	readonly finding = new Finding();
	types = $state.raw<ReadonlySet<EventType>>(setOf(EVENT_TYPES));
	statuses = $state.raw<ReadonlySet<ReportStatus>>(setOf(HAPPENED));
	chosen = $state.raw<Chosen>({});
	toll = $state.raw<TollChoice>({});
	area = $state.raw<Ring>();
	known = $state<number>();
	coarsest = $state<Coarsest>();
	/** The filters before each change, the last one at the end. */
	#past = $state.raw<readonly Filters[]>([]);
	/** Counts the changes, so that each is announced once. */
	changes = $state(0);

	readonly choice: Choice = $derived.by(() => ({
		types: this.types,
		statuses: this.statuses,
		chosen: this.chosen,
		toll: this.toll,
		area: this.area,
		known: this.known,
		coarsest: this.coarsest
	}));
	readonly canUndo = $derived.by(() => this.#past.length > 0);
	readonly isUsual = $derived.by(
		() => this.finding.words === '' && Object.values(queryOf(this.choice)).every((one) => one === undefined)
	);

	/** Takes over the filters of an address, without a way back. */
	start(query: Query): void {
		this.#set({ ...choiceOf(query), words: query.words ?? '' });
	}
	change = (change: Partial<Filters>): void => {
		this.#past = [...this.#past.slice(1 - MOST_STEPS), this.#now()];
		this.#set({ ...this.#now(), ...change });
		this.changes++;
	};
	/** The filters as they were before the last change; false when nothing was changed. */
	undo = (): boolean => {
		const before = this.#past.at(-1);
		if (!before) return false;
		this.#past = this.#past.slice(0, -1);
		this.#set(before);
		this.changes = 0;
		return true;
	};
	/** Something else was done since: the next « undo » is about that. */
	forget = (): void => {
		this.#past = [];
		this.changes = 0;
	};

	toggleTypes = (types: readonly EventType[]): void => {
		const all = types.every((type) => this.types.has(type));
		this.change({ types: setOf(EVENT_TYPES.filter((one) => (types.includes(one) ? !all : this.types.has(one)))) });
	};
	toggleStatus = (status: ReportStatus): void =>
		this.change({ statuses: setOf(STATUSES.filter((one) => (one === status) !== this.statuses.has(one))) });
	toggle = (facet: Facet, value: string): void => {
		const now = this.chosen[facet] ?? [];
		const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
		this.change({ chosen: { ...this.chosen, [facet]: next } });
	};
	setToll = (toll: TollChoice): void => this.change({ toll: { ...this.toll, ...toll } });
	setArea = (area: Ring | undefined): void => this.change({ area });
	setKnown = (known: number | undefined): void => this.change({ known });
	setCoarsest = (coarsest: Coarsest | undefined): void => this.change({ coarsest });
	setWords = (words: string): void => this.change({ words: words.trim() });
	clear = (): void => {
		if (!this.isUsual) this.change({ ...choiceOf({}), words: '' });
	};

	#now = (): Filters => ({ ...this.choice, words: this.finding.words });
	#set({ types, statuses, chosen, toll, area, known, coarsest, words }: Filters): void {
		this.types = types;
		this.statuses = statuses;
		this.chosen = chosen;
		this.toll = toll;
		this.area = area;
		this.known = known;
		this.coarsest = coarsest;
		this.finding.words = words;
	}
}
