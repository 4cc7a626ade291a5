import type { Constraints } from '../correction/links.ts';
import { NO_BONDS, type Bonds } from './bonds.ts';

/** What a person decided about pairs of reports, found by report key. Reports that are not there may be named: they may come. */
export class BondsByKey {
	/** Key → key of the other → how much the decision counts, 0 most. */
	readonly #together = new Map<string, Map<string, number>>();
	readonly #apart = new Map<string, Set<string>>();
	readonly #said: string;
	/** Each decision as a line. */
	readonly #pairs = new Set<string>();

	constructor(constraints: Constraints) {
		for (const [order, [a, b]] of constraints.together.entries()) {
			entry(this.#together, a, () => new Map<string, number>()).set(b, order);
			entry(this.#together, b, () => new Map<string, number>()).set(a, order);
		}
		for (const [a, b] of constraints.apart) {
			entry(this.#apart, a, () => new Set<string>()).add(b);
			entry(this.#apart, b, () => new Set<string>()).add(a);
		}
		this.#said = JSON.stringify(constraints);
		for (const pair of constraints.together) this.#pairs.add(['together', ...pair].join('\n'));
		for (const pair of constraints.apart) this.#pairs.add(['apart', ...pair].join('\n'));
	}

	/** Nobody decided anything: the usual case costs nothing. */
	get isEmpty(): boolean {
		return this.#together.size === 0 && this.#apart.size === 0;
	}

	equals(other: BondsByKey): boolean {
		return this.#said === other.#said;
	}

	/** The reports about which the two say different things. */
	differing(other: BondsByKey): Set<string> {
		const keys = new Set<string>();
		for (const pair of symmetricDifference(this.#pairs, other.#pairs))
			for (const key of pair.split('\n').slice(1)) keys.add(key);
		return keys;
	}

	/** All reports about which something was decided. */
	keys(): Set<string> {
		return new Set([...this.#together.keys(), ...this.#apart.keys()]);
	}

	/** The reports that were put together with this one. */
	partnersOf(key: string): Iterable<string> {
		return this.#together.get(key)?.keys() ?? [];
	}

	areTogether(a: string, b: string): boolean {
		return this.#together.get(a)?.has(b) ?? false;
	}

	areApart(a: string, b: string): boolean {
		return this.#apart.get(a)?.has(b) ?? false;
	}

	/** The decisions inside a list of reports, as indices into it. */
	among(positions: ReadonlyMap<string, number>): Bonds {
		if (this.isEmpty) return NO_BONDS;
		const together: { readonly pair: readonly [number, number]; readonly order: number }[] = [];
		const apart: (readonly [number, number])[] = [];
		for (const [key, a] of positions) {
			for (const [other, order] of this.#together.get(key) ?? []) {
				const b = positions.get(other) ?? -1;
				if (a < b) together.push({ pair: [a, b], order });
			}
			for (const other of this.#apart.get(key) ?? []) {
				const b = positions.get(other) ?? -1;
				if (a < b) apart.push([a, b]);
			}
		}
		return { together: together.sort((a, b) => a.order - b.order).map(({ pair }) => pair), apart };
	}
}

const symmetricDifference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
	...[...a].filter((one) => !b.has(one)),
	...[...b].filter((one) => !a.has(one))
];

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
	const value = map.get(key) ?? make();
	map.set(key, value);
	return value;
}
