/** Our own map, the component of the page itself. */
import type { TimeSpan } from '#core';
import MapView from '#lib/map/MapView.svelte';
import { flushSync, mount } from 'svelte';
import { VIEW, type Contender } from './contender.ts';
import { makeWorld } from './world.ts';

export async function chronocarte(target: HTMLElement, incidents: number): Promise<Contender> {
	const { explorer, places } = makeWorld(incidents);
	let drawn = (): void => {};
	let period = $state.raw<TimeSpan>({ start: 0, end: 365 });
	const props = {
		explorer,
		places,
		get period() {
			return period;
		},
		view: VIEW,
		theme: 'light' as const,
		language: 'fr' as const,
		onselectplace: () => {},
		onselectincident: () => {},
		onmove: () => {},
		onarea: () => {},
		onidle: () => drawn()
	};
	mount(MapView, { target, props });
	await new Promise<void>((resolve) => {
		const timer = setInterval(() => {
			if (target.querySelector('[role=status]')) return;
			clearInterval(timer);
			resolve();
		}, 100);
	});
	return {
		show: (window) =>
			new Promise((resolve) => {
				drawn = resolve;
				flushSync(() => (period = window));
			})
	};
}
