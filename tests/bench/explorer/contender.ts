/** What is measured: something on the page that a window of time can be moved on. */
import type { TimeSpan } from '#core';

export type Contender = {
	/** Moves the window and resolves when what it shows is drawn. */
	readonly show: (window: TimeSpan) => Promise<void>;
};
export const VIEW = { lng: 44, lat: 30, zoom: 5 } as const;

/** The frame that holds what was drawn last has been handed over. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(undefined);
		});
	});
