// @vitest-environment happy-dom
/** The address and the selection, where the browser's history is slower than the hand. */
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { followAddress } from '#lib/ui/address.svelte.ts';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OVERVIEW } from './fixture.ts';

type Step = { readonly href: string; readonly state: App.PageState };
/** The browser's steps, and how many it still has to go back. */
const browser = vi.hoisted(() => ({ steps: [] as Step[], at: 0, owed: 0 }));
const show = ({ href, state }: Step) => window.history.replaceState({ 'sveltekit:states': state }, '', href);
vi.mock('$app/navigation', () => ({
	pushState: (href: string, state: App.PageState) => {
		browser.steps = [...browser.steps.slice(0, browser.at + 1), { href, state }];
		browser.at++;
		show({ href, state });
	},
	replaceState: (href: string, state: App.PageState) => {
		browser.steps[browser.at] = { href, state };
		show({ href, state });
	}
}));

let stop = () => {};
function start() {
	const dashboard = new Dashboard(() => OVERVIEW, { query: {}, language: 'fr', today: 20_000 });
	let onpopstate = () => {};
	stop = $effect.root(() => {
		onpopstate = followAddress(dashboard);
	});
	flushSync();
	const act = (work: () => void) => {
		work();
		flushSync();
	};
	/** The browser makes a step back, which the page then hears of. */
	const arrive = () => {
		browser.at--;
		const step = browser.steps[browser.at];
		if (step) show(step);
		onpopstate();
		flushSync();
	};
	return { dashboard, act, arrive };
}
beforeEach(() => {
	Object.assign(browser, { steps: [{ href: '/', state: {} }], at: 0, owed: 0 });
	show({ href: '/', state: {} });
	vi.spyOn(window.history, 'back').mockImplementation(() => void browser.owed++);
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
});

test('what is closed twice before the browser has gone back once is closed twice', () => {
	const { dashboard, act, arrive } = start();
	act(() => dashboard.openIncident('i-najaf'));
	act(() => dashboard.openArticle('a1'));
	expect(browser.at).toBe(2);
	act(dashboard.closeArticle);
	act(dashboard.back);
	expect([browser.owed, browser.steps.length]).toEqual([1, 3]);
	arrive();
	expect([dashboard.article, dashboard.incident]).toEqual([undefined, undefined]);
	expect(browser.owed).toBe(2);
	arrive();
	expect([browser.at, dashboard.article, dashboard.incident]).toEqual([0, undefined, undefined]);
});

test('what is opened before the browser has gone back stays open, as a step of its own', () => {
	const { dashboard, act, arrive } = start();
	act(() => dashboard.openIncident('i-najaf'));
	act(dashboard.back);
	act(() => dashboard.openIncident('i-kerbala'));
	arrive();
	expect(dashboard.incident).toBe('i-kerbala');
	expect(browser.at).toBe(1);
	expect(browser.steps[1]?.href).toContain('i-kerbala');
});

test('the browser’s own step back brings back what was selected there', () => {
	const { dashboard, act, arrive } = start();
	act(() => dashboard.openIncident('i-najaf'));
	act(() => dashboard.openArticle('a1'));
	arrive();
	expect([dashboard.article, dashboard.incident]).toEqual([undefined, 'i-najaf']);
	arrive();
	expect(dashboard.incident).toBeUndefined();
	expect(browser.owed).toBe(0);
});
