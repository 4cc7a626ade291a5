import { checksum, FORMAT, type Extra, type Header } from './packed.ts';

/** The columns of an opened index. Text columns stay one long string with the start of each line. */
export type Tables = {
	readonly header: Header;
	readonly count: number;
	readonly id: Int32Array;
	readonly kind: Uint8Array;
	readonly code: Uint8Array;
	readonly country: Uint16Array;
	readonly source: Uint16Array;
	readonly parent: Int32Array;
	/** Hundred-thousandths of a degree. */
	readonly lat: Int32Array;
	readonly lng: Int32Array;
	readonly radius: Float32Array;
	readonly population: Uint32Array;
	/** The names of place p are [nameStart[p], nameStart[p + 1]) of `nameText` and `nameLanguage`; the first is its label. */
	readonly nameStart: Uint32Array;
	readonly nameText: Uint32Array;
	readonly nameLanguage: Uint8Array;
	readonly names: Lines;
	/** The key (folded form) of each line of `names`. */
	readonly keyOfName: Uint32Array;
	readonly keys: Lines;
	readonly otherIds: Lines;
	readonly extras: ReadonlyMap<number, Extra>;
};

/** Lines of one long string: line i is `text.slice(start[i], start[i + 1] - 1)`. */
export type Lines = { readonly text: string; readonly start: Uint32Array };

/** Opens an index, or throws with the reason why it cannot be trusted. `decode` is UTF-8. */
export function unpackPlaces(file: Uint8Array, decode: (bytes: Uint8Array) => string): Tables {
	const header = readHeader(file, decode);
	const from = 4 + headerBytes(file);
	const body = file.subarray(from, from + header.bodyBytes);
	if (body.byteLength !== header.bodyBytes)
		throw new Error(`the gazetteer is cut off: ${body.byteLength} of ${header.bodyBytes} bytes are there`);
	if (file.byteLength !== from + header.bodyBytes) throw new Error('the gazetteer has bytes after its end');
	if (checksum(body) !== header.checksum) throw new Error('the gazetteer was changed or damaged: its checksum differs');

	const bytesOf = new Map<string, Uint8Array>();
	let at = 0;
	for (const { name, bytes } of header.columns) {
		bytesOf.set(name, body.subarray(at, at + bytes));
		at += bytes;
	}
	const bytes = (name: string): Uint8Array => {
		const found = bytesOf.get(name);
		if (!found) throw new Error(`the gazetteer has no column ${name}`);
		return found;
	};
	// A copy puts each column at an address that its type allows. (`slice` would copy nothing where bytes are Node's Buffer.)
	const buffer = (name: string): ArrayBuffer => new Uint8Array(bytes(name)).buffer;
	return {
		header,
		count: header.places,
		id: new Int32Array(buffer('id')),
		kind: bytes('kind'),
		code: bytes('code'),
		country: new Uint16Array(buffer('country')),
		source: new Uint16Array(buffer('source')),
		parent: new Int32Array(buffer('parent')),
		lat: new Int32Array(buffer('lat')),
		lng: new Int32Array(buffer('lng')),
		radius: new Float32Array(buffer('radius')),
		population: new Uint32Array(buffer('population')),
		nameStart: starts(new Uint16Array(buffer('nameCount'))),
		nameText: new Uint32Array(buffer('nameText')),
		nameLanguage: bytes('nameLanguage'),
		names: linesOf(decode(bytes('names'))),
		keyOfName: running(bytes('newKey')),
		keys: linesOf(decode(bytes('keys'))),
		otherIds: linesOf(decode(bytes('otherId'))),
		extras: new Map(Object.entries(header.extras).map(([index, extra]) => [Number(index), extra]))
	};
}

/** The text of one line. */
export function lineAt({ text, start }: Lines, index: number): string {
	return text.slice(start[index] ?? 0, (start[index + 1] ?? 1) - 1);
}

function headerBytes(file: Uint8Array): number {
	return file.byteLength < 4 ? 0 : new DataView(file.buffer, file.byteOffset).getUint32(0, true);
}

function readHeader(file: Uint8Array, decode: (bytes: Uint8Array) => string): Header {
	const size = headerBytes(file);
	const text = size > 0 && size < file.byteLength ? decode(file.subarray(4, 4 + size)) : '';
	let header: Header | undefined;
	try {
		header = JSON.parse(text) as Header;
	} catch {
		throw new Error('this is no gazetteer, or it is cut off: its header cannot be read');
	}
	if (header.format !== FORMAT) throw new Error(`the gazetteer has the format ${header.format}, not ${FORMAT}`);
	return header;
}

function starts(counts: Uint16Array): Uint32Array {
	const sums = new Uint32Array(counts.length + 1);
	for (let index = 0; index < counts.length; index++) sums[index + 1] = (sums[index] ?? 0) + (counts[index] ?? 0);
	return sums;
}

function running(fresh: Uint8Array): Uint32Array {
	const keys = new Uint32Array(fresh.length);
	let key = -1;
	for (let index = 0; index < fresh.length; index++) keys[index] = key += fresh[index] ?? 0;
	return keys;
}

function linesOf(text: string): Lines {
	const start: number[] = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) start.push(at + 1);
	start.push(text.length + 1);
	return { text, start: Uint32Array.from(start) };
}
