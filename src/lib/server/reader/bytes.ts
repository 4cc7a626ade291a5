import { isUtf8 } from 'node:buffer';
import type { Messages } from '../messages.ts';

/** A text of this many bytes or more is refused. */
export const MAX_BYTES = 2_000_000;

export type Trouble = { readonly line?: number; readonly field?: string; readonly why: string };

/** The text of a file as it came, without its byte order mark, or why it is none. */
export function textOfBytes(bytes: Uint8Array, say: Messages): { text: string } | Trouble {
	if (bytes.length === 0) return { line: 1, why: say.empty() };
	const control = firstControl(bytes);
	if (control !== undefined) return { line: lineAt(bytes, control), why: say.binary(control) };
	const invalid = firstInvalid(bytes);
	if (invalid !== undefined) return { line: lineAt(bytes, invalid), why: say.notUtf8(invalid) };
	const text = new TextDecoder('utf-8').decode(bytes);
	if (text.trim() === '') return { line: 1, why: say.empty() };
	return { text };
}

/** Offset of the first byte that no text has: a NUL, or a control character where they are more than one in a hundred. */
function firstControl(bytes: Uint8Array): number | undefined {
	const nul = bytes.indexOf(0);
	if (nul >= 0) return nul;
	let first: number | undefined;
	let count = 0;
	for (let offset = 0; offset < bytes.length; offset++) {
		const byte = bytes[offset] ?? 0;
		// Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts.
		if (byte >= 32 || (byte >= 9 && byte <= 13) || byte === 27) continue;
		first ??= offset;
		count++;
	}
	return count * 100 > bytes.length ? first : undefined;
}

/** Offset of the first byte that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): number | undefined {
	if (isUtf8(bytes)) return undefined;
	let offset = 0;
	while (offset < bytes.length) {
		const length = sequenceLength(bytes[offset] ?? 0);
		if (length > 1 && !isUtf8(bytes.subarray(offset, offset + length))) return offset;
		if (length === 0) return offset;
		offset += length;
	}
	return undefined;
}

/** Bytes of the character that begins with this one; 0 when none does. */
function sequenceLength(lead: number): number {
	if (lead < 0x80) return 1;
	if (lead >= 0xc2 && lead < 0xe0) return 2;
	if (lead >= 0xe0 && lead < 0xf0) return 3;
	return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
	let line = 1;
	for (let index = bytes.indexOf(10); index >= 0 && index < offset; index = bytes.indexOf(10, index + 1)) line++;
	return line;
}
