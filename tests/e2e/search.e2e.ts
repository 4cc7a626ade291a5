import { expect, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

test('words are looked for in the texts: the list shows them, the address and the exports keep them', async ({
	page,
	app
}) => {
	await withoutMap(page);
	await open(page, app.url);
	const list = page.getByRole('region', { name: 'Incidents' });
	const all = Number(/^\d+/.exec(await page.getByTestId('counts').first().innerText())?.[0]);
	await page.keyboard.press('/');
	await page.keyboard.type('roquet');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/q=roquet/);
	await expect(list.locator('mark').first()).toHaveText(/^roquettes?$/i);
	const some = Number(/^\d+/.exec(await page.getByTestId('counts').first().innerText())?.[0]);
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
	await expectAccessible(page);

	// Without script, in a file, and after a reload it is the same.
	const lines = (await (await page.request.get(`${app.url}/api/export.jsonl?q=roquet`)).text()).trim().split('\n');
	expect(lines).toHaveLength(some);
	await page.reload();
	await expect(page.getByRole('combobox', { name: /Chercher/ })).toHaveValue('roquet');
	await expect(list.locator('mark').first()).toBeVisible();

	// What no text holds, and what is no word at all.
	const box = page.getByRole('combobox', { name: /Chercher/ });
	await box.fill('"zzzz (OR');
	await page.keyboard.press('Enter');
	await expect(list).toContainText('Aucun incident dont un article contient');
	await expectAccessible(page);
	await list.getByRole('button', { name: 'Effacer la recherche' }).click();
	await expect(list.getByRole('link').first()).toBeVisible();
	await expect(page).not.toHaveURL(/q=/);
});
