import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startApp, test } from './app.ts';
import { choiceOf, colourOf, DESERT, LAND, middleOf } from './ground.ts';
import { expectAccessible, loud, open } from './states.ts';
import { startStyleServer, TILE, type StyleServer } from './styleServer.ts';

test.describe.configure({ timeout: 180_000 });

// A server of its own: only its owner gave a style.
let maps: StyleServer;
let app: Awaited<ReturnType<typeof startApp>>;
let folder: string;
test.beforeAll(async () => {
	maps = await startStyleServer();
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-style-'));
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir);
	app = await startApp(dataDir, { CHRONOCARTE_BASEMAP: maps.styleUrl });
});
test.afterAll(async () => {
	await app.stop();
	await maps.stop();
	rmSync(folder, { recursive: true, force: true });
});

const online = (page: Page) => choiceOf(page).getByRole('button', { name: 'Fond en ligne' });
const CREDIT = '© Tuilerie · © Arpenteurs · Tracés indicatifs';

test('a style at an address is drawn under what happened, credited, dimmed on a dark page, and saved as a picture', async ({
	page
}) => {
	await open(page, app.url + DESERT);
	await expect(online(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText(CREDIT)).toBeVisible();
	await expect(page.getByRole('link', { name: '© Tuilerie' })).toHaveAttribute('href', 'https://tuilerie.example/');
	await expect.poll(() => middleOf(page)).toBe(TILE.join());
	// Names of the style are written with its own glyphs.
	await expect.poll(() => maps.asked.some((path) => path.startsWith('/carte/glyphs/Tuilerie%20Sans/'))).toBe(true);
	await expectAccessible(page);
	const dimmed = TILE.map((value) => value - 60);
	await expect
		.poll(async () => (await middleOf(page)).split(',').every((value, index) => Number(value) < (dimmed[index] ?? 0)))
		.toBe(true);
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => middleOf(page)).toBe(TILE.join());

	await page.getByRole('button', { name: 'Partager' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: 'Image PNG' }).click()
	]);
	const picture = readFileSync(await download.path());
	const width = picture.readUInt32BE(16);
	// Left of the middle, away from the frame and from what happened.
	expect(await colourOf(page, picture, Math.round(width / 2), 300)).toBe(TILE.join());
});

test('the embedded base map can be chosen again, which is kept; nobody else is asked then', async ({ page }) => {
	await open(page, app.url + DESERT);
	await expect(page.getByText(CREDIT)).toBeVisible();
	await choiceOf(page).getByRole('button', { name: 'Fond embarqué' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('© Tuilerie')).toHaveCount(0);
	await expect.poll(() => middleOf(page)).toBe(LAND);

	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).origin));
	await page.reload();
	await expect(choiceOf(page).getByRole('button', { name: 'Fond embarqué' })).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => middleOf(page)).toBe(LAND);
	expect(new Set(asked)).toEqual(new Set([app.url]));

	await online(page).click();
	await expect(page.getByText(CREDIT)).toBeVisible();
	await expect.poll(() => middleOf(page)).toBe(TILE.join());
});

test('the page may ask the servers of the style for data, and no others', async ({ request }) => {
	const rules = async (path: string) => {
		const policy = (await request.get(app.url + path)).headers()['content-security-policy'] ?? '';
		return Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
	};
	const page = await rules('/');
	expect(page['connect-src']).toEqual(["'self'", ...[...maps.origins].sort()]);
	expect(page['img-src']).toEqual(["'self'", 'data:', 'blob:']);
	expect(page['default-src']).toEqual(["'self'"]);
	expect((await rules('/embed'))['connect-src']).toEqual(["'self'"]);
});

loud('a style that cannot be had gives way to the embedded base map, with one line', async ({ page }) => {
	const dataDir = join(folder, 'lost');
	mkdirSync(dataDir);
	const lost = await startApp(dataDir, { CHRONOCARTE_BASEMAP: `${maps.origins[0]}/carte/lost.json` });
	try {
		await open(page, lost.url + DESERT);
		await expect(page.getByText('Fond en ligne indisponible')).toBeVisible();
		await expect(choiceOf(page).getByRole('button', { name: 'Fond embarqué' })).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(() => middleOf(page)).toBe(LAND);
	} finally {
		await lost.stop();
	}
});

loud('tiles that cannot be had give way too, once none of them came', async ({ page }) => {
	await page.route(`${maps.origins[1]}/png/**`, (route) => route.abort());
	await page.route(`${maps.origins[0]}/carte/zones.geojson`, (route) => route.abort());
	await open(page, app.url + DESERT);
	await expect(page.getByText('Fond en ligne indisponible')).toBeVisible();
	await expect.poll(() => middleOf(page)).toBe(LAND);
});
