import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, loud, open, withoutMap } from './states.ts';

const DISPATCH = `Un incendie a ravagé lundi un entrepôt à Bassora, faisant trois blessés. La veille, une voiture piégée avait explosé à Mossoul.`;
const ENGLISH = `A fire broke out on Monday in a warehouse of the port, and the police said that two people had died there during the night.`;

test.describe.configure({ timeout: 240_000 });

// A store of its own: what is added here must not show in the other journeys.
let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-live-'));
	app = await startApp(dataDir);
});
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

const paneOf = (page: Page) => page.getByRole('complementary', { name: 'Ajouter un article' });
const textOf = (page: Page) => paneOf(page).getByLabel('Texte de l’article');
const liveOf = (page: Page) => paneOf(page).getByRole('region', { name: 'Lecture en direct' });

const openPage = (page: Page) => open(page, app.url);
async function openPane(page: Page): Promise<void> {
	await openPage(page);
	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	await expect(textOf(page)).toBeFocused();
}

test('what is typed shows in the list and on the map before it is saved; only the gazetteer is asked for', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
	await openPage(page);
	expect(asked.filter((one) => /gazetteer|analyse/.test(one))).toEqual([]);

	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	await expect(textOf(page)).toBeFocused();
	await expect.poll(() => asked.filter((one) => one.includes('gazetteer'))).toEqual(['GET /gazetteer.small.bin.gz']);
	await expect(liveOf(page)).toContainText('Rien ne quitte cette page');
	await expectAccessible(page);

	await page.waitForLoadState('networkidle');
	const before = asked.length;
	await textOf(page).fill(DISPATCH.slice(0, -8));
	await textOf(page).press('Control+End');
	await textOf(page).pressSequentially(DISPATCH.slice(-8));
	await expect(liveOf(page)).toContainText('2 incidents');
	await expect(liveOf(page).getByRole('button', { name: /Incendie · Bassora/ })).toBeVisible();
	await expect(liveOf(page)).toContainText('2 sans date');
	await expect(paneOf(page)).toContainText('restent sans date');
	await expect(page.getByText('brouillon · 2 incidents')).toBeVisible();

	await paneOf(page)
		.getByLabel(/Publié le/)
		.fill('2021-03-1');
	await expect(paneOf(page)).toContainText('Pas une date');
	await paneOf(page)
		.getByLabel(/Publié le/)
		.fill('2021-03-10');
	await expect(paneOf(page)).toContainText('soit mercredi 10 mars 2021');
	await expect(liveOf(page).getByRole('button', { name: /Incendie · Bassora/ })).toContainText('8 mars 2021');
	await expect(liveOf(page).getByRole('button', { name: /Mossoul/ })).toContainText('7 mars 2021');
	await expect(liveOf(page).locator('mark', { hasText: 'Bassora' })).toBeVisible();
	// The map may want labels; nothing is sent, and nothing else is asked for.
	// Whether themes have news is asked every minute, whatever is typed.
	expect(asked.slice(before).filter((one) => !/^GET \/(_app\/|api\/themes$)/.test(one))).toEqual([]);
	await expectAccessible(page);
});

test('closing keeps the draft, also over a reload; clearing does not', async ({ page }) => {
	await openPane(page);
	await textOf(page).fill(DISPATCH);
	await expect(liveOf(page)).toContainText('2 incidents');
	await page.keyboard.press('Escape');
	await expect(paneOf(page)).toBeHidden();
	await expect(page.getByText('brouillon · 2 incidents')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Ajouter un article' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(textOf(page)).toHaveValue(DISPATCH);
	await openPage(page);
	await page.getByRole('button', { name: 'Ajouter un article' }).click();
	await expect(textOf(page)).toHaveValue(DISPATCH);
	await paneOf(page).getByRole('button', { name: 'Effacer' }).click();
	await expect(textOf(page)).toHaveValue('');
	await expect(textOf(page)).toBeFocused();
});

test('map and slider stay usable beside the pane', async ({ page }) => {
	await openPane(page);
	const slider = page.getByRole('slider', { name: 'Fin de la fenêtre' });
	await slider.focus();
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/time=/);
	await page
		.getByRole('link', { name: /Téhéran/ })
		.first()
		.click();
	await expect(paneOf(page)).toBeVisible();
	await expect(page).toHaveURL(/incident=/);
});

test('another language is pointed out', async ({ page }) => {
	await withoutMap(page);
	await openPane(page);
	await textOf(page).fill(ENGLISH);
	await expect(liveOf(page)).toContainText('Ce texte ne semble pas être en français');
	await expect(liveOf(page)).toContainText('Aucun incident trouvé.');
	await expectAccessible(page);
	await textOf(page).fill(DISPATCH);
	await expect(liveOf(page)).not.toContainText('ne semble pas être en français');
});

test('a text pasted anywhere on the page opens the pane', async ({ page, context }) => {
	await withoutMap(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.url });
	await openPage(page);
	await page.evaluate((text) => navigator.clipboard.writeText(text), DISPATCH);
	await page.keyboard.press('Control+v');
	await expect(textOf(page)).toHaveValue(DISPATCH);
	await expect(liveOf(page)).toContainText('2 incidents');
});

test('100 kB do not block the typing', async ({ page }) => {
	await openPane(page);
	const type = async (): Promise<number> => {
		const before = Date.now();
		await textOf(page).pressSequentially('Une grève a eu lieu à Paris.');
		return Date.now() - before;
	};
	// What this machine needs for the same keys in an empty field.
	const empty = await type();
	await textOf(page).fill(`${DISPATCH}\n\n`.repeat(Math.ceil(100_000 / DISPATCH.length)));
	await textOf(page).press('Control+End');
	// A busy machine may be slow once; a page that is blocked is slow each time.
	await expect.poll(type, { timeout: 90_000 }).toBeLessThan(Math.max(6000, 4 * empty));
	await expect(liveOf(page)).toContainText(/\d+ incidents?/);
	await expect(paneOf(page).getByRole('button', { name: 'Afficher la suite du texte' })).toBeVisible();
});

test('several files: each is seen before all are saved, and the refused one stays with its reason', async ({
	page
}) => {
	await withoutMap(page);
	await openPane(page);
	await paneOf(page)
		.locator('input[type=file]')
		.setInputFiles([
			{ name: 'bassora.txt', mimeType: 'text/plain', buffer: Buffer.from(DISPATCH) },
			{
				name: 'lot.jsonl',
				mimeType: 'application/jsonl',
				buffer: Buffer.from(
					`${JSON.stringify({ text: 'Une manifestation a réuni jeudi mille personnes à Kirkouk.', published: '2022-05-06' })}\n${JSON.stringify({ text: 'Une bombe a explosé à Tikrit.', published: 'hier' })}\n`
				)
			}
		]);
	const list = paneOf(page).getByRole('region', { name: '3 textes à ajouter' });
	await expect(list.getByRole('button', { name: /^bassora\.txt/ })).toHaveAttribute('aria-current', 'true');
	await expect(liveOf(page)).toContainText('2 incidents');
	await list.getByRole('button', { name: /^lot\.jsonl ligne 1/ }).click();
	await expect(liveOf(page).getByRole('button', { name: /Kirkouk/ })).toContainText('5 mai 2022');
	await expectAccessible(page);
	// The server's answer to the bad date is an error that the browser reports, and this journey wants it.
	await list.getByRole('button', { name: /^Retirer lot\.jsonl, ligne 2/ }).click();
	await paneOf(page).getByRole('button', { name: 'Ajouter les 2' }).click();
	await expect(paneOf(page)).toBeHidden();
	await expect(page.getByRole('link', { name: /Kirkouk/ }).first()).toBeVisible();
	// The other one has no date of publication, so « lundi » has none either.
	await page.getByRole('button', { name: '2 sans date' }).locator('visible=true').click();
	await expect(page.getByRole('link', { name: /Bassora/ }).first()).toBeVisible();
});

test('with the keyboard alone: open, write, look, save', async ({ page }) => {
	await withoutMap(page);
	await openPage(page);
	await page.keyboard.press('a');
	await expect(textOf(page)).toBeFocused();
	await page.keyboard.insertText('Une explosion a fait deux morts mardi dans un marché de Bagdad.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.insertText('2023-02-02');
	const row = liveOf(page).getByRole('button', { name: /Bagdad/ });
	await expect(row).toContainText('31 janv. 2023');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(row).toBeFocused();
	await page.keyboard.press('Control+Enter');
	await expect(paneOf(page)).toBeHidden();
	await expect(page.locator('.reader').getByRole('heading', { level: 2 })).toBeVisible();
	await expect(page.getByText('31 janv. 2023').locator('visible=true').first()).toBeVisible();
});

loud('a failed save keeps what was typed and says why', async ({ page }) => {
	await withoutMap(page);
	await openPane(page);
	await textOf(page).fill(DISPATCH);
	await paneOf(page)
		.getByLabel(/Publié le/)
		.fill('hier');
	await paneOf(page).getByRole('button', { name: 'Ajouter', exact: true }).click();
	const alert = paneOf(page).getByRole('alert');
	await expect(alert).toContainText('texte collé');
	await expect(alert).toContainText('publication');
	await expect(textOf(page)).toHaveValue(DISPATCH);
	await expectAccessible(page);
	await paneOf(page)
		.getByLabel(/Publié le/)
		.fill('');
	await page.route('**/api/articles', (route) => route.abort());
	await paneOf(page).getByRole('button', { name: 'Ajouter', exact: true }).click();
	await expect(alert).toContainText('le serveur ne répond pas');
	await expect(textOf(page)).toHaveValue(DISPATCH);
});

loud('without the gazetteer there is no preview, but saving works', async ({ page }) => {
	await withoutMap(page);
	await page.route('**/gazetteer.small.bin.gz', (route) => route.abort());
	await openPane(page);
	await textOf(page).fill('Une bombe a explosé vendredi à Nassiriya.');
	await expect(liveOf(page).getByRole('alert')).toContainText('L’aperçu n’est pas disponible');
	await expectAccessible(page);
	await page.unroute('**/gazetteer.small.bin.gz');
	await liveOf(page).getByRole('button', { name: 'Réessayer' }).click();
	await expect(liveOf(page).getByRole('button', { name: /Nassiriya/ })).toBeVisible();
	await paneOf(page).getByRole('button', { name: 'Ajouter', exact: true }).click();
	await expect(paneOf(page)).toBeHidden();
});
