/** A place and what is told of it, an incident and what each article claims: by pointer and by keyboard. */
import type { Page } from '@playwright/test';
import type { IncidentSummary } from '#lib/wire.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

test.beforeEach(({ page }) => withoutMap(page));

test.describe.configure({ timeout: 180_000 });

const panel = (page: Page) => page.getByRole('region', { name: 'Incidents', exact: true }).locator('.detail');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

async function openPlace(page: Page, url: string, name: string): Promise<void> {
	await open(page, url);
	await page.keyboard.press('/');
	await page.keyboard.type(name);
	await page
		.getByRole('option', { name: new RegExp(name) })
		.first()
		.click();
	await expect(heading(page)).toHaveText(name);
}

test('a place: names, parents, counts by type that filter, scope, and nothing wrong in any state', async ({
	page,
	app
}) => {
	await openPlace(page, app.url, 'Bagdad');
	const side = panel(page);
	await expect(side.getByRole('navigation')).toContainText('Irak');
	await expect(side.getByRole('list', { name: 'Autres noms' })).toContainText('Baghdad');
	const types = side.getByRole('group', { name: 'Filtrer par type dans ce volet' });
	const crowds = types.getByRole('button', { name: /^Foules/ });
	const count = Number((await crowds.innerText()).match(/\d+/)?.[0]);
	await crowds.click();
	await expect(crowds).toHaveAttribute('aria-pressed', 'true');
	await expect(side.getByRole('heading', { level: 3 })).toHaveCount(count);
	await crowds.click();
	await expect(crowds).toHaveAttribute('aria-pressed', 'false');
	// By keyboard: what lies inside of Bagdad leaves, what is there stays.
	const here = side.getByRole('button', { name: /^Ici exactement/ });
	await here.focus();
	await page.keyboard.press('Enter');
	await expect(here).toHaveAttribute('aria-pressed', 'true');
	const exactly = Number((await here.innerText()).match(/\d+/)?.[0]);
	const inside = Number((await side.getByRole('button', { name: /^avec lieux/ }).innerText()).match(/\d+/)?.[0]);
	expect(exactly).toBeLessThan(inside);
	await expect(side.locator('blockquote mark, blockquote .mark').first()).toBeVisible();
	await expectAccessible(page);
	// Up to the country by its name.
	await side.getByRole('navigation').getByRole('button', { name: 'Irak' }).click();
	await expect(heading(page)).toHaveText('Irak');
});

test('the sparkline goes to a moment by arrow and by click, and back to all of time', async ({ page, app }) => {
	await openPlace(page, app.url, 'Bagdad');
	const spark = panel(page).getByRole('slider', { name: 'Incidents de ce lieu au fil du temps' });
	await spark.focus();
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/time=2019/);
	const first = page.url();
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(first);
	await expect(spark).toHaveAttribute('aria-valuetext', /\d/);
	await panel(page).getByRole('button', { name: 'Voir tout le temps' }).click();
	await expect(page).not.toHaveURL(/time=/);
	const box = await spark.boundingBox();
	await spark.click({ position: { x: 6, y: (box?.height ?? 30) - 4 } });
	await expect(page).toHaveURL(/time=2019/);
});

test('articles that cite a place: the place itself apart from what its name stands for', async ({ page, app }) => {
	await openPlace(page, app.url, 'Téhéran');
	const side = panel(page);
	const tab = side.getByRole('tab', { name: 'Articles citant ce lieu' });
	await side.getByRole('tab', { name: 'Incidents' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(tab).toBeFocused();
	await expect(tab).toHaveAttribute('aria-selected', 'true');
	const cited = side.getByRole('tabpanel', { name: 'Articles citant ce lieu' });
	await expect(cited.getByRole('heading', { name: /^Le lieu lui-même \(\d+\)/ })).toBeVisible();
	await expect(cited.getByRole('heading', { name: /^Ce que son nom représente \(\d+\)/ })).toBeVisible();
	await expect(cited.locator('blockquote').first()).toContainText('Téhéran');
	await expectAccessible(page);
	// A link to this view shows it again.
	await expect(page).toHaveURL(/cited=true/);
	await page.reload();
	await expect(tab).toHaveAttribute('aria-selected', 'true');
	await cited.getByRole('link').first().click();
	await expect(page.getByRole('complementary', { name: 'Article' })).toBeVisible();
	await expect(page).toHaveURL(/cited=true.*article=/);
});

test('an incident of a place: its claims side by side, and how far they differ', async ({ page, app }) => {
	const answer = await fetch(`${app.url}/api/incidents?corpus=examples&limit=500`);
	const { incidents } = (await answer.json()) as { incidents: IncidentSummary[] };
	const incident = incidents.find(
		({ place, articleIds }) => /Aïn al-Assad/.test(place?.name ?? '') && articleIds.length > 2
	);
	if (!incident) throw new Error('the examples have changed');
	await openPlace(page, app.url, 'Base d’Aïn al-Assad');
	const side = panel(page);
	await side.locator(`[data-incident="${incident.id}"]`).first().click();
	await expect(side.getByRole('heading', { name: 'Ce que chacun affirme' })).toBeVisible();
	await expect(side.getByText('plus ou moins précis').first()).toBeVisible();
});

test('why, previous and next, and back to its date', async ({ page, app }) => {
	const answer = await fetch(`${app.url}/api/incidents?corpus=examples&limit=500`);
	const { incidents } = (await answer.json()) as { incidents: IncidentSummary[] };
	const incident = incidents.find(
		({ place, articleIds }) => /Aïn al-Assad/.test(place?.name ?? '') && articleIds.length > 2
	);
	if (!incident) throw new Error('the examples have changed');
	await openPlace(page, app.url, 'Base d’Aïn al-Assad');
	const side = panel(page);
	await side.locator(`[data-incident="${incident.id}"]`).first().click();
	const why = side.getByText(/^Pourquoi ici, pourquoi alors/);
	await why.focus();
	await page.keyboard.press('Enter');
	await expect(side.locator('details dt').first()).toBeVisible();
	await expect(side.getByRole('table').last().getByText('total')).toBeVisible();
	await expectAccessible(page);
	const title = await heading(page).innerText();
	const before = page.url();
	const next = side.getByRole('button', { name: /^Incident suivant/ });
	const isLast = await next.isDisabled();
	await side.getByRole('button', { name: isLast ? /^Incident précédent/ : /^Incident suivant/ }).click();
	await expect(page).not.toHaveURL(before);
	await page.keyboard.press(isLast ? ']' : '[');
	await expect(page).toHaveURL(before);
	await expect(heading(page)).toHaveText(title);
	// Elsewhere in time it says so and leads back.
	await page.goto(`${before}&time=2023`);
	await side.getByRole('button', { name: 'Aller à sa date' }).click();
	await expect(page).not.toHaveURL(/time=2023/);
});

test('on a phone the panel of a place has nothing wrong', async ({ page, app }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${app.url}/?place=geonames:98182`);
	await expect(heading(page)).toHaveText('Bagdad');
	await expect(panel(page).locator('blockquote').first()).toBeAttached();
	await expectAccessible(page);
});

test.describe('copies', () => {
	let own: Awaited<ReturnType<typeof startApp>>;
	let dataDir: string;
	test.beforeAll(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-place-'));
		own = await startApp(dataDir);
	});
	test.afterAll(async () => {
		await own.stop();
		rmSync(dataDir, { recursive: true, force: true });
	});

	test('three pasted copies of what one agency sent are one source', async ({ page }) => {
		for (const title of ['Un marché visé à Mossoul', 'Mossoul : trois morts', 'Bombe dans un marché de Mossoul']) {
			await page.goto(own.url);
			await page.getByRole('button', { name: 'Ajouter un article' }).click();
			const pane = page.getByRole('complementary', { name: 'Ajouter un article' });
			await pane
				.getByLabel('Texte de l’article')
				.fill(
					`${title}\n\nMOSSOUL (AFP) - Une bombe a explosé mardi matin dans un marché de Mossoul, tuant trois personnes et en blessant neuf autres, a indiqué la police. Le quartier a été bouclé par l’armée et les commerces sont restés fermés jusqu’au soir.`
				);
			await pane.getByLabel(/Publié le/).fill('2021-03-10');
			await pane.getByRole('button', { name: 'Ajouter', exact: true }).click();
			await expect(pane).toBeHidden();
		}
		await page.goto(`${own.url}/?corpus=mine`);
		const row = page
			.locator('.list')
			.getByRole('link', { name: /Mossoul/ })
			.first();
		await row.click();
		await expect(panel(page).getByText('3 titres · 1 agence')).toBeVisible();
		await expect(panel(page).locator('blockquote')).toHaveCount(3);
	});
});
