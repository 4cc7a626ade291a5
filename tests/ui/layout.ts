/** happy-dom lays nothing out: this gives every list room, so that virtual lists render their rows. */
const ROOM = { width: 400, height: 800 };
const ROW = { width: 400, height: 60 };

class Observer {
	readonly #report: ResizeObserverCallback;
	constructor(report: ResizeObserverCallback) {
		this.#report = report;
	}
	observe(target: Element): void {
		const contentRect = target.tagName === 'LI' ? ROW : ROOM;
		queueMicrotask(() =>
			this.#report([{ target, contentRect } as unknown as ResizeObserverEntry], this as unknown as ResizeObserver)
		);
	}
	unobserve(): void {}
	disconnect(): void {}
}

export function giveRoom(): void {
	Object.assign(globalThis, { ResizeObserver: Observer });
	Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
		configurable: true,
		get(this: HTMLElement) {
			return this.parentElement;
		}
	});
}
