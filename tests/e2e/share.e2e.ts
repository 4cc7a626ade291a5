import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startApp, test } from './app.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

test('a view is shared as a link and as a small page in another, which changes nothing', async ({
	page,
	app,
	context
}) => {
	test.setTimeout(120_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withoutMap(page);
	await open(page, `${app.url}?time=2020-01&in=country:IQ&dead=1&order=oldest`);
	const opener = page.getByRole('button', { name: /^Partager la vue/ });
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Partager cette vue' });
	await expect(dialog.getByRole('button', { name: 'Copier', exact: true })).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('status')).toHaveText('Lien copié');
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(Object.fromEntries(link.searchParams)).toMatchObject({
		time: '2020-01',
		in: 'country:IQ',
		dead: '1',
		order: 'oldest'
	});
	await dialog.getByRole('button', { name: 'Copier le code' }).click();
	const code = await page.evaluate(() => navigator.clipboard.readText());
	await expect(dialog).toContainText('Seules les pages de cette adresse');
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();

	// Only this site may show either, until the owner says otherwise.
	for (const path of ['', '/embed'])
		expect((await page.request.get(`${app.url}${path}`)).headers()['content-security-policy']).toContain(
			"frame-ancestors 'self'"
		);
	const shown = (
		await page.getByRole('region', { name: 'Incidents', exact: true }).getByTestId('counts').innerText()
	).split(' ')[0];
	const dataDir = mkdtempSync(join(tmpdir(), 'chronocarte-embed-'));
	const framed = await startApp(dataDir, { CHRONOCARTE_EMBED_ON: 'http://127.0.0.1:*' });
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="fr"><title>Un journal</title><main><h1>Un journal</h1>${code.replace(app.url, framed.url)}</main></html>`
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	try {
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
		const frame = page.frameLocator('iframe');
		const list = frame.getByRole('region', { name: 'Incidents' });
		await expect(frame.getByText(`${shown ?? ''} incident`)).toBeVisible();
		await expect(list.getByRole('link').first()).toHaveAttribute('href', /^\/\?q?.*time=2020-01.*incident=/);
		await expect(frame.getByRole('textbox')).toHaveCount(0);
		// Its reader moves the window, once it answers; what is listed follows.
		await frame.locator('body.started').waitFor();
		await expect(frame.getByRole('button', { name: 'Lire' })).toBeVisible();
		await frame.getByRole('button', { name: 'Tout', exact: true }).click();
		await expect(frame.getByRole('slider', { name: 'Fenêtre de temps' })).not.toHaveAttribute(
			'aria-valuetext',
			'janvier 2020'
		);
		await expect.poll(() => list.getByRole('link').count()).toBeGreaterThan(Number(shown));
	} finally {
		server.close();
		await framed.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
	await page.setViewportSize({ width: 390, height: 600 });
	await page.goto(`${app.url}/embed?time=2020-01&slider=1`);
	await expect(page.getByRole('slider', { name: 'Fenêtre de temps' })).toBeVisible();
	await expectAccessible(page);
});

test('a view is saved as a picture and put on paper, map, legend, list, sources and day', async ({ page, app }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	// On paper the ground is white, however dark the page is.
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${app.url}?time=2020-01`);
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	await page.getByRole('button', { name: /^Partager la vue/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Partager cette vue' });
	const save = dialog.getByRole('button', { name: 'Image PNG' });
	await expect(save).toBeEnabled();
	const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
	expect(download.suggestedFilename()).toMatch(/^chronocarte-\d{4}-\d{2}-\d{2}\.png$/);
	const bytes = readFileSync(await download.path());
	expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
	// Land and water both: an empty map would be one colour.
	const { white, second } = await coloursOf(page, bytes.toString('base64'));
	expect(white).toBeGreaterThan(0.1);
	expect(second).toBeGreaterThan(0.05);

	await dialog.getByRole('button', { name: 'Imprimer' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await page.emulateMedia({ media: 'print' });
	const sheet = page.getByRole('article');
	await expect(sheet.getByRole('img', { name: /carte/i })).toBeVisible();
	await expect(sheet.getByRole('row').nth(1)).toContainText('janv. 2020');
	await expect(sheet.getByRole('list', { name: 'Type' })).toContainText('Attaques');
	await expect(sheet).toContainText(/Fait le/);
	await expect(sheet).toContainText('Natural Earth');
	await expect(page.getByRole('region', { name: 'Incidents', exact: true })).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByRole('region', { name: 'Incidents', exact: true })).toBeVisible();
});

/** How much of a picture is white, and how much has its second most frequent colour, without the frame of text above and below. */
const coloursOf = (page: Page, base64: string): Promise<{ white: number; second: number }> =>
	page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		const height = image.height - 140;
		[canvas.width, canvas.height] = [image.width, height];
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, -70);
		const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, height).data.buffer ?? new ArrayBuffer(0));
		const counts = new Map<number, number>();
		for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
		const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
		return { white: (counts.get(0xffffffff) ?? 0) / pixels.length, second: second / pixels.length };
	}, base64);
