/** « Même incident ? » in the queue, on a store of its own: answers change it. */
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, withoutMap } from './states.ts';

/** Two pairs of articles, each about what is nearly one incident: alike, but without a date. */
const ARTICLES = [
	{
		id: 'pape-a',
		title: 'Le pape à la rencontre des siens',
		outlet: 'Essai du matin',
		text: 'Le pape François s’est entretenu avec des responsables religieux à Bagdad.'
	},
	{
		id: 'pape-b',
		title: 'Une visite suivie de près',
		outlet: 'Essai du soir',
		text: 'Le pape François a rencontré le président irakien à Bagdad, selon le diocèse.'
	},
	{
		id: 'zamani-a',
		title: 'Le feu à Bassora',
		outlet: 'Essai du matin',
		text: 'Un incendie a détruit l’entrepôt Zamani à Bassora, faisant deux morts.'
	},
	{
		id: 'zamani-b',
		title: 'Bassora en deuil',
		outlet: 'Essai du soir',
		text: 'L’incendie de l’entrepôt Zamani, à Bassora, a fait neuf morts.'
	}
];

let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-doubts-'));
	app = await startApp(dataDir);
	for (const article of ARTICLES) {
		const answer = await fetch(`${app.url}/api/articles`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(article)
		});
		expect(answer.ok, await answer.clone().text()).toBe(true);
	}
});
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

const row = (page: Page, name: RegExp) => page.locator('.list').getByRole('link', { name });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Même incident ?' });
const bar = (page: Page) => page.getByRole('group', { name: 'Vérification' });
const DOUBT = 'peut-être le même qu’un autre';

/** The incidents of the store, each by its number of articles. */
async function told(type: string): Promise<number[]> {
	const answer = await fetch(`${app.url}/api/incidents?corpus=mine`);
	const { incidents } = (await answer.json()) as { incidents: { subEventType: string; articleIds: string[] }[] };
	return incidents.filter(({ subEventType }) => subEventType === type).map(({ articleIds }) => articleIds.length);
}

async function openQueue(page: Page): Promise<void> {
	await withoutMap(page);
	await page.addInitScript(() => localStorage.setItem('chronocarte.who', 'Mina'));
	await page.goto(`${app.url}/?corpus=mine&list=review`);
	await expect(bar(page)).toBeVisible();
}

test('by keyboard: two meetings are shown side by side with their reasons, and said to be two', async ({ page }) => {
	await openQueue(page);
	const first = row(page, /Rencontre · Bagdad/).first();
	await expect(first).toContainText(DOUBT);
	await first.focus();
	while (
		!(await page
			.locator('.current')
			.getByText(/Rencontre/)
			.count())
	)
		await page.keyboard.press('j');
	await page.keyboard.press('s');

	for (const name of ['Premier incident : Rencontre', 'Second incident : Rencontre'])
		await expect(dialog(page).getByRole('region', { name })).toBeVisible();
	for (const quote of ['s’est entretenu', 'a rencontré']) await expect(dialog(page).getByText(quote)).toBeVisible();
	await expect(dialog(page).getByRole('heading', { name: 'Ce qui les rapproche' })).toBeVisible();
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'lieu : Bagdad' })).toBeVisible();
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'sans date' })).toBeVisible();
	await expectAccessible(page);

	await page.keyboard.press('n');
	await expect(dialog(page)).toBeHidden();
	await expect(row(page, /Rencontre · Bagdad/)).toHaveCount(2);
	await expect(row(page, /Rencontre · Bagdad/).filter({ hasText: DOUBT })).toHaveCount(0);
	expect(await told('Meeting')).toEqual([1, 1]);
});

test('by pointer: two fires are said to be one, and the answer is taken back', async ({ page }) => {
	await openQueue(page);
	await expect(row(page, /Incendie/)).toHaveCount(2);
	await row(page, /Incendie/)
		.first()
		.click();
	await bar(page).getByRole('button', { name: 'Même incident ?' }).click();
	await expect(dialog(page).getByText('2 morts')).toBeVisible();
	await expect(dialog(page).getByText('9 morts')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	expect(await told('Fire')).toEqual([1, 1]);

	await bar(page).getByRole('button', { name: 'Même incident ?' }).click();
	await dialog(page).getByRole('button', { name: 'Oui, le même' }).click();
	await expect(dialog(page)).toBeHidden();
	await expect(row(page, /Incendie/)).toHaveCount(1);
	expect(await told('Fire')).toEqual([2]);

	await page.keyboard.press('Control+z');
	await expect(row(page, /Incendie/)).toHaveCount(2);
	await expect(row(page, /Incendie/).filter({ hasText: DOUBT })).toHaveCount(2);
	expect(await told('Fire')).toEqual([1, 1]);
});
