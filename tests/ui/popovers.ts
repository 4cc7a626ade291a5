/** happy-dom has no popovers: this shows and hides them, tells by events, and gives the focus back as browsers do. */
class Toggled extends Event {
	readonly newState: string;
	constructor(newState: string) {
		super('toggle');
		this.newState = newState;
	}
}

export function givePopovers(): void {
	const openers = new WeakMap<HTMLElement, Element | null>();
	Object.assign(HTMLElement.prototype, {
		showPopover(this: HTMLElement) {
			openers.set(this, document.activeElement);
			this.dispatchEvent(new Toggled('open'));
		},
		hidePopover(this: HTMLElement) {
			const opener = openers.get(this);
			if (this.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
			this.dispatchEvent(new Toggled('closed'));
		}
	});
	Object.defineProperty(globalThis, 'matchMedia', {
		configurable: true,
		value: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} })
	});
}
