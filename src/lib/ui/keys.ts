/** Keys that work wherever the focus is, unless the visitor is typing. */
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { keepInside, moveByItself } from '#lib/state/calendar.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { isTyping, takesSpace } from './clicks.ts';

export type Commands = { readonly dashboard: Dashboard; readonly playback: Playback };

/** Does what the key says and tells whether it was one of ours. */
export function pressKey(event: KeyboardEvent, { dashboard, playback }: Commands): boolean {
	if (
		event.defaultPrevented ||
		isTyping(event.target) ||
		document.querySelector('dialog[open], [popover]:popover-open')
	)
		return false;
	const { key, ctrlKey, metaKey, altKey } = event;
	if (altKey) return false;
	if (ctrlKey || metaKey) {
		const way = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
		if (way === 0) return false;
		playback.pause();
		dashboard.setPeriod(keepInside(moveByItself(dashboard.window, way), dashboard.extent));
		return true;
	}
	switch (key) {
		case '[':
		case ']':
			playback.pause();
			dashboard.stepIncident(key === ']' ? 1 : -1);
			return true;
		case ' ':
			if (takesSpace(event.target)) return false;
			playback.toggle();
			return true;
		case '/':
			document.querySelector<HTMLElement>('[data-search]')?.focus();
			return true;
		case 'Escape':
			if (dashboard.article) dashboard.closeArticle();
			else if (dashboard.level !== 'list' || dashboard.listing) dashboard.back();
			else return false;
			return true;
		default:
			return false;
	}
}
