/** Correcting in place, on a store of its own: what is put right here must not show in the other journeys. */
import type { Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, withoutMap } from './states.ts';

// Only the pin needs the map.
test.beforeEach(async ({ page }, { title }) => {
	if (!title.includes('dragging the pin')) await withoutMap(page);
});

const ARTICLES = [
	{
		id: 'mossoul-a',
		title: 'Explosion au centre de Mossoul',
		outlet: 'Essai du matin',
		published: '2021-03-10',
		text: 'Une voiture piégée a explosé mardi matin dans le centre de Mossoul, tuant quatre personnes, a indiqué la police.'
	},
	{
		id: 'mossoul-b',
		title: 'Quatre morts à Mossoul',
		outlet: 'Essai du soir',
		published: '2021-03-10',
		text: 'Une voiture piégée a explosé mardi à Mossoul, faisant quatre morts, selon des secouristes.'
	},
	{
		id: 'bassora',
		title: 'Un entrepôt détruit par le feu',
		outlet: 'Essai du matin',
		published: '2022-05-04',
		text: 'Un incendie a détruit lundi un entrepôt à Bassora. Dimanche, des manifestants ont bloqué une route à Bassora.'
	},
	{
		id: 'bassora-b',
		title: 'Un barrage levé',
		outlet: 'Essai du soir',
		published: '2022-06-08',
		text: 'Des manifestants ont incendié lundi une caserne à Bassora, a constaté un journaliste.'
	}
];
const UNDATED =
	'Le marché couvert de Kirkouk a été détruit samedi par un incendie. Vendredi, des manifestants avaient défilé à Kirkouk.';

let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;

async function add(url: string, article: object): Promise<void> {
	const answer = await fetch(`${url}/api/articles`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(article)
	});
	expect(answer.ok, await answer.clone().text()).toBe(true);
}

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-correct-'));
	app = await startApp(dataDir);
	for (const article of ARTICLES) await add(app.url, article);
});
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

/** The visitor has signed before. */
const sign = (page: Page) => page.addInitScript(() => localStorage.setItem('chronocarte.who', 'Mina'));
const row = (page: Page, name: RegExp) => page.locator('.list').getByRole('link', { name }).first();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Corriger la lecture' });
const toast = (page: Page) => page.getByRole('region', { name: 'Dernière correction' });

async function openReading(page: Page, name: RegExp): Promise<void> {
	await page.goto(`${app.url}/?corpus=mine`);
	await row(page, name).click();
	await page
		.locator('.detail li')
		.getByRole('button', { name: /^Corriger/ })
		.first()
		.click();
	await expect(dialog(page)).toBeVisible();
}
const turn = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Que corriger' }).getByRole('button', { name, exact: true }).click();

test('move by search: the name is asked once, the place changes, undo and redo by keyboard', async ({ page }) => {
	await openReading(page, /Incendie · Bassora/);
	const search = dialog(page).getByRole('combobox', { name: 'Chercher un lieu' });
	await search.fill('Nassiri');
	await expect(
		dialog(page)
			.getByRole('option', { name: /Nassiriya.*ville.*Irak/ })
			.first()
	).toBeVisible();
	await search.press('Enter');
	await expect(dialog(page).getByText(/Nouveau lieu\s: Nassiriya/)).toBeVisible();
	await expect(dialog(page).getByRole('radio', { name: 'cette mention' })).toBeChecked();
	await expectAccessible(page);
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	const who = page.getByRole('dialog', { name: 'Votre nom' });
	await expect(who.getByLabel('Nom ou initiales')).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.type('Mina');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(toast(page)).toContainText('Déplacé vers Nassiriya · 1 récit');
	await expect(page.locator('.detail')).toContainText('corrigé : lecture automatique « Bassora »');
	await expect(page.locator('.detail').getByText('relu').first()).toBeVisible();
	// The focus is back on what opened the dialog.
	await expect(
		page
			.locator('.detail li')
			.getByRole('button', { name: /^Corriger/ })
			.first()
	).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(toast(page)).toContainText('Annulé');
	await expect(page.locator('.detail')).not.toContainText('corrigé');
	await page.keyboard.press('Control+Shift+Z');
	await expect(toast(page)).toContainText('Rétabli');
	await expect(page.locator('.detail')).toContainText('Nassiriya');
	await toast(page).getByRole('button', { name: 'Annuler' }).click();
	await expect(page.locator('.detail')).not.toContainText('Nassiriya');
});

test('move by dragging the pin beside the map that stays in reach', async ({ page }) => {
	await sign(page);
	await openReading(page, /Incendie · Bassora/);
	await dialog(page).getByRole('button', { name: 'Placer sur la carte' }).click();
	const aside = page.getByRole('dialog', { name: 'Placer sur la carte' });
	const lat = aside.getByLabel('Latitude');
	const before = await lat.inputValue();
	const pin = page.locator('.pin');
	await expect(pin).toBeVisible();
	await expectAccessible(page);
	// The map may still be on its way: then the pin is no longer where it was measured.
	await expect(async () => {
		const box = await pin.boundingBox();
		if (!box) throw new Error('no pin');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 30, y - 60, { steps: 8 });
		await page.mouse.up();
		await expect(lat).not.toHaveValue(before, { timeout: 2000 });
	}).toPass();
	await aside.getByLabel('Nom du lieu').fill('Dépôt du nord');
	await aside.getByRole('button', { name: 'Prendre ce point' }).click();
	await expect(dialog(page).getByText(/Nouveau lieu\s: Dépôt du nord/)).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	await expect(toast(page)).toContainText('Déplacé vers Dépôt du nord');
	await expect(page.locator('.detail header dl')).toContainText('Dépôt du nord');
	await page.keyboard.press('Control+z');
	await expect(page.locator('.detail header dl')).toContainText('Bassora');
});

test('re-date in words, re-type, reject; what cannot be read is said at its field', async ({ page }) => {
	await sign(page);
	await openReading(page, /Incendie · Bassora/);
	await turn(page, 'Date');
	const date = dialog(page).getByRole('textbox', { name: 'Date' });
	await date.fill('mi-');
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	await expect(date).toHaveAttribute('aria-invalid', 'true');
	await expect(date).toHaveValue('mi-');
	await date.fill('mi-novembre 2019');
	await expect(dialog(page).getByText('Lu : 11–20 nov. 2019')).toBeVisible();
	await expectAccessible(page);
	await date.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(page.locator('.detail header dl')).toContainText('11–20 nov. 2019');
	await page
		.locator('.detail li')
		.getByRole('button', { name: /^Corriger/ })
		.first()
		.click();
	await turn(page, 'Type');
	await dialog(page).getByLabel('Type').selectOption({ label: 'Engin explosif' });
	await expectAccessible(page);
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('heading', { name: 'Engin explosif' })).toBeVisible();
	await page
		.locator('.detail li')
		.getByRole('button', { name: /^Corriger/ })
		.first()
		.click();
	await turn(page, 'Rejeter');
	await expectAccessible(page);
	await dialog(page).getByRole('button', { name: 'Pas un incident' }).click();
	await expect(toast(page)).toContainText('Rejeté');
	await expect(row(page, /Engin explosif · Bassora/)).toHaveCount(0);
	for (let undone = 0; undone < 3; undone++) {
		await page.keyboard.press('Control+z');
		await expect(toast(page)).toContainText(['Annulé : rejeté', 'Annulé : type', 'Annulé : redaté'][undone] ?? '');
	}
	await page.goto(`${app.url}/?corpus=mine`);
	await expect(row(page, /Incendie · Bassora/)).toContainText('2 mai 2022');
});

test('everywhere: the preview says how far, and it reaches the other article', async ({ page }) => {
	await sign(page);
	await openReading(page, /Incendie · Bassora/);
	const search = dialog(page).getByRole('combobox', { name: 'Chercher un lieu' });
	await search.fill('Amara');
	await expect(dialog(page).getByRole('option').first()).toBeVisible();
	await search.press('Enter');
	await expect(dialog(page).getByRole('radio', { name: 'cet article (2)' })).toBeVisible();
	await dialog(page).getByRole('radio', { name: 'partout (3)' }).check();
	await dialog(page).getByRole('button', { name: 'voir' }).click();
	await expect(dialog(page).getByRole('list', { name: 'Ce qui changerait' }).getByRole('listitem')).toHaveCount(3);
	await expect(dialog(page).getByText('Un barrage levé')).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	await expect(toast(page)).toContainText('3 récits');
	await page.getByRole('button', { name: 'Tous les incidents' }).click();
	await expect(page.locator('.list').getByRole('link', { name: /Bassora/ })).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.locator('.list').getByRole('link', { name: /Bassora/ })).toHaveCount(3);
});

test('split an incident and merge it again', async ({ page }) => {
	await sign(page);
	await page.goto(`${app.url}/?corpus=mine`);
	await row(page, /Mossoul.*2 articles/s).click();
	await page.getByRole('button', { name: 'Plus d’actions sur l’incident' }).click();
	await page.getByRole('button', { name: 'Séparer…' }).click();
	const split = page.getByRole('dialog', { name: 'Séparer l’incident' });
	await split.getByRole('button', { name: 'Séparer' }).click();
	await expect(split.getByRole('alert')).toContainText('Cochez au moins un article');
	await split.getByRole('checkbox', { name: /Quatre morts/ }).check();
	await expectAccessible(page);
	await split.getByRole('button', { name: 'Séparer' }).click();
	await expect(split).toBeHidden();
	await expect(page.locator('.list').getByRole('link', { name: /Mossoul/, includeHidden: true })).toHaveCount(2);
	await page.getByRole('button', { name: 'Plus d’actions sur l’incident' }).click();
	await page.getByRole('button', { name: 'Réunir…' }).click();
	const merge = page.getByRole('dialog', { name: 'Réunir avec un autre incident' });
	await expect(merge.getByRole('radio').first()).toHaveAccessibleName(/Mossoul/);
	await merge.getByRole('radio').first().check();
	await expectAccessible(page);
	await merge.getByRole('button', { name: 'Réunir' }).click();
	await expect(merge).toBeHidden();
	await expect(page.locator('.list').getByRole('link', { name: /Mossoul/, includeHidden: true })).toHaveCount(1);
});

test('one typed date re-dates everything in an undated article', async ({ page }) => {
	await sign(page);
	await add(app.url, { id: 'kirkouk', title: 'Le marché couvert en feu', text: UNDATED });
	await page.goto(`${app.url}/?corpus=mine&list=undated`);
	await expect(page.getByText('Publication inconnue : « samedi »').first()).toBeVisible();
	await page
		.getByRole('button', { name: /^fixer la date/ })
		.first()
		.click();
	const fix = page.getByRole('dialog', { name: 'Fixer la date de publication' });
	await expect(fix.getByLabel('Publié le')).toBeFocused();
	await fix.getByLabel('Publié le').fill('15 juin 2025');
	await fix.getByLabel('Journal ou site').fill('Essai du soir');
	await expectAccessible(page);
	await fix.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(fix).toBeHidden();
	await expect(toast(page)).toContainText('Article daté : 15 juin 2025');
	await expect(row(page, /Incendie · Kirkouk/)).toContainText('14 juin 2025');
	await expect(page.getByText('Publication inconnue').locator('visible=true')).toHaveCount(0);
});

test('the queue is walked by keyboard alone, and the focus stays in it', async ({ page }) => {
	await sign(page);
	await page.goto(`${app.url}/?corpus=examples`);
	await page
		.getByRole('button', { name: /\d+ à vérifier/ })
		.locator('visible=true')
		.first()
		.click();
	await expect(page).toHaveURL(/list=review/);
	await expect(page.getByRole('heading', { name: 'À vérifier' })).toBeVisible();
	const bar = page.getByRole('group', { name: 'Vérification' });
	await expect(bar).toContainText(/0 sur \d+ relus/);
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-incident') ?? '');
	await page.keyboard.press('j');
	await expect.poll(focused).not.toBe('');
	const second = await focused();
	await page.keyboard.press('j');
	await expect.poll(focused).not.toBe(second);
	await page.keyboard.press('k');
	await expect.poll(focused).toBe(second);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(page.locator('.detail blockquote').first()).toBeVisible();
	await expect(page.locator('.list')).not.toHaveAttribute('inert');
	await page.keyboard.press('r');
	await expect(bar).toContainText(/1 sur \d+ relus/);
	await expect.poll(focused).not.toBe(second);
	await page.keyboard.press('m');
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await page.keyboard.press('u');
	await expect(bar).toContainText(/0 sur \d+ relus/);
	await expect.poll(focused).toBe(second);
	// However many are walked through while one is open, one step back leaves it.
	await expect(page.locator('.detail')).toBeVisible();
	const walked = page.url();
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await expect(page).not.toHaveURL(walked);
	await page.goBack();
	await expect(page.locator('.detail')).toHaveCount(0);
	await expect(page).toHaveURL(/list=review/);
	// What was read beside it closes with its focus: the queue has it again.
	await expect.poll(focused).not.toBe('');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Plus d’actions sur l’incident' }).focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('.detail')).toHaveCount(0);
	await expect.poll(focused).not.toBe('');
});

test('survives a restart; exported and imported into a fresh app it says the same', async ({ page }) => {
	await sign(page);
	await openReading(page, /Incendie · Bassora/);
	await turn(page, 'Type');
	await dialog(page).getByLabel('Type').selectOption({ label: 'Grenade' });
	await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
	await expect(toast(page)).toContainText('Type changé : Grenade');
	await app.stop();
	app = await startApp(dataDir);
	await page.goto(`${app.url}/?corpus=mine`);
	await expect(row(page, /Grenade · Bassora/)).toBeVisible();
	await page.getByRole('button', { name: 'Historique des corrections' }).click();
	const history = page.getByRole('dialog', { name: 'Historique des corrections' });
	await expect(history.getByText('type changé : Grenade')).toBeVisible();
	await expectAccessible(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		history.getByRole('link', { name: 'Exporter' }).click()
	]);
	const file = readFileSync(await download.path());
	const otherDir = mkdtempSync(join(tmpdir(), 'chronocarte-import-'));
	const other = await startApp(otherDir);
	try {
		for (const article of ARTICLES) await add(other.url, article);
		await page.goto(`${other.url}/?corpus=mine`);
		await expect(row(page, /Incendie · Bassora/)).toBeVisible();
		await page.getByRole('button', { name: 'Historique des corrections' }).click();
		const input = history.locator('input[type=file]');
		await input.setInputFiles({ name: 'c.jsonl', mimeType: 'application/x-ndjson', buffer: file });
		await expect(history.getByText(/corrections ajoutées, 0 déjà connue/)).toBeVisible();
		await input.setInputFiles({ name: 'c.jsonl', mimeType: 'application/x-ndjson', buffer: file });
		await expect(history.getByText(/^0 correction ajoutée/)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(row(page, /Grenade · Bassora/)).toBeVisible();
	} finally {
		await other.stop();
		rmSync(otherDir, { recursive: true, force: true });
	}
});

const real = resolve('../shared/articles/04.txt');
if (!existsSync(real)) console.log(`${real} is not here: the journey that dates it is left out`);
else
	test('one typed date dates all of a real article', async ({ page }) => {
		await sign(page);
		await add(app.url, { id: 'quatre', text: readFileSync(real, 'utf8') });
		await page.goto(`${app.url}/?corpus=mine&list=undated&status=happened,threatened,planned,denied`);
		await page
			.getByRole('button', { name: /^fixer la date/ })
			.first()
			.click();
		const fix = page.getByRole('dialog', { name: 'Fixer la date de publication' });
		await fix.getByLabel('Publié le').fill('14 juin 2025');
		await fix.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(toast(page)).toContainText('Article daté : 14 juin 2025');
		// Another article was dated to the same days before.
		const dated = page.locator('.list').getByRole('link', { name: /juin 2025/ });
		await expect(dated.filter({ hasNotText: 'Kirkouk' }).first()).toBeVisible();
	});
