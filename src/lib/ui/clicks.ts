/** Is this a click that the page may take over, rather than one that opens a tab or a window? */
export const isPlainClick = (event: MouseEvent): boolean =>
	event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Does the visitor write here, so that keys are letters and no commands? */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Does the space bar press this by itself? */
export const takesSpace = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('button, a, summary, [role="button"], [role="option"]') !== null;
