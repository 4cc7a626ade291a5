/**
 * Average-link clustering of reports: two groups become one while the mean score of all their pairs is above zero.
 * Single links would chain one evening's rockets into one incident; the mean asks every pair.
 */
import { barrier, groupsByHand, NO_BONDS, type Bonds } from './bonds.ts';
import { victimsOf } from './evidence.ts';
import { alike } from './names.ts';
import { NEVER, similar } from './similar.ts';
import { Steps } from './steps.ts';
import type { Traits } from './traits.ts';

export type Edge = { readonly a: number; readonly b: number; readonly score: number };

type Group = {
	readonly members: readonly number[];
	readonly victims: readonly (readonly string[])[];
	readonly neighbours: Map<number, number>;
	/** A person put reports of it together: what rules out a pair inside it rules out no other report. */
	readonly byHand: boolean;
};

/** Groups larger than this are compared by evenly chosen members. */
const MOST_COMPARED = 20;

/**
 * Splits reports that are chained by positive `edges` into incidents, each a list of indices into `reports`.
 * The result depends on the reports alone, not on their order: ties fall by report key.
 */
export function cluster(reports: readonly Traits[], edges: readonly Edge[], bonds: Bonds = NO_BONDS): number[][] {
	const isBarred = barrier(bonds.apart);
	const groups: (Group | undefined)[] = reports.map((one, index) => ({
		members: [index],
		victims: victimsOf(one).length > 0 ? [victimsOf(one)] : [],
		neighbours: new Map(),
		byHand: false
	}));
	for (const { a, b, score } of edges) {
		groups[a]?.neighbours.set(b, score);
		groups[b]?.neighbours.set(a, score);
	}
	const steps = new Steps();
	const join = (a: number, b: number, isByHand: boolean): number => {
		const [left, right] = [groups[a], groups[b]];
		if (!left || !right) throw new Error(`no groups ${a} and ${b}`);
		const merged: Group = { ...merge(left, right, a, b), byHand: isByHand || left.byHand || right.byHand };
		groups[a] = undefined;
		groups[b] = undefined;
		const index = groups.push(merged) - 1;
		for (const [other, sum] of merged.neighbours) {
			const neighbour = groups[other];
			if (!neighbour) {
				merged.neighbours.delete(other);
				continue;
			}
			neighbour.neighbours.delete(a);
			neighbour.neighbours.delete(b);
			neighbour.neighbours.set(index, sum);
		}
		return index;
	};
	const propose = (a: number, b: number, sum: number): void => {
		const [left, right] = [groups[a], groups[b]];
		if (!left || !right) return;
		const isSingle = left.members.length === 1 && right.members.length === 1;
		// Where pairs are left out of the mean, the sum of the known edges is no upper bound of it.
		const score = left.byHand || right.byHand ? meanScore(reports, left, right) : sum / pairsOf(left, right);
		if (score > 0) steps.push({ score, a: Math.min(a, b), b: Math.max(a, b), exact: isSingle });
	};
	for (const [first = -1, ...others] of groupsByHand(reports.length, bonds))
		others.reduce((index, other) => join(index, other, true), first);
	for (const [a, group] of groups.entries())
		for (const [b, sum] of group?.neighbours ?? []) if (a < b) propose(a, b, sum);
	for (let step = steps.pop(); step; step = steps.pop()) {
		const a = groups[step.a];
		const b = groups[step.b];
		if (!a || !b) continue;
		if (!step.exact) {
			// The sum of the known edges is an upper bound: ask all pairs only when this step is next.
			const score = meanScore(reports, a, b);
			if (score > 0) steps.push({ ...step, score, exact: true });
			continue;
		}
		if (otherVictims(a, b) || isBarred(a.members, b.members)) continue;
		const index = join(step.a, step.b, false);
		for (const [other, sum] of groups[index]?.neighbours ?? []) propose(other, index, sum);
	}
	return groups.flatMap((group) => (group ? [[...group.members]] : []));
}

const pairsOf = (a: Group, b: Group): number => a.members.length * b.members.length;

function merge(a: Group, b: Group, indexA: number, indexB: number): Omit<Group, 'byHand'> {
	const neighbours = new Map(a.neighbours);
	for (const [other, sum] of b.neighbours) neighbours.set(other, (neighbours.get(other) ?? 0) + sum);
	neighbours.delete(indexA);
	neighbours.delete(indexB);
	return { members: [...a.members, ...b.members], victims: [...a.victims, ...b.victims], neighbours };
}

function meanScore(reports: readonly Traits[], a: Group, b: Group): number {
	const isByHand = a.byHand || b.byHand;
	let sum = 0;
	let pairs = 0;
	for (const left of chosen(a.members))
		for (const right of chosen(b.members)) {
			const one = reports[left];
			const other = reports[right];
			const score = one && other ? similar(one, other) : NEVER;
			if (score === NEVER && !isByHand) return NEVER;
			if (score === NEVER) continue;
			sum += score;
			pairs++;
		}
	return pairs === 0 ? NEVER : sum / pairs;
}

function chosen(members: readonly number[]): readonly number[] {
	if (members.length <= MOST_COMPARED) return members;
	const step = members.length / MOST_COMPARED;
	return Array.from({ length: MOST_COMPARED }, (_, i) => members[Math.floor(i * step)] ?? 0);
}

/** Both groups name victims, and no name of one could be a name of the other. A report that names both joins them. */
function otherVictims(a: Group, b: Group): boolean {
	if (a.victims.length === 0 || b.victims.length === 0) return false;
	return !a.victims.flat().some((name) => b.victims.flat().some((other) => alike(name, other)));
}
