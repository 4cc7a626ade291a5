/** What fingers, mouse and wheel do on the track of the time slider. */
import type { TimeSpan } from '#core';
import { keepInside } from '#lib/state/calendar.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { drag, resize, zoom, type Handle } from '#lib/state/timeline.ts';

/** A move of fewer pixels is a click. */
const SLACK = 4;
/** A finger that rests as long as this asks what is under it. */
const LONG_PRESS_MS = 450;

type Grip = {
	/** `new` draws a window where there was none. */
	readonly handle: Handle | 'new';
	readonly fromDay: number;
	readonly fromX: number;
	readonly period: TimeSpan;
};
type Pinch = { readonly apart: number; readonly middle: number; readonly day: number; readonly axis: TimeSpan };
type Options = {
	readonly dashboard: Dashboard;
	readonly track: () => HTMLElement | undefined;
	/** The bar that holds a day. */
	readonly binAt: (day: number) => TimeSpan | undefined;
};

export class Scrub {
	/** The visitor is dragging something. */
	dragging = $state(false);
	/** A finger rests here and reads the bar; lifting it selects nothing. */
	held = $state.raw<{ readonly day: number }>();
	#resting: ReturnType<typeof setTimeout> | undefined;
	readonly #options: Options;
	#grip: Grip | undefined;
	#pinch: Pinch | undefined;
	/** Where each finger is, by pointer. */
	#fingers: { readonly id: number; readonly x: number }[] = [];

	constructor(options: Options) {
		this.#options = options;
	}

	dayAt(clientX: number): number {
		const { axis } = this.#options.dashboard;
		const box = this.#options.track()?.getBoundingClientRect();
		return box && box.width > 0
			? axis.start + ((clientX - box.left) / box.width) * (axis.end - axis.start)
			: axis.start;
	}

	down = (event: PointerEvent): void => {
		if (event.button !== 0 || !(event.target instanceof Element)) return;
		const { window: period, axis } = this.#options.dashboard;
		this.#options.track()?.setPointerCapture(event.pointerId);
		this.#fingers = [...this.#fingers, { id: event.pointerId, x: event.clientX }].slice(-2);
		if (this.#fingers.length === 2) {
			this.#rest();
			this.#grip = undefined;
			const middle = this.#middle();
			this.#pinch = { apart: this.#apart(), middle, day: Math.round(this.dayAt(middle)), axis };
			return;
		}
		const name = event.target.closest('[data-handle]')?.getAttribute('data-handle');
		const handle = name === 'start' || name === 'end' ? name : name === 'body' && !this.#isAll() ? 'body' : 'new';
		const fromDay = this.dayAt(event.clientX);
		this.#grip = { handle, fromDay, fromX: event.clientX, period };
		if (event.pointerType === 'touch') this.#rest(fromDay);
	};

	move = (event: PointerEvent): void => {
		const { dashboard } = this.#options;
		const { pointerId: id, clientX: x } = event;
		this.#fingers = this.#fingers.map((finger) => (finger.id === id ? { id, x } : finger));
		if (this.#pinch) {
			dashboard.axisAsked = this.#pinched(this.#pinch);
			return;
		}
		if (!this.#grip || (!this.dragging && Math.abs(x - this.#grip.fromX) < SLACK)) return;
		this.#rest();
		this.dragging = true;
		dashboard.setPeriod(this.#dragged(this.#grip, this.dayAt(x)));
	};

	/** A click outside the edges selects the bar under it. */
	up = (event: PointerEvent): void => {
		const { dashboard, binAt } = this.#options;
		const grip = this.#grip;
		const bin =
			grip && !this.dragging && !this.held && (grip.handle === 'new' || grip.handle === 'body') && binAt(grip.fromDay);
		this.cancel(event);
		if (bin) dashboard.setPeriod(keepInside({ start: bin.start, end: bin.end }, dashboard.extent));
	};

	cancel = (event: PointerEvent): void => {
		this.#rest();
		this.#fingers = this.#fingers.filter(({ id }) => id !== event.pointerId);
		this.#grip = this.#pinch = undefined;
		this.dragging = false;
	};

	/** The window's width. With Ctrl, or by pinching a touch pad: the axis. Sideways: along it. */
	wheel = (event: WheelEvent): void => {
		event.preventDefault();
		const { dashboard } = this.#options;
		const { axis, extent, window: period } = dashboard;
		const day = Math.round(this.dayAt(event.clientX));
		if (event.ctrlKey || event.metaKey) {
			dashboard.axisAsked = zoom(axis, day, Math.exp(event.deltaY * 0.004), extent);
		} else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
			const days = Math.round(this.dayAt(event.clientX + event.deltaX) - this.dayAt(event.clientX));
			const shifted = ({ start, end }: TimeSpan) => keepInside({ start: start + days, end: end + days }, extent);
			if (dashboard.axisAsked) dashboard.axisAsked = shifted(axis);
			else if (!this.#isAll()) dashboard.setPeriod(shifted(period));
		} else {
			dashboard.setPeriod(resize(period, day, Math.exp(event.deltaY * 0.0012), extent));
		}
	};

	/** Starts to wait for a long press on a day, or ends it. */
	#rest(day?: number): void {
		clearTimeout(this.#resting);
		this.held = undefined;
		if (day !== undefined) this.#resting = setTimeout(() => (this.held = { day }), LONG_PRESS_MS);
	}

	/** Two fingers: wider and closer, and along with them. */
	#pinched({ apart, middle, day, axis }: Pinch): TimeSpan | undefined {
		const { extent } = this.#options.dashboard;
		const zoomed = zoom(axis, day, apart / this.#apart(), extent);
		const width = this.#options.track()?.getBoundingClientRect().width ?? 0;
		if (!zoomed || width === 0) return zoomed;
		const days = Math.round(((middle - this.#middle()) / width) * (zoomed.end - zoomed.start));
		return keepInside({ start: zoomed.start + days, end: zoomed.end + days }, extent);
	}

	#dragged({ handle, fromDay, period }: Grip, day: number): TimeSpan {
		const { extent } = this.#options.dashboard;
		if (handle !== 'new') {
			const origin = handle === 'end' ? period.end : period.start;
			return drag(period, handle, Math.round(origin + day - fromDay), extent);
		}
		const [start, end] = [Math.floor(Math.min(fromDay, day)), Math.ceil(Math.max(fromDay, day))];
		return keepInside({ start, end: Math.max(end, start + 1) }, extent);
	}

	/** All of time can't be moved: dragging in it draws a new window. */
	#isAll(): boolean {
		const { window: period, extent } = this.#options.dashboard;
		return period.start <= extent.start && period.end >= extent.end;
	}

	#apart = (): number => Math.max(1, Math.abs((this.#fingers[0]?.x ?? 0) - (this.#fingers[1]?.x ?? 0)));
	#middle = (): number => ((this.#fingers[0]?.x ?? 0) + (this.#fingers[1]?.x ?? 0)) / 2;
}
