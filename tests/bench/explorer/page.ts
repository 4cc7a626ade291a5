/** The page of the bench: one contender, set up once, and its steps timed one after the other. */
import type { TimeSpan } from '#core';
import { chronocarte } from './chronocarte.svelte.ts';
import { painted, type Contender } from './contender.ts';
import { deck } from './deck.ts';
import { maplibre } from './maplibre.ts';

const CONTENDERS = { chronocarte, maplibre, deck };
export type Name = keyof typeof CONTENDERS;

let contender: Contender | undefined;

const bench = {
	async setUp(name: Name, incidents: number): Promise<void> {
		const target = document.querySelector('main');
		if (!target) throw new Error('no place to draw in');
		contender = await CONTENDERS[name](target, incidents);
	},
	/** Milliseconds from moving the window to its picture on the screen. */
	async step(window: TimeSpan): Promise<number> {
		const started = performance.now();
		await contender?.show(window);
		await painted();
		return performance.now() - started;
	}
};
export type Bench = typeof bench;
Object.assign(window, { benchOf: () => bench });
