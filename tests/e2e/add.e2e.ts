import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';

const DISPATCH = `Une voiture piégée a explosé mardi matin dans le centre de Mossoul, tuant quatre personnes et en blessant douze autres, a indiqué la police.

Le quartier a été bouclé. Aucun groupe n’avait revendiqué l’attentat à la mi-journée.`;

/** Goes back to the list, which must show one incident of one. */
async function expectOneIncident(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Tous les incidents' }).click();
	await expect(
		page
			.getByText(/^1 sur 1/)
			.locator('visible=true')
			.first()
	).toBeVisible();
}

test.describe.configure({ mode: 'serial', timeout: 240_000 });

// A store of its own: what is added here must not show in the other journeys.
let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-add-'));
	app = await startApp(dataDir);
});
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

test('paste an article: it is read, placed and dated, apart from the examples', async ({ page }) => {
	await page.goto(app.url);
	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	const pane = page.getByRole('complementary', { name: 'Ajouter un article' });
	await pane.getByLabel('Texte de l’article').fill(DISPATCH);
	await pane.getByLabel(/Publié le/).fill('2021-03-10');
	await pane.getByRole('button', { name: 'Ajouter', exact: true }).click();
	await expect(pane).toBeHidden();
	await expect(page.getByRole('link', { name: /Mossoul/ }).first()).toBeVisible();
	await expect(
		page
			.getByText(/9 mars 2021/)
			.locator('visible=true')
			.first()
	).toBeVisible();
	await expect(page.getByText('Source inconnue · ajouter').locator('visible=true').first()).toBeVisible();
	await expectOneIncident(page);
});

test('the same article a second time changes nothing', async ({ page }) => {
	await page.goto(app.url);
	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	const pane = page.getByRole('complementary', { name: 'Ajouter un article' });
	await pane.getByLabel('Texte de l’article').fill(DISPATCH);
	await pane.getByLabel(/Publié le/).fill('2021-03-10');
	await pane.getByRole('button', { name: 'Ajouter', exact: true }).click();
	await expect(pane).toBeHidden();
	await expectOneIncident(page);
});

test('a bad file gives an error that names it, and the good one beside it is added', async ({ page }) => {
	await page.goto(app.url);
	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	const pane = page.getByRole('complementary', { name: 'Ajouter un article' });
	await pane.locator('input[type=file]').setInputFiles([
		{ name: 'vide.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
		{
			name: 'latin1.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from([0x54, 0xe9, 0x68, 0xe9, 0x72, 0x61, 0x6e, 0x20])
		},
		{ name: 'lignes.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{"text":\n') },
		{
			name: 'bon.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('date 2022-05-04 Un incendie a détruit lundi un entrepôt à Bassora, sans faire de victime.')
		}
	]);
	const alert = pane.getByRole('alert');
	await expect(alert).toContainText('vide.txt');
	await expect(alert).toContainText('latin1.txt');
	await expect(alert).toContainText('lignes.jsonl, ligne 1');
	await pane.getByRole('button', { name: 'Ajouter', exact: true }).click();
	await expect(pane).toBeHidden();
	await expect(page.getByRole('link', { name: /Bassora/ }).first()).toBeVisible();
});
