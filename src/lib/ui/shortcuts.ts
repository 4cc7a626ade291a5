/**
 * The one table of keys: `keys.ts` acts on it and the help sheet is made from it, so that the two cannot differ.
 *
 * A new key: a row here, its words in `i18n/parts/keys.fr.ts` and `.en.ts`, and in the component that obeys it
 * `$effect(() => listen({ 'queue.next': next }))` with `listen` of `keys.ts`.
 */

/** Keys that belong together; the help sheet has a heading for each, in this order. */
export const GROUPS = ['page', 'add', 'time', 'slider', 'place', 'article', 'correction', 'queue'] as const;
export type Group = (typeof GROUPS)[number];

/** A `KeyboardEvent.key`, behind `Shift+` or `Control+` (⌘ on a Mac) where that is held. */
export type Stroke = string;
export type Shortcut = { readonly id: string; readonly group: Group; readonly strokes: readonly Stroke[] };

export const SHORTCUTS = [
	{ id: 'page.search', group: 'page', strokes: ['/'] },
	{ id: 'page.add', group: 'page', strokes: ['a'] },
	{ id: 'page.back', group: 'page', strokes: ['Escape'] },
	// Before the corrections: after a correction there is no filter left to undo.
	{ id: 'page.undoFilter', group: 'page', strokes: ['Control+z'] },
	{ id: 'page.help', group: 'page', strokes: ['?'] },
	// The pane obeys this itself, also while one writes.
	{ id: 'add.save', group: 'add', strokes: ['Control+Enter'] },
	{ id: 'time.play', group: 'time', strokes: [' '] },
	{ id: 'time.previous', group: 'time', strokes: ['['] },
	{ id: 'time.next', group: 'time', strokes: [']'] },
	{ id: 'time.earlier', group: 'time', strokes: ['Control+ArrowLeft'] },
	{ id: 'time.later', group: 'time', strokes: ['Control+ArrowRight'] },
	// The slider obeys these itself while one of its three parts has the focus.
	{ id: 'slider.back', group: 'slider', strokes: ['ArrowLeft', 'ArrowDown'] },
	{ id: 'slider.forward', group: 'slider', strokes: ['ArrowRight', 'ArrowUp'] },
	{ id: 'slider.farBack', group: 'slider', strokes: ['Shift+ArrowLeft', 'PageDown'] },
	{ id: 'slider.farForward', group: 'slider', strokes: ['Shift+ArrowRight', 'PageUp'] },
	{ id: 'slider.first', group: 'slider', strokes: ['Home'] },
	{ id: 'slider.last', group: 'slider', strokes: ['End'] },
	{ id: 'slider.zoomIn', group: 'slider', strokes: ['+'] },
	{ id: 'slider.zoomOut', group: 'slider', strokes: ['-'] },
	{ id: 'slider.zoomAll', group: 'slider', strokes: ['0'] },
	// While the reader has the focus.
	{ id: 'article.nextMark', group: 'article', strokes: ['n'] },
	{ id: 'article.previousMark', group: 'article', strokes: ['p'] },
	{ id: 'correction.undo', group: 'correction', strokes: ['Control+z'] },
	{ id: 'correction.redo', group: 'correction', strokes: ['Control+Z', 'Control+y'] },
	{ id: 'queue.next', group: 'queue', strokes: ['j', 'ArrowDown'] },
	{ id: 'queue.previous', group: 'queue', strokes: ['k', 'ArrowUp'] },
	{ id: 'queue.open', group: 'queue', strokes: ['Enter'] },
	{ id: 'queue.reviewed', group: 'queue', strokes: ['r'] },
	{ id: 'queue.contested', group: 'queue', strokes: ['c'] },
	{ id: 'queue.place', group: 'queue', strokes: ['m'] },
	{ id: 'queue.date', group: 'queue', strokes: ['d'] },
	{ id: 'queue.type', group: 'queue', strokes: ['t'] },
	{ id: 'queue.same', group: 'queue', strokes: ['s'] },
	{ id: 'queue.reject', group: 'queue', strokes: ['x'] },
	{ id: 'queue.undo', group: 'queue', strokes: ['u'] }
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>;

/** What was pressed, as the table writes it; undefined with Alt, which belongs to browser and system. */
export function strokeOf(event: Pressed): Stroke | undefined {
	const { key } = event;
	const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
	// A French keyboard has « [ » under AltGr (Windows reports Ctrl and Alt for it), a Mac under Option.
	if (isSign && (event.getModifierState('AltGraph') || (event.altKey && !event.metaKey))) return key;
	if (event.altKey) return undefined;
	const control = event.ctrlKey || event.metaKey;
	// Of a letter or a sign, Shift is part of the sign itself: « ? » needs it on most keyboards.
	const shift = event.shiftKey && key.length > 1;
	return `${control ? 'Control+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

/** The shortcuts that a stroke may mean; who listens decides. */
export const shortcutsOf = (stroke: Stroke): readonly ShortcutId[] =>
	SHORTCUTS.filter(({ strokes }) => (strokes as readonly string[]).includes(stroke)).map(({ id }) => id);
