/** Cite and export: what leaves the workspace, and what stays. */
import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, open as openAt, withoutMap } from './states.ts';

/** A private home, words that hurt and image markup as text, in sentences of our own. */
const HOME = `date 2021-03-10 Un juge tué à Mossoul

Un juge a été abattu mardi par des inconnus devant son domicile du quartier d’al-Zouhour, à Mossoul.`;
const GRAPHIC = `date 2021-04-14 Deux otages ont été décapités mardi à Kirkouk par des djihadistes.`;
const MARKUP = `date 2021-05-05 Une bombe a explosé mardi à Bassora, tuant trois passants <img src="https://images.example/a.png"> selon la police.`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let app: Awaited<ReturnType<typeof startApp>>;
let dataDir: string;
test.beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-cite-'));
	app = await startApp(dataDir);
	for (const text of [HOME, GRAPHIC, MARKUP]) {
		const answer = await fetch(`${app.url}/api/articles`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ text, outlet: 'Le Témoin', url: 'https://temoin.example/a_b?c=1' })
		});
		expect(answer.ok).toBe(true);
	}
});
test.beforeEach(({ page }) => withoutMap(page));
test.afterAll(async () => {
	await app.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

const open = (page: Page, search: string) => openAt(page, `${app.url}${search}`);

/** The number in front of « sur » in the count line. */
async function shown(page: Page): Promise<number> {
	const words = await page
		.getByText(/^\d[\d\s]* sur \d/)
		.locator('visible=true')
		.first()
		.innerText();
	return Number(words.replace(/\s/g, '').split('sur')[0]);
}

/** How many incidents a file holds, read in its own form. */
const COUNTS: Readonly<Record<string, (text: string) => number>> = {
	geojson: (text) => (JSON.parse(text) as { features: unknown[] }).features.length,
	jsonl: (text) =>
		text
			.trimEnd()
			.split('\n')
			.filter((line) => JSON.parse(line) !== undefined).length,
	csv: (text) => text.split(/\r\n/).filter((line) => /^(\uFEFF)?inc-/.test(line)).length,
	kml: (text) => text.split('<Placemark ').length - 1
};

test('each export holds exactly what the page counts, under filters', async ({ page }) => {
	await open(page, '?corpus=examples&time=2020&types=explosions,violence');
	const count = await shown(page);
	expect(count).toBeGreaterThan(3);
	await page.getByRole('button', { name: 'Exporter ce qui est affiché' }).click();
	const menu = page.getByRole('dialog', { name: 'Exporter ce qui est affiché' });
	await expect(menu).toContainText(`${count} incidents`);
	await expectAccessible(page);
	for (const [format, countIn] of Object.entries(COUNTS)) {
		const downloading = page.waitForEvent('download');
		await menu.locator(`[data-format=${format}]`).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(new RegExp(`^chronocarte-\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
		expect(countIn(readFileSync(await download.path(), 'utf8'))).toBe(count);
	}
});

test('the menu by keyboard, with its options; a view without a place and an empty one', async ({ page }) => {
	await open(page, '?corpus=examples&list=unplaced');
	const button = page.getByRole('button', { name: 'Exporter ce qui est affiché' });
	await button.focus();
	await page.keyboard.press('Enter');
	const menu = page.getByRole('dialog', { name: 'Exporter ce qui est affiché' });
	const bom = menu.getByRole('checkbox', { name: /BOM/ });
	await bom.focus();
	await page.keyboard.press('Space');
	const link = menu.locator('[data-format=csv]');
	await expect(link).toHaveAttribute('href', /list=unplaced.*bom=1/);
	await link.focus();
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const text = readFileSync(await (await downloading).path(), 'utf8');
	expect(text.startsWith('\uFEFFid,version,')).toBe(true);
	await expect(menu).toContainText(new RegExp(`^Exporter\\s*${COUNTS['csv']?.(text)} incident`));
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(button).toBeFocused();
	await open(page, '?corpus=examples&types=none');
	await button.click();
	await expect(menu).toContainText('Rien à exporter');
});

test('cite an incident: three forms, copied and saved, by pointer', async ({ page }) => {
	await open(page, '?corpus=mine');
	await page
		.getByRole('link', { name: /Bassora/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Citer' }).click();
	const dialog = page.getByRole('dialog', { name: 'Citer cet incident' });
	const citation = dialog.getByRole('region', { name: 'Citation' });
	await expect(citation).toContainText('SHA-256');
	await expect(citation).toContainText('Le Témoin');
	await expect(citation).toContainText('lecture automatique');
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'BibTeX' }).click();
	await expect(citation).toContainText('@misc{chronocarte_inc-');
	await dialog.getByRole('button', { name: 'Copier' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copié');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.textContent());
	await dialog.getByRole('button', { name: 'CSL-JSON' }).click();
	await expect(dialog.getByRole('status')).toHaveText('');
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Télécharger' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^chronocarte-inc-.*\.json$/);
	const items = JSON.parse(readFileSync(await download.path(), 'utf8')) as { type: string; URL?: string }[];
	expect(items.map(({ type, URL }) => [type, URL])).toEqual([
		['dataset', undefined],
		['article-newspaper', 'https://temoin.example/a_b?c=1']
	]);
});

test('cite a place with its coverage, by keyboard, in English, on a phone', async ({ page }) => {
	await page.goto(`${app.url}?corpus=mine&lang=en`);
	await page
		.getByRole('link', { name: /Kirkuk/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Kirkuk', exact: true }).first().click();
	await page.setViewportSize({ width: 390, height: 844 });
	const button = page.getByRole('button', { name: 'Cite', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Cite this place and its coverage' });
	await expect(dialog.getByRole('region', { name: 'Citation' })).toContainText('Coverage of Kirkouk');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
});

test('a private home is shared only as its town, and its sentence is not', async ({ page, request }) => {
	await open(page, '?corpus=mine');
	await page
		.getByRole('link', { name: /Mossoul|al-Zouhour/ })
		.first()
		.click();
	await expect(page.getByText('lieu privé : partagé seulement comme ville')).toBeVisible();
	await page.getByRole('button', { name: 'Citer' }).click();
	const citation = page.getByRole('region', { name: 'Citation' });
	await expect(citation).toContainText('Mossoul');
	await expect(citation).not.toContainText(/domicile|Zouhour/);
	for (const format of Object.keys(COUNTS)) {
		const answer = await request.get(`${app.url}/api/export.${format}?corpus=mine`);
		const text = await answer.text();
		expect(text).toContain('Mossoul');
		expect(text).not.toMatch(/domicile|Zouhour/);
	}
	const geojson = await (await request.get(`${app.url}/api/incidents.geojson?corpus=mine`)).text();
	expect(geojson).not.toMatch(/domicile|Zouhour/);
});

test('words that hurt are folded until asked for', async ({ page }) => {
	await open(page, '?corpus=mine');
	await page
		.getByRole('link', { name: /Kirkouk/ })
		.first()
		.click();
	const fold = page.getByRole('button', { name: /Passage difficile/ });
	await expect(fold).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('blockquote')).toHaveCount(0);
	await expectAccessible(page);
	await fold.press('Enter');
	await expect(page.locator('blockquote')).toContainText('otages');
	await expect(fold).toHaveAttribute('aria-expanded', 'true');
});

test('a person flags what the words did not tell: a private place, a passage that hurts; and takes it back', async ({
	page,
	request
}) => {
	await page.addInitScript(() => localStorage.setItem('chronocarte.who', 'Mina'));
	await open(page, '?corpus=mine');
	await page
		.getByRole('link', { name: /Kirkouk/ })
		.first()
		.click();
	const menu = page.getByRole('button', { name: 'Plus d’actions sur l’incident' });
	await menu.click();
	await page.getByRole('button', { name: 'Ce passage peut se lire' }).click();
	await expect(page.locator('.detail blockquote')).toContainText('otages');
	await menu.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Signaler un lieu privé' }).press('Enter');
	await expect(page.getByText('lieu privé : partagé seulement comme ville')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Dernière correction' })).toContainText('Signalé comme lieu privé');
	const shared = await (await request.get(`${app.url}/api/export.csv?corpus=mine`)).text();
	// Nothing of the article's sentence, which the title repeats here.
	expect(shared).toMatch(/Kirkouk.*,true,false,1,Deux otages/);
	await page.keyboard.press('Control+z');
	await expect(page.getByText('lieu privé : partagé seulement comme ville')).toBeHidden();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: /Passage difficile/ })).toBeVisible();
});

test('no remote image is loaded: markup in an article stays words, and the policy allows no other host', async ({
	page
}) => {
	const answer = await page.goto(`${app.url}?corpus=mine`);
	const policy = answer?.headers()['content-security-policy'] ?? '';
	expect(/img-src ([^;]*)/.exec(policy)?.[1]?.split(' ').sort()).toEqual(["'self'", 'blob:', 'data:']);
	await page
		.getByRole('link', { name: /Bassora/ })
		.first()
		.click();
	await expect(page.locator('blockquote')).toContainText('<img src="https://images.example/a.png">');
	await page.locator('[data-article]').first().click();
	await expect(page.locator('.reader')).toContainText('<img src="https://images.example/a.png">');
	await expect(page.locator('img[src*="images.example"]')).toHaveCount(0);
});

test('a filter that cannot be read is refused, never an export of more than was asked for', async ({ request }) => {
	const answer = await request.get(`${app.url}/api/export.csv?time=hier`);
	expect(answer.status()).toBe(400);
	expect(await answer.json()).toMatchObject({ field: 'time' });
	expect((await request.get(`${app.url}/api/cite?incident=nothing`)).status()).toBe(404);
});
