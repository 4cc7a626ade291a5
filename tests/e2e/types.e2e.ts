import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

for (const colorScheme of ['light', 'dark'] as const)
	test(`the types are defined and lead to their incidents (${colorScheme})`, async ({ page, app }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${app.url}/types`);
		await expect(page.getByRole('heading', { name: 'Types d’incidents' })).toBeVisible();
		await expect(page.getByText('Suicide bomb', { exact: true })).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
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
