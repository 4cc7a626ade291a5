import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, loud, open } from './states.ts';
import { writeArchive } from './tiles.ts';

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

/** In the desert of Egypt, where no name stands and nothing happened. */
const DESERT = '/?view=27,27,5';
const choiceOf = (page: Page) => page.getByRole('group', { name: 'Fond de carte' });

/** The colour in the middle of the map. */
async function middleOf(page: Page): Promise<string> {
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) return '';
	const clip = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 4, height: 4 };
	const png = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (encoded) => {
		const image = new Image();
		image.src = `data:image/png;base64,${encoded}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		return [...(context?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3).join();
	}, png);
}

const SEA = '216,228,234';
const LAND = '248,245,238';

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

test('the archive is sent in parts; nothing else of its folder is', async ({ request }) => {
	const part = await request.get(`${app.url}/basemap.pmtiles`, { headers: { range: 'bytes=0-6' } });
	expect([part.status(), await part.text()]).toEqual([206, 'PMTiles']);
	const behind = await request.get(`${app.url}/basemap.pmtiles`, { headers: { range: 'bytes=999999-' } });
	expect(behind.status()).toBe(416);
	for (const path of ['/basemap.pmtiles/..%2fdata%2fchronocarte.sqlite', '/data/chronocarte.sqlite', '/ocean.pmtiles'])
		expect((await request.get(app.url + path)).status()).toBe(404);
});
