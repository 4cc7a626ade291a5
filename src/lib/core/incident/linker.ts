import type { ArticleReport, Incident, ReportLink } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { Blocks } from './blocks.ts';
import { cluster, type Edge } from './cluster.ts';
import { agree } from './consensus.ts';
import { nameGroups } from './identity.ts';
import { explainPair, similar } from './similar.ts';
import { traitsOf, type Traits } from './traits.ts';

/** Up to this many reports every pair is explained; beyond, each report's strongest link. */
const MOST_EXPLAINED = 6;

type Entry = {
	readonly key: string;
	readonly traits: Traits;
	/** Position in the order of arrival, also its index in the blocks. */
	readonly order: number;
	/** Scores of reports that may be the same incident, by key; positive ones only. */
	readonly edges: Map<string, number>;
	incident?: string;
};

/**
 * Keeps the reports of a corpus linked while articles come and go. Adding an article compares its reports with those of their
 * blocks and splits anew only what hangs together with them, so that its time does not grow with the corpus.
 * Which reports stand together does not depend on the order in which they came; ids of incidents stay with the reports they had.
 */
export class Linker {
	readonly #gazetteer: Gazetteer;
	readonly #blocks = new Blocks();
	readonly #entries = new Map<string, Entry>();
	readonly #byOrder: (Entry | undefined)[] = [];
	/** Incident id → its reports, the earliest first. */
	readonly #members = new Map<string, readonly Entry[]>();

	constructor(gazetteer: Gazetteer) {
		this.#gazetteer = gazetteer;
	}

	/** Adds reports and returns the ids of incidents that are new, changed or gone. A key that is there already is passed over. */
	add(reports: readonly ArticleReport[]): Set<string> {
		const fresh = reports.flatMap((report) => (this.#entries.has(report.key) ? [] : [this.#insert(report)]));
		return this.#regroup(fresh);
	}

	/** Takes reports away and returns the ids of incidents that changed or are gone. */
	remove(keys: readonly string[]): Set<string> {
		const gone = keys.flatMap((key) => this.#entries.get(key) ?? []);
		const touched = new Set<Entry>();
		const changed = new Set<string>();
		for (const entry of gone) {
			for (const key of entry.edges.keys()) this.#entries.get(key)?.edges.delete(entry.key);
			this.#blocks.remove(entry.order, entry.traits);
			this.#byOrder[entry.order] = undefined;
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
		return { id, ...agree(members.map(({ traits }) => traits)), reports, links: linksOf(members) };
	}

	/** All incidents, by their earliest report. */
	incidents(): Incident[] {
		return [...this.#members]
			.sort(([, [a]], [, [b]]) => (a?.order ?? 0) - (b?.order ?? 0))
			.flatMap(([id]) => this.incident(id) ?? []);
	}

	/** Why two reports are, or are not, one incident. */
	explain(keyA: string, keyB: string): ReportLink | undefined {
		const a = this.#entries.get(keyA);
		const b = this.#entries.get(keyB);
		return a && b ? explainPair(a.traits, b.traits) : undefined;
	}

	#insert(report: ArticleReport): Entry {
		const traits = traitsOf(report, this.#gazetteer);
		const entry: Entry = { key: report.key, traits, order: this.#byOrder.length, edges: new Map() };
		for (const index of this.#blocks.add(entry.order, traits)) {
			const other = this.#byOrder[index];
			const score = other ? similar(traits, other.traits) : 0;
			if (!other || score <= 0) continue;
			entry.edges.set(other.key, score);
			other.edges.set(entry.key, score);
		}
		this.#byOrder.push(entry);
		this.#entries.set(entry.key, entry);
		return entry;
	}

	/** Splits all that hangs together with these reports into incidents anew. */
	#regroup(touched: readonly Entry[]): Set<string> {
		const changed = new Set<string>();
		const done = new Set<Entry>();
		for (const entry of touched) {
			if (done.has(entry)) continue;
			const component = this.#component(entry);
			for (const one of component) done.add(one);
			for (const id of this.#put(split(component))) changed.add(id);
		}
		return changed;
	}

	/** All reports that edges chain to this one, by key, so that the split does not depend on who came first. */
	#component(entry: Entry): Entry[] {
		const found = new Set([entry]);
		for (const one of found)
			for (const key of one.edges.keys()) {
				const other = this.#entries.get(key);
				if (other) found.add(other);
			}
		return [...found].sort((a, b) => (a.key < b.key ? -1 : 1));
	}

	/** Makes these groups incidents; returns the ids whose reports are others than before. */
	#put(groups: readonly (readonly Entry[])[]): Set<string> {
		const ids = nameGroups(
			groups.map((group) => group.map(({ key }) => key)),
			(key) => this.#entries.get(key)?.incident,
			(id) => this.#members.has(id)
		);
		const before = new Map(
			groups.flat().flatMap(({ incident: id }) => (id === undefined ? [] : [[id, this.#members.get(id) ?? []]]))
		);
		const changed = new Set(before.keys());
		for (const id of before.keys()) this.#members.delete(id);
		for (const [index, group] of groups.entries()) {
			const id = ids[index] ?? '';
			for (const entry of group) entry.incident = id;
			this.#members.set(id, group);
			const was = before.get(id);
			if (was?.length === group.length && was.every((entry, at) => entry === group[at])) changed.delete(id);
			else changed.add(id);
		}
		return changed;
	}
}

/** The incidents in a chain of reports, each the earliest report first. */
function split(component: readonly Entry[]): Entry[][] {
	const positions = new Map(component.map(({ key }, index) => [key, index]));
	const edges = component.flatMap(({ edges: ends }, a) =>
		[...ends].flatMap(([key, score]): Edge[] => {
			const b = positions.get(key) ?? -1;
			return a < b ? [{ a, b, score }] : [];
		})
	);
	const traits = component.map((entry) => entry.traits);
	return cluster(traits, edges).map((group) =>
		group.flatMap((index) => component[index] ?? []).sort((a, b) => a.order - b.order)
	);
}

/** Why these reports stand together: every pair of a few, each report's strongest link of many. */
function linksOf(members: readonly Entry[]): ReportLink[] {
	return members.flatMap((entry, index) => {
		const earlier = members.slice(0, index);
		const score = (other: Entry): number => entry.edges.get(other.key) ?? -1;
		const strongest = earlier.reduce<Entry[]>(
			(best, one) => (best[0] && score(best[0]) >= score(one) ? best : [one]),
			[]
		);
		return (members.length <= MOST_EXPLAINED ? earlier : strongest).map((other) =>
			explainPair(other.traits, entry.traits)
		);
	});
}
