/** Reading and doubting: marks that point at map and slider, and how each was read. */
import type { Locator, Page } from '@playwright/test';
import type { IncidentSummary } from '#lib/wire.ts';
import { expect, test } from './app.ts';
import { expectAccessible, withoutMap } from './states.ts';

/** Opens the dispatch on the bombs of June 2025 with the strike that answered them selected. */
async function openReader(page: Page, url: string): Promise<Locator> {
	const answer = await fetch(`${url}/api/incidents?corpus=examples&limit=500`);
	const { incidents } = (await answer.json()) as { incidents: IncidentSummary[] };
	const incident = incidents.find(
		({ place, articleIds }) => /Al-Udeid/.test(place?.name ?? '') && articleIds.length > 1
	);
	if (!incident) throw new Error('the examples have changed');
	await page.goto(`${url}/?incident=${incident.id}&article=${incident.articleIds[0] ?? ''}`);
	const reader = page.getByRole('complementary', { name: 'Article' });
	await expect(markOf(reader, 'Fordo')).toBeVisible();
	return reader;
}
// Looking for what is wrong, in light and in dark, takes its time.
test.describe.configure({ timeout: 120_000 });

const ON_THE_MAP = /does not move the map|edge of the map/;
test.beforeEach(async ({ page }, { title }) => {
	if (!ON_THE_MAP.test(title)) await withoutMap(page);
});

const markOf = (reader: Locator, words: string) => reader.locator('.text .mark', { hasText: words }).first();
const cardOf = (page: Page, words: string) => page.getByRole('dialog', { name: `«\u00a0${words}\u00a0»` });

test('hovering a mark shows its days on the slider and does not move the map', async ({ page, app }) => {
	const reader = await openReader(page, app.url);
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	const timeline = page.getByRole('region', { name: 'Temps' });
	await markOf(reader, 'dimanche').hover();
	await expect(timeline.getByText('22 juin 2025', { exact: true })).toBeVisible();
	const before = page.url();
	await markOf(reader, 'Fordo').hover();
	await expect(timeline.getByText('22 juin 2025', { exact: true })).toBeHidden();
	expect(page.url()).toBe(before);
});

test('what lies outside of the view has its name and an arrow at the edge of the map', async ({ page, app }) => {
	const reader = await openReader(page, app.url);
	const map = page.getByRole('region', { name: /^Carte/ }).first();
	const canvas = page.locator('canvas.maplibregl-canvas');
	await expect(canvas).toBeVisible();
	await expect(async () => {
		// Far into the south: how far a key moves depends on how far the map has come since the one before.
		await canvas.focus();
		for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowDown');
		await markOf(reader, 'dimanche').hover();
		await markOf(reader, 'Fordo').hover();
		await expect(map.getByText(/Fordo, hors de la vue, au nord/)).toBeAttached({ timeout: 2000 });
	}).toPass();
	await page.getByRole('heading', { level: 2 }).first().hover();
	await expect(map.getByText(/hors de la vue/)).toHaveCount(0);
});

test('by keyboard: from mark to mark, open, read how it was read, close, leave', async ({ page, app }) => {
	const reader = await openReader(page, app.url);
	await expect(reader.getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('n');
	await page.keyboard.press('n');
	await page.keyboard.press('p');
	const first = reader.locator('.text .mark').first();
	await expect(first).toBeFocused();
	const fordo = markOf(reader, 'Fordo');
	for (let press = 0; press < 30 && !(await fordo.evaluate((one) => one === document.activeElement)); press++) {
		await page.keyboard.press('Tab');
	}
	await expect(fordo).toBeFocused();
	await page.keyboard.press('Enter');
	const card = cardOf(page, 'Fordo');
	await expect(card).toBeVisible();
	await expect(card.getByText('Site nucléaire de Fordo').first()).toBeVisible();
	await expect(card.getByText(/retenu/)).toBeVisible();
	await expect(card.getByText('Ce qui a décidé')).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(fordo).toBeFocused();
	// The keys go on from mark to mark while one is open.
	await page.keyboard.press(' ');
	await expect(card).toBeVisible();
	await page.keyboard.press('n');
	await expect(card).toBeHidden();
	await expect(markOf(reader, 'Téhéran')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(reader).toBeHidden();
});

test('by mouse: what, where and when open, close and lead on; Control follows the link', async ({ page, app }) => {
	const reader = await openReader(page, app.url);
	const when = markOf(reader, 'dimanche');
	await when.click();
	const time = cardOf(page, 'dimanche');
	await expect(time.getByText('2025-06-22').first()).toBeVisible();
	await expect(time.getByText('date de publication')).toBeVisible();
	// « dimanche » stands inside of what was done: both are listed.
	await expect(time.getByRole('heading', { level: 3 })).toHaveCount(2);
	await when.click();
	await expect(time).toBeHidden();
	await when.click();
	await time.getByRole('button', { name: 'Aller à cette date' }).click();
	await expect(page).toHaveURL(/time=2025-06-22/);
	await markOf(reader, 'tiré').click();
	const what = cardOf(page, 'tiré');
	await expect(what.getByText('Tir de roquettes, d’obus ou de missiles')).toBeVisible();
	await expectAccessible(page);
	await what.getByRole('button', { name: 'Fermer' }).click();
	const [opened] = await Promise.all([
		page.context().waitForEvent('page'),
		markOf(reader, 'Fordo').click({ modifiers: ['Control'] })
	]);
	expect(opened.url()).toContain('place=');
	await opened.close();
	await markOf(reader, 'Fordo').click();
	await cardOf(page, 'Fordo').getByRole('button', { name: 'Voir le lieu' }).click();
	await expect(page.getByRole('heading', { name: /Fordo/, level: 2 }).first()).toBeVisible();
});

test('marks are switched off and on; the next article of the incident is a click away', async ({ page, app }) => {
	const reader = await openReader(page, app.url);
	await reader.getByRole('button', { name: 'où', exact: true }).click();
	await expect(reader.locator('.text .where')).toHaveCount(0);
	await reader.getByRole('button', { name: 'où', exact: true }).click();
	await expect(markOf(reader, 'Fordo')).toBeVisible();
	const title = await reader.getByRole('heading', { level: 2 }).innerText();
	await reader.getByRole('button', { name: 'Article suivant' }).click();
	await expect(reader.getByRole('heading', { level: 2 })).not.toHaveText(title);
	await expect(reader.getByText('Article 2 sur 2 de l’incident')).toBeVisible();
});

test('on a phone the reader is a sheet to go back from, and an opened mark one at its foot', async ({ page, app }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const reader = await openReader(page, app.url);
	await markOf(reader, 'Fordo').click();
	const card = cardOf(page, 'Fordo');
	await expect(card).toBeVisible();
	const box = await card.boundingBox();
	expect(box?.x).toBe(0);
	expect(box?.width).toBe(390);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
	await expectAccessible(page);
	await card.getByRole('button', { name: 'Fermer' }).click();
	await reader.getByRole('button', { name: 'Retour', exact: true }).click();
	await expect(reader).toBeHidden();
});
