/**
 * The gazetteer's tree over what is on the map: country → province → city → facility. It says of each zoom which node stands
 * for a site, so that clusters follow places, not accidental distance, and stay the same whatever the window shows.
 */

/** What happened at one spot; positions are Web Mercator, 0 to 1. */
export type Leaf = {
	readonly x: number;
	readonly y: number;
	/** Incidents of all time. */
	readonly weight: number;
	/** Known no better than somewhere in a country: it lies nowhere, so it says nothing of how far apart its neighbours are. */
	readonly isHuge: boolean;
	/** The places that hold it, the smallest first. */
	readonly chain: readonly string[];
};

/** Nodes are numbers: first the leaves in their order, then the places. */
export type Tree = {
	readonly leaves: number;
	/** Of each node, -1 at the top. */
	readonly parent: Int32Array;
	/** Zoom from which the parts of a place are drawn apart; -Infinity when it has a single part. */
	readonly opensAt: Float64Array;
	/** Ids of the places, from node `leaves` on. */
	readonly places: readonly string[];
};

/** Pixels that two badges need between their middles. */
const ROOM = 44;
const TILE = 512;
/** So many parts are measured pair by pair; more are taken to be spread evenly. */
const MOST_PAIRS = 64;

export function growTree(leaves: readonly Leaf[]): Tree {
	const nodes = new Map<string, number>();
	const places: string[] = [];
	const parents: number[] = [];
	const children: number[][] = [];
	/** The node of the first place of a chain; makes it and those above it. */
	const nodeOf = (chain: readonly string[], from: number): number => {
		const id = chain[from];
		if (id === undefined) return -1;
		const known = nodes.get(id);
		if (known !== undefined) return known;
		const above = nodeOf(chain, from + 1);
		const node = leaves.length + places.length;
		nodes.set(id, node);
		places.push(id);
		children.push([]);
		parents.push(above);
		if (above >= 0) children[above - leaves.length]?.push(node);
		return node;
	};
	const leafParents = leaves.map(({ chain }, leaf) => {
		const node = nodeOf(chain, 0);
		if (node >= 0) children[node - leaves.length]?.push(leaf);
		return node;
	});
	const heaviest = heaviestLeaves(leaves, children);
	return {
		leaves: leaves.length,
		parent: Int32Array.from([...leafParents, ...parents]),
		opensAt: Float64Array.from(children, (parts) =>
			zoomApart(parts.map((part) => (part < leaves.length ? leaves[part] : leaves[heaviest(part)])))
		),
		places
	};
}

/** The leaf with the most incidents below a place: where the badge of the place stands. */
function heaviestLeaves(leaves: readonly Leaf[], children: readonly (readonly number[])[]): (node: number) => number {
	const known = new Map<number, number>();
	const weigh = (leaf: number): number => {
		const { isHuge = true, weight = 0 } = leaves[leaf] ?? {};
		return isHuge ? weight / 1e9 : weight;
	};
	const heaviest = (node: number): number => {
		if (node < leaves.length) return node;
		const before = known.get(node);
		if (before !== undefined) return before;
		const below = (children[node - leaves.length] ?? []).map(heaviest);
		const best = below.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), below[0] ?? -1);
		known.set(node, best);
		return best;
	};
	return heaviest;
}

/** The zoom at which half of these stand apart; what still touches then is gathered by `gatherCells`. */
function zoomApart(parts: readonly (Leaf | undefined)[]): number {
	const apart = parts.filter((part): part is Leaf => part !== undefined && !part.isHuge);
	if (apart.length < 2) return -Infinity;
	const distance = apart.length > MOST_PAIRS ? evenDistance(apart) : medianDistance(apart);
	return distance > 0 ? Math.log2(ROOM / (TILE * distance)) : Infinity;
}

function medianDistance(parts: readonly Leaf[]): number {
	const nearest = parts.map((a) =>
		Math.min(...parts.map((b) => (a === b ? Infinity : Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)))))
	);
	return nearest.sort((a, b) => a - b)[Math.floor((nearest.length - 1) / 2)] ?? 0;
}

function evenDistance(parts: readonly Leaf[]): number {
	const size = (values: readonly number[]): number =>
		values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 1);
	return Math.sqrt((size(parts.map(({ x }) => x)) * size(parts.map(({ y }) => y))) / parts.length) / 2;
}

/** The node that stands for each leaf at a zoom: the widest place that is still closed, else the leaf itself. */
export function nodesAt({ leaves, parent, opensAt }: Tree, zoom: number): Int32Array {
	const nodes = new Int32Array(leaves);
	for (let leaf = 0; leaf < leaves; leaf++) {
		let closed = leaf;
		for (let node = parent[leaf] ?? -1; node >= 0; node = parent[node] ?? -1) {
			if ((opensAt[node - leaves] ?? 0) > zoom) closed = node;
		}
		nodes[leaf] = closed;
	}
	return nodes;
}
