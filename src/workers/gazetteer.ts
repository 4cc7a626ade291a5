import { openGazetteer, type Gazetteer } from '#core';

/** Fetches and opens a packed gazetteer (gzip). A server that says so has it unpacked by the browser already. */
export async function fetchGazetteer(url: string, fetcher: typeof fetch): Promise<Gazetteer> {
	const response = await fetcher(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const decoder = new TextDecoder();
	return openGazetteer(isGzip(bytes) ? await unpack(bytes) : bytes, (part) => decoder.decode(part));
}

/** RFC 1952, 2.3.1. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
