import { afterNavigate } from '$app/navigation';

/**
 * Call it while the page is set up. A step back in the history of an earlier load of this page loads its data again, after
 * which SvelteKit puts the focus on the body: it goes back to what had it, where that is still there.
 */
export function keepFocus(): { readonly onfocusin: (event: FocusEvent) => void } {
	let last: HTMLElement | undefined;
	afterNavigate(({ type }) => {
		if (type === 'popstate' && document.activeElement === document.body && last?.isConnected)
			last.focus({ preventScroll: true });
	});
	return {
		onfocusin: ({ target }) => {
			if (target instanceof HTMLElement && target !== document.body) last = target;
		}
	};
}
