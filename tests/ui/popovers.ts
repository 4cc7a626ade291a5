/**
 * happy-dom has no popovers: this shows and hides them, and gives the focus back as browsers do. Like theirs its events come
 * later, in a task, and one that has not come yet is replaced by the next.
 */
class Toggled extends Event {
	readonly newState: string;
	constructor(newState: string) {
		super('toggle');
		this.newState = newState;
	}
}

export function givePopovers(): void {
	const openers = new WeakMap<HTMLElement, Element | null>();
	const untold = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();
	const tell = (panel: HTMLElement, newState: string): void => {
		clearTimeout(untold.get(panel));
		untold.set(
			panel,
			setTimeout(() => panel.dispatchEvent(new Toggled(newState)))
		);
	};
	Object.assign(HTMLElement.prototype, {
		showPopover(this: HTMLElement) {
			openers.set(this, document.activeElement);
			this.dataset['open'] = '';
			tell(this, 'open');
		},
		hidePopover(this: HTMLElement) {
			const opener = openers.get(this);
			if (this.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
			delete this.dataset['open'];
			tell(this, 'closed');
		}
	});
	Object.defineProperty(globalThis, 'matchMedia', {
		configurable: true,
		value: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} })
	});
}
