import type { ArticleReport, Incident, ReportLink } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { NO_LINKS, type Constraints } from '../correction/links.ts';
import { Blocks } from './blocks.ts';
import { BondsByKey } from './bondsByKey.ts';
import { cluster, type Edge } from './cluster.ts';
import { agree } from './consensus.ts';
import { incidentId } from './identity.ts';
import { NEAR_MARGIN, nearIncidents } from './near.ts';
import { explainByHand, explainPair, NEVER, similar } from './similar.ts';
import { traitsOf, type Traits } from './traits.ts';

/** Up to this many reports every pair is explained; beyond, each report's strongest link. */
const MOST_EXPLAINED = 6;

type Entry = {
	readonly key: string;
	readonly traits: Traits;
	/** Its index in the blocks. */
	readonly slot: number;
	/** Place of its article in the order of arrival. */
	readonly rank: number;
	/** Scores of reports that may be the same incident, by key; positive ones only. */
	readonly edges: Map<string, number>;
	/** Scores of those that are only nearly the same; most reports have none. */
	near: Map<string, number> | undefined;
	incident?: string;
};

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
			return entry ? this.#near(entry) : [];
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
			for (const key of entry.edges.keys()) this.#entries.get(key)?.edges.delete(entry.key);
			for (const key of entry.near?.keys() ?? []) this.#entries.get(key)?.near?.delete(entry.key);
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
			for (const [other] of this.#near(entry)) if (other.incident !== undefined) found.add(other.incident);
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

	*#near({ edges, near }: Entry): Iterable<readonly [Entry, number]> {
		for (const [key, score] of [...edges, ...(near ?? [])]) {
			const other = this.#entries.get(key);
			if (other) yield [other, score];
		}
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
				entry.edges.set(other.key, score);
				other.edges.set(entry.key, score);
			} else {
				(entry.near ??= new Map()).set(other.key, score);
				(other.near ??= new Map()).set(entry.key, score);
			}
		}
		this.#bySlot.push(entry);
		this.#entries.set(entry.key, entry);
		return entry;
	}

	/** Splits all that hangs together with these reports into incidents anew. */
	#regroup(touched: readonly Entry[]): Set<string> {
		const done = new Set<Entry>();
		const groups: Entry[][] = [];
		for (const entry of touched) {
			if (done.has(entry)) continue;
			const component = this.#component(entry);
			for (const one of component) done.add(one);
			groups.push(...split(component, this.#bonds));
		}
		// All at once: an incident that falls into two chains leaves its id to one of them.
		return this.#put(groups);
	}

	/** All reports that edges or bonds chain to this one, by key, so that the split does not depend on who came first. */
	#component(entry: Entry): Entry[] {
		const found = new Set([entry]);
		const meet = (key: string): void => {
			const other = this.#entries.get(key);
			if (other) found.add(other);
		};
		for (const one of found) {
			for (const key of one.edges.keys()) meet(key);
			if (!this.#bonds.isEmpty) for (const key of this.#bonds.partnersOf(one.key)) meet(key);
		}
		return [...found].sort((a, b) => (a.key < b.key ? -1 : 1));
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
	const positions = new Map(component.map(({ key }, index) => [key, index]));
	const edges = component.flatMap(({ edges: ends }, a) =>
		[...ends].flatMap(([key, score]): Edge[] => {
			const b = positions.get(key) ?? -1;
			return a < b ? [{ a, b, score }] : [];
		})
	);
	const traits = component.map((entry) => entry.traits);
	return cluster(traits, edges, bonds.among(positions)).map((group) =>
		group.flatMap((index) => component[index] ?? []).sort(byArrival)
	);
}

/** Earlier articles first, then as the text goes. */
function byArrival(a: Entry, b: Entry): number {
	return (
		a.rank - b.rank || a.traits.report.start - b.traits.report.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
	);
}

/** Why these reports stand together: every pair of a few, each report's strongest link of many. */
function linksOf(members: readonly Entry[], bonds: BondsByKey): ReportLink[] {
	return members.flatMap((entry, index) => {
		const earlier = members.slice(0, index);
		const score = (other: Entry): number =>
			bonds.areTogether(entry.key, other.key) ? Infinity : (entry.edges.get(other.key) ?? -1);
		const strongest = earlier.reduce<Entry[]>(
			(best, one) => (best[0] && score(best[0]) >= score(one) ? best : [one]),
			[]
		);
		return (members.length <= MOST_EXPLAINED ? earlier : strongest).map((other) => {
			const link = explain(other, entry, bonds);
			// They stand together all the same: through reports that a person put together.
			return link.score === NEVER ? explainByHand(other.traits, entry.traits) : link;
		});
	});
}

function explain(a: Entry, b: Entry, bonds: BondsByKey): ReportLink {
	if (bonds.areTogether(a.key, b.key)) return explainByHand(a.traits, b.traits);
	const link = explainPair(a.traits, b.traits);
	if (!bonds.areApart(a.key, b.key)) return link;
	return { ...link, score: NEVER, reasons: [{ name: 'apart-by-hand', weight: NEVER }, ...link.reasons] };
}
