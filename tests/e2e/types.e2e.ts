import { expect, test } from './app.ts';
import { expectAccessible, withoutMap } from './states.ts';

test('the types are defined and lead to their incidents', async ({ page, app }) => {
	await withoutMap(page);
	await page.goto(`${app.url}/types`);
	await expect(page.getByRole('heading', { name: 'Types d’incidents' })).toBeVisible();
	await expect(page.getByText('Suicide bomb', { exact: true })).toBeVisible();
	await expectAccessible(page);
	const riots = page.getByRole('heading', { name: /^Émeutes/ });
	await expect(riots).toBeVisible();
	await page.locator('section', { has: riots }).getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/types=riots/);
	await expect(
		page
			.getByText(/Manifestation violente|Violence de foule/)
			.locator('visible=true')
			.first()
	).toBeVisible();
});
