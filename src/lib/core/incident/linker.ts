import type { ArticleReport, Incident, ReportLink } from '../model.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import { Blocks } from './blocks.ts';
import { cluster, type Edge } from './cluster.ts';
import { agree } from './consensus.ts';
import { incidentId } from './identity.ts';
import { explainPair, similar } from './similar.ts';
import { traitsOf, type Traits } from './traits.ts';

/** Up to this many reports every pair is explained; beyond, each report's strongest link. */
const MOST_EXPLAINED = 6;

type Entry = { readonly traits: Traits; readonly order: number; readonly edges: Map<string, number>; incident: string };

/**
 * Keeps the reports of a corpus linked while articles come and go. Adding an article compares its reports with those of their
 * blocks and splits anew only what hangs together with them, so that its time does not grow with the corpus.
 * Which reports stand together does not depend on the order in which they came; ids of incidents stay with the reports they had.
 */
export class Linker {
	readonly #gazetteer: Gazetteer;
	readonly #blocks = new Blocks();
	readonly #entries: (Entry | undefined)[] = [];
	readonly #indexByKey = new Map<string, number>();
	/** Report keys by incident, the earliest first. */
	readonly #members = new Map<string, readonly string[]>();

	constructor(gazetteer: Gazetteer) {
		this.#gazetteer = gazetteer;
	}

	/** Adds reports and returns the ids of incidents that are new or changed. A key that is there already is passed over. */
	add(reports: readonly ArticleReport[]): Set<string> {
		const touched = new Set<string>();
		for (const report of reports) if (!this.#indexByKey.has(report.key)) this.#insert(report, touched);
		return this.#regroup(touched);
	}

	/** Takes reports away and returns the ids of incidents that changed or are gone. */
	remove(keys: readonly string[]): Set<string> {
		const touched = new Set<string>();
		const gone = new Set<string>();
		for (const key of keys) {
			const entry = this.#entry(key);
			if (!entry) continue;
			for (const other of entry.edges.keys()) {
				this.#entry(other)?.edges.delete(key);
				touched.add(other);
			}
			for (const member of this.#members.get(entry.incident) ?? []) touched.add(member);
			gone.add(entry.incident);
			const index = this.#indexByKey.get(key) ?? -1;
			this.#blocks.remove(index, entry.traits);
			this.#entries[index] = undefined;
			this.#indexByKey.delete(key);
		}
		for (const key of keys) touched.delete(key);
		for (const id of gone)
			this.#members.set(
				id,
				(this.#members.get(id) ?? []).filter((key) => this.#indexByKey.has(key))
			);
		const changed = this.#regroup(touched);
		for (const id of gone) if ((this.#members.get(id) ?? []).length === 0) this.#members.delete(id);
		return new Set([...gone, ...changed]);
	}

	/** The incident of a report. */
	incidentOf(key: string): string | undefined {
		return this.#entry(key)?.incident;
	}

	/** One incident with its consensus and links. */
	incident(id: string): Incident | undefined {
		const keys = this.#members.get(id);
		if (!keys || keys.length === 0) return undefined;
		const members = keys.flatMap((key) => this.#entry(key) ?? []);
		return { id, ...agree(members.map(({ traits }) => traits)), reports: keys, links: linksOf(members) };
	}

	/** All incidents, by their earliest report. */
	incidents(): Incident[] {
		const incidents = [...this.#members.keys()].flatMap((id) => this.incident(id) ?? []);
		const order = ({ reports: [first = ''] }: Incident): number => this.#entry(first)?.order ?? 0;
		return incidents.sort((a, b) => order(a) - order(b));
	}

	/** Why two reports are, or are not, one incident. */
	explain(keyA: string, keyB: string): ReportLink | undefined {
		const a = this.#entry(keyA);
		const b = this.#entry(keyB);
		return a && b ? explainPair(a.traits, b.traits) : undefined;
	}

	#entry(key: string): Entry | undefined {
		return this.#entries[this.#indexByKey.get(key) ?? -1];
	}

	#insert(report: ArticleReport, touched: Set<string>): void {
		const traits = traitsOf(report, this.#gazetteer);
		const entry: Entry = { traits, order: this.#entries.length, edges: new Map(), incident: '' };
		for (const index of this.#blocks.candidates(traits)) {
			const other = this.#entries[index];
			if (!other) continue;
			const score = similar(traits, other.traits);
			if (score <= 0) continue;
			entry.edges.set(other.traits.report.key, score);
			other.edges.set(report.key, score);
		}
		this.#indexByKey.set(report.key, entry.order);
		this.#entries.push(entry);
		this.#blocks.add(entry.order, traits);
		touched.add(report.key);
	}

	/** Splits all that hangs together with these reports into incidents. */
	#regroup(touched: ReadonlySet<string>): Set<string> {
		const changed = new Set<string>();
		const done = new Set<string>();
		for (const key of touched) {
			if (done.has(key)) continue;
			const component = this.#component(key);
			for (const one of component) done.add(one.traits.report.key);
			for (const id of this.#split(component)) changed.add(id);
		}
		return changed;
	}

	/** All reports that edges chain to this one, by key, so that the split does not depend on who came first. */
	#component(key: string): Entry[] {
		const keys = new Set([key]);
		for (const one of keys) for (const other of this.#entry(one)?.edges.keys() ?? []) keys.add(other);
		return [...keys].sort().flatMap((one) => this.#entry(one) ?? []);
	}

	#split(component: readonly Entry[]): string[] {
		const position = new Map(component.map(({ traits }, index) => [traits.report.key, index]));
		const edges: Edge[] = [];
		for (const [a, { edges: ends }] of component.entries())
			for (const [key, score] of ends) {
				const b = position.get(key) ?? -1;
				if (a < b) edges.push({ a, b, score });
			}
		const groups = cluster(
			component.map(({ traits }) => traits),
			edges
		).map((group) => group.flatMap((index) => component[index] ?? []).sort((a, b) => a.order - b.order));
		return this.#name(groups);
	}

	/** Gives each group the id that most of its reports had, or a new one; returns the ids whose reports changed. */
	#name(groups: readonly (readonly Entry[])[]): string[] {
		const before = new Map(groups.flat().map(({ incident }) => [incident, this.#members.get(incident) ?? []]));
		before.delete('');
		const claims = groups
			.flatMap((group, index) => {
				const counts = new Map<string, number>();
				for (const { incident } of group) if (incident) counts.set(incident, (counts.get(incident) ?? 0) + 1);
				return [...counts].map(([id, count]) => ({ id, count, index, order: group[0]?.order ?? 0 }));
			})
			.sort((a, b) => b.count - a.count || a.order - b.order);
		const idByGroup = new Map<number, string>();
		const taken = new Set<string>();
		for (const { id, index } of claims)
			if (!idByGroup.has(index) && !taken.has(id)) {
				idByGroup.set(index, id);
				taken.add(id);
			}
		for (const id of before.keys()) this.#members.delete(id);
		const changed = new Set([...before.keys()].filter((id) => !taken.has(id)));
		for (const [index, group] of groups.entries()) {
			const keys = group.map(({ traits }) => traits.report.key);
			const id = idByGroup.get(index) ?? this.#freshId(keys[0] ?? '');
			for (const entry of group) entry.incident = id;
			this.#members.set(id, keys);
			if (keys.join('\n') !== before.get(id)?.join('\n')) changed.add(id);
		}
		return [...changed];
	}

	#freshId(key: string): string {
		for (let turn = 0; ; turn++) {
			const id = incidentId(turn === 0 ? key : `${key}~${turn}`);
			if (!this.#members.has(id)) return id;
		}
	}
}

/** Why these reports stand together: every pair of a few, each report's strongest link of many. */
function linksOf(members: readonly Entry[]): ReportLink[] {
	const links: ReportLink[] = [];
	for (const [index, { traits, edges }] of members.entries()) {
		const earlier = members.slice(0, index);
		const chosen =
			members.length <= MOST_EXPLAINED
				? earlier
				: earlier.filter((one) => one === strongest(earlier, edges)).slice(0, 1);
		for (const other of chosen) links.push(explainPair(other.traits, traits));
	}
	return links;
}

function strongest(earlier: readonly Entry[], edges: ReadonlyMap<string, number>): Entry | undefined {
	const score = ({ traits }: Entry): number => edges.get(traits.report.key) ?? -1;
	return earlier.reduce<Entry | undefined>((best, one) => (best && score(best) >= score(one) ? best : one), undefined);
}
