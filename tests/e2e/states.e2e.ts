import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible, loud, open, withoutMap } from './states.ts';

// Each state is measured twice, in light and in dark.
test.describe.configure({ timeout: 240_000 });

const panelOf = (page: Page) => page.getByRole('region', { name: 'Incidents', exact: true });

test('no article of one’s own: add one, or see the examples', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, `${app.url}?corpus=mine`);
	const panel = panelOf(page);
	await expect(panel).toContainText('Vous n’avez pas encore d’article.');
	await expectAccessible(page);
	await panel.getByRole('button', { name: /Voir \d+ exemples/ }).click();
	await expect(panel.getByRole('link').first()).toBeVisible();
	await open(page, `${app.url}?corpus=mine`);
	await panel.getByRole('button', { name: 'Ajouter un article' }).click();
	await expect(page.getByLabel('Texte de l’article')).toBeFocused();
});

test('an empty window offers the nearest date and all of time', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, `${app.url}?time=2024-08`);
	const panel = panelOf(page);
	await expect(panel).toContainText('Le plus proche');
	await expectAccessible(page);
	await panel.getByRole('button', { name: 'y aller' }).click();
	await expect(panel.getByRole('link').first()).toBeVisible();
	await open(page, `${app.url}?time=2024-08`);
	await panel.getByRole('button', { name: 'Tout le temps' }).click();
	await expect(page).not.toHaveURL(/time=/);
});

test('filters that hide everything say so', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	for (const family of ['Attaques', 'Foules', 'Diplomatie', 'Autres'])
		await page.getByRole('button', { name: family, exact: true }).click();
	const panel = panelOf(page);
	await expect(panel).toContainText('Les filtres cachent tout.');
	await expectAccessible(page);
	await panel.getByRole('button', { name: 'Tout montrer' }).click();
	await expect(panel.getByRole('link').first()).toBeVisible();
});

test('a search without a result says what to try', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	await page.getByRole('combobox', { name: /Chercher/ }).fill('zzzz');
	await expect(page.getByText('Essayez un lieu, un type d’incident')).toBeVisible();
	await expectAccessible(page);
});

test('the first visit has one line, the second none', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	const hint = page.getByRole('complementary', { name: 'Première visite' });
	await expect(hint).toContainText(/\d+ dépêches d’exemple · collez la vôtre/);
	await expectAccessible(page);
	await hint.getByRole('button', { name: 'Ne plus montrer' }).click();
	await expect(hint).toBeHidden();
	await open(page, app.url);
	await expect(hint).toBeHidden();
});

test('« ? » opens the keys, Escape closes them and gives the focus back', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	const slider = page.getByRole('slider', { name: 'Fenêtre de temps' });
	await slider.focus();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
	await expect(sheet).toContainText('Avancer d’une fenêtre');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(slider).toBeFocused();
	await page.getByRole('combobox', { name: /Chercher/ }).fill('?');
	await expect(sheet).toBeHidden();
	await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
	await expect(sheet).toBeVisible();
});

test('without WebGL list and slider remain', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	await expect(page.getByText(/La carte a besoin de WebGL 2/)).toBeVisible();
	await expect(panelOf(page).getByRole('link').first()).toBeVisible();
	await expectAccessible(page);
});

loud('an incident and an article that are gone lead back to the list', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, `${app.url}?incident=gone&article=gone`);
	const reader = page.locator('.reader');
	await expect(reader.getByRole('alert')).toContainText('Cet article n’existe pas ou plus.');
	await expect(panelOf(page).getByRole('alert')).toContainText('n’existe pas ou plus');
	await expectAccessible(page);
	await reader.getByRole('button', { name: 'Revenir à la liste' }).click();
	await expect(reader).toBeHidden();
	await expect(panelOf(page).getByRole('link').first()).toBeVisible();
});

loud('a server that is gone: what is shown stays, and trying again helps', async ({ page, app }) => {
	await withoutMap(page);
	await open(page, app.url);
	await page.route('**/api/**', (route) => route.abort());
	const panel = panelOf(page);
	await panel.getByRole('link').first().click();
	const alert = panel.getByRole('alert').first();
	await expect(alert).toContainText('Le serveur ne répond pas.');
	await expectAccessible(page);
	await page.unroute('**/api/**');
	await alert.getByRole('button', { name: 'Réessayer' }).click();
	await expect(panel.locator('mark').first()).toBeVisible();
});

loud('a page that does not exist leads to the map', async ({ page, app }) => {
	await page.goto(`${app.url}/nulle-part`);
	await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Revenir à la carte' }).click();
	await expect(panelOf(page)).toBeVisible();
});
