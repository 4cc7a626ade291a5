/** Asks the server for the articles that hold the visitor's words, again when the articles have changed. */
import type { Finding } from '#lib/state/finding.svelte.ts';
import type { Found } from '#lib/wire.ts';
import { untrack } from 'svelte';

/** Call it while the page is set up. `changes` reads what the answer depends on besides the words. */
export function followWords(finding: Finding, changes: () => unknown): void {
	let answeredFor: unknown = untrack(() => (finding.found ? changes() : undefined));
	$effect(() => {
		const { words, isAsked } = finding;
		const state = changes();
		if (!isAsked || (untrack(() => finding.found?.q) === words && answeredFor === state)) return;
		const stop = new AbortController();
		void ask(words, stop.signal).then(
			(found) => {
				answeredFor = state;
				finding.found = found;
			},
			// The next word asks again; until then the last answer stands.
			() => undefined
		);
		return () => stop.abort();
	});
}

async function ask(words: string, signal: AbortSignal): Promise<Found> {
	const response = await fetch(`/api/search?q=${encodeURIComponent(words)}`, { signal });
	if (!response.ok) throw new Error(`${response.status}`);
	const found = (await response.json()) as Found;
	return { ...found, q: words };
}
