/** The table that stands for the map: the same incidents, by keyboard and for a screen reader. */
import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

test.beforeEach(({ page }) => withoutMap(page));

test('the table shows what the map shows, is sorted by its heads, and follows the filters', async ({ page, app }) => {
	await open(page, `${app.url}/?corpus=examples`);
	const toggle = page.getByRole('group', { name: 'Carte ou tableau' });
	await toggle.getByRole('button', { name: 'Tableau' }).focus();
	await page.keyboard.press('Enter');
	const table = page.getByRole('table', { name: 'Tableau des incidents' });
	await expect(table).toBeVisible();
	await expect(page).toHaveURL(/table=true/);
	const line = page
		.getByText(/^\d[\d\s]* sur \d/)
		.locator('visible=true')
		.first();
	const shown = async () => Number((await line.innerText()).replace(/\s/g, '').split('sur')[0]);
	await expect(table).toHaveAttribute('aria-rowcount', String((await shown()) + 1));
	await expectAccessible(page);
	const byToll = table.getByRole('columnheader', { name: 'Bilan' });
	await byToll.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(byToll).toHaveAttribute('aria-sort', 'descending');
	const first = table.getByRole('row').nth(1);
	await expect(first.getByRole('cell').nth(4)).toContainText(/morts/);
	await page.keyboard.press('Enter');
	await expect(byToll).toHaveAttribute('aria-sort', 'ascending');
	await page.getByRole('button', { name: 'Attaques', exact: true }).click();
	await expect(table).toHaveAttribute('aria-rowcount', String((await shown()) + 1));
	await first.getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/incident=/);
	// The next row is one step away: the focus stays.
	await expect(page.locator('.detail').getByRole('heading', { level: 2 })).toBeVisible();
	await expect(first.getByRole('link')).toBeFocused();
	await page.goBack();
	await expect(table).toBeVisible();
	await page.reload();
	await expect(table).toBeVisible();
	await toggle.getByRole('button', { name: 'Carte' }).click();
	await expect(table).toBeHidden();
	await expect(page).not.toHaveURL(/table=/);
});

test('on a phone each row is set in three lines, and nothing scrolls sideways', async ({ page, app }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${app.url}/?corpus=examples&table=true`);
	await expect(page.getByRole('table', { name: 'Tableau des incidents' })).toBeVisible();
	await expectAccessible(page);
	const table = page.getByRole('table', { name: 'Tableau des incidents' });
	const lines = page.locator('[data-row]').first();
	await expect.poll(() => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
	await expect.poll(async () => (await lines.boundingBox())?.height).toBeGreaterThan(60);
	await table.getByRole('button', { name: 'Lieu' }).click();
	await expect(table.getByRole('columnheader', { name: 'Lieu' })).toHaveAttribute('aria-sort', 'ascending');
});
