/** Ten minutes at the desk with the five real articles: read, doubt, correct, add, cite, export. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { areHere, ARTICLES, startWithArticles, type RealArticles } from './realArticles.ts';
import { expectAccessible, withoutMap } from './states.ts';

let running: RealArticles;

if (areHere()) {
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	test.beforeAll(async () => {
		running = await startWithArticles();
	});
	test.afterAll(() => running.stop());
	test.beforeEach(async ({ page }) => {
		await withoutMap(page);
		await page.addInitScript(() => localStorage.setItem('chronocarte.who', 'Mina'));
	});

	const goTo = (page: Page, query: string) => page.goto(`${running.url}/?corpus=mine&${query}`);
	const side = (page: Page) => page.locator('.detail');
	const toast = (page: Page) => page.getByRole('region', { name: 'Dernière correction' });

	test('Najaf: names and parents, what is told of it, who cites it', async ({ page }) => {
		await goTo(page, '');
		const search = page.getByRole('combobox', { name: /Chercher/ });
		await search.fill('najaf');
		await page
			.getByRole('option', { name: /^Najaf/ })
			.first()
			.click();
		await expect(side(page).getByRole('heading', { level: 2 })).toHaveText('Najaf');
		await expect(side(page).getByRole('navigation')).toContainText('Irak');
		await expect(side(page).getByRole('list', { name: 'Autres noms' })).toContainText('النجف');
		await expect(side(page).locator('blockquote .where, blockquote mark').first()).toBeVisible();
		await side(page).getByRole('tab', { name: 'Incidents' }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(side(page).getByRole('tabpanel').locator('blockquote')).toContainText(['Najaf']);
		await expectAccessible(page);
	});

	test('read 05 whole: a mark points at the slider, opens its candidates, leads to the incident', async ({ page }) => {
		const attack = running.incidents.find(({ date }) => date === '2020-12-20');
		await goTo(page, `incident=${attack?.id ?? ''}&article=${attack?.articleIds[0] ?? ''}`);
		const reader = page.getByRole('complementary', { name: 'Article' });
		const sunday = reader.locator('.text .mark', { hasText: 'dimanche' }).first();
		await sunday.hover();
		await expect(
			page.getByRole('region', { name: 'Temps' }).getByText('20 déc. 2020', { exact: true }).first()
		).toBeVisible();
		await reader.getByRole('heading', { level: 2 }).focus();
		const zone = reader.locator('.text .mark', { hasText: /zone verte/ }).first();
		await zone.focus();
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog', { name: /zone verte/ });
		await expect(card.getByText(/retenu/)).toBeVisible();
		await expect(card.getByText('Ce qui a décidé').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(zone).toBeFocused();
	});

	test('correct 03 by keyboard: another town, and back again', async ({ page }) => {
		await goTo(page, 'time=2020-01');
		const row = page
			.locator('.list')
			.getByRole('link', { name: /Tir de roquettes.*Ambassade des États-Unis/ })
			.first();
		await row.press('Enter');
		const correct = side(page).getByRole('button', { name: 'Corriger', exact: true });
		// A key on a button that waits for the details would be lost.
		await expect(correct).toBeEnabled();
		await correct.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Corriger la lecture' });
		const search = dialog.getByRole('combobox', { name: 'Chercher un lieu' });
		await search.fill('erbil');
		await expect(dialog.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(dialog.getByText(/Nouveau lieu\s: Erbil/)).toBeVisible();
		await dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter');
		await expect(toast(page)).toContainText('Déplacé vers Erbil');
		await expect(side(page).getByRole('button', { name: 'Erbil' }).first()).toBeVisible();
		await expect(
			side(page)
				.getByText(/corrigé/)
				.first()
		).toBeVisible();
		await page.keyboard.press('Control+z');
		await expect(side(page).getByRole('button', { name: 'Erbil' })).toHaveCount(0);
		await expect(
			side(page)
				.getByRole('button', { name: /Ambassade des États-Unis/ })
				.first()
		).toBeVisible();
	});

	test('the panel keeps its place while what it shows is corrected', async ({ page }) => {
		await goTo(page, 'place=geonames:98182');
		await expect(side(page).locator('blockquote').first()).toBeVisible();
		await side(page).evaluate((panel) => panel.scrollTo(0, 500));
		const dialog = page.getByRole('dialog', { name: 'Corriger la lecture' });
		const buttons = side(page)
			.getByRole('button', { name: /^Corriger/ })
			.locator('visible=true');
		// By key, and one that stands in view: a pointer that misses what is still moving scrolls to it.
		await expect(async () => {
			if (await dialog.isVisible()) return;
			const tops = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
			await buttons.nth(tops.findIndex((top) => top > 250)).press('Enter', { timeout: 2000 });
			await expect(dialog).toBeVisible({ timeout: 2000 });
		}).toPass();
		const before = await side(page).evaluate((panel) => panel.scrollTop);
		expect(before).toBeGreaterThan(300);
		await dialog.getByRole('button', { name: 'Type' }).click();
		await dialog.getByRole('combobox', { name: /Statut/ }).selectOption({ label: 'Démenti' });
		await dialog.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(toast(page)).toBeVisible();
		await expect(dialog).toBeHidden();
		await page.keyboard.press('Control+z');
		await expect(toast(page)).toContainText('Annulé');
		await expect
			.poll(async () => Math.abs((await side(page).evaluate((panel) => panel.scrollTop)) - before))
			.toBeLessThan(60);
	});

	test('02 in the pane: it is read before it is saved', async ({ page }) => {
		await goTo(page, '');
		await page.getByRole('button', { name: 'Ajouter un article' }).click();
		const pane = page.getByRole('complementary', { name: 'Ajouter un article' });
		await pane.getByLabel('Texte de l’article').fill(readFileSync(join(ARTICLES, '02.txt'), 'utf8'));
		const live = pane.getByRole('region', { name: 'Lecture en direct' });
		await expect(live.getByRole('button', { name: /Irak/ }).first()).toContainText('janv. 2020');
		await expectAccessible(page);
	});

	test('cite and export: the quote at most, never the text', async ({ page, request }) => {
		const texts = ['01', '02', '03', '04', '05'].map((name) => readFileSync(join(ARTICLES, `${name}.txt`), 'utf8'));
		const long = texts.flatMap((text) => text.match(/[^.!?\n]{201,}/g) ?? []);
		expect(long.length).toBeGreaterThan(5);
		for (const format of ['geojson', 'csv', 'kml', 'jsonl']) {
			const told = await (await request.get(`${running.url}/api/export.${format}?corpus=mine`)).text();
			expect(told).toContain('Najaf');
			for (const sentence of long) expect(told).not.toContain(sentence.trim().slice(0, 201));
		}
		await goTo(page, 'time=2020-01');
		await page
			.getByRole('link', { name: /Frappe aérienne.*Bagdad/ })
			.first()
			.click();
		await side(page).getByRole('button', { name: 'Citer' }).press('Enter');
		const cite = page.getByRole('dialog', { name: /Citer/ });
		await expect(cite).toContainText('3 sources');
		await expect(cite).toContainText('SHA-256');
		await page.keyboard.press('Escape');
		await expect(cite).toBeHidden();
	});

	test('nothing here: the nearest moment is offered', async ({ page }) => {
		await goTo(page, 'time=2023-05');
		await expect(
			page
				.getByText(/Le plus proche/)
				.locator('visible=true')
				.first()
		).toContainText('20 déc. 2020');
		await page.getByRole('button', { name: 'y aller' }).press('Enter');
		await expect(page.locator('.list [data-incident]').first()).toBeVisible();
	});
}
