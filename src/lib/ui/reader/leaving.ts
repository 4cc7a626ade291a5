/** On a narrow page the reader lies over what its marks lead to. */
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';

/** Up to this width, in pixels, the reader covers the panel; the page's own style sheet says the same. */
const COVERING = '(max-width: 1180px)';

/** Closes the reader where it covers the panel, so that what is opened next can be seen. */
export function leaveReader(dashboard: Dashboard): void {
	if (matchMedia(COVERING).matches) dashboard.closeArticle();
}
