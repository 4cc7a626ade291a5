/** The time slider by fingers, by typed dates, and by the clock of publication. The map plays no part. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const valueOf = async (page: Page, name: string) => Number(await slider(page, name).getAttribute('aria-valuenow'));
const [START, END, BODY] = ['Début de la fenêtre', 'Fin de la fenêtre', 'Fenêtre de temps'];

test.beforeEach(async ({ page }) => void (await withoutMap(page)));

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a finger drags each edge and the body of a narrow window, and asks a bar by resting on it', async ({
		page,
		app
	}) => {
		await open(page, `${app.url}?time=2020-06&corpus=examples`);
		const touch = await page.context().newCDPSession(page);
		const box = await page.locator('.track').boundingBox();
		if (!box) throw new Error('the slider has no box');
		const y = box.y + box.height / 2;
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
		async function drag(from: number, to: number) {
			await send('touchStart', from);
			for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', from + (to - from) * share);
			await send('touchEnd');
		}
		/** The middle of the window in pixels: its three targets lie around it. */
		async function middle() {
			const body = await slider(page, BODY).boundingBox();
			if (!body) throw new Error('the window has no box');
			return body.x + body.width / 2;
		}
		const width = async () => (await valueOf(page, END)) - (await valueOf(page, START));

		const start = await valueOf(page, START);
		await drag(await middle(), (await middle()) + 60);
		await expect.poll(() => valueOf(page, START)).toBeGreaterThan(start);
		expect(await width()).toBe(30);
		// Each edge reaches from half a finger beside the middle of the window outwards.
		await drag((await middle()) + 44, (await middle()) + 94);
		await expect.poll(width).toBeGreaterThan(60);
		const before = await valueOf(page, START);
		const body = await slider(page, BODY).boundingBox();
		await drag((body?.x ?? 0) - 20, (body?.x ?? 0) - 60);
		await expect.poll(() => valueOf(page, START)).toBeLessThan(before);

		const words = await slider(page, BODY).getAttribute('aria-valuetext');
		await send('touchStart', box.x + box.width - 30);
		await expect(page.locator('.track output')).toBeVisible();
		await send('touchEnd');
		await expect(page.locator('.track output')).toHaveCount(0);
		await expect(slider(page, BODY)).toHaveAttribute('aria-valuetext', words ?? '');
	});
});

test('typed dates in the forms that people write; what is no date is said and moves nothing', async ({ page, app }) => {
	await open(page, `${app.url}?corpus=examples`);
	const first = page.getByRole('textbox', { name: 'Premier jour' }).locator('visible=true');
	const last = page.getByRole('textbox', { name: 'Dernier jour' }).locator('visible=true');
	await first.fill('3/1/2020');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/time=2020-01-03\//);
	await expect(first).toHaveValue('3 janv. 2020');
	await last.fill('février 2020');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/time=2020-01-03\/2020-02-29/);
	await first.fill('du 5 au 7 mai 2020');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/time=2020-05-05\/2020-05-07/);
	await expect(last).toHaveValue('7 mai 2020');
	await last.fill('bientôt');
	await page.keyboard.press('Enter');
	const wrong = page.getByRole('alert').filter({ hasText: '« bientôt » n’est pas une date' });
	await expect(wrong).toBeVisible();
	await expect(last).toHaveAttribute('aria-invalid', 'true');
	await expect(last).toHaveValue('bientôt');
	await expect(page).toHaveURL(/time=2020-05-05\/2020-05-07/);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(wrong).toHaveCount(0);
	await expect(last).toHaveValue('7 mai 2020');
});

test('the clock of publication dates by what was told when; keys zoom the axis', async ({ page, app }) => {
	await open(page, `${app.url}?corpus=examples&time=2020-01`);
	const row = page.getByRole('region', { name: 'Incidents', exact: true }).getByRole('listitem').first();
	const counts = page.getByTestId('counts').locator('visible=true').first();
	await expect(row).toBeVisible();
	const byEvent = await counts.innerText();
	await page.getByRole('button', { name: 'Réglages du temps' }).click();
	await page.getByRole('button', { name: 'La parution' }).click();
	await expect(page).toHaveURL(/clock=publication/);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(counts).toContainText('sans parution');
	await expect(counts).not.toHaveText(byEvent);
	await expect(page.getByRole('group', { name: /^Incidents par .+ de parution$/ })).toBeVisible();
	await page.getByRole('button', { name: 'Revenir aux faits' }).click();
	await expect(page).not.toHaveURL(/clock=/);
	await expect(counts).toHaveText(byEvent);

	await slider(page, BODY).focus();
	await page.keyboard.press('+');
	await expect(page.getByText(/^Affichage de /)).toBeVisible();
	const axisOf = () => new URL(page.url()).searchParams.get('axis');
	await expect.poll(axisOf).not.toBeNull();
	const axis = axisOf();
	// The axis goes along when the window leaves it.
	await expect(async () => {
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(axisOf, { timeout: 1000 }).not.toBe(axis);
	}).toPass();
	await page.keyboard.press('0');
	await expect(page.getByText(/^Affichage de /)).toHaveCount(0);
});
