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

test('facets count what they would show, narrow together, and go back by chip, button and key', async ({
	page,
	app
}) => {
	await withoutMap(page);
	await open(page, app.url);
	const list = page.getByRole('region', { name: 'Incidents' });
	const shown = async () => Number(/^\d+/.exec(await list.getByTestId('counts').innerText())?.[0]);
	const all = await shown();
	const opener = page.getByRole('button', { name: 'Filtres', exact: true });
	await opener.focus();
	await page.keyboard.press('Enter');
	const menu = page.getByRole('dialog', { name: 'Filtrer les incidents' });

	// A place with what it contains, by keyboard; its count is what the list then shows.
	await menu.locator('summary', { hasText: /^\s*Lieu/ }).click();
	const place = menu.getByRole('group', { name: 'Lieu', exact: true });
	await place.getByRole('searchbox').fill('irak');
	const irak = place.getByRole('checkbox', { name: /^Irak/ });
	const counted = Number(/\d+$/.exec((await place.locator('label', { hasText: /^\s*Irak/ }).innerText()).trim())?.[0]);
	await irak.focus();
	await page.keyboard.press('Space');
	await expect(menu.getByRole('status')).toContainText(new RegExp(`^${counted} sur `));
	await expect(irak).toBeChecked();
	expect(counted).toBeLessThan(all);

	// With a toll besides, and so many dead at least.
	await menu.locator('summary', { hasText: 'Bilan' }).click();
	await menu.getByLabel('Morts, au moins').fill('1');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/in=country:IQ&dead=1/);
	const few = await shown();
	expect(few).toBeLessThan(counted);
	const lines = await (await page.request.get(`${app.url}/api/export.jsonl?in=country:IQ&dead=1`)).text();
	expect(lines.trim().split('\n')).toHaveLength(few);
	expect((await page.request.get(`${app.url}/api/export.jsonl?dead=many`)).status()).toBe(400);
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();

	// Chips say what narrows; without them it is as before, and the keys bring the last one back.
	const chips = list.getByRole('list', { name: 'Filtres actifs' });
	await expect(chips.getByRole('button')).toHaveCount(3);
	await chips.getByRole('button', { name: 'Retirer le filtre Bilan : 1 mort ou plus' }).click();
	await expect.poll(shown).toBe(counted);
	await expect(chips.getByRole('button')).toBeFocused();
	await expect(page.getByRole('region', { name: 'Filtres' })).toContainText(`Filtres changés · ${counted} sur`);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect.poll(shown).toBe(all);
	await page.getByRole('region', { name: 'Filtres' }).getByRole('button', { name: 'Annuler' }).click();
	await expect.poll(shown).toBe(counted);
	await page.keyboard.press('Control+z');
	await expect.poll(shown).toBe(few);
	await expect(page).toHaveURL(/in=country:IQ&dead=1/);
	await page.reload();
	await expect(chips.getByRole('button')).toHaveCount(3);
	await chips.getByRole('button', { name: 'Tout effacer' }).click();
	await expect.poll(shown).toBe(all);
});
