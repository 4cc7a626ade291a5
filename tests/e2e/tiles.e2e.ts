import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { askedRange } from '#lib/server/basemap/range.ts';
import { choiceOf, DESERT, LAND, middleOf, solidPng } from './ground.ts';
import { expectAccessible, loud, open } from './states.ts';
import { packTile, PNG, writeArchive } from './tiles.ts';

test.describe.configure({ timeout: 180_000 });

// A server of its own: only its owner gave tiles. Their world is one ocean, so that no land shows where they lie.
const OCEAN = writeArchive(
	[
		{
			name: 'water',
			kind: 'ocean',
			ring: [
				[0, 0],
				[4096, 0],
				[4096, 4096],
				[0, 4096]
			]
		}
	],
	{ attribution: '<a href="https://tiles.example/">© Tuilerie</a>', vector_layers: [{ id: 'water', fields: {} }] }
);
let app: Awaited<ReturnType<typeof startApp>>;
let folder: string;
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-tiles-'));
	const archive = join(folder, 'ocean.pmtiles');
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir);
	writeFileSync(archive, OCEAN);
	app = await startApp(dataDir, { CHRONOCARTE_BASEMAP: archive });
});
test.afterAll(async () => {
	await app.stop();
	rmSync(folder, { recursive: true, force: true });
});

const SEA = '216,228,234';

test('the owner’s tiles are drawn, credited, and can be changed for the embedded base map, which is kept', async ({
	page
}) => {
	await open(page, app.url + DESERT);
	await expect(choiceOf(page).getByRole('button', { name: 'Tuiles' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('© Tuilerie · Tracés indicatifs')).toBeVisible();
	await expect.poll(() => middleOf(page)).toBe(SEA);
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'light' });

	await choiceOf(page).getByRole('button', { name: 'Fond embarqué' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('© Tuilerie')).toHaveCount(0);
	await expect.poll(() => middleOf(page)).toBe(LAND);

	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.reload();
	await expect(choiceOf(page).getByRole('button', { name: 'Fond embarqué' })).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => middleOf(page)).toBe(LAND);
	expect(asked).not.toContain('/basemap.pmtiles');
});

loud('tiles that cannot be had give way to the embedded base map, with one line', async ({ page }) => {
	await page.route('**/basemap.pmtiles', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await open(page, app.url + DESERT);
	await expect(page.getByText('Tuiles indisponibles')).toBeVisible();
	await expect(choiceOf(page).getByRole('button', { name: 'Fond embarqué' })).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => middleOf(page)).toBe(LAND);

	await page.unroute('**/basemap.pmtiles');
	await choiceOf(page).getByRole('button', { name: 'Tuiles' }).click();
	await expect(page.getByText('© Tuilerie')).toBeVisible();
	await expect(page.getByText('Tuiles indisponibles')).toHaveCount(0);
});

/** Answers with another archive than the server's, in parts as it does. */
const instead = (page: Page, archive: Buffer) =>
	page.route('**/basemap.pmtiles', async (route) => {
		const range = askedRange((await route.request().headerValue('range')) ?? null, archive.length);
		if (!range || range === 'outside') return route.fulfill({ status: 416 });
		const headers = { 'content-range': `bytes ${range.start}-${range.end - 1}/${archive.length}` };
		return route.fulfill({ status: 206, headers, body: archive.subarray(range.start, range.end) });
	});

test('an archive of pictures is drawn too: they step back a little, and more on a dark page', async ({ page }) => {
	await instead(page, packTile(solidPng([200, 60, 60]), PNG, { attribution: 'Images © Atelier' }));
	await open(page, app.url + DESERT);
	await expect(page.getByText('Images © Atelier · Tracés indicatifs')).toBeVisible();
	const redOf = async () => Number((await middleOf(page)).split(',')[0]);
	const isRed = async () => {
		const [red = 0, green = 0, blue = 0] = (await middleOf(page)).split(',').map(Number);
		return red > green + 40 && red > blue + 40;
	};
	await expect.poll(isRed).toBe(true);
	const inLight = await redOf();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(redOf).toBeLessThan(inLight - 40);
	await expect.poll(isRed).toBe(true);
});

loud('an archive of tiles that cannot be drawn gives way to the embedded base map, with one line', async ({ page }) => {
	await instead(page, packTile(Buffer.from('?'), 99, {}));
	await open(page, app.url + DESERT);
	await expect(page.getByText('Tuiles indisponibles')).toBeVisible();
	await expect.poll(() => middleOf(page)).toBe(LAND);
});

test('the archive is sent in parts; nothing else of its folder is', async ({ request }) => {
	const part = await request.get(`${app.url}/basemap.pmtiles`, { headers: { range: 'bytes=0-6' } });
	expect([part.status(), await part.text()]).toEqual([206, 'PMTiles']);
	const behind = await request.get(`${app.url}/basemap.pmtiles`, { headers: { range: 'bytes=999999-' } });
	expect(behind.status()).toBe(416);
	for (const path of ['/basemap.pmtiles/..%2fdata%2fchronocarte.sqlite', '/data/chronocarte.sqlite', '/ocean.pmtiles'])
		expect((await request.get(app.url + path)).status()).toBe(404);
});
