/** All incidents that pass the filters, ready to be asked for any window: the list, the map and the counts ask here. */
import type { TimeSpan } from '#core';
import { eventTime, type TimeOf } from '#lib/state/clock.ts';
import { EVENT_TYPES, FAMILIES, familyOf, STATUSES } from '#lib/state/families.ts';
import { during } from '#lib/state/filters.ts';
import { collectSites, type Places, type Site } from './sites.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { kindOf, KINDS, sortColumns, type Columns } from './columns.ts';
import { countWindow, rowsIn, type Counts } from './count.ts';

/** The layer of each kind: the family, and behind the four families that happened those that did not. */
export const LAYER_OF = Uint8Array.from({ length: KINDS }, (_, kind) => {
	const type = EVENT_TYPES[kind & 7];
	return (type ? FAMILIES.indexOf(familyOf(type)) : 0) + (kind >> 3 === 0 ? 0 : FAMILIES.length);
});

/** What the map needs of it. */
export type Explored = {
	/** All of time: who happened where. Their order is that of the columns' sites. */
	readonly sites: readonly Site[];
	count(window: TimeSpan): Counts;
	/** Index of the site where an incident happened, when it has one. */
	siteOf(id: string): number | undefined;
};

export class Explorer implements Explored {
	readonly sites: readonly Site[];
	readonly #incidents: readonly IncidentSummary[];
	readonly #columns: Columns;
	readonly #rowOf: ReadonlyMap<string, number>;
	readonly #siteOf: Int32Array;
	readonly #timeOf: TimeOf;

	/** `timeOf` is the clock of the windows that it is asked for. */
	constructor(incidents: readonly IncidentSummary[], places: Places, timeOf: TimeOf = eventTime) {
		this.#timeOf = timeOf;
		this.#incidents = incidents;
		this.sites = collectSites(incidents, places);
		this.#rowOf = new Map(incidents.map(({ id }, row) => [id, row]));
		const site = new Int32Array(incidents.length).fill(-1);
		for (const [index, { incidentIds }] of this.sites.entries()) {
			for (const id of incidentIds) site[this.#rowOf.get(id) ?? -1] = index;
		}
		this.#siteOf = site;
		this.#columns = sortColumns({
			start: Int32Array.from(incidents, (one) => timeOf(one)?.start ?? 0),
			end: Int32Array.from(incidents, (one) => timeOf(one)?.end ?? 0),
			site,
			kind: Uint8Array.from(incidents, ({ eventType, status }) =>
				kindOf(EVENT_TYPES.indexOf(eventType), STATUSES.indexOf(status))
			)
		});
	}

	/** Those that may have happened in the window, in the order that they were given. */
	during(window: TimeSpan): IncidentSummary[] {
		const found: IncidentSummary[] = [];
		// At each step of the window: no second pass over a hundred thousand.
		for (const row of rowsIn(this.#columns, window)) {
			const incident = this.#incidents[row];
			if (incident) found.push(incident);
		}
		return found;
	}

	siteOf(id: string): number | undefined {
		const site = this.#siteOf[this.#rowOf.get(id) ?? -1] ?? -1;
		return site < 0 ? undefined : site;
	}

	/** What happened at some of the sites in a window, in the order that all were given. */
	at(sites: Iterable<number>, window: TimeSpan): IncidentSummary[] {
		const rows = Array.from(sites).flatMap((site) =>
			(this.sites[site]?.incidentIds ?? []).flatMap((id) => this.#rowOf.get(id) ?? [])
		);
		const incidents = rows.sort((a, b) => a - b).flatMap((row) => this.#incidents[row] ?? []);
		return during(incidents, window, this.#timeOf);
	}

	count(window: TimeSpan): Counts {
		return countWindow(this.#columns, window, LAYER_OF, this.sites.length);
	}
}
