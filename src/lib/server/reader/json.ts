/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { readonly json: unknown } | { readonly why: string } {
	try {
		return { json: JSON.parse(text) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		// V8 adds an excerpt of the text, which belongs in no log: « Unexpected token 'x', "{x" is not valid JSON ».
		return { why: message.replace(/, (\.\.\.)?".*$/s, '').slice(0, 200) };
	}
}
