/** Looks for what is wrong for assistive technology, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

type Scheme = 'light' | 'dark';

/** What only a change of colours can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Everything in the scheme that is on, then what depends on colour in the other one, which stays on. */
export async function expectNothingWrong(page: Page): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	const [first, second]: readonly [Scheme, Scheme] = isDark ? ['dark', 'light'] : ['light', 'dark'];
	const found = await violationsIn(page, first);
	await switchTo(page, second);
	expect([...found, ...(await violationsIn(page, second, OF_COLOUR))]).toEqual([]);
}

/** Chromium keeps computed colours of `light-dark()` when an emulated scheme changes: drawing all anew makes it look again. */
async function switchTo(page: Page, colorScheme: Scheme): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
	await page.evaluate(() => {
		const { style } = document.body;
		style.display = 'none';
		void document.body.offsetHeight;
		style.display = '';
		void document.body.offsetHeight;
	});
}

async function violationsIn(page: Page, scheme: Scheme, rules?: string[]): Promise<string[]> {
	// What the last change set in motion has come to rest two frames later: motion is reduced.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.map(
		({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
