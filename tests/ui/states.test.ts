// @vitest-environment happy-dom
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { FetchError } from '#lib/state/details.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import Empty from '#lib/ui/Empty.svelte';
import EmptyNotice from '#lib/ui/EmptyNotice.svelte';
import Failed from '#lib/ui/Failed.svelte';
import Skeleton from '#lib/ui/Skeleton.svelte';
import Welcome from '#lib/ui/Welcome.svelte';
import type { Overview } from '#lib/wire.ts';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick, type Component } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Alone from './Alone.svelte';
import { OVERVIEW } from './fixture.ts';
import { givePopovers } from './popovers.ts';

type Start = { search?: string; overview?: Overview; with?: Record<string, unknown> };

/** Shows one component; `pressed` counts how often it asked for the add pane. */
function show(part: unknown, start: Start = {}) {
	const onadd = vi.fn();
	let made: Dashboard | undefined;
	const { container } = render(Alone, {
		part: part as Component,
		...start,
		onadd,
		onready: (dashboard: Dashboard) => (made = dashboard)
	});
	if (!made) throw new Error('the dashboard did not start');
	return { dashboard: made, onadd, container, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent?.trim());

const [first] = OVERVIEW.articles;
const READ: Overview = { ...OVERVIEW, articles: first ? [{ ...first, corpus: 'mine' }] : [], incidents: [] };
const BARE: Overview = { incidents: [], places: {}, articles: [] };
const UNDATED: Overview = { ...OVERVIEW, incidents: OVERVIEW.incidents.filter(({ span }) => span === undefined) };

beforeEach(() => {
	localStorage.clear();
	givePopovers();
});

describe('an empty list says why, and what to do', () => {
	test.for<Start & { name: string; says: string; ways: readonly string[] }>([
		{
			name: 'nothing of one’s own',
			search: '?corpus=mine',
			says: 'pas encore d’article',
			ways: ['Ajouter un article', 'Voir 5 exemples']
		},
		{
			name: 'no examples',
			search: '?corpus=examples',
			overview: BARE,
			says: 'pas d’exemple ici',
			ways: ['Ajouter un article']
		},
		{
			name: 'nothing at all',
			search: '?corpus=mine',
			overview: BARE,
			says: 'pas encore d’article',
			ways: ['Ajouter un article']
		},
		{
			name: 'read, and nothing found',
			overview: READ,
			says: '1 article lu, aucun incident trouvé',
			ways: ['Ajouter un article']
		},
		{
			name: 'a window between incidents',
			search: '?time=2020-05',
			says: 'Rien dans cette fenêtre',
			ways: ['y aller', 'Tout le temps']
		},
		{
			name: 'only without a date',
			search: '?time=2020-05',
			overview: UNDATED,
			says: 'Aucun incident n’a de date',
			ways: ['Voir 1 incident sans date']
		},
		{ name: 'no type is on', search: '?types=none', says: 'Les filtres cachent tout', ways: ['Tout montrer'] },
		{
			name: 'nothing undated',
			search: '?list=undated',
			says: 'Aucun incident sans date',
			ways: ['Revenir à la liste']
		},
		{
			name: 'nothing unplaced',
			search: '?list=unplaced',
			says: 'Aucun incident sans lieu',
			ways: ['Revenir à la liste']
		}
	])('$name', ({ says, ways, ...start }) => {
		const { container } = show(Empty, start);
		expect(container.textContent).toContain(says);
		expect(buttons()).toEqual(ways);
	});

	test('the nearest date is gone to, and all of time is one press away', async () => {
		const { dashboard, user } = show(Empty, { search: '?time=2020-05' });
		expect(screen.getByText(/Le plus proche/).textContent).toContain('juillet 2020');
		await user.click(button('y aller'));
		expect(dashboard.visible.map(({ id }) => id)).toContain('i-sommet');
	});
	test('all filters come back at once', async () => {
		const { dashboard, user } = show(Empty, { search: '?types=none' });
		await user.click(button('Tout montrer'));
		expect(dashboard.matching.length).toBeGreaterThan(0);
	});
	test('the first article, or the examples', async () => {
		const { dashboard, onadd, user } = show(Empty, { search: '?corpus=mine' });
		await user.click(button('Ajouter un article'));
		expect(onadd).toHaveBeenCalledOnce();
		await user.click(button('Voir 5 exemples'));
		expect(dashboard.corpus).toBe('examples');
	});
});

describe('what could not be loaded', () => {
	const failed = (error: unknown) => {
		const onretry = vi.fn();
		return {
			onretry,
			...show(Failed, { search: '?article=a1&list=undated', with: { error, missing: 'Parti.', onretry } })
		};
	};
	test.for([
		{ error: new FetchError(0, 'down'), says: 'Le serveur ne répond pas.', way: 'Réessayer' },
		{ error: new FetchError(500, 'broken'), says: 'Cela n’a pas pu être chargé.', way: 'Réessayer' },
		{ error: new Error('whatever'), says: 'Cela n’a pas pu être chargé.', way: 'Réessayer' },
		{ error: new FetchError(404, 'gone'), says: 'Parti.', way: 'Revenir à la liste' }
	])('$error.message: $way', ({ error, says, way }) => {
		failed(error);
		expect(screen.getByRole('alert').textContent).toContain(says);
		expect(buttons()).toEqual([way]);
	});
	test('trying again asks again and leaves the rest alone', async () => {
		const { onretry, dashboard, user } = failed(new FetchError(0, 'down'));
		await user.click(button('Réessayer'));
		expect(onretry).toHaveBeenCalledOnce();
		expect(dashboard.article).toBe('a1');
	});
	test('what is not there any more leads back to the whole list', async () => {
		const { onretry, dashboard, user } = failed(new FetchError(404, 'gone'));
		await user.click(button('Revenir à la liste'));
		expect([dashboard.article, dashboard.listing]).toEqual([undefined, undefined]);
		expect(onretry).not.toHaveBeenCalled();
	});
});

describe('the line of the first visit', () => {
	const line = () => screen.queryByRole('complementary', { name: 'Première visite' });
	test('once, with the number of examples', async () => {
		show(Welcome);
		await tick();
		expect(line()?.textContent).toContain('5 dépêches d’exemple');
	});
	test('not a second time', async () => {
		show(Welcome).container.remove();
		await tick();
		show(Welcome);
		await tick();
		expect(line()).toBe(null);
	});
	test.for([
		['one has articles already', { ...OVERVIEW, articles: [...OVERVIEW.articles, ...READ.articles] }],
		['there is no example', BARE]
	] as const)('not when %s', async ([, overview]) => {
		show(Welcome, { overview });
		await tick();
		expect(line()).toBe(null);
	});
	test('pasting opens the pane and ends the line', async () => {
		const { onadd, user } = show(Welcome);
		await tick();
		await user.click(button('collez la vôtre'));
		expect(onadd).toHaveBeenCalledOnce();
		expect(line()).toBe(null);
	});
	test.for(['getItem', 'setItem'] as const)(
		'never where it could not be remembered: %s is forbidden',
		async (method) => {
			const forbidden = () => {
				throw new Error('forbidden');
			};
			vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, [method]: forbidden });
			show(Welcome);
			await tick();
			expect(line()).toBe(null);
			vi.unstubAllGlobals();
		}
	);
});

test.for([
	{ look: 'lines', count: 3 },
	{ look: 'rows', count: 6 }
])('a skeleton of $count $look says only that something is loading', ({ look, count }) => {
	const { container } = show(Skeleton, { with: { look, count } });
	expect(screen.getByRole('status').textContent).toBe('Chargement…');
	expect(container.querySelectorAll(`.${look} [aria-hidden]`)).toHaveLength(count);
});

test('on the map an empty moment says what is nearest, but not while time is played', async () => {
	let playback: Playback | undefined;
	render(Alone, {
		part: EmptyNotice as unknown as Component,
		search: '?time=2024-08',
		onready: (_: Dashboard, made: Playback) => (playback = made)
	});
	expect(screen.getByText(/Le plus proche/)).toBeTruthy();
	if (playback) playback.playing = true;
	await tick();
	expect(screen.queryByText(/Le plus proche/)).toBeNull();
	if (playback) playback.playing = false;
	await tick();
	expect(screen.getByText(/Le plus proche/)).toBeTruthy();
});
