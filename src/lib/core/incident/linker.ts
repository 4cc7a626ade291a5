import type { ArticleReport, Incident, ReportLink } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { NO_LINKS, type Constraints } from '../correction/links.ts';
import { Blocks } from './blocks.ts';
import { BondsByKey } from './bondsByKey.ts';
import { cluster, type Edge } from './cluster.ts';
import { agree } from './consensus.ts';
import { byArrival, nearOf, type Entry } from './entry.ts';
import { incidentId } from './identity.ts';
import { explain, linksOf } from './links.ts';
import { NEAR_MARGIN, nearIncidents } from './near.ts';
import { similar } from './similar.ts';
import { traitsOf } from './traits.ts';

/**
 * Keeps the reports of a corpus linked while articles come and go. Adding an article compares its reports with those of their
 * blocks and splits anew only what hangs together with them, so that its time does not grow with the corpus.
 * What it holds is a function of the reports, the order of their articles and the bonds alone: neither the groups nor the ids
 * of incidents tell what was added, taken away or put together before.
 */
export class Linker {
	readonly #gazetteer: Gazetteer;
	readonly #blocks = new Blocks();
	readonly #entries = new Map<string, Entry>();
	readonly #bySlot: (Entry | undefined)[] = [];
	/** Articles in the order in which they came, for those who do not say it. */
	readonly #arrivals = new Map<string, number>();
	#bonds = new BondsByKey(NO_LINKS);
	/** Incident id → its reports, the earliest first. */
	readonly #members = new Map<string, readonly Entry[]>();

	readonly #neighbours = {
		near: ({ key }: { readonly key: string }) => {
			const entry = this.#entries.get(key);
			return entry ? nearOf(entry) : [];
		},
		membersOf: (id: string) => this.#members.get(id) ?? [],
		areApart: (a: string, b: string) => this.#bonds.areApart(a, b)
	};

	constructor(gazetteer: Gazetteer) {
		this.#gazetteer = gazetteer;
	}

	/**
	 * Adds reports and returns the ids of incidents that are new, changed or gone. A key that is there already is passed over.
	 * `rankOf` says where an article stands in the order of arrival; an incident takes its id from its earliest report.
	 */
	add(reports: readonly ArticleReport[], rankOf = (articleId: string) => this.#arrivalOf(articleId)): Set<string> {
		const fresh = reports.flatMap((report) =>
			this.#entries.has(report.key) ? [] : [this.#insert(report, rankOf(report.articleId))]
		);
		return this.#regroup(fresh);
	}

	/** Says which reports must and must never stand together, in place of what was said before; the ids that changed. */
	bind(constraints: Constraints): Set<string> {
		const before = this.#bonds;
		const after = new BondsByKey(constraints);
		if (after.equals(before)) return new Set();
		this.#bonds = after;
		const keys = new Set([...before.keys(), ...after.keys()]);
		const changed = this.#regroup([...keys].flatMap((key) => this.#entries.get(key) ?? []));
		// Put apart what stood apart already: nothing moves, but nobody is asked about it any more.
		for (const key of after.differing(before)) changed.add(this.#entries.get(key)?.incident ?? '');
		changed.delete('');
		return changed;
	}

	/** Takes reports away and returns the ids of incidents that changed or are gone. */
	remove(keys: readonly string[]): Set<string> {
		const gone = keys.flatMap((key) => this.#entries.get(key) ?? []);
		const touched = new Set<Entry>();
		const changed = new Set<string>();
		for (const entry of gone) {
			for (const other of entry.edges.keys()) other.edges.delete(entry);
			for (const other of entry.near?.keys() ?? []) other.near?.delete(entry);
			this.#blocks.remove(entry.slot, entry.traits);
			this.#bySlot[entry.slot] = undefined;
			this.#entries.delete(entry.key);
			const id = entry.incident ?? '';
			const rest = (this.#members.get(id) ?? []).filter((member) => member !== entry);
			if (rest.length > 0) this.#members.set(id, rest);
			else this.#members.delete(id);
			for (const member of rest) touched.add(member);
			changed.add(id);
		}
		for (const entry of gone) touched.delete(entry);
		return new Set([...changed, ...this.#regroup([...touched])]);
	}

	/** The id of a report's incident. */
	incidentOf(key: string): string | undefined {
		return this.#entries.get(key)?.incident;
	}

	/** One incident with its consensus and links. */
	incident(id: string): Incident | undefined {
		const members = this.#members.get(id);
		if (!members) return undefined;
		const reports = members.map(({ key }) => key);
		const near = nearIncidents(id, members, this.#neighbours);
		return {
			id,
			...agree(members.map(({ traits }) => traits)),
			reports,
			links: linksOf(members, this.#bonds),
			...(near.length > 0 && { near })
		};
	}

	/** Other incidents with a report that is like one of this incident, or nearly so: what is said of them may change with it. */
	besides(id: string): Set<string> {
		const found = new Set<string>();
		for (const entry of this.#members.get(id) ?? [])
			for (const [other] of nearOf(entry)) if (other.incident !== undefined) found.add(other.incident);
		found.delete(id);
		return found;
	}

	/** All incidents, by their earliest report. */
	incidents(): Incident[] {
		return [...this.#members]
			.sort(([, [a]], [, [b]]) => (a && b ? byArrival(a, b) : 0))
			.flatMap(([id]) => this.incident(id) ?? []);
	}

	/** Why two reports are, or are not, one incident. */
	explain(keyA: string, keyB: string): ReportLink | undefined {
		const a = this.#entries.get(keyA);
		const b = this.#entries.get(keyB);
		return a && b ? explain(a, b, this.#bonds) : undefined;
	}

	#arrivalOf(articleId: string): number {
		const rank = this.#arrivals.get(articleId) ?? this.#arrivals.size;
		this.#arrivals.set(articleId, rank);
		return rank;
	}

	#insert(report: ArticleReport, rank: number): Entry {
		const traits = traitsOf(report, this.#gazetteer);
		const entry: Entry = {
			key: report.key,
			traits,
			slot: this.#bySlot.length,
			rank,
			edges: new Map(),
			near: undefined
		};
		for (const index of this.#blocks.add(entry.slot, traits)) {
			const other = this.#bySlot[index];
			const score = other ? similar(traits, other.traits) : 0;
			if (!other || score <= -NEAR_MARGIN) continue;
			if (score > 0) {
				entry.edges.set(other, score);
				other.edges.set(entry, score);
			} else {
				(entry.near ??= new Map()).set(other, score);
				(other.near ??= new Map()).set(entry, score);
			}
		}
		this.#bySlot.push(entry);
		this.#entries.set(entry.key, entry);
		return entry;
	}

	/**
	 * Splits anew what these reports may change. An incident whose reports stay the same never met another one on its way, and
	 * will not: so it is enough to ask those that a changed one is like, and on from there while more incidents change.
	 */
	#regroup(touched: readonly Entry[]): Set<string> {
		const fresh = new Set(touched);
		const changed = new Set(touched);
		const region = new Set<Entry>();
		const enter = (entry: Entry): void => {
			if (region.has(entry)) return;
			region.add(entry);
			for (const member of this.#members.get(entry.incident ?? '') ?? []) region.add(member);
		};
		let groups: readonly Entry[][] = [];
		for (
			let next: readonly Entry[] = [...touched, ...touched.flatMap((entry) => this.#likeliest(entry))];
			next.length > 0;
		) {
			const size = region.size;
			for (const entry of next) {
				enter(entry);
				for (const other of this.#alike(entry)) enter(other);
			}
			if (region.size === size) break;
			groups = this.#chains(region).flatMap((chain) => split(chain, this.#bonds));
			next = groups
				.filter((group) => !this.#stood(group, fresh))
				.flat()
				.filter((entry) => !changed.has(entry));
			for (const entry of next) changed.add(entry);
		}
		// All at once: an incident that falls into two leaves its id to one of them.
		return this.#put(groups);
	}

	/** The incident that a new report will most likely join: to begin there spares a second look. */
	#likeliest({ edges, incident }: Entry): readonly Entry[] {
		if (incident !== undefined) return [];
		const sums = new Map<string, number>();
		for (const [{ incident: id = '' }, score] of edges) sums.set(id, (sums.get(id) ?? 0) + score);
		sums.delete('');
		const [id] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
		return this.#members.get(id) ?? [];
	}

	/** The reports that are more likely the same incident than not, and those that a person put together with it. */
	#alike({ key, edges }: Entry): Iterable<Entry> {
		if (this.#bonds.isEmpty) return edges.keys();
		const partners = [...this.#bonds.partnersOf(key)].flatMap((partner) => this.#entries.get(partner) ?? []);
		return [...edges.keys(), ...partners];
	}

	/** What hangs together in the region, each chain by key, so that the split does not depend on who came first. */
	#chains(region: ReadonlySet<Entry>): Entry[][] {
		const done = new Set<Entry>();
		const chains: Entry[][] = [];
		for (const entry of region) {
			if (done.has(entry)) continue;
			const chain = new Set([entry]);
			for (const one of chain) for (const other of this.#alike(one)) if (region.has(other)) chain.add(other);
			for (const one of chain) done.add(one);
			chains.push([...chain].sort((a, b) => (a.key < b.key ? -1 : 1)));
		}
		return chains;
	}

	/** Was this an incident before, and is none of its reports new or bound anew? */
	#stood(group: readonly Entry[], fresh: ReadonlySet<Entry>): boolean {
		const id = group[0]?.incident ?? '';
		const isWhole = this.#members.get(id)?.length === group.length;
		return isWhole && group.every((entry) => entry.incident === id && !fresh.has(entry));
	}

	/** Makes these groups incidents; returns the ids whose reports are others than before. */
	#put(groups: readonly (readonly Entry[])[]): Set<string> {
		const before = new Map(
			groups.flat().flatMap(({ incident: id }) => (id === undefined ? [] : [[id, this.#members.get(id) ?? []]]))
		);
		const changed = new Set(before.keys());
		for (const id of before.keys()) this.#members.delete(id);
		for (const group of groups) {
			const id = this.#nameOf(group);
			for (const entry of group) entry.incident = id;
			this.#members.set(id, group);
			const was = before.get(id);
			if (was?.length === group.length && was.every((entry, at) => entry === group[at])) changed.delete(id);
			else changed.add(id);
		}
		return changed;
	}

	/** Made from the earliest report, of which no other incident is made; two keys may still have one hash, once in a million years. */
	#nameOf([first]: readonly Entry[]): string {
		const key = first?.key ?? '';
		let id = incidentId(key);
		for (let turn = 1; this.#members.has(id); turn++) id = incidentId(`${key}~${turn}`);
		return id;
	}
}

/** The incidents in a chain of reports, each the earliest report first. */
function split(component: readonly Entry[], bonds: BondsByKey): Entry[][] {
	if (component.length === 1) return [[...component]];
	const positions = new Map(component.map((entry, index) => [entry, index]));
	const edges: Edge[] = [];
	for (const [a, entry] of component.entries())
		for (const ends of [entry.edges, entry.near ?? []])
			for (const [other, score] of ends) {
				const b = positions.get(other) ?? -1;
				if (a < b) edges.push({ a, b, score });
			}
	const byKey = bonds.isEmpty ? new Map<string, number>() : new Map(component.map(({ key }, index) => [key, index]));
	const traits = component.map((entry) => entry.traits);
	return cluster(traits, edges, bonds.among(byKey)).map((group) =>
		group.flatMap((index) => component[index] ?? []).sort(byArrival)
	);
}
