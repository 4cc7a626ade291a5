/** Puts a text on the clipboard; false where the browser does not allow it. */
export const copyText = (text: string): Promise<boolean> =>
	// Missing on a page that came without TLS from another machine.
	(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
		() => true,
		() => false
	);
