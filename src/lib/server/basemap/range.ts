/** Byte ranges of HTTP (RFC 9110, section 14), one at a time. */

/** Bytes from `start` up to, not including, `end`. */
export type Bytes = { readonly start: number; readonly end: number };

/**
 * What a `Range` header asks of a file of `size` bytes. Undefined means all of it: no header, several ranges, or one that is
 * no range, which a server is to ignore. `outside`: nothing of the file lies in it.
 */
export function askedRange(header: string | null, size: number): Bytes | 'outside' | undefined {
	const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
	if (!found) return undefined;
	const [, first = '', last = ''] = found;
	if (first === '') {
		if (last === '') return undefined;
		// The last so many bytes.
		const length = Math.min(Number(last), size);
		return length === 0 ? 'outside' : { start: size - length, end: size };
	}
	const start = Number(first);
	if (last !== '' && Number(last) < start) return undefined;
	if (start >= size) return 'outside';
	return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) };
}
