/** The page is drawn by the server with its first rows; what it needs besides comes apart, once, and moves nothing. */
import { expect, test } from './app.ts';
import { withoutMap } from './states.ts';

test('the list stands before the overview has come, and stays where it is when it comes', async ({ page, app }) => {
	await withoutMap(page);
	let asked = 0;
	const gate = Promise.withResolvers<undefined>();
	await page.route('**/api/overview', async (route) => {
		asked++;
		await gate.promise;
		await route.continue();
	});
	await page.goto(`${app.url}?time=2019-11`, { waitUntil: 'commit' });
	const row = page.getByRole('link', { name: /Najaf/ }).first();
	const counts = page.getByTestId('counts').locator('visible=true').first();
	await expect(row).toBeVisible();
	await expect(counts).toContainText('sur');
	const says = await counts.innerText();
	// With its styles and fonts; the scripts still wait for the overview.
	await page.waitForLoadState();
	await page.evaluate(() => document.fonts.ready);
	const box = await row.boundingBox();
	// The map's notice comes when the page listens: not yet.
	const notice = page.getByText('La carte a besoin de WebGL');
	await expect(notice).toBeHidden();

	gate.resolve(undefined);
	await expect(notice).toBeVisible();
	await expect(counts).toHaveText(says);
	await expect.poll(() => row.boundingBox()).toEqual(box);
	await page.getByRole('button', { name: 'Attaques' }).click();
	await expect(counts).not.toHaveText(says);
	expect(asked).toBe(1);
});
