/** The time slider with pointer, wheel, touch and keyboard. The map plays no part. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

const body = (page: Page) => page.getByRole('slider', { name: 'Fenêtre de temps' });
const edge = (page: Page, name: 'Début' | 'Fin') => page.getByRole('slider', { name: `${name} de la fenêtre` });
const valueOf = async (page: Page, name: 'Début' | 'Fin') =>
	Number(await edge(page, name).getAttribute('aria-valuenow'));

async function track(page: Page) {
	const box = await page.locator('.track').boundingBox();
	if (!box) throw new Error('the slider has no box');
	return box;
}

test.beforeEach(async ({ page }) => void (await withoutMap(page)));

test('every key of the slider; none of them while one types', async ({ page, app }) => {
	await open(page, `${app.url}?time=2020-03&corpus=examples`);
	await body(page).focus();
	const says = (words: string) => expect(body(page)).toHaveAttribute('aria-valuetext', words);
	await says('mars 2020');
	for (const [key, words] of [
		['ArrowRight', 'avril 2020'],
		['Shift+ArrowRight', 'février 2021'],
		['PageDown', 'avril 2020'],
		['Control+ArrowLeft', 'mars 2020']
	] as const) {
		await page.keyboard.press(key);
		await says(words);
	}
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/time=2019-10/);
	await page.keyboard.press('End');
	await expect(page).not.toHaveURL(/time=2019-10/);
	await edge(page, 'Fin').focus();
	const end = await valueOf(page, 'Fin');
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => valueOf(page, 'Fin')).toBeLessThan(end);
	const typed = (await body(page).getAttribute('aria-valuetext')) ?? '';
	await page.getByRole('combobox', { name: /Chercher/ }).focus();
	await page.keyboard.press('Control+ArrowLeft');
	await page.keyboard.type('[] ');
	await says(typed);
});

test('drag an edge and the body, click a bar, double-click for all', async ({ page, app }) => {
	await open(page, `${app.url}?time=2021&corpus=examples`);
	const { x, y, width, height } = await track(page);
	const middle = y + height / 2;
	const start = await valueOf(page, 'Début');
	const thumb = await edge(page, 'Début').boundingBox();
	await page.mouse.move((thumb?.x ?? 0) + (thumb?.width ?? 0) / 2, middle);
	await page.mouse.down();
	await page.mouse.move((thumb?.x ?? 0) - 80, middle, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => valueOf(page, 'Début')).toBeLessThan(start);

	const days = async () => (await valueOf(page, 'Fin')) - (await valueOf(page, 'Début'));
	const span = await days();
	const from = await valueOf(page, 'Début');
	const shown = await body(page).boundingBox();
	const grab = (shown?.x ?? 0) + (shown?.width ?? 0) / 2;
	await page.mouse.move(grab, middle);
	await page.mouse.down();
	await page.mouse.move(grab + 90, middle, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => valueOf(page, 'Début')).toBeGreaterThan(from);
	expect(await days()).toBe(span);

	await page.mouse.click(x + width - 4, middle);
	await expect.poll(days).toBeLessThan(100);
	await page.mouse.dblclick(x + width / 2, middle);
	await expect(page).not.toHaveURL(/time=/);
});

test('the wheel resizes the window, with Ctrl the axis, which says what it shows', async ({ page, app }) => {
	await open(page, `${app.url}?time=2021&corpus=examples`);
	const { x, y, width, height } = await track(page);
	const span = async () => (await valueOf(page, 'Fin')) - (await valueOf(page, 'Début'));
	const before = await span();
	await page.mouse.move(x + width / 4, y + height / 2);
	await page.mouse.wheel(0, 300);
	await expect.poll(span).toBeGreaterThan(before);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect(page.getByText(/^Affichage de /)).toBeVisible();
	await expect(page).toHaveURL(/axis=/);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Réinitialiser' }).click();
	await expect(page).not.toHaveURL(/axis=/);
});

test('two fingers zoom the axis', async ({ page, app }) => {
	await open(page, `${app.url}?corpus=examples`);
	const { x, y, width, height } = await track(page);
	const touch = await page.context().newCDPSession(page);
	const fingers = (apart: number) =>
		[-1, 1].map((side, id) => ({ x: x + width / 2 + side * apart, y: y + height / 2, id }));
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
	for (const apart of [80, 120, 160])
		await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect(page.getByText(/^Affichage de /)).toBeVisible();
});

test('as known on a day, and one by one', async ({ page, app }) => {
	await open(page, `${app.url}?corpus=examples`);
	const counts = page.getByTestId('counts').locator('visible=true').first();
	const all = await counts.innerText();
	await page.getByRole('button', { name: 'Réglages du temps' }).click();
	// As people write a day; of a month its last, and nothing for all that is known.
	const known = page.getByLabel('Tel que connu le', { exact: true });
	await known.fill('janv. 2020');
	await known.press('Enter');
	await expect(page).toHaveURL(/known=2020-01-31/);
	await expect(known).toHaveValue('31 janv. 2020');
	await known.fill('');
	await known.press('Enter');
	await expect(page).not.toHaveURL(/known=/);
	await known.fill('31/01/2020');
	await known.press('Enter');
	await expect(page).toHaveURL(/known=2020-01-31/);
	await expect(counts).not.toHaveText(all);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /Tel que connu le/ }).click();
	await expect(page).not.toHaveURL(/known=/);
	await expect(counts).toHaveText(all);

	await page.getByText('Un à un').locator('visible=true').first().click();
	await expect(page).toHaveURL(/mode=incidents/);
	await page.getByRole('button', { name: 'Lire', exact: true }).click();
	await expect(page).toHaveURL(/incident=/);
	const first = page.url();
	await expect(page).not.toHaveURL(first);
	// Any gesture stops it.
	await page.mouse.wheel(0, 1);
	await page.getByRole('main').click({ position: { x: 5, y: 300 } });
	await expect(page.getByRole('button', { name: 'Lire', exact: true })).toBeVisible();
});
