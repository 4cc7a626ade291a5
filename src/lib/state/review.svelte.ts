/** The queue « À vérifier »: the least certain first, walked one by one. */
import type { IncidentSummary } from '#lib/wire.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import { isDoubtful } from './filters.ts';

export class ReviewQueue {
	readonly #dashboard: Dashboard;
	/** The doubt as it was first seen: what a person has looked at keeps its row, so that nothing moves under the hand. */
	readonly #doubts: Record<string, number> = {};
	#current = $state<string>();
	/** Where the current one stood last: its neighbour follows when it is rejected or merged away. */
	#at = 0;

	readonly items: readonly IncidentSummary[] = $derived.by(() => {
		const kept = this.#dashboard.matching.filter((one) => isDoubtful(one) || one.id in this.#doubts);
		for (const { id, doubt = 0 } of kept) this.#doubts[id] ??= doubt;
		return kept
			.map((one, order) => ({ one, order, doubt: this.#doubts[one.id] ?? 0 }))
			.sort((a, b) => b.doubt - a.doubt || a.order - b.order)
			.map(({ one }) => one);
	});
	readonly progress = $derived.by(() => ({
		done: this.items.filter(({ review }) => review !== undefined).length,
		total: this.items.length
	}));
	/** The row that the keys are about; an opened incident takes over. */
	readonly index: number = $derived.by(() => {
		const wanted = this.#dashboard.incident ?? this.#current;
		const found = this.items.findIndex(({ id }) => id === wanted);
		return found >= 0 ? found : Math.max(0, Math.min(this.#at, this.items.length - 1));
	});
	readonly current: IncidentSummary | undefined = $derived.by(() => this.items[this.index]);

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	/** Makes a row the current one; where an incident is open, it shows that one instead. */
	goTo = (id: string): void => {
		this.#at = Math.max(
			0,
			this.items.findIndex((one) => one.id === id)
		);
		this.#current = id;
		if (this.#dashboard.incident !== undefined) this.#dashboard.openIncident(id);
	};
	/** One on or back; stays at the ends. */
	step = (way: 1 | -1): IncidentSummary | undefined => {
		const next = this.items[this.index + way];
		if (next) this.goTo(next.id);
		return next;
	};
	/** Remembers the place of the current row before it may go. */
	hold = (): void => {
		this.#at = this.index;
		this.#current = this.current?.id;
	};
}
