/** Keeps the address and the dashboard the same: choices go into the address, back and forward into the selection. */
import { pushState, replaceState } from '$app/navigation';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { parseQuery } from '#lib/state/query.ts';

/** Browsers refuse more than about a hundred changes in half a minute. */
const PAUSE = 300;

export type Address = {
	/** One step back when the step before was made here, else undefined. */
	readonly goBack: () => boolean;
	readonly onpopstate: () => void;
};

/** Call it while the page is set up. */
export function followAddress(dashboard: Dashboard): Address {
	let selection = selectionOf(dashboard);
	/** Steps of this visit that are still below the present one. */
	let depth = 0;
	let started = false;

	$effect(() => {
		const href = dashboard.href || location.pathname;
		const next = selectionOf(dashboard);
		// What the page began with is in the address already.
		if (!started) {
			started = true;
			return;
		}
		if (next !== selection) {
			selection = next;
			depth += 1;
			pushState(href, { depth });
			return;
		}
		const timer = setTimeout(() => replaceState(href, { depth }), PAUSE);
		return () => clearTimeout(timer);
	});

	return {
		goBack: () => {
			if (depth === 0) return false;
			history.back();
			return true;
		},
		/** Only what is selected comes back: the window stays where the visitor has put it since. */
		onpopstate: () => {
			const query = parseQuery(new URLSearchParams(location.search));
			dashboard.select(query);
			selection = selectionOf(dashboard);
			depth = depthOf(history.state);
		}
	};
}

const selectionOf = ({ listing, place, incident, article }: Dashboard): string =>
	JSON.stringify([listing, place, incident, article]);

/** SvelteKit keeps the state of a step under a key of its own. */
function depthOf(state: unknown): number {
	const kept = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)['sveltekit:states'] : 0;
	const depth = typeof kept === 'object' && kept !== null && 'depth' in kept ? kept.depth : 0;
	return typeof depth === 'number' ? depth : 0;
}
