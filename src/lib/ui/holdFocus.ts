import { tick } from 'svelte';

/**
 * Call it before a press changes what stands in `root`. The returned function gives the focus to the button that stands there
 * instead, where the pressed one is gone or was disabled meanwhile; whoever has gone elsewhere is left there.
 */
export function holdFocus(root: Element | undefined | null): () => Promise<void> {
	const at = root ? buttonsOf(root).findIndex((button) => button === document.activeElement) : -1;
	return async () => {
		await tick();
		const { activeElement, body } = document;
		if (!root?.isConnected || at < 0 || (activeElement && activeElement !== body && activeElement.isConnected)) return;
		const buttons = buttonsOf(root).filter((button) => !button.disabled);
		buttons[Math.min(at, buttons.length - 1)]?.focus({ preventScroll: true });
	};
}

const buttonsOf = (root: Element): HTMLButtonElement[] => [...root.querySelectorAll('button')];
