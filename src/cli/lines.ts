/** A line of a byte stream, numbered from 1, without its line feed. */
export type Line = { readonly number: number; readonly bytes: Uint8Array };

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at line feeds, and nowhere else: `node:readline` also cuts at U+2028, which JSON allows in strings.
 * Holds one line in memory, whatever the size of the input.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	let parts: Uint8Array[] = [];
	let number = 0;
	for await (const chunk of input) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			parts.push(chunk.subarray(start, end));
			number++;
			yield { number, bytes: Buffer.concat(parts) };
			parts = [];
			start = end + 1;
		}
		if (start < chunk.length) parts.push(chunk.slice(start));
	}
	if (parts.length > 0) yield { number: number + 1, bytes: Buffer.concat(parts) };
}
