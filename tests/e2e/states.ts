/** What the journeys through states share. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** Goes to an address and waits until the page listens; the map may come later. */
export async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
	await expect(async () => {
		await page.keyboard.press('?');
		await expect(sheet).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
}

/** Nothing is wrong for assistive technology, in light and in dark. The map's canvas is the map's own business. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// The colours of both themes come from light-dark(): they must have changed before they are measured.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		const { violations } = await new AxeBuilder({ page }).exclude('canvas').analyze();
		const found = violations.map(
			({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
		);
		expect(found).toEqual([]);
	}
}

/** For journeys in which requests are made to fail. */
export const loud = test.extend({
	// eslint-disable-next-line no-empty-pattern
	quiet: async ({}, use) => {
		await use(undefined);
	}
});
