/** Hiding what is known less closely: one choice, one count, and it says what it hides. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

const line = (page: Page) => page.getByTestId('counts').locator('visible=true').first();
const figure = (text: string, pattern: RegExp): number => Number((pattern.exec(text)?.[1] ?? '').replace(/\s/g, ''));
const totalOf = async (page: Page) => figure(await line(page).innerText(), /sur ([\d\s]+)/);

test('hide what is coarser than a city, say how much that is, and show it again', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, `${app.url}?corpus=examples`);
	const all = await totalOf(page);
	const choice = page.getByRole('combobox', { name: 'Masquer le plus grossier que…' });
	const says = page.getByRole('status').filter({ hasText: /masqué/ });

	// A key on the closed choice is enough: « Points seuls », « Quartier ou mieux », « Ville ou mieux ».
	await choice.focus();
	for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/coarsest=city/);
	await expect(choice).toHaveValue('city');
	await expect(says).toHaveText(/^\d+ masqués$/);
	const hidden = figure(await says.innerText(), /^(\d+)/);
	expect(hidden).toBeGreaterThan(0);
	await expect.poll(() => totalOf(page)).toBe(all - hidden);
	await expect(page.getByRole('list', { name: 'Filtres actifs' })).toContainText('Ville ou mieux');
	await expectAccessible(page);

	// The table has the same control and the same count.
	await page.getByRole('button', { name: 'Tableau', exact: true }).click();
	await expect(says).toHaveText(`${hidden} masqués`);
	await expect.poll(() => totalOf(page)).toBe(all - hidden);
	await page.getByRole('button', { name: 'Carte', exact: true }).click();

	await choice.selectOption('Toute précision');
	await expect(page).not.toHaveURL(/coarsest=/);
	await expect(says).toBeHidden();
	await expect.poll(() => totalOf(page)).toBe(all);
});
