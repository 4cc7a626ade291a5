/** What a person decided about pairs of reports, inside one chain of reports: indices into it. */
export type Bonds = {
	/** Put together; the decision that counts most comes first. */
	readonly together: readonly (readonly [number, number])[];
	readonly apart: readonly (readonly [number, number])[];
};

export const NO_BONDS: Bonds = { together: [], apart: [] };

/** Tells whether any report of one list was put apart from any of the other. */
export function barrier(apart: Bonds['apart']): (a: readonly number[], b: readonly number[]) => boolean {
	if (apart.length === 0) return () => false;
	const barred = new Map<number, Set<number>>();
	for (const [a, b] of apart) {
		barred.set(a, (barred.get(a) ?? new Set()).add(b));
		barred.set(b, (barred.get(b) ?? new Set()).add(a));
	}
	return (a, b) => a.some((one) => b.some((other) => barred.get(one)?.has(other) ?? false));
}

/**
 * The groups with which the clustering begins: what was put together, as far as nothing in it was put apart. A chain of bonds
 * that would join two that were put apart is cut at its least decision.
 */
export function groupsByHand(count: number, { together, apart }: Bonds): readonly (readonly number[])[] {
	if (together.length === 0) return [];
	const isBarred = barrier(apart);
	const groups = Array.from({ length: count }, (_, index): number[] => [index]);
	for (const [a, b] of together) {
		const [left, right] = [groups[a], groups[b]];
		if (!left || !right || left === right || isBarred(left, right)) continue;
		left.push(...right);
		for (const member of right) groups[member] = left;
	}
	return [...new Set(groups)].filter((group) => group.length > 1);
}
