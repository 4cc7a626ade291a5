// @vitest-environment happy-dom
import { isoDay } from '#core';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import Harness from './Harness.svelte';
import { giveRoom } from './layout.ts';
import { givePopovers } from './popovers.ts';

beforeAll(() => {
	giveRoom();
	givePopovers();
});

function open(search = '') {
	const made: { dashboard?: Dashboard; playback?: Playback } = {};
	render(Harness, {
		search,
		onready: (dashboard: Dashboard, playback: Playback) => Object.assign(made, { dashboard, playback })
	});
	const { dashboard, playback } = made;
	if (!dashboard || !playback) throw new Error('the page did not start');
	const words = () => `${isoDay(dashboard.window.start)}/${isoDay(dashboard.window.end)}`;
	return { dashboard, playback, words, user: userEvent.setup() };
}
const panel = () => screen.getByRole('region', { name: 'Incidents' });
const slider = (name: string) => screen.getByRole('slider', { name });

describe('the time slider by keyboard', () => {
	test('says its dates in words', () => {
		open('?time=2020-01');
		expect(slider('Fenêtre de temps').getAttribute('aria-valuetext')).toBe('janvier 2020');
		expect(slider('Début de la fenêtre').getAttribute('aria-valuetext')).toBe('mercredi 1er janvier 2020');
		expect(slider('Fin de la fenêtre').getAttribute('aria-valuetext')).toBe('vendredi 31 janvier 2020');
	});
	test.for([
		{ name: 'Fenêtre de temps', keys: '{ArrowRight}', want: '2020-02-01/2020-03-01' },
		{ name: 'Fenêtre de temps', keys: '{ArrowLeft}{ArrowLeft}', want: '2019-11-01/2019-12-01' },
		{ name: 'Début de la fenêtre', keys: '{ArrowLeft}', want: '2019-12-01/2020-02-01' },
		{ name: 'Fin de la fenêtre', keys: '{PageUp}', want: '2020-01-01/2020-10-01' },
		{ name: 'Fin de la fenêtre', keys: '{End}', want: '2020-01-01/2020-10-01' },
		{ name: 'Fenêtre de temps', keys: '{Home}', want: '2019-11-01/2019-12-02' },
		{ name: 'Fenêtre de temps', keys: '{Control>}{ArrowRight}{/Control}', want: '2020-02-01/2020-03-01' }
	])('$keys on « $name » gives $want', async ({ name, keys, want }) => {
		const { user, words } = open('?time=2020-01');
		slider(name).focus();
		await user.keyboard(keys);
		expect(words()).toBe(want);
		expect(document.activeElement).toBe(slider(name));
	});
	test('brackets walk from incident to incident and leave the focus where it is', async () => {
		const { user, dashboard } = open();
		slider('Fenêtre de temps').focus();
		await user.keyboard(']]');
		// user-event writes « [[ » for the key [.
		expect(dashboard.incident).toBe('i-najaf');
		await user.keyboard('[[');
		expect(dashboard.incident).toBe('i-kerbala');
		expect(document.activeElement).toBe(slider('Fenêtre de temps'));
	});
	test('space plays and pauses, a button takes its own space', async () => {
		const { user, playback } = open('?time=2020-04');
		slider('Fenêtre de temps').focus();
		await user.keyboard(' ');
		expect(playback.playing).toBe(true);
		await user.keyboard(' ');
		expect(playback.playing).toBe(false);
		screen.getByRole('button', { name: 'Lire' }).focus();
		await user.keyboard(' ');
		expect(playback.playing).toBe(true);
		playback.pause();
	});
	test('letters are letters while typing', async () => {
		const { user, playback, dashboard } = open('?time=2020-04');
		await user.type(screen.getByRole('combobox', { name: /Chercher/ }), 'a b]');
		expect(playback.playing).toBe(false);
		expect(dashboard.incident).toBeUndefined();
	});
	test('a typed date moves an edge; half a date moves nothing', async () => {
		const { user, words } = open('?time=2020-01');
		const [last] = screen.getAllByLabelText('Dernier jour');
		if (!last) throw new Error('no field for the last day');
		await user.clear(last);
		await user.type(last, '2020-03-31');
		last.dispatchEvent(new Event('change', { bubbles: true }));
		expect(words()).toBe('2020-01-01/2020-04-01');
		await user.clear(last);
		last.dispatchEvent(new Event('change', { bubbles: true }));
		expect(words()).toBe('2020-01-01/2020-04-01');
	});
});

describe('list, place, incident and article by keyboard', () => {
	test('the focus goes down with the visitor and back to the row', async () => {
		const { user, dashboard } = open();
		const row = await within(panel()).findByRole('link', { name: /Manifestation violente · Najaf/ });
		row.focus();
		await user.keyboard('{Enter}');
		expect(dashboard.incident).toBe('i-najaf');
		const heading = await within(panel()).findByRole('heading', { name: 'Manifestation violente' });
		await expect.poll(() => document.activeElement).toBe(heading);
		await user.keyboard('{Escape}');
		await expect.poll(() => document.activeElement?.getAttribute('data-incident')).toBe('i-najaf');
	});
	test('a place lists its incidents with their articles and marks', async () => {
		const { user, dashboard } = open('?place=bagdad');
		expect(within(panel()).getByRole('button', { name: 'avec lieux contenus (3)' }).getAttribute('aria-pressed')).toBe(
			'true'
		);
		expect((await within(panel()).findAllByText('incendié', { selector: 'mark' })).length).toBeGreaterThan(0);
		await user.click(within(panel()).getByRole('button', { name: 'Ici exactement (1)' }));
		expect([...panel().querySelectorAll('.detail h3')].map(({ textContent }) => textContent.trim())).toEqual([
			'Manifestation · Bagdad'
		]);
		await user.click(within(panel()).getByRole('button', { name: 'Irak' }));
		expect(dashboard.place).toBe('irak');
	});
	test('an article takes the focus and gives it back', async () => {
		const { user } = open('?incident=i-najaf');
		const link = await within(panel()).findByRole('link', { name: 'Deux consulats attaqués dans le sud' });
		link.focus();
		await user.keyboard('{Enter}');
		const reader = await screen.findByRole('complementary', { name: 'Article' });
		expect(document.activeElement).toBe(within(reader).getByRole('heading', { level: 2 }));
		expect(await within(reader).findByText(/Des/, { selector: '.text' })).toBeTruthy();
		await user.keyboard('{Escape}');
		expect(screen.queryByRole('complementary', { name: 'Article' })).toBeNull();
		expect(document.activeElement).toBe(link);
	});
	test('a mark of the article opens and leads to its place, and marks can be switched off', async () => {
		const { user, dashboard } = open('?article=a1');
		const reader = await screen.findByRole('complementary', { name: 'Article' });
		const place = await within(reader).findByRole('link', { name: 'Najaf' });
		await user.click(within(reader).getByRole('button', { name: 'où' }));
		expect(within(reader).queryByRole('link', { name: 'Najaf' })).toBeNull();
		await user.click(within(reader).getByRole('button', { name: 'où' }));
		expect(place.isConnected).toBe(false);
		await user.click(within(reader).getByRole('link', { name: 'Najaf' }));
		await user.click(await within(reader).findByRole('button', { name: 'Voir le lieu' }));
		expect(dashboard.place).toBe('najaf');
	});
	test('claims stand side by side, with who says so and that they differ; articles of one outlet by their titles', async () => {
		open('?incident=i-aeroport');
		const title = await screen.findByRole('heading', { name: 'Ce que chacun affirme' });
		const section = title.parentElement;
		if (!section) throw new Error('the claims have no section');
		const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
		expect([...section.querySelectorAll('dt')].map(words)).toEqual([
			'Morts les articles diffèrent',
			'Mis en cause',
			'Le mot employé'
		]);
		expect([...section.querySelectorAll('dd:first-of-type li')].map(words)).toEqual([
			'3 morts « Un raid près de l’aéroport », selon la police',
			'4 morts « Roquettes sur le quartier des ambassades », selon la police',
			'5 morts « Les ministres se parlent à Téhéran », selon la police'
		]);
	});
	test('what is not there says so', async () => {
		open('?incident=gone');
		expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('n’existe pas'));
	});
});

describe('counts and lists', () => {
	const counts = () => screen.getAllByTestId('counts')[0]?.textContent.replace(/\s+/g, ' ').trim();
	test('stand in one line and open what cannot be shown', async () => {
		const { user, dashboard } = open();
		expect(counts()).toBe('7 sur 8 · 1 sans date · 1 sans lieu');
		await user.click(within(panel()).getByRole('button', { name: '1 sans date' }));
		expect(dashboard.listing).toBe('undated');
		const row = await within(panel()).findByRole('link', { name: /Incendie · Najaf/ });
		expect(row.textContent.replace(/\s+/g, ' ')).toContain('Publication inconnue : « samedi »');
	});
	test('follow the filters', async () => {
		const { user } = open();
		await user.click(screen.getByRole('button', { name: 'Autres' }));
		expect(counts()).toBe('7 sur 7 · 0 sans date · 1 sans lieu');
		expect(screen.getByRole('button', { name: 'Autres' }).getAttribute('aria-pressed')).toBe('false');
	});
	test('an empty window offers the nearest date', async () => {
		const { user, dashboard } = open('?time=2020-05');
		expect(panel().textContent.replace(/\s+/g, ' ')).toContain('Le plus proche : juillet 2020');
		await user.click(within(panel()).getByRole('button', { name: 'y aller' }));
		expect(dashboard.visible.map(({ id }) => id)).toEqual(['i-sommet']);
	});
	test('speak the other language at once', async () => {
		const { user } = open();
		await user.click(screen.getAllByRole('button', { name: 'English' })[0] ?? document.body);
		expect(counts()).toBe('7 of 8 · 1 undated · 1 unplaced');
	});
});

test('Enter searches the texts, Escape takes back what was not searched', async () => {
	const { user, dashboard } = open();
	const box = screen.getByRole('combobox', { name: /Chercher/ });
	await user.type(box, 'bombe{Enter}');
	expect(dashboard.query.words).toBe('bombe');
	expect((box as HTMLInputElement).value).toBe('bombe');
	await user.type(box, ' et{Escape}');
	expect((box as HTMLInputElement).value).toBe('bombe');
	await user.clear(box);
	await user.type(box, 'najaf{ArrowUp}');
	const last = screen.getByRole('option', { name: /^Dans les textes/ });
	expect(last.getAttribute('aria-selected')).toBe('true');
	await user.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
	expect(dashboard.query.words).toBeUndefined();
});

test('the search finds by keyboard and opens', async () => {
	const { user, dashboard } = open();
	await user.keyboard('/');
	const box = screen.getByRole('combobox', { name: /Chercher/ });
	expect(document.activeElement).toBe(box);
	await user.keyboard('teh{ArrowDown}');
	expect(box.getAttribute('aria-activedescendant')).toBe('search-0');
	expect(screen.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true');
	await user.keyboard('{Enter}');
	expect(dashboard.place).toBe('teheran');
});
