/** A hundred thousand incidents: the list holds what is in view, scrolls to its end and follows the window. */
import { packOverview, unpackOverview, type PackedOverview } from '#lib/overview/pack.ts';
import type { Overview } from '#lib/wire.ts';
import { expect, test } from './app.ts';
import { withoutMap } from './states.ts';

test.describe.configure({ timeout: 180_000 });

const MANY = 100_000;
/** From the first of May 2008 on, in days since 1970, and over how many. */
const [FIRST, DAYS] = [14_000, 6000];

/** The incidents of a newsroom again and again, each on its day. */
function often(overview: Overview): Overview {
	const placed = overview.incidents.filter(({ span, place }) => span && place);
	const incidents = Array.from({ length: MANY }, (_, index) => {
		const start = FIRST + Math.floor((index * DAYS) / MANY);
		return {
			...(placed[index % placed.length] as (typeof placed)[number]),
			id: `i${index}`,
			span: { start, end: start + 1 }
		};
	});
	return { ...overview, incidents };
}

test('a list of a hundred thousand holds what is in view, to its end, and follows the window', async ({
	page,
	app,
	request
}) => {
	await withoutMap(page);
	const packed = (await (await request.get(`${app.url}/api/overview`)).json()) as PackedOverview;
	const body = JSON.stringify(packOverview(often(unpackOverview(packed))));
	await page.route('**/api/overview', (route) => route.fulfill({ contentType: 'application/json', body }));
	await page.goto(app.url);
	const counts = page.getByTestId('counts').locator('visible=true').first();
	await expect(counts).toContainText(/100\s000 sur 100\s000/);

	const rows = page.locator('.list .scroller li');
	const rowOf = (index: number) => page.locator(`.list a[href*="incident=i${index}"]`).first();
	const areFew = () => expect.poll(() => rows.count()).toBeLessThan(80);
	await expect(rowOf(MANY - 1)).toBeVisible();
	await areFew();

	// Rows are measured as they come into view: the end moves a little when it is reached.
	await rowOf(MANY - 1).hover();
	await expect(async () => {
		await page.mouse.wheel(0, 10_000_000);
		await expect(rowOf(0)).toBeVisible({ timeout: 1000 });
	}).toPass();
	await areFew();

	await page.getByRole('slider', { name: 'Fin de la fenêtre' }).press('ArrowLeft');
	await expect(counts).not.toContainText(/100\s000 sur/);
	await expect(counts).toContainText(/sur 100\s000/);
	await areFew();
});
