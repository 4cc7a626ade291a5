/** The map: areas that are drawn, clusters that open, and four counts on which others fail. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { IncidentSummary } from '#lib/wire.ts';
import { expect, startApp, test, type App } from './app.ts';
import { expectAccessible, open } from './states.ts';

// Each draws the map many times, without a graphics card.
test.describe.configure({ timeout: 180_000 });

const line = (page: Page) => page.getByTestId('counts').locator('visible=true').first();
const chips = (page: Page) => page.getByRole('list', { name: 'Filtres actifs' });

async function mapBox(page: Page) {
	await expect(page.getByText('La carte se charge')).toBeHidden();
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) throw new Error('the map has no box');
	return box;
}

test('draw a rectangle, a polygon, take what the map shows, and go back', async ({ page, app }) => {
	await open(page, `${app.url}?view=44.3,33.3,6`);
	const { x, y, width, height } = await mapBox(page);
	const all = await line(page).innerText();
	const choose = async (way: string) => {
		await page.getByRole('button', { name: 'Choisir une zone' }).click();
		await page.getByRole('button', { name: way }).click();
	};

	await choose('Dessiner un rectangle');
	await page.mouse.move(x + width / 2 - 60, y + height / 2 - 60);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 60, y + height / 2 + 60, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/area=4[34]/);
	await expect(chips(page)).toContainText('rectangle dessiné');
	await expect(line(page)).not.toHaveText(all);
	await expect(page.getByRole('button', { name: 'Choisir une zone' })).toBeFocused();

	// The third corner with Enter instead of a double click; Escape gives up and keeps what was.
	await choose('Dessiner un polygone');
	for (const [dx, dy] of [
		[-90, -40],
		[90, -40],
		[0, 90]
	] as const) {
		await page.mouse.click(x + width / 2 + dx, y + height / 2 + dy);
	}
	await page.keyboard.press('Enter');
	await expect(chips(page)).toContainText('3 sommets');
	await choose('Dessiner un polygone');
	await page.keyboard.press('Escape');
	await expect(chips(page)).toContainText('3 sommets');

	// Without a pointer.
	await page.getByRole('button', { name: 'Choisir une zone' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Ce que montre la carte' })).toBeVisible();
	await page.getByRole('button', { name: 'Ce que montre la carte' }).focus();
	await page.keyboard.press('Enter');
	await expect(chips(page)).toContainText('rectangle dessiné');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Choisir une zone' }).click();
	await page.getByRole('button', { name: 'Effacer la zone' }).click();
	await expect(page).not.toHaveURL(/area=/);
	await expect(line(page)).toHaveText(all);
});

test.describe('ten without a date, ten of a whole country, ten at one spot', () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-e2e-'));
	let app: Awaited<ReturnType<typeof startApp>> & Pick<App, 'url'>;

	test.beforeAll(async () => {
		test.setTimeout(180_000);
		app = await startApp(dataDir);
		const add = async (text: string, published?: string) => {
			const body = JSON.stringify({ title: 'Bref', text, ...(published && { published }) });
			const headers = { 'content-type': 'application/json', origin: app.url };
			const answer = await fetch(`${app.url}/api/articles`, { method: 'POST', headers, body });
			expect(answer.ok, await answer.text()).toBe(true);
		};
		for (let at = 1; at <= 10; at++) {
			const day = String(at).padStart(2, '0');
			await add(`Une bombe a explosé samedi à Mossoul, tuant ${at + 1} personnes.`);
			await add(`Des manifestations ont eu lieu en Irak le ${at} mars 2021.`, `2021-03-${day}`);
			await add(`Une roquette a visé l’ambassade des États-Unis à Bagdad le ${at} mai 2021.`, `2021-05-${day}`);
		}
	});
	test.afterAll(async () => {
		await app.stop();
		rmSync(dataDir, { recursive: true, force: true });
	});

	test('those at one spot are spread out around it, for pointer and keys', async ({ page }) => {
		const answer = await fetch(`${app.url}/api/incidents?corpus=mine&from=2021-05-01&to=2021-05-31`);
		const { incidents } = (await answer.json()) as { incidents: IncidentSummary[] };
		const embassy = incidents.find(({ place }) => place?.kind === 'facility')?.place;
		if (embassy?.placeId === undefined) throw new Error('no embassy among the incidents');
		const view = `${embassy.lng},${embassy.lat},14`;
		await open(page, `${app.url}?time=2021-05&place=${encodeURIComponent(embassy.placeId)}&view=${view}`);
		await mapBox(page);
		const fan = page.getByRole('group', { name: '10 incidents au même endroit' });
		await expect(fan.getByRole('button')).toHaveCount(10);

		await fan.getByRole('button', { name: /3 mai 2021/ }).click();
		await expect(page).toHaveURL(/incident=/);
		await expect(fan.getByRole('button', { name: /3 mai 2021/ })).toHaveAttribute('aria-current', 'true');
		const third = page.url();

		await page.locator('canvas.maplibregl-canvas').focus();
		await page.keyboard.press('Tab');
		await expect(fan.getByRole('button', { name: /3 mai 2021/ })).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(fan.getByRole('button', { name: /4 mai 2021/ })).toBeFocused();
		await page.keyboard.press('End');
		await expect(fan.getByRole('button', { name: /10 mai 2021/ })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(third);
		await expect(fan.getByRole('button', { name: /10 mai 2021/ })).toHaveAttribute('aria-current', 'true');
		await expectAccessible(page);
	});

	test('stay reachable and counted right under any filter; map, list and slider show one count', async ({ page }) => {
		await open(page, app.url);
		await mapBox(page);
		await expect(line(page)).toContainText('20 sur 30');
		await expect(line(page)).toContainText('10 sans date');
		// What the map stands for is the same as its table and the list.
		const slider = page.getByRole('slider', { name: 'Fenêtre de temps' });
		await expect(slider).toHaveAttribute('aria-valuetext', /2021/);

		await page.getByRole('button', { name: '10 sans date' }).click();
		await expect(page.getByRole('heading', { name: /Sans date/ })).toBeVisible();
		await page.goto(`${app.url}?types=protests`);
		await expect(line(page)).toContainText('10 sur 10');
		await expect(line(page)).toContainText('0 sans date');
		await page.goto(`${app.url}?types=explosions&time=2021-05`);
		await expect(line(page)).toContainText('10 sur 20');
		await expect(line(page)).toContainText('10 sans date');
		// Half of the month: a day at the edge is in on one side alone.
		await page.goto(`${app.url}?types=explosions&time=2021-05-01/2021-05-05&view=44.39,33.3,14`);
		await expect(line(page)).toContainText('5 sur 20');
	});
});
