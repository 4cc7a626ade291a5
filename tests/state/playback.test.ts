import { dayNumber, isoDay } from '#core';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { Playback } from '#lib/state/playback.svelte.ts';
import { parseSearch } from '#lib/state/query.ts';
import { expect, test } from 'vitest';
import { OVERVIEW } from '../ui/fixture.ts';

/** A clock that stands still until it is told to go on. */
function standingClock() {
	let now = 0;
	let waiting: { at: number; run: () => void }[] = [];
	return {
		clock: {
			now: () => now,
			after: (run: () => void, milliseconds: number) => {
				const timer = { at: now + milliseconds, run };
				waiting.push(timer);
				return () => void (waiting = waiting.filter((one) => one !== timer));
			}
		},
		pass(milliseconds: number) {
			const until = now + milliseconds;
			for (;;) {
				const next = waiting.toSorted((a, b) => a.at - b.at)[0];
				if (!next || next.at > until) break;
				waiting = waiting.filter((one) => one !== next);
				now = Math.max(now, next.at);
				next.run();
			}
			now = until;
		}
	};
}

function start(search: string, isCalm = false) {
	const dashboard = new Dashboard(() => OVERVIEW, { query: parseSearch(search), language: 'fr', today: 0 });
	const { clock, pass } = standingClock();
	const playback = new Playback(dashboard, { clock, isCalm: () => isCalm });
	const words = () => `${isoDay(dashboard.window.start)}/${isoDay(dashboard.window.end)}`;
	return { dashboard, playback, pass, words };
}

test('moves by its speed while nothing new is to be drawn', () => {
	// From April to July nothing begins or ends.
	const { playback, pass, words } = start('?time=2020-04-01/2020-04-10&speed=7');
	playback.play();
	pass(4000);
	expect(words()).toBe('2020-04-29/2020-05-09');
	playback.pause();
	pass(4000);
	expect(words()).toBe('2020-04-29/2020-05-09');
});

test('waits for the map, but not for ever, and never jumps far to make up', () => {
	const { dashboard, playback, pass } = start('?time=2020-01-01/2020-01-02&speed=10');
	playback.play();
	pass(100);
	// The airport is hit on the 3rd: the map has something to draw.
	expect(isoDay(dashboard.window.end - 1)).toBe('2020-01-03');
	pass(1000);
	expect(isoDay(dashboard.window.end - 1)).toBe('2020-01-03');
	playback.drawn();
	pass(0);
	// A second has passed; half of it counts.
	expect(isoDay(dashboard.window.end - 1)).toBe('2020-01-08');
	const before = dashboard.window.end;
	playback.drawn();
	pass(2500);
	expect(dashboard.window.end).toBeGreaterThan(before);
});

test('takes one step a second for those who want less motion', () => {
	const { playback, pass, words } = start('?time=2020-04-01/2020-04-10&speed=7', true);
	playback.play();
	pass(999);
	expect(words()).toBe('2020-04-01/2020-04-11');
	pass(1);
	expect(words()).toBe('2020-04-08/2020-04-18');
});

test('begins with one step of the calendar when all of time is shown, and stops at the end', () => {
	const { dashboard, playback, pass, words } = start('');
	playback.toggle();
	expect(words()).toBe('2019-11-01/2019-12-01');
	for (let second = 0; second < 60; second++) {
		pass(1000);
		playback.drawn();
	}
	expect(playback.playing).toBe(false);
	expect(dashboard.window.end).toBe(dayNumber(2020, 10, 1));
});

test('adds up in the other mode', () => {
	const { playback, pass, words } = start('?time=2020-04-01/2020-04-10&speed=7&mode=cumulative');
	playback.play();
	pass(1010);
	expect(words()).toBe('2019-11-01/2020-04-18');
});

test('one by one goes from incident to incident and ends at the last', () => {
	const { dashboard, playback, pass } = start('?mode=incidents');
	playback.play();
	pass(0);
	const seen = [dashboard.incident];
	for (let step = 0; step < dashboard.walk.length + 1 && playback.playing; step++) {
		pass(2000);
		if (dashboard.incident !== seen.at(-1)) seen.push(dashboard.incident);
	}
	expect(seen).toEqual(dashboard.walk.map(({ id }) => id));
	expect(playback.playing).toBe(false);
});
