/** Credits come as HTML, mostly links: here as the text that a reader would see, each once. */
export function creditOf(said: readonly unknown[]): string {
	const texts = said.flatMap((html) => {
		if (typeof html !== 'string') return [];
		const { body } = new DOMParser().parseFromString(html, 'text/html');
		return (body.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
	});
	return [...new Set(texts)].filter((text) => text !== '').join(' · ');
}
