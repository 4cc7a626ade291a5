/** Writes a minimal archive of PMTiles (version 3) as its specification says: one tile for the whole world. */

const EXTENT = 4096;
type Point = readonly [number, number];
export type TileLayer = { readonly name: string; readonly kind: string; readonly ring: readonly Point[] };

/** An archive of a vector tile; `metadata` is its JSON. */
export const writeArchive = (layers: readonly TileLayer[], metadata: Readonly<Record<string, unknown>>): Buffer =>
	packTile(Buffer.concat(layers.map((layer) => field(3, writeLayer(layer)))), VECTOR, metadata);

export const VECTOR = 1;
export const PNG = 2;

/** The bytes of an archive of one tile; `type` is what the format calls its kind. */
export function packTile(tile: Buffer, type: number, metadata: Readonly<Record<string, unknown>>): Buffer {
	// One entry: tile 0, run of 1, its length, and its offset plus one.
	const root = Buffer.concat([1, 0, 1, tile.length, 1].map(varint));
	const json = Buffer.from(JSON.stringify(metadata));
	const header = Buffer.alloc(127);
	header.write('PMTiles', 'latin1');
	header.writeUInt8(3, 7);
	const sections = [root.length, json.length, 0, tile.length];
	let at = header.length;
	for (const [index, length] of sections.entries()) {
		header.writeBigUInt64LE(BigInt(at), 8 + index * 16);
		header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
		at += length;
	}
	for (const offset of [72, 80, 88]) header.writeBigUInt64LE(1n, offset);
	// Clustered; neither directories nor tiles are compressed; tiles of zoom 0 only.
	for (const [index, value] of [1, 1, 1, type, 0, 0].entries()) header.writeUInt8(value, 96 + index);
	for (const [index, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + index * 4);
	return Buffer.concat([header, root, json, tile]);
}

/** A layer of a Mapbox vector tile with one polygon of one `kind`. */
function writeLayer({ name, kind, ring }: TileLayer): Buffer {
	const feature = Buffer.concat([field(2, Buffer.from([0, 0])), number(3, 3), field(4, drawRing(ring))]);
	return Buffer.concat([
		field(1, Buffer.from(name)),
		field(2, feature),
		field(3, Buffer.from('kind')),
		field(4, field(1, Buffer.from(kind))),
		number(5, EXTENT),
		number(15, 2)
	]);
}

/** Moves, draws and closes: each step from the point before, as zigzag numbers. */
function drawRing(ring: readonly Point[]): Buffer {
	let [x, y] = [0, 0];
	const steps = ring.map(([nextX, nextY]) => {
		const step = Buffer.concat([zigzag(nextX - x), zigzag(nextY - y)]);
		[x, y] = [nextX, nextY];
		return step;
	});
	const [first = Buffer.alloc(0), ...rest] = steps;
	return Buffer.concat([varint((1 << 3) | 1), first, varint((rest.length << 3) | 2), ...rest, varint((1 << 3) | 7)]);
}

const field = (id: number, bytes: Buffer): Buffer =>
	Buffer.concat([varint((id << 3) | 2), varint(bytes.length), bytes]);
const number = (id: number, value: number): Buffer => Buffer.concat([varint(id << 3), varint(value)]);
const zigzag = (value: number): Buffer => varint(value < 0 ? -value * 2 - 1 : value * 2);

function varint(value: number): Buffer {
	const bytes: number[] = [];
	for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
	return Buffer.from([...bytes, value]);
}
