import { expect, test } from './app.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

let newsroom: Newsroom;
test.beforeAll(async ({ request }) => {
	test.setTimeout(120_000);
	newsroom = await openNewsroom(request);
});
test.afterAll(() => newsroom.stop());

test('outlets stand side by side on an incident and on a place, gaps and all', async ({ page }) => {
	await withoutMap(page);
	await open(page, `${newsroom.url}?time=2021-05`);
	const list = page.getByRole('region', { name: 'Incidents' });
	await list
		.getByRole('link', { name: /Bagdad/ })
		.first()
		.click();
	const opener = list.getByRole('button', { name: 'Comparer' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Les sources côte à côte' });
	await expect(dialog.getByRole('columnheader', { name: 'La Dépêche du fleuve' })).toBeVisible();
	await expect(dialog.getByRole('columnheader', { name: 'Le Courrier du matin' })).toBeVisible();
	const dead = dialog.getByRole('row', { name: /^Morts/ });
	await expect(dead).toContainText('3 morts');
	await expect(dead).toContainText('5 morts');
	await expect(dialog.getByRole('row', { name: /^Blessés/ })).toContainText('n’en dit rien');
	// It tells of Bagdad in April, not of this.
	await expect(dialog.getByRole('columnheader', { name: 'Radio des deux rives' })).toBeVisible();
	await expect(dialog.getByText('n’en parle pas')).toBeVisible();
	await expect(page).toHaveURL(/compare=true/);
	await expectAccessible(page);

	// The address brings it back, also on the phone; Escape closes it and gives the focus back.
	await page.setViewportSize({ width: 390, height: 844 });
	await page.reload();
	await expect(dialog.getByText('5 morts')).toBeVisible();
	await expect.poll(() => dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();

	await page.setViewportSize({ width: 1440, height: 900 });
	await list.getByRole('button', { name: 'Bagdad', exact: true }).click();
	await list.getByRole('button', { name: 'Comparer' }).click();
	await expect(dialog.getByRole('rowheader')).toHaveCount(1);
	await expect(dialog).toContainText('2 sur 2 en parlent');
	await page.goBack();
	await expect(dialog).toBeHidden();
});
