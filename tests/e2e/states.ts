/** What the journeys through states share. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/**
 * For journeys that are not about the map: the page as it is where WebGL is missing, with a notice in the map's place. Drawing
 * a map without a graphics card takes most of the time of a journey.
 */
export const withoutMap = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		// Other drawing stays: axe measures letters in 2d, and tells nothing of contrast without it.
		HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
			apply: (draw, canvas, [kind, ...rest]: [string]) =>
				kind.startsWith('webgl') ? null : Reflect.apply(draw, canvas, [kind, ...rest])
		});
	});

/** Goes to an address and waits until the page listens: the map, or the notice in its place, comes after that. */
export async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	const map = page.locator('canvas.maplibregl-canvas');
	await expect(map.or(page.getByText(/La carte a besoin de WebGL|The map needs WebGL/)).first()).toBeVisible();
}

/** Only these rules look at colours: in the other scheme nothing else can differ. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe calls a rule that threw. */
const BROKEN = 'error-occurred';

/** Nothing is wrong for assistive technology, in light and in dark. The map's canvas is the map's own business. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await showIn(page, colorScheme);
		// No page here has frames of other origins: it ends where it ran, not in a page of its own, in half the time.
		const axe = new AxeBuilder({ page })
			.setLegacyMode()
			.options({ resultTypes: ['violations'] })
			.exclude('canvas');
		const { violations, incomplete } = await (colorScheme === 'dark' ? axe.withRules(COLOURS) : axe).analyze();
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any }) => [colorScheme, id, target.join(' '), any[0]?.message].join(': '))
		);
		// A rule that breaks down finds nothing, and axe says so only here.
		const broken = incomplete.filter(({ nodes }) => nodes.some(({ none }) => none.some(({ id }) => id === BROKEN)));
		found.push(...broken.map(({ id }) => `${colorScheme}, ${id} could not be looked at`));
		expect(found).toEqual([]);
	}
}

/**
 * Shows the page in a colour scheme and waits until the last colour has changed. An inherited colour changes level by level
 * where elements have transitions, and each level begins when the one above has ended: two frames are not always enough.
 */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const isChanging = () =>
			document
				.getAnimations()
				.some(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
		for (let still = 0; still < 2; still = isChanging() ? 0 : still + 1) await frame();
	});
}

/** For journeys in which requests are made to fail. */
export const loud = test.extend({
	// eslint-disable-next-line no-empty-pattern
	quiet: async ({}, use) => {
		await use(undefined);
	}
});
