/** Keeps the address and the dashboard the same: choices go into the address, back and forward into the selection. */
import { pushState, replaceState } from '$app/navigation';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';

/** Browsers refuse more than about a hundred changes in half a minute. */
const PAUSE = 300;

/** Call it while the page is set up. Returns what to do when the browser goes back or forward. */
export function followAddress(dashboard: Dashboard): () => void {
	let selection = selectionOf(dashboard);
	/** The walk that the selection is a step of. */
	let walk = walkOf(dashboard);
	/** What was selected one step below in the history, when that step was made here. */
	let below: string | undefined;
	let started = false;
	/** A step back of ours is on its way: until the browser has made it, the history is not touched. */
	let leaving = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** Writes the present choices into the present step, a little later. */
	const replaceSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (!leaving) replaceState(hrefOf(dashboard), stateOf(below));
		}, PAUSE);
	};

	/** Makes the history say what is selected now. */
	const write = (href: string, next: string) => {
		const lastWalk = walk;
		walk = walkOf(dashboard);
		if (next === selection) {
			replaceSoon();
		} else if (walk !== undefined && walk === lastWalk) {
			selection = next;
			replaceSoon();
		} else if (next === below) {
			// Closing what was opened goes back, so that the browser's own back button does not open it again.
			selection = next;
			leaving = true;
			history.back();
		} else {
			clearTimeout(timer);
			below = selection;
			selection = next;
			pushState(href, stateOf(below));
		}
	};

	$effect(() => {
		const [href, next] = [hrefOf(dashboard), selectionOf(dashboard)];
		if (!started) {
			// What the page began with is in the address already.
			started = true;
			below = belowOf(history.state);
		} else if (!leaving) write(href, next);
	});

	return () => {
		const isOurs = leaving;
		leaving = false;
		below = belowOf(history.state);
		if (isOurs) {
			// Who closes faster than the browser goes back has closed something more since.
			write(hrefOf(dashboard), selectionOf(dashboard));
			return;
		}
		// Only what is selected comes back: the window stays where the visitor has put it since.
		dashboard.select(parseSearch(location.search));
		selection = selectionOf(dashboard);
		walk = walkOf(dashboard);
		replaceSoon();
	};
}

const hrefOf = (dashboard: Dashboard): string => dashboard.href || location.pathname;

const selectionOf = ({ listing, place, incident, article, comparing }: Dashboard): string =>
	JSON.stringify([listing, place, incident, article, comparing]);

/** From one open incident of the queue to the next: a hundred rows are one step of the history, not a hundred. */
export const walkOf = ({ listing, place, incident, article }: Dashboard): string | undefined =>
	listing === 'review' && incident !== undefined ? JSON.stringify([place, article]) : undefined;

const stateOf = (below: string | undefined): App.PageState => (below === undefined ? {} : { below });

/** SvelteKit keeps the state of a step under a key of its own. */
function belowOf(state: unknown): string | undefined {
	const kept =
		typeof state === 'object' && state !== null ? (state as Record<string, unknown>)['sveltekit:states'] : {};
	const below = typeof kept === 'object' && kept !== null && 'below' in kept ? kept.below : undefined;
	return typeof below === 'string' ? below : undefined;
}
