/** How well reports are grouped: B³ (Bagga and Baldwin 1998) and over-merges. */
export type Item = { readonly gold: string; readonly found: string };
export type Figures = {
	readonly precision: number;
	readonly recall: number;
	readonly f: number;
	readonly overMerges: number;
};

/** B³ over items: for each item, how much of its group is right and how much of its incident is there; `overMerges` counts found groups that mix incidents. */
export function bCubed(items: readonly Item[]): Figures {
	const golds = groupBy(items, ({ gold }) => gold);
	const founds = groupBy(items, ({ found }) => found);
	let precision = 0;
	let recall = 0;
	let overMerges = 0;
	for (const [, group] of founds) {
		const shares = [...groupBy(group, ({ gold }) => gold)];
		if (shares.length > 1) overMerges++;
		for (const [gold, { length }] of shares) {
			precision += (length * length) / group.length;
			recall += (length * length) / (golds.get(gold)?.length ?? 1);
		}
	}
	precision /= items.length || 1;
	recall /= items.length || 1;
	return {
		precision,
		recall,
		f: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
		overMerges
	};
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
