/**
 * The compact form of a gazetteer: one block of bytes made of a small JSON header and typed columns, so that
 * 200,000 places open in a fraction of a second and cost no object until somebody asks for one.
 */
import type { PlaceKind } from '../model.ts';

export const FORMAT = 'chronocarte-gazetteer-2';

/** Index into this list is what the `kind` column holds. */
export const KINDS: readonly PlaceKind[] = [
	'country',
	'admin1',
	'admin2',
	'city',
	'district',
	'facility',
	'region',
	'water'
];

/** A language tag of names that serve the search only and are never shown. */
export const SEARCH_ONLY = 'zxx';

export type ColumnType = 'u8' | 'u16' | 'u32' | 'i32' | 'f32' | 'text';
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | string;

/** What few places have, by position of the place. */
export type Extra = {
	readonly outline?: readonly (readonly [number, number])[];
	readonly valid?: string;
	readonly owner?: string;
	readonly facility?: string;
	readonly approximate?: true;
	/** Ids of what a region of several countries is made of. */
	readonly members?: readonly string[];
};

export type Header = {
	readonly format: string;
	readonly places: number;
	/** Murmur-like hash of the body: a truncated or changed file must not open. */
	readonly checksum: number;
	readonly bodyBytes: number;
	readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly bytes: number }[];
	/** Dictionaries of the small columns. */
	readonly countries: readonly string[];
	readonly codes: readonly string[];
	readonly sources: readonly string[];
	/** « fr-Latn » */
	readonly languages: readonly string[];
	readonly extras: Readonly<Record<string, Extra>>;
};

/** A 32-bit hash of bytes, four at a time (murmur3's mixing). No defence against an attacker, only against damage. */
export function checksum(bytes: Uint8Array): number {
	const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const whole = bytes.byteLength & ~3;
	let hash = bytes.byteLength;
	for (let at = 0; at < whole; at += 4) hash = mix(hash, words.getInt32(at, true));
	let rest = 0;
	for (let at = whole; at < bytes.byteLength; at++) rest = (rest << 8) | words.getUint8(at);
	return mix(hash, rest) >>> 0;
}

function mix(hash: number, word: number): number {
	let value = Math.imul(word, 0xcc9e2d51);
	value = (value << 15) | (value >>> 17);
	let mixed = hash ^ Math.imul(value, 0x1b873593);
	mixed = (mixed << 13) | (mixed >>> 19);
	return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}
