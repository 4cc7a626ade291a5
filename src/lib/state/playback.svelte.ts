/** Plays time: moves the window by a speed in days per second, one step after the map has drawn the last. */
import { addUnits } from './calendar.ts';
import type { Dashboard } from './dashboard.svelte.ts';

/** Milliseconds between two steps: smooth, or one a second for those who asked for less motion. */
const SMOOTH = 100;
const CALM = 1000;
/** Long enough to read one line about an incident. */
const ONE_BY_ONE = 2000;
/** A map that does not answer must not stop time. */
const PATIENCE = 1500;
/** A step makes up for a slow map, but never for more than this: what passes must be seen. */
const LONGEST = 500;

export type Clock = {
	readonly now: () => number;
	readonly after: (run: () => void, milliseconds: number) => () => void;
};

const browserClock: Clock = {
	now: () => performance.now(),
	after: (run, milliseconds) => {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	}
};

type Options = { readonly clock?: Clock; readonly isCalm?: () => boolean };

export class Playback {
	playing = $state(false);
	readonly #dashboard: Dashboard;
	readonly #clock: Clock;
	readonly #isCalm: () => boolean;
	#cancel: () => void = () => {};
	#lastStep = 0;
	/** Parts of a day that slow speeds leave over. */
	#rest = 0;
	#waiting = false;

	constructor(dashboard: Dashboard, { clock = browserClock, isCalm = () => false }: Options = {}) {
		this.#dashboard = dashboard;
		this.#clock = clock;
		this.#isCalm = isCalm;
	}

	toggle = (): void => (this.playing ? this.pause() : this.play());

	play = (): void => {
		const { window, extent } = this.#dashboard;
		this.playing = true;
		this.#rest = 0;
		if (this.#dashboard.mode === 'incidents') {
			this.#lastStep = this.#clock.now() - ONE_BY_ONE;
			return this.#schedule();
		}
		// From the end, or with all of time in the window, playing starts over with one step's width.
		if (window.end >= extent.end) {
			const end =
				this.#dashboard.mode === 'cumulative' || window.start <= extent.start
					? addUnits(extent.start, this.#dashboard.step, 1)
					: extent.start + (window.end - window.start);
			this.#dashboard.moveWindow({ start: extent.start, end: Math.min(end, extent.end) });
		}
		this.#lastStep = this.#clock.now();
		this.#schedule();
	};

	pause = (): void => {
		this.#cancel();
		this.playing = this.#waiting = false;
	};

	/** The map has drawn what it was given. */
	drawn = (): void => {
		if (!this.#waiting) return;
		this.#waiting = false;
		this.#schedule();
	};

	#schedule(): void {
		this.#cancel();
		const smooth = Math.max(SMOOTH, Math.min(CALM, 1000 / this.#dashboard.speed));
		const pace = this.#dashboard.mode === 'incidents' ? ONE_BY_ONE : this.#isCalm() ? CALM : smooth;
		const due = Math.max(0, pace - (this.#clock.now() - this.#lastStep));
		this.#cancel = this.#clock.after(() => this.#move(pace), due);
	}

	/** The next incident; after the last one there is nothing more to play. */
	#stepOn(): void {
		this.#lastStep = this.#clock.now();
		const { incident } = this.#dashboard;
		this.#dashboard.stepIncident(1);
		if (this.#dashboard.incident === incident) return this.pause();
		this.#schedule();
	}

	#move(pace: number): void {
		if (this.#dashboard.mode === 'incidents') return this.#stepOn();
		const { window, extent, speed, mode, visible } = this.#dashboard;
		const now = this.#clock.now();
		const elapsed = Math.min(now - this.#lastStep, Math.max(pace, LONGEST));
		this.#lastStep = now;
		this.#rest += (speed * elapsed) / 1000;
		const days = Math.min(Math.floor(this.#rest + 1e-9), extent.end - window.end);
		this.#rest -= days;
		if (days > 0) {
			const start = mode === 'cumulative' ? window.start : window.start + days;
			this.#dashboard.moveWindow({ start, end: window.end + days });
		}
		if (window.end + days >= extent.end) return this.pause();
		// A map that is given the same incidents again has nothing to draw and says nothing.
		if (days === 0 || sameMembers(visible, this.#dashboard.visible)) return this.#schedule();
		this.#waiting = true;
		this.#cancel = this.#clock.after(this.drawn, PATIENCE);
	}
}

const sameMembers = <T>(before: readonly T[], after: readonly T[]): boolean =>
	before.length === after.length && before.every((one, index) => one === after[index]);
