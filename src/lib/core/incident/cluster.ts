/**
 * Average-link clustering of reports: two groups become one while the mean score of all their pairs is above zero.
 * Single links would chain one evening's rockets into one incident; the mean asks every pair.
 */
import { barrier, groupsByHand, NO_BONDS, type Bonds } from './bonds.ts';
import { victimsOf } from './evidence.ts';
import { alike } from './names.ts';
import { NEVER, similar } from './similar.ts';
import type { Traits } from './traits.ts';

export type Edge = { readonly a: number; readonly b: number; readonly score: number };

type Group = {
	/** Order in which groups came to be: ties fall by it. */
	readonly index: number;
	readonly members: readonly number[];
	readonly victims: readonly (readonly string[])[];
	/** A person put reports of it together: what rules out a pair inside it rules out no other report. */
	readonly byHand: boolean;
	readonly neighbours: Map<Group, Pairs>;
	/** The neighbour with which it would be joined first. */
	best: Group | undefined;
};

/** What is known of the pairs between two groups. */
type Pairs = {
	/** The scores that are known, how many they are, and whether one is above zero. */
	readonly sum: number;
	readonly count: number;
	readonly isLike: boolean;
	/** The mean of all, or while not all are known what it can be at most. Not above zero: they are not joined. */
	score: number;
	isExact: boolean;
};

/**
 * Splits reports into incidents, each a list of indices into `reports`. `edges` are the scores of all pairs that are one incident
 * or nearly so; any other pair is taken to speak against it.
 * The result depends on the reports alone, not on their order: ties fall by report key. Reports without a positive edge between
 * them never touch one another's groups, so that what is chained by no such edge may be split apart from the rest.
 */
export function cluster(reports: readonly Traits[], edges: readonly Edge[], bonds: Bonds = NO_BONDS): number[][] {
	const isBarred = barrier(bonds.apart);
	const singles = reports.map((one, index): Group => {
		const victims = victimsOf(one);
		return {
			index,
			members: [index],
			victims: victims.length > 0 ? [victims] : [],
			byHand: false,
			neighbours: new Map(),
			best: undefined
		};
	});
	const groups = new Set(singles);
	const know = (a: Group, b: Group, sum: number, count: number, isLike: boolean): void => {
		const all = a.members.length * b.members.length;
		// Where pairs are left out of the mean, what is known is no upper bound of it.
		const isByHand = a.byHand || b.byHand;
		const score = !isLike ? NEVER : isByHand ? meanByHand(reports, a, b) : sum / all;
		const pairs = { sum, count, isLike, score, isExact: isByHand || count === all };
		a.neighbours.set(b, pairs);
		b.neighbours.set(a, pairs);
	};
	for (const { a, b, score } of edges) {
		const [one, other] = [singles[a], singles[b]];
		if (one && other) know(one, other, exactly(score), 1, score > 0);
	}
	let made = singles.length;
	const join = (a: Group, b: Group, isByHand: boolean): Group => {
		const merged: Group = {
			index: made++,
			members: [...a.members, ...b.members],
			victims: [...a.victims, ...b.victims],
			byHand: isByHand || a.byHand || b.byHand,
			neighbours: new Map(),
			best: undefined
		};
		for (const [other, one] of a.neighbours) {
			const two = b.neighbours.get(other);
			if (other === b) continue;
			know(merged, other, one.sum + (two?.sum ?? 0), one.count + (two?.count ?? 0), one.isLike || two?.isLike === true);
		}
		for (const [other, { sum, count, isLike }] of b.neighbours)
			if (other !== a && !a.neighbours.has(other)) know(merged, other, sum, count, isLike);
		for (const other of merged.neighbours.keys()) {
			other.neighbours.delete(a);
			other.neighbours.delete(b);
		}
		groups.delete(a);
		groups.delete(b);
		groups.add(merged);
		return merged;
	};
	for (const together of groupsByHand(reports.length, bonds)) {
		const [first, ...others] = together.flatMap((index) => singles[index] ?? []);
		if (first) others.reduce((group, other) => join(group, other, true), first);
	}
	for (const group of groups) group.best = bestOf(group);
	for (let a = next(groups); a?.best; a = next(groups)) {
		const b = a.best;
		const pairs = a.neighbours.get(b);
		if (pairs && !pairs.isExact) {
			// An upper bound: all pairs are asked only when this step is next.
			know(a, b, sumOf(reports, a, b), a.members.length * b.members.length, true);
		} else if (pairs && (otherVictims(a, b) || isBarred(a.members, b.members))) {
			pairs.score = NEVER;
		} else {
			const merged = join(a, b, false);
			merged.best = bestOf(merged);
			for (const [other, { score }] of merged.neighbours)
				if (other.best === a || other.best === b) other.best = bestOf(other);
				else if (other.best && isBefore(score, other, merged, scoreOf(other), other, other.best)) other.best = merged;
				else if (!other.best && score > 0) other.best = merged;
			continue;
		}
		a.best = bestOf(a);
		b.best = bestOf(b);
	}
	return [...groups].map(({ members }) => [...members]);
}

const scoreOf = (group: Group): number => (group.best && group.neighbours.get(group.best)?.score) ?? 0;

/** The group that is joined with its best neighbour next. */
function next(groups: ReadonlySet<Group>): Group | undefined {
	let found: Group | undefined;
	let most = 0;
	for (const group of groups) {
		if (!group.best) continue;
		const score = scoreOf(group);
		if (!found?.best || isBefore(score, group, group.best, most, found, found.best)) {
			found = group;
			most = score;
		}
	}
	return found;
}

function bestOf(group: Group): Group | undefined {
	let found: Group | undefined;
	let most = 0;
	for (const [other, { score }] of group.neighbours)
		if (score > 0 && (!found || isBefore(score, group, other, most, group, found))) {
			found = other;
			most = score;
		}
	return found;
}

/** The higher score first, ties by who was there first. */
function isBefore(score: number, a: Group, b: Group, other: number, c: Group, d: Group): boolean {
	if (score !== other) return score > other;
	const order = Math.min(a.index, b.index) - Math.min(c.index, d.index);
	return order !== 0 ? order < 0 : Math.max(a.index, b.index) < Math.max(c.index, d.index);
}

/** To the millionth part, of which any sum is the same in any order. */
const exactly = (score: number): number => Math.round(score * 2 ** 20) / 2 ** 20;

/** Of all pairs; never where one is ruled out. */
function sumOf(reports: readonly Traits[], a: Group, b: Group): number {
	let sum = 0;
	for (const left of a.members)
		for (const right of b.members) {
			const score = pairScore(reports, left, right);
			if (score === NEVER) return NEVER;
			sum += score;
		}
	return sum;
}

/** The mean of the pairs that nothing rules out. */
function meanByHand(reports: readonly Traits[], a: Group, b: Group): number {
	const scores = a.members.flatMap((left) => b.members.map((right) => pairScore(reports, left, right)));
	const possible = scores.filter((score) => score !== NEVER);
	return possible.length === 0 ? NEVER : possible.reduce((sum, score) => sum + score, 0) / possible.length;
}

function pairScore(reports: readonly Traits[], left: number, right: number): number {
	const one = reports[left];
	const other = reports[right];
	return one && other ? exactly(similar(one, other)) : NEVER;
}

/** Both groups name victims, and no name of one could be a name of the other. A report that names both joins them. */
function otherVictims(a: Group, b: Group): boolean {
	if (a.victims.length === 0 || b.victims.length === 0) return false;
	return !a.victims.flat().some((name) => b.victims.flat().some((other) => alike(name, other)));
}
