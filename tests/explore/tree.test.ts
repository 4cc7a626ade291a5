import { growTree, nodesAt, type Leaf } from '#lib/explore/tree.ts';
import { expect, test } from 'vitest';

const leaf = (x: number, y: number, chain: readonly string[], more: Partial<Leaf> = {}): Leaf => ({
	x,
	y,
	weight: 1,
	isHuge: false,
	chain,
	...more
});

/** Two cities of one province, a third of another; the embassy stands in the first; of the country alone one is huge. */
const LEAVES = [
	leaf(0.5, 0.5, ['bagdad', 'centre', 'irak'], { weight: 9 }),
	leaf(0.50002, 0.50002, ['ambassade', 'bagdad', 'centre', 'irak']),
	leaf(0.502, 0.5, ['abou-ghraib', 'centre', 'irak']),
	leaf(0.53, 0.53, ['mossoul', 'nord', 'irak']),
	leaf(0.51, 0.51, ['irak'], { isHuge: true }),
	leaf(0.9, 0.2, [])
];

/** For each leaf the place that stands for it, or itself. */
function at(zoom: number, leaves = LEAVES): (string | number)[] {
	const tree = growTree(leaves);
	return [...nodesAt(tree, zoom)].map((node) => tree.places[node - tree.leaves] ?? node);
}

test.for([
	{ zoom: 1, want: ['irak', 'irak', 'irak', 'irak', 'irak', 5] },
	{ zoom: 5, want: ['centre', 'centre', 'centre', 3, 4, 5] },
	{ zoom: 8, want: ['bagdad', 'bagdad', 2, 3, 4, 5] },
	{ zoom: 14, want: [0, 1, 2, 3, 4, 5] }
])('at zoom $zoom the tree is open to $want', ({ zoom, want }) => {
	expect(at(zoom)).toEqual(want);
});

test('what lies at the very same spot is never drawn apart', () => {
	const twice = [leaf(0.5, 0.5, ['a', 'ville']), leaf(0.5, 0.5, ['b', 'ville'])];
	expect(at(17, twice)).toEqual(['ville', 'ville']);
});

test('a country with one place does not stand for it', () => {
	expect(at(1, [leaf(0.5, 0.5, ['ville', 'pays'])])).toEqual([0]);
});

test('a place with very many parts opens when they stand apart on the whole', () => {
	const many = Array.from({ length: 400 }, (_, at) =>
		leaf(0.4 + (at % 20) / 200, 0.4 + Math.floor(at / 20) / 200, [`ville ${at}`, 'pays'])
	);
	expect(new Set(at(3, many))).toEqual(new Set(['pays']));
	expect(new Set(at(7, many)).size).toBe(400);
});

test('an empty map has no nodes', () => {
	expect(at(5, [])).toEqual([]);
});
