/** Lists of values in an address: « Garde nationale;Police ». */

/** What parts and escapes values is escaped in them. */
export const writeList = (values: readonly string[]): string =>
	values.map((value) => value.replace(/[;%]/g, encodeURIComponent)).join(';');

/** Reads it back; what cannot be decoded stays as it is. */
export function readList(text: string): readonly string[] {
	return [...new Set(text.split(';').map(decode))].filter((value) => value !== '');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
