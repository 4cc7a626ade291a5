import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { expectAccessible, open, withoutMap } from './states.ts';

let newsroom: Newsroom;
test.beforeAll(async ({ request }) => {
	test.setTimeout(120_000);
	newsroom = await openNewsroom(request, { CHRONOCARTE_WEBHOOK_PRIVATE: '1' });
});
test.afterAll(() => newsroom.stop());

test('a saved filter tells what is new, revised and withdrawn, on the page and in its feed', async ({
	page,
	request
}) => {
	const { url } = newsroom;
	await withoutMap(page);
	await open(page, `${url}?corpus=mine&in=country:IQ`);
	const bell = page.getByRole('button', { name: /^Thèmes et changements/ });
	await bell.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Thèmes', exact: true });
	await page.keyboard.type('Irak, tout');
	await page.keyboard.press('Enter');
	const theme = dialog.getByRole('listitem').filter({ hasText: 'Irak, tout' });
	await expect(theme).toContainText('3 incidents');
	await expectAccessible(page);

	// News of the same attack, and of a place elsewhere.
	await newsroom.add(request, {
		outlet: 'Le Soir des lacs',
		published: '2021-05-06',
		title: 'Attentat de Bagdad, le bilan monte',
		text: 'Un attentat à la bombe a tué sept personnes à Bagdad le 3 mai 2021.'
	});
	await newsroom.add(request, {
		outlet: 'Le Soir des lacs',
		published: '2021-05-06',
		title: 'Incendie à Lyon',
		text: 'Un incendie a détruit un entrepôt à Lyon mardi 4 mai 2021.'
	});
	await page.reload();
	await expect(bell).toHaveAccessibleName(/1 changement non lu/);
	await bell.click();
	await theme.getByRole('button', { name: 'Ce qui a changé dans Irak, tout' }).click();
	const changes = page.getByRole('dialog', { name: 'Ce qui a changé dans Irak, tout' });
	await expect(changes.getByRole('list', { name: 'Ce qui a changé' }).getByRole('listitem')).toHaveCount(1);
	await expect(changes).toContainText(/Révisé[\s\S]*5 morts[\s\S]*→[\s\S]*7 morts/);
	await expectAccessible(page);
	await changes.getByLabel('Thème').selectOption('Tous les incidents');
	await expect(page.getByRole('dialog', { name: 'Ce qui a changé', exact: true })).toContainText(
		/Nouveau[\s\S]*Incendie · Lyon/
	);
	await page.keyboard.press('Escape');

	const { themes } = (await (await request.get(`${url}/api/themes`)).json()) as { themes: { id: string }[] };
	const feed = await request.get(`${url}/api/themes/${themes[0]?.id ?? ''}/feed.atom`);
	expect(feed.headers()['content-type']).toContain('application/atom+xml');
	const entries = await page.evaluate(
		(text) => {
			const document = new DOMParser().parseFromString(text, 'application/xml');
			return [...document.querySelectorAll('entry')].map((entry) => ({
				title: entry.querySelector('title')?.textContent,
				href: entry.querySelector('link')?.getAttribute('href')
			}));
		},
		await feed.text()
	);
	expect(entries).toHaveLength(1);
	expect(entries[0]?.title).toMatch(/^Révisé · /);
	expect(entries[0]?.href).toContain(`${url}/?corpus=mine&incident=`);

	// Its filter comes back with a press; read is read; and it goes when asked twice.
	await page
		.getByRole('button', { name: 'Tout effacer' })
		.or(page.getByRole('button', { name: /^Retirer le filtre/ }))
		.first()
		.click();
	await bell.click();
	await theme.getByRole('button', { name: 'Tout marquer comme lu' }).click();
	await expect(theme).not.toContainText('non lu');
	await theme.getByRole('button', { name: 'Webhook' }).click();
	let status = 500;
	const got: string[] = [];
	const hook = createServer((request, response) => {
		request.on('data', (chunk: Buffer) => got.push(chunk.toString()));
		request.on('end', () => response.writeHead(status).end());
	});
	await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
	try {
		await theme.getByLabel('Adresse (https://…)').fill(`http://127.0.0.1:${(hook.address() as AddressInfo).port}/`);
		await theme.getByLabel('Envoyer les changements').check();
		await theme.getByRole('button', { name: 'Enregistrer l’adresse' }).click();
		await expect(theme).toContainText('Clé de signature, montrée une seule fois');
		// News that does not arrive: when and why is said, and it is sent again by hand.
		await newsroom.add(request, {
			outlet: 'Radio des deux rives',
			published: '2021-05-08',
			title: 'Un pont de nouveau bloqué',
			text: 'Des manifestants ont bloqué un pont à Najaf vendredi 7 mai 2021.'
		});
		await request.patch(`${url}/api/themes/${themes[0]?.id ?? ''}`, { data: { retry: true } });
		await page.reload();
		await bell.click();
		await theme.getByRole('button', { name: 'Webhook' }).click();
		await expect(theme).toContainText(/Dernier envoi manqué, .*2\d{3}.*HTTP 500/);
		await expectAccessible(page);
		status = 204;
		await theme.getByRole('button', { name: 'Relancer' }).click();
		await expect(theme).not.toContainText('manqué');
		expect(got.at(-1)).toContain('"kind":"new"');
	} finally {
		hook.close();
	}
	await theme.getByRole('button', { name: 'Ouvrir le thème Irak, tout' }).click();
	await expect(page).toHaveURL(/in=country:IQ/);
	await bell.click();
	await theme.getByRole('button', { name: 'Supprimer le thème' }).click();
	await theme.getByRole('button', { name: 'Supprimer vraiment' }).click();
	await expect(dialog).toContainText('Un thème est un filtre enregistré');
});
