/** A line of a byte stream; `text` is missing when its bytes are no UTF-8. */
export type Line = { readonly number: number; readonly text?: string };

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes at line feeds, and nowhere else: `node:readline` also cuts at U+2028, which JSON allows in strings.
 * Holds one line in memory, whatever the size of the input.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let parts: Uint8Array[] = [];
	let number = 0;
	const take = (last: Uint8Array): Line => {
		const bytes = parts.length > 0 ? Buffer.concat([...parts, last]) : last;
		parts = [];
		number++;
		try {
			return { number, text: decoder.decode(bytes) };
		} catch {
			return { number };
		}
	};
	for await (const data of input) {
		const chunk = typeof data === 'string' ? Buffer.from(data) : data;
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
			yield take(chunk.subarray(start, end));
			start = end + 1;
		}
		if (start < chunk.length) parts.push(chunk.slice(start));
	}
	if (parts.length > 0) yield take(new Uint8Array());
}
