/** The phone, state by state: what a finger presses is large enough, and nothing stands beside the screen. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, withoutMap } from './states.ts';
import { expectTouchable } from './targets.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 120_000 });

type State = readonly [name: string, address: string, go?: (page: Page) => Promise<unknown>];

const STATES: readonly State[] = [
	['the start', '?corpus=examples'],
	['a place', '?corpus=examples&place=geonames:98182'],
	['an incident', '?corpus=examples&time=2020-01', (page) => page.keyboard.press(']')],
	['a listing', '?corpus=examples&list=unplaced'],
	['the queue', '?corpus=examples&list=review'],
	['the table', '?corpus=examples&table=true'],
	[
		'an empty window',
		'?corpus=examples&time=2024-08',
		(page) => page.getByRole('button', { name: 'y aller' }).first().waitFor()
	],
	['what was known', '?corpus=examples&known=2020-01-31&axis=2019-10/2020-06&clock=publication'],
	[
		'the settings of time',
		'?corpus=examples',
		(page) => page.getByRole('button', { name: 'Réglages du temps' }).click()
	],
	['the menu', '?corpus=examples', (page) => page.getByRole('button', { name: 'Plus d’actions', exact: true }).click()],
	['what is found', '?corpus=examples', (page) => page.getByRole('combobox', { name: /Chercher/ }).fill('bagd')]
];

async function expectFingers(page: Page, url: string, width: number): Promise<void> {
	await withoutMap(page);
	for (const [name, address, go] of STATES) {
		await test.step(name, async () => {
			await page.goto(`${url}/${address}`);
			await go?.(page);
			await expectTouchable(page);
			await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});
	}
}
test('what a finger presses is large enough in every state of the phone', ({ page, app }) =>
	expectFingers(page, app.url, 390));

test.describe('on a tablet', () => {
	test.use({ viewport: { width: 820, height: 1180 }, isMobile: false });

	test('what a finger presses is large enough there too', ({ page, app }) => expectFingers(page, app.url, 820));
});

test('read from the right: what points turns round, what moves time does not', async ({ page, app }) => {
	await withoutMap(page);
	await page.goto(`${app.url}/?corpus=examples&list=unplaced`);
	const left = async (name: string) =>
		(await page.getByRole('button', { name, exact: true }).first().boundingBox())?.x ?? 0;
	const arrow = page.locator('.panel header svg').first();
	const turned = () => arrow.evaluate((drawing) => getComputedStyle(drawing).transform);
	expect(await turned()).toBe('none');
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	await expect.poll(turned).toMatch(/^matrix\(-1,/);
	await expect.poll(() => left('Filtrer les incidents')).toBeLessThan(195);
	await expect.poll(async () => (await left('Incident précédent')) < (await left('Incident suivant'))).toBe(true);
	await expectTouchable(page);
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('twice enlarged', () => {
	test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, hasTouch: false, isMobile: false });

	test('the queue and a place are read, and nothing stands beside the screen', async ({ page, app }) => {
		await withoutMap(page);
		await page.goto(`${app.url}/?corpus=examples&list=review`);
		const row = page.locator('.list').getByRole('link').first();
		await expect(row).toBeInViewport();
		await row.press('Enter');
		await expect(page.locator('.detail').getByRole('heading', { level: 2 })).toBeInViewport();
		await page.goto(`${app.url}/?corpus=examples&place=geonames:98182`);
		await expect(page.getByRole('tab', { name: 'Incidents' })).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
	});
});
