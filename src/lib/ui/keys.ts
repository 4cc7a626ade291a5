/** Keys that work wherever the focus is, unless the visitor is typing. Which key is which stands in `shortcuts.ts`. */
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { keepInside, moveByItself } from '#lib/state/calendar.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { isTyping, takesSpace } from './clicks.ts';
import { shortcutsOf, strokeOf, type ShortcutId } from './shortcuts.ts';

export type Commands = { readonly dashboard: Dashboard; readonly playback: Playback };

/** Does what a key asks for. False: it means nothing now, and whoever listens below may have it. */
export type Handler = (event: KeyboardEvent) => unknown;
export type Handlers = Partial<Readonly<Record<ShortcutId, Handler>>>;

const listening: Handlers[] = [];

/** Obeys these shortcuts until the returned function is called: `$effect(() => listen({ … }))`. The latest is asked first. */
export function listen(handlers: Handlers): () => void {
	listening.unshift(handlers);
	return () => {
		listening.splice(listening.indexOf(handlers), 1);
	};
}

/** Does what the key says and tells whether it was one of ours. */
export function pressKey(event: KeyboardEvent, commands: Commands): boolean {
	if (
		event.defaultPrevented ||
		isTyping(event.target) ||
		document.querySelector('dialog[open], [popover]:popover-open')
	)
		return false;
	const stroke = strokeOf(event);
	if (stroke === undefined) return false;
	const ids = shortcutsOf(stroke);
	const handlers = [...listening, always(commands)].flatMap((some) => ids.flatMap((id) => some[id] ?? []));
	return handlers.some((handle) => handle(event) !== false);
}

/** What holds on the page whatever is open. */
function always({ dashboard, playback }: Commands): Handlers {
	const move = (way: 1 | -1) => () => {
		playback.pause();
		dashboard.moveWindow(keepInside(moveByItself(dashboard.window, way), dashboard.extent));
	};
	const step = (way: 1 | -1) => () => {
		playback.pause();
		dashboard.stepIncident(way);
	};
	return {
		'page.search': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
		'page.back': () => {
			if (dashboard.article) dashboard.closeArticle();
			else if (dashboard.level !== 'list' || dashboard.listing) dashboard.back();
			else return false;
			return true;
		},
		'time.play': ({ target }) => {
			if (takesSpace(target)) return false;
			playback.toggle();
			return true;
		},
		'time.previous': step(-1),
		'time.next': step(1),
		'time.earlier': move(-1),
		'time.later': move(1)
	};
}
