// @vitest-environment happy-dom
/** Hands that are quicker than the server: nothing is asked twice, lost, or answered by what was asked before. */
import type { Action } from '#core';
import type { Correcting } from '#lib/ui/correct/correcting.svelte.ts';
import type { Request } from '#lib/ui/correct/target.ts';
import type { Overview } from '#lib/wire.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import CorrectHarness from './CorrectHarness.svelte';
import { fixtureFetch, OVERVIEW, PLACES } from './fixture.ts';
import { giveRoom } from './layout.ts';
import { givePopovers } from './popovers.ts';

beforeAll(() => {
	giveRoom();
	givePopovers();
});

const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name });

type Waiting = { readonly path: string; readonly answer: () => void; readonly fail: () => void };

/** A server that answers what the test lets it: all but the paths that `holds` names, at once. */
function start(
	holds: (path: string) => boolean,
	more: { request?: Request; search?: string; overview?: Overview; who?: string } = {}
) {
	const told: Action[] = [];
	const waiting: Waiting[] = [];
	let correcting: Correcting | undefined;
	const reply = (path: string, init: RequestInit | undefined): Promise<Response> => {
		const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
		if (path.startsWith('/api/geocode')) {
			const words = new URLSearchParams(path.split('?')[1]).get('q') ?? '';
			return Promise.resolve(json({ places: PLACES.filter(({ name }) => name.startsWith(words)), names: {} }));
		}
		if (path.endsWith('/preview')) return Promise.resolve(json({ mention: [], article: [], everywhere: [] }));
		if (path === '/api/corrections') {
			const { by, action } = JSON.parse(String(init?.body)) as { by: string; action: Action };
			told.push(action);
			return Promise.resolve(json({ correction: { id: `c${told.length}`, by, action }, incidentIds: [] }, 201));
		}
		if (path.endsWith('/undo')) return Promise.resolve(json({ correction: { id: 'undone' }, incidentIds: [] }, 201));
		if (path.startsWith('/api/corrections?')) {
			const what = path.includes('incident=') ? 'de l’incident' : 'de tous';
			return Promise.resolve(json({ corrections: [row(what)] }));
		}
		return fixtureFetch(path, init);
	};
	const fetcher: typeof fetch = (input, init) => {
		const path = decodeURIComponent(String(input));
		if (!holds(path)) return reply(path, init);
		const { promise, resolve, reject } = Promise.withResolvers<Response>();
		waiting.push({ path, answer: () => resolve(reply(path, init)), fail: () => reject(new Error('down')) });
		return promise;
	};
	render(CorrectHarness, { fetcher, onready: (made: Correcting) => (correcting = made), ...more });
	if (!correcting) throw new Error('nothing was made');
	return { told, waiting, correcting, user: userEvent.setup() };
}
/** A line of the log. */
const row = (title: string) => ({
	id: title,
	at: '2026-03-01T10:00:00Z',
	by: 'Ana',
	action: { kind: 'review', targets: [], state: 'reviewed' },
	stands: true,
	reaches: 1,
	title
});
const isIncident = (path: string) => path.startsWith('/api/incidents/');
const isSaving = (path: string) => path === '/api/corrections';

/** The first two of the queue, as they are doubted; the first is nearly the second. */
const DOUBTED: Overview = {
	...OVERVIEW,
	incidents: OVERVIEW.incidents.map((one) =>
		one.id === 'i-kerbala'
			? { ...one, doubt: 0.9, nearIds: ['i-najaf', 'i-marche'] }
			: one.id === 'i-najaf'
				? { ...one, doubt: 0.8 }
				: one
	)
};
const articlesOf = (action: Action | undefined) =>
	action && 'targets' in action ? action.targets.map(({ articleId }) => articleId) : [];

test('r, r in the queue: each key is about its own row, also before the first is read', async () => {
	const { told, waiting, user } = start(isIncident, { search: '?list=review', overview: DOUBTED });
	await screen.findByRole('group', { name: 'Vérification' });
	await user.keyboard('rr');
	await expect.poll(() => waiting.length).toBe(2);
	for (const { answer } of waiting.toReversed()) answer();
	await expect.poll(() => told.length).toBe(2);
	expect(told.map(articlesOf)).toEqual([['a1', 'a2'], ['a1']]);
});

test('r, u in the queue: the undo is about what was just marked', async () => {
	const { told, waiting, correcting, user } = start(isIncident, { search: '?list=review', overview: DOUBTED });
	await screen.findByRole('group', { name: 'Vérification' });
	await user.keyboard('ru');
	await expect.poll(() => waiting.length).toBe(1);
	waiting[0]?.answer();
	await expect.poll(() => told.length).toBe(1);
	await expect.poll(() => correcting.corrections.done?.kind).toBe('undone');
});

test('r in the queue where the server does not answer: it is told', async () => {
	const { waiting, user } = start(isIncident, { search: '?list=review', overview: DOUBTED });
	await screen.findByRole('group', { name: 'Vérification' });
	await user.keyboard('r');
	await expect.poll(() => waiting.length).toBe(1);
	waiting[0]?.fail();
	expect(await screen.findByText(/serveur ne répond pas/)).toBeTruthy();
});

test('« Même incident ? »: however often one presses, a question is answered once and none is skipped', async () => {
	const { told, waiting, correcting, user } = start(isIncident, {
		request: { kind: 'same', incidentId: 'i-kerbala' },
		overview: DOUBTED
	});
	await dialog(/^Même incident/);
	await user.keyboard('nno');
	for (const { answer } of waiting) answer();
	await expect.poll(() => told.length).toBe(1);
	expect(await screen.findByText('Question 2 sur 2')).toBeTruthy();
	expect(told.map(({ kind }) => kind)).toEqual(['split']);
	expect(correcting.request).toBeDefined();
});

test('a form that was opened while another was being saved stays', async () => {
	const { waiting, correcting, user } = start(isSaving, {
		request: { kind: 'article', articleId: 'a1', field: 'outlet' }
	});
	const [outlet] = within(await dialog('Source de l’article')).getAllByRole('textbox', { name: 'Journal ou site' });
	await user.type(outlet ?? document.body, 'L’Écho{Enter}');
	await expect.poll(() => waiting.length).toBe(1);
	await user.keyboard('{Escape}');
	correcting.open({ kind: 'contest', incidentId: 'i-najaf' });
	await user.type(await screen.findByRole('textbox'), 'Deux sources se contredisent.');
	waiting[0]?.answer();
	await expect.poll(() => correcting.corrections.done?.kind).toBe('saved');
	expect(correcting.request?.kind).toBe('contest');
});

test('what is refused after its form was closed is told all the same', async () => {
	const { waiting, correcting, user } = start(isSaving, {
		request: { kind: 'article', articleId: 'a1', field: 'outlet' }
	});
	const source = await dialog('Source de l’article');
	await user.type(within(source).getByRole('textbox', { name: 'Journal ou site' }), 'L’Écho{Enter}');
	await expect.poll(() => waiting.length).toBe(1);
	await user.keyboard('{Escape}');
	waiting[0]?.fail();
	await expect.poll(() => correcting.corrections.trouble).toEqual({ why: '' });
});

test('r held down in the queue marks one row', async () => {
	const { told, user } = start(() => false, { search: '?list=review', overview: DOUBTED });
	await screen.findByRole('group', { name: 'Vérification' });
	await user.keyboard('{r>3/}');
	await expect.poll(() => told.length).toBeGreaterThan(0);
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(told).toHaveLength(1);
});

test('merging pressed twice while both are still being read is one merge', async () => {
	const { told, waiting, correcting, user } = start(isIncident, { request: { kind: 'merge', incidentId: 'i-najaf' } });
	const merge = await dialog('Réunir avec un autre incident');
	await user.click(within(merge).getAllByRole('radio')[0] ?? merge);
	await user.click(within(merge).getByRole('button', { name: 'Réunir' }));
	await user.click(within(merge).getByRole('button', { name: 'Réunir' }));
	for (const { answer } of waiting) answer();
	await expect.poll(() => correcting.request).toBeUndefined();
	expect(told).toHaveLength(1);
});

test('Enter on a name that is not looked up yet takes no place of the name before', async () => {
	const { user } = start((path) => path.includes('q=Kerm'), {
		request: {
			kind: 'reading',
			target: { of: 'report', articleId: 'a1', key: 'a1#0', start: 0, end: 4, words: 'Deux' }
		}
	});
	const search = await screen.findByRole('combobox', { name: 'Chercher un lieu' });
	await user.type(search, 'Ker');
	await screen.findByRole('option', { name: /Kerbala/ });
	await user.type(search, 'm{Enter}');
	expect((search as HTMLInputElement).value).toBe('Kerm');
	expect(screen.queryByRole('radio', { name: /Kerbala/ })).toBeNull();
});

test('the whole history stays, when that of the incident is answered after it', async () => {
	const { waiting, user } = start((path) => path.startsWith('/api/corrections?'), {
		request: { kind: 'history', incidentId: 'i-najaf' }
	});
	await dialog('Historique des corrections');
	await user.click(screen.getByRole('button', { name: 'Tout voir' }));
	await expect.poll(() => waiting.length).toBe(2);
	waiting[1]?.answer();
	await screen.findByText('de tous');
	waiting[0]?.answer();
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(screen.queryByText('de l’incident')).toBeNull();
	expect(screen.getByText('de tous')).toBeTruthy();
});
