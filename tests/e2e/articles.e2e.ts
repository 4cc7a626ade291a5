/** The five real articles that the product was asked for, from the shell to the map. They stay outside of the repository. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { areHere, startWithArticles, type RealArticles } from './realArticles.ts';
import { expectAccessible, withoutMap } from './states.ts';
import type { IncidentSummary } from '#lib/wire.ts';

let running: RealArticles;
let incidents: readonly IncidentSummary[];

if (areHere()) {
	test.beforeAll(async () => {
		running = await startWithArticles();
		({ incidents } = running);
	});
	test.afterAll(() => running.stop());

	const find = (wanted: { date?: string; place?: RegExp; sub?: RegExp }): IncidentSummary[] =>
		incidents.filter(
			({ date, place, subEventType }) =>
				(wanted.date === undefined || (date ?? '').startsWith(wanted.date)) &&
				(!wanted.place || wanted.place.test(place?.name ?? '')) &&
				(!wanted.sub || wanted.sub.test(subEventType))
		);

	test('incidents stand where and when the articles say', () => {
		expect(find({ date: '2020-09-15', place: /Zone verte/, sub: /explosive/ })).toHaveLength(1);
		expect(find({ date: '2020-09-14/2020-09-15', place: /Ambassade des États-Unis/, sub: /Shelling/ })).toHaveLength(1);
		expect(find({ date: '2019-11', place: /Consulat d’Iran à Najaf/, sub: /Violent/ })).toHaveLength(1);
		expect(find({ date: '2019-11', place: /Consulat d’Iran à Kerbala/, sub: /Violent/ })).toHaveLength(1);
		expect(find({ date: '2020-12-20', place: /Ambassade des États-Unis/, sub: /Shelling/ })).toHaveLength(1);
		expect(find({ date: '2020-09-26', place: /Téhéran/, sub: /Meeting/ })).toHaveLength(1);
		const [killing, ...others] = find({ date: '2020-01-03', place: /Bagdad/, sub: /strike/ });
		expect(others).toEqual([]);
		expect(killing?.articleIds).toHaveLength(3);
		const [missiles] = find({ date: '2020-01', place: /Irak/, sub: /Shelling/ });
		expect(missiles?.place).toMatchObject({ kind: 'country' });
		expect(missiles?.articleIds).toHaveLength(2);
		const [sunday] = find({ date: '2020-01', place: /Ambassade des États-Unis/, sub: /Shelling/ });
		expect(sunday).toMatchObject({ weekday: 7, date: '2020-01-05/2020-01-26' });
	});

	test('governments named by their capitals put nothing on the map', () => {
		const placed = incidents.flatMap(({ place }) => place?.name ?? []);
		expect(placed.filter((name) => /Washington|États-Unis$/.test(name))).toEqual([]);
		expect(incidents.filter(({ place }) => place?.name === 'Téhéran').map(({ subEventType }) => subEventType)).toEqual([
			'Meeting'
		]);
	});

	test('what an undated article tells of is reached under « sans date »', async ({ page }) => {
		await page.goto(`${running.url}/?corpus=mine`);
		await page
			.getByRole('button', { name: /sans date/ })
			.or(page.getByRole('link', { name: /sans date/ }))
			.first()
			.click();
		await expect(page.getByText(/Publication inconnue\s:\s«\s(samedi|mercredi|vendredi)\s»/).first()).toBeVisible();
	});

	test('the killing is one incident with its three articles and the day that one of them knows', async ({ page }) => {
		await page.goto(`${running.url}/?corpus=mine&time=2020-01`);
		const row = page.getByRole('link', { name: /Frappe aérienne.*Bagdad/ }).first();
		await expect(row).toContainText('3 janv. 2020');
		await expect(row).toContainText('3 articles');
		await row.click();
		await expect(page.getByRole('heading', { name: /Frappe aérienne/ })).toBeVisible();
		await expect(page.locator('blockquote')).toHaveCount(3);
		await expect(page.locator('blockquote mark').first()).toBeVisible();
	});

	test('missiles on unnamed bases are an area, drawn as the outline of the country', async ({ page }) => {
		await page.goto(`${running.url}/?corpus=mine&time=2020-01`);
		const row = page.getByRole('link', { name: /Tir de roquettes.*Irak/ }).first();
		await row.click();
		await expect(page.getByRole('heading', { name: /Tir de roquettes/ })).toBeVisible();
		await expect(
			page
				.getByText(/11 blessés/)
				.locator('visible=true')
				.first()
		).toBeVisible();
	});

	const list = (page: Page, name: RegExp) => page.locator('.list').getByRole('link', { name }).first();
	const side = (page: Page) => page.locator('.detail');
	const goTo = (page: Page, query: string) => page.goto(`${running.url}/?corpus=mine&${query}`);
	/** How the map draws an incident: the row of the table that stands for it. */
	const drawn = (page: Page, name: RegExp) =>
		page.getByRole('table', { name: 'Tableau des incidents' }).getByRole('row', { name }).first();
	const shape = (row: ReturnType<typeof drawn>) => row.locator('svg').first();

	test('01: a meeting in Téhéran on a day that is deduced, two attacks, two consulates, a month that stays a month', async ({
		page
	}) => {
		await goTo(page, 'time=2020-09');
		await expect(list(page, /Rencontre.*Téhéran/)).toContainText('26 sept. 2020');
		await expect(list(page, /Rencontre.*Téhéran/)).toContainText('déduit');
		await expect(list(page, /Ambassade des États-Unis/)).toContainText(/14.*15 sept. 2020/);
		await expect(list(page, /Zone verte/)).toContainText('15 sept. 2020');
		await goTo(page, 'time=2019-11');
		for (const city of ['Najaf', 'Kerbala'])
			await expect(list(page, new RegExp(`Consulat d’Iran à ${city}`))).toContainText('novembre 2019');
		await list(page, /Consulat d’Iran à Najaf/).click();
		await expect(side(page).locator('blockquote').first()).toBeVisible();
	});

	test('01 on the map: a square on a disc, triangles, faded diamonds, the outline of a country', async ({ page }) => {
		await withoutMap(page);
		await goTo(page, 'time=2020-09&table=true');
		await expect(shape(drawn(page, /Rencontre.*Téhéran/))).toHaveClass(/diplomacy/);
		await expect(drawn(page, /Rencontre.*Téhéran/)).toContainText(/26 sept. 2020.*déduit.*disque de \d+/);
		for (const where of [/Ambassade des États-Unis/, /Zone verte/])
			await expect(shape(drawn(page, where))).toHaveClass(/attack/);
		await expectAccessible(page);
		await goTo(page, 'time=2019-11&table=true');
		for (const city of ['Najaf', 'Kerbala']) {
			const row = drawn(page, new RegExp(`Consulat d’Iran à ${city}`));
			await expect(shape(row)).toHaveClass(/crowd/);
			await expect(row).toContainText('estompé');
		}
		await goTo(page, 'time=2020-01&table=true');
		await expect(drawn(page, /Frappe aérienne.*Bagdad/)).toContainText(/3 janv. 2020.*disque de \d+/);
		await expect(drawn(page, /Tir de roquettes.*Irak/)).toContainText(/contour.*11 blessés/);
	});

	test('02: the threat is hollow and off; the missiles are joined with both tolls; July has no place', async ({
		page
	}) => {
		const threats = incidents.filter(({ status }) => status === 'threatened');
		expect(threats.length).toBeGreaterThan(0);
		await goTo(page, 'time=2020');
		await expect(list(page, /Irak/)).toBeVisible();
		const hidden = threats.map(({ id }) => page.locator(`.list [data-incident="${id}"]`));
		for (const row of hidden) await expect(row).toHaveCount(0);
		await goTo(page, 'time=2020-01');
		await list(page, /Tir de roquettes.*Irak/).click();
		await expect(side(page).getByRole('heading', { name: 'Ce que chacun affirme' })).toBeVisible();
		await expect(side(page).getByText('11 blessés', { exact: true })).toBeVisible();
		await expect(side(page).getByText('aucun blessé', { exact: true })).toBeVisible();
	});

	test('02: no place is written for the talks of July; a person may put them in the capital that is offered', async ({
		page
	}) => {
		await withoutMap(page);
		await page.addInitScript(() => localStorage.setItem('chronocarte.who', 'Tests'));
		const [talks] = incidents.filter(({ date, place }) => date?.startsWith('2020-07') && !place);
		await goTo(page, 'time=2020-07&list=unplaced');
		const row = page.locator(`.list [data-incident="${talks?.id ?? ''}"]`);
		await expect(row).toBeVisible();
		await page
			.getByRole('button', { name: /^fixer le lieu/ })
			.first()
			.click();
		const dialog = page.getByRole('dialog', { name: 'Corriger la lecture' });
		await expect(dialog.getByRole('radio', { name: /Téhéran.*capitale d’un État nommé/ })).toBeVisible();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await row.click();
		const offers = page.getByRole('group', { name: 'lieu déduit ?' });
		await offers.getByRole('button', { name: /^Téhéran/ }).focus();
		await page.keyboard.press('Enter');
		await expect(dialog.getByRole('radio', { name: /Téhéran/ })).toBeChecked();
		await expect(dialog).toContainText(/Lecture actuelle\s*aucun/);
		await dialog.getByRole('button', { name: 'Enregistrer' }).click();
		await expect(dialog).toBeHidden();
		await expect(page.locator('.detail').getByRole('button', { name: 'Téhéran' })).toBeVisible();
		await expect(offers).toBeHidden();
		await page.getByRole('region', { name: 'Dernière correction' }).getByRole('button', { name: 'Annuler' }).click();
		await expect(offers).toBeVisible();
	});

	test('a threat is hollow, and off until it is asked for', async ({ page }) => {
		await withoutMap(page);
		await goTo(page, 'status=threatened&list=undated&table=true');
		const threat = drawn(page, /Menace/);
		await expect(shape(threat)).toHaveClass(/hollow/);
		// 02 is dated: its threat stands in the month in which it was uttered.
		await goTo(page, 'time=2020-07&status=threatened&table=true');
		await expect(threat).toContainText(/juillet 2020.*hors carte/);
		await expect(shape(threat)).toHaveClass(/hollow/);
		await goTo(page, 'list=undated&table=true');
		await expect(page.getByRole('row')).not.toHaveCount(1);
		await expect(page.getByRole('cell', { name: /Menace/ })).toHaveCount(0);
	});

	test('03: a Sunday of January that no word narrows, and a call without a place', async ({ page }) => {
		await goTo(page, 'time=2020-01');
		await expect(list(page, /Tir de roquettes.*Ambassade des États-Unis/)).toContainText('un dimanche');
		await page
			.getByRole('button', { name: /sans lieu/ })
			.locator('visible=true')
			.first()
			.click();
		await expect(page.getByRole('heading', { name: /sans lieu/i }).first()).toBeVisible();
		await expect(list(page, /2020/)).toBeVisible();
		await page.getByRole('group', { name: 'Carte ou tableau' }).getByRole('button', { name: 'Tableau' }).click();
		await expect(drawn(page, /hors carte/)).toBeVisible();
	});

	test('04: nothing stands in a dated window', async ({ page }) => {
		const undated = incidents.filter(({ articleIds, span }) => !span && articleIds.length === 1);
		expect(undated.length).toBeGreaterThan(0);
		await goTo(page, 'time=2025-06&table=true');
		await expect(page.locator('.list [data-incident]')).toHaveCount(0);
		await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '1');
	});

	test('03 takes the 26th once another article says so, and gives it back when that one goes', async ({
		page,
		request
	}) => {
		await withoutMap(page);
		const told = {
			title: 'Trois roquettes sur l’ambassade américaine à Bagdad',
			outlet: 'Le Témoin',
			published: '2020-01-27',
			text: 'Trois roquettes sont tombées dimanche 26 janvier 2020 sur l’ambassade des États-Unis à Bagdad, blessant une personne.'
		};
		const { id } = (await (await request.post(`${running.url}/api/articles`, { data: told })).json()) as { id: string };
		await goTo(page, 'time=2020-01&table=true');
		const attack = drawn(page, /Tir de roquettes.*Ambassade des États-Unis/);
		await expect(attack).toContainText(/26 janv. 2020.*2 articles/);
		await expect(shape(attack)).toHaveClass(/attack/);
		await attack.getByRole('link').click();
		await expect(side(page).getByText(/jour connu par/)).toContainText(told.title);
		expect((await request.delete(`${running.url}/api/articles/${id}`)).ok()).toBe(true);
		await goTo(page, 'time=2020-01&table=true');
		await expect(attack).toContainText('un dimanche');
	});

	test('05: one triangle under the embassy, the Zone verte and Bagdad; both claims side by side', async ({ page }) => {
		const [attack] = find({ date: '2020-12-20', place: /Ambassade des États-Unis/, sub: /Shelling/ });
		const zone = incidents.find(({ place }) => place?.name === 'Zone verte')?.place?.placeId ?? '';
		expect(zone).not.toBe('');
		await goTo(page, 'time=2020-12&table=true');
		await expect(shape(drawn(page, /Tir de roquettes.*Ambassade des États-Unis/))).toHaveClass(/attack/);
		for (const place of [attack?.place?.placeId ?? '', zone, 'geonames:98182']) {
			await goTo(page, `place=${place}&time=2020-12`);
			await expect(
				side(page)
					.locator(`[data-incident="${attack?.id ?? ''}"]`)
					.first()
			).toBeVisible();
		}
		await side(page)
			.locator(`[data-incident="${attack?.id ?? ''}"]`)
			.first()
			.click();
		await expect(side(page).getByRole('heading', { name: 'Ce que chacun affirme' })).toBeVisible();
		await expect(side(page).getByText('1 victime', { exact: true })).toBeVisible();
		await expect(
			side(page)
				.getByText(/selon Mike Pompeo/)
				.first()
		).toBeVisible();
		await expect(side(page).getByText('aucun mort', { exact: true })).toBeVisible();
		await expect(side(page).getByText('aucun blessé', { exact: true })).toBeVisible();
		await expect(
			side(page)
				.getByText(/selon ambassade américaine/)
				.first()
		).toBeVisible();
	});
}
