import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible } from './states.ts';

const DISPATCH = `Deux obus de mortier sont tombés mardi matin sur Tell Chamiya, blessant trois habitants, a indiqué la police locale.`;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

test.describe.configure({ mode: 'serial' });

// A store of its own: what is added here must not show in the other journeys.
let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-gazetteer-'));
	app = await startApp(dataDir);
});
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

test('from the map to the gazetteer, and by keyboard to a place', async ({ page }) => {
	await page.goto(app.url);
	await page.getByRole('link', { name: 'Index des lieux' }).locator('visible=true').first().click();
	await expect(page).toHaveURL(/\/gazetteer$/);
	const field = page.getByRole('textbox', { name: 'Chercher un lieu par son nom' });
	await field.focus();
	await page.keyboard.type('mossoull');
	const results = page.getByRole('list', { name: 'Résultats' });
	await expect(results.getByRole('link').first()).toContainText('Mossoul');
	await expect(page).toHaveURL(/q=mossoull/);
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(results.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Mossoul')).toBeVisible();
	await expect(page).toHaveURL(/q=mossoull&id=geonames/);
	await expect(page.locator('[lang=ar][dir=rtl]').first()).toHaveText('الموصل');
	await expect(page.getByRole('navigation', { name: 'Contenu dans' })).toContainText('Irak');
	await expect(page.getByText(/prier au/)).toBeVisible();
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	await expect(page.getByText(/Tracés indicatifs, sans prise de position/)).toBeVisible();
	await expectAccessible(page);
	await page.goBack();
	await expect(page.getByText('Choisissez un lieu.')).toBeVisible();
});

test('parents and children lead from place to place', async ({ page }) => {
	await page.goto(`${app.url}/gazetteer?id=country:IQ`);
	await page.getByRole('button', { name: /régions ou provinces \(\d+\)/ }).click();
	await page.getByRole('link', { name: 'Gouvernorat de Najaf' }).click();
	await expect(heading(page, 'Gouvernorat de Najaf')).toBeVisible();
	await page.getByRole('navigation', { name: 'Contenu dans' }).getByRole('link', { name: 'Irak' }).click();
	await expect(heading(page, 'Irak')).toBeVisible();
});

test('nothing is found, and the page offers to add it', async ({ page }) => {
	await page.goto(`${app.url}/gazetteer?q=Xyzzyville-sur-Rien`);
	await page.getByRole('button', { name: 'Ajouter « Xyzzyville-sur-Rien »' }).click();
	const dialog = page.getByRole('dialog', { name: 'Ajouter un lieu' });
	await expect(dialog.getByLabel('Nom affiché')).toHaveValue('Xyzzyville-sur-Rien');
	await dialog.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(dialog.getByRole('alert')).toContainText('latitude');
	await expect(dialog.getByLabel('Coordonnées')).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('an added name places an article that uses it', async ({ page }) => {
	await page.goto(`${app.url}/gazetteer?q=Tal+Afar`);
	await page.getByRole('list', { name: 'Résultats' }).getByRole('link').first().click();
	await expect(heading(page, 'Tal Afar')).toBeVisible();
	await page.getByRole('button', { name: 'Modifier les noms' }).click();
	await page.getByLabel('Nouveau nom').fill('Tell Chamiya');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/Enregistré · \d+ articles relus/)).toBeVisible();
	await expect(page.getByText('ajouté par vous')).toBeVisible();
	const added = await page.request.post(`${app.url}/api/articles`, {
		data: { text: DISPATCH, published: '2021-03-10' },
		headers: { origin: app.url }
	});
	expect(added.ok()).toBe(true);
	await page.goto(`${app.url}/?corpus=mine`);
	await expect(page.getByRole('link', { name: /Tal Afar/ }).first()).toBeVisible();
	await page.goto(`${app.url}/gazetteer?q=tell+chamiya`);
	await page
		.getByRole('list', { name: 'Résultats' })
		.getByRole('link', { name: /Tal Afar/ })
		.first()
		.click();
	await expect(page.locator('mark', { hasText: 'Tell Chamiya' })).toBeVisible();
});

test('a corrected position is on the map at once, a restart keeps it, and an undo takes it back', async ({ page }) => {
	await page.goto(`${app.url}/gazetteer?q=Tal+Afar`);
	await page.getByRole('list', { name: 'Résultats' }).getByRole('link').first().click();
	await page.getByRole('button', { name: 'Corriger' }).click();
	const dialog = page.getByRole('dialog', { name: 'Corriger Tal Afar' });
	await dialog.getByLabel('Coordonnées').fill('36.4000, 42.5000');
	await dialog.getByLabel('Rayon en km').fill('7,5');
	const pin = dialog.getByRole('slider', { name: /Tal Afar/ });
	await expect(pin).toHaveAttribute('aria-valuenow', '42.5');
	await pin.focus();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByLabel('Coordonnées')).not.toHaveValue('36.4000, 42.5000');
	await dialog.getByLabel('Coordonnées').fill('36.4000, 42.5000');
	await dialog.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('36,40° N, 42,50° E')).toBeVisible();
	await expect(heading(page, 'Tal Afar')).toBeFocused();

	const address = new URL(page.url());
	await app.stop();
	app = await startApp(dataDir);
	await page.goto(`${app.url}${address.pathname}${address.search}`);
	await expect(page.getByText('36,40° N, 42,50° E')).toBeVisible();
	const { incidents } = (await (await page.request.get(`${app.url}/api/incidents?corpus=mine`)).json()) as {
		incidents: { place: { lat: number } }[];
	};
	expect(incidents[0]?.place.lat).toBe(36.4);

	await page.getByRole('button', { name: 'Mes ajouts (2)' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Annuler : Tal Afar corrigé/ }).click();
	await expect(page.getByText('36,40° N, 42,50° E')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Mes ajouts (1)' })).toBeVisible();
});

test('a file with a bad line is taken over but for that line, which is named', async ({ page }) => {
	await page.goto(`${app.url}/gazetteer?list=own`);
	const lines = [
		'{"action":"correct","placeId":"geonames:703448","changes":{"name":"Kyiv"}}',
		'{"action":"alias","placeId":"geonames:99072","name":"","language":"fr"}',
		'{"action":"add","place":{"name":"Poste de Rabia","kind":"facility","country":"IQ","lat":36.79,"lng":42.1,"radiusKm":1}}'
	];
	await page.locator('input[type=file]').setInputFiles({
		name: 'lieux.jsonl',
		mimeType: 'application/x-ndjson',
		buffer: Buffer.from(lines.join('\n'))
	});
	await expect(page.getByRole('alert')).toContainText('lieux.jsonl, ligne 2, name');
	await expect(page.getByRole('link', { name: 'Poste de Rabia : lieu ajouté' })).toBeVisible();
	await page.getByRole('link', { name: /Kyiv corrigé/ }).click();
	await expect(heading(page, 'Kyiv')).toBeVisible();
	const exported = await page.request.get(`${app.url}/api/overlay.jsonl`);
	expect((await exported.text()).trim().split('\n')).toHaveLength(3);
});

test('nothing is wrong for assistive technology in the dark, in English, on a phone', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${app.url}/gazetteer?lang=en&q=tripoli`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectAccessible(page);
	await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
	await expect(heading(page, 'Tripoli')).toBeVisible();
	await expect(page.getByText(/Indicative boundaries, no position taken/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Correct', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Correct Tripoli' })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Results', exact: true }).click();
	await expect(page.getByRole('textbox', { name: /Search a place/ })).toBeVisible();
});
