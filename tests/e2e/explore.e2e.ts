import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

/** « 42 sur 310 », where it can be seen. */
const countLine = (page: Page) =>
	page
		.getByText(/^\d[\d\s]* sur \d/)
		.locator('visible=true')
		.first();

/** The number that the count line shows first: « 42 sur 310 ». */
async function shown(page: Page): Promise<number> {
	const words = await countLine(page).innerText();
	return Number(words.replace(/\s/g, '').split('sur')[0]);
}

const WITHOUT_MAP = /typed dates|whole article|by chip|has no place/;
test.beforeEach(async ({ page }, { title }) => {
	if (WITHOUT_MAP.test(title)) await withoutMap(page);
});

test('the list is there before any script runs', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
	const page = await context.newPage();
	await page.goto(`${app.url}?time=2019-11`);
	await expect(page.getByRole('link', { name: /Najaf/ }).first()).toBeVisible();
	await expect(countLine(page)).toBeVisible();
	await context.close();
});

test('the first page shows the map, the counts and the places that the examples tell of', async ({ page, app }) => {
	await open(page, app.url);
	expect(await shown(page)).toBeGreaterThan(40);
	const search = page.getByRole('combobox', { name: /Chercher un lieu/ });
	for (const place of ['Zone verte', 'Najaf', 'Kerbala', 'Téhéran']) {
		await search.fill(place);
		await expect(page.getByRole('option', { name: new RegExp(`^${place}`) }).first()).toBeVisible();
	}
	await page.keyboard.press('Escape');
	await expectAccessible(page);
});

test('nothing is wrong for assistive technology in the dark, in English, on a phone', async ({ page, app }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, `${app.url}?lang=en`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectAccessible(page);
});

test('scrub by keyboard: thumbs, window, incident by incident', async ({ page, app }) => {
	await open(page, app.url);
	const all = await shown(page);
	const end = page.getByRole('slider', { name: 'Fin de la fenêtre' });
	await end.focus();
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('PageDown');
	await expect.poll(() => shown(page)).toBeLessThan(all);
	await expect(end).toHaveAttribute('aria-valuetext', /\d{4}/);
	await expect(page).toHaveURL(/time=/);
	const narrowed = await shown(page);
	await page.getByRole('slider', { name: 'Fenêtre de temps' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Home');
	await page.keyboard.press('End');
	await expect.poll(() => shown(page)).not.toBe(all);
	expect(narrowed).toBeGreaterThan(0);
});

test('scrub by mouse: drag a thumb, and map, list and slider show one count', async ({ page, app }) => {
	await open(page, app.url);
	const all = await shown(page);
	const thumb = page.getByRole('slider', { name: 'Début de la fenêtre' });
	const box = await thumb.boundingBox();
	if (!box) throw new Error('the thumb has no box');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 500, box.y + box.height / 2, { steps: 10 });
	await page.mouse.up();
	await expect.poll(() => shown(page)).toBeLessThan(all);
});

test('typed dates set the window', async ({ page, app }) => {
	await open(page, app.url);
	await page.getByLabel('Premier jour', { exact: true }).locator('visible=true').fill('2020-09-01');
	await page.getByLabel('Dernier jour', { exact: true }).locator('visible=true').fill('2020-09-30');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/time=2020-09/);
	await expect(page.getByText('septembre 2020', { exact: false }).locator('visible=true').first()).toBeVisible();
});

test('click Bagdad on the map and read its coverage', async ({ page, app }) => {
	await open(page, `${app.url}?view=44.32,33.39,9.5`);
	const canvas = page.locator('canvas.maplibregl-canvas');
	const box = await canvas.boundingBox();
	if (!box) throw new Error('the map has no box');
	await expect(async () => {
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await expect(page.getByRole('heading', { name: 'Bagdad', exact: true })).toBeVisible({ timeout: 2000 });
	}).toPass();
	await expect(page).toHaveURL(/place=/);
	await expect(page.getByText(/avec lieux contenus \(\d+\)/)).toBeVisible();
	// Under an incident stands the sentence that it came from, with its marks, and its outlet.
	await expect(page.getByText('Chronocarte, exemple').first()).toBeVisible();
	await expect(page.locator('mark').first()).toBeVisible();
	await expectAccessible(page);
});

test('read a whole article with the keyboard alone, and come back', async ({ page, app }) => {
	await open(page, `${app.url}?time=2019-11`);
	await page
		.getByRole('link', { name: /Consulat d’Iran à Najaf/ })
		.first()
		.focus();
	await page.keyboard.press('Enter');
	const article = page.getByRole('link', { name: /couvre-feu dans la ville/ }).first();
	await expect(article).toBeVisible();
	await article.focus();
	await page.keyboard.press('Enter');
	const reader = page.locator('.reader');
	await expect(reader.getByRole('heading', { name: /couvre-feu dans la ville/ })).toBeVisible();
	await expect(reader.locator('.mark').first()).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(reader).toBeHidden();
	await expect(article).toBeFocused();
});

test('filter by type, by chip', async ({ page, app }) => {
	await open(page, app.url);
	const all = await shown(page);
	await page
		.getByRole('button', { name: /^Diplomatie/ })
		.or(page.getByRole('checkbox', { name: /^Diplomatie/ }))
		.first()
		.click();
	await expect.poll(() => shown(page)).not.toBe(all);
	await expect(page).toHaveURL(/types=/);
});

test('what has no place opens as a list', async ({ page, app }) => {
	await open(page, app.url);
	await page
		.getByRole('button', { name: /sans lieu/ })
		.or(page.getByRole('link', { name: /sans lieu/ }))
		.first()
		.click();
	await expect(page.getByRole('heading', { name: /Sans lieu/ })).toBeVisible();
	await expect(page).toHaveURL(/list=unplaced/);
	await page.goBack();
	await expect(page).not.toHaveURL(/list=/);
});

test('a link holds the view', async ({ page, app }) => {
	await open(page, `${app.url}?time=2020-01&types=explosions&lang=en`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('slider', { name: /end/i })).toHaveAttribute(
		'aria-valuetext',
		/January 31, 2020|31 January 2020/
	);
});
