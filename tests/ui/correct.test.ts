// @vitest-environment happy-dom
import type { Action } from '#core';
import type { Correcting } from '#lib/ui/correct/correcting.svelte.ts';
import type { Request } from '#lib/ui/correct/target.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import CorrectHarness from './CorrectHarness.svelte';
import { fixtureFetch, PLACES, TEXT } from './fixture.ts';
import { giveRoom } from './layout.ts';
import { givePopovers } from './popovers.ts';

beforeAll(() => {
	giveRoom();
	givePopovers();
});

type Told = { readonly by: string; readonly action: Action };
const item = (key: string) => ({ key, articleId: 'a1', title: 'Un barrage levé', quote: 'Une route est rouverte.' });
const REACH = { mention: [item('a1#0')], article: [item('a1#0'), item('a1#1')], everywhere: ['a', 'b', 'c'].map(item) };

/** What the fixture does not know: reach, search, saving. `refuse` says no to what is saved. */
function start(request: Request, { who, refuse }: { who?: string; refuse?: object } = {}) {
	const told: Told[] = [];
	let correcting: Correcting | undefined;
	const fetcher: typeof fetch = (input, init) => {
		const path = String(input);
		const answer = (json: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(json), { status }));
		if (path.endsWith('/preview')) return answer(REACH);
		if (path.startsWith('/api/geocode'))
			return answer({ places: PLACES.filter(({ name }) => name === 'Kerbala'), names: { irak: 'Irak' } });
		if (path === '/api/corrections') {
			if (refuse) return answer(refuse, 400);
			const body = JSON.parse(String(init?.body)) as Told;
			told.push(body);
			return answer({ correction: { id: 'c1', ...body }, incidentIds: [] }, 201);
		}
		return fixtureFetch(input, init);
	};
	render(CorrectHarness, {
		fetcher,
		request,
		onready: (made) => (correcting = made),
		...(who !== undefined && { who })
	});
	return { told, user: userEvent.setup(), isOpen: () => correcting?.request !== undefined };
}
const at = TEXT.indexOf('incendié');
const READING: Request = {
	kind: 'reading',
	target: { of: 'report', articleId: 'a1', start: at, end: at + 8, words: 'incendié', key: 'a1#0' }
};
const dialog = (name: string) => screen.findByRole('dialog', { name });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
	user.click(await screen.findByRole('button', { name }));

describe('what each part of a reading sends', () => {
	type Fill = (user: ReturnType<typeof userEvent.setup>) => Promise<void>;
	test.for<{ tab: string; fill: Fill; button: string; want: object }>([
		{
			tab: 'Lieu',
			fill: async (user) => {
				await user.type(screen.getByRole('combobox', { name: 'Chercher un lieu' }), 'Kerb');
				await screen.findByRole('option', { name: /Kerbala.*ville.*Irak/s });
				await user.keyboard('{Enter}');
			},
			button: 'Enregistrer',
			want: { kind: 'move', scope: 'mention', place: { placeId: 'kerbala', name: 'Kerbala' } }
		},
		{
			tab: 'Lieu',
			fill: async (user) => user.click(screen.getByRole('radio', { name: /Aucun lieu/ })),
			button: 'Enregistrer',
			want: { kind: 'move', place: null }
		},
		{
			tab: 'Date',
			fill: async (user) => user.type(screen.getByRole('textbox', { name: 'Date' }), '14 sept. 2020'),
			button: 'Enregistrer',
			want: { kind: 'redate', date: '2020-09-14' }
		},
		{
			tab: 'Date',
			fill: async (user) => user.click(screen.getByRole('checkbox', { name: /Aucune date/ })),
			button: 'Enregistrer',
			want: { kind: 'redate', date: null }
		},
		{
			tab: 'Type',
			fill: async (user) => user.selectOptions(screen.getByLabelText('Type'), 'Grenade'),
			button: 'Enregistrer',
			want: { kind: 'retype', eventType: 'Explosions/Remote violence', subEventType: 'Grenade', status: 'happened' }
		},
		{
			tab: 'Rejeter',
			fill: async (user) => user.click(await screen.findByRole('radio', { name: 'partout (3)' })),
			button: 'Pas un incident',
			want: { kind: 'reject', scope: 'everywhere' }
		}
	])('$tab: $want', async ({ tab, fill, button, want }) => {
		const { told, user, isOpen } = start(READING);
		await dialog('Corriger la lecture');
		await press(user, tab);
		await fill(user);
		await press(user, button);
		await expect.poll(isOpen).toBe(false);
		expect(told).toHaveLength(1);
		expect(told[0]).toMatchObject({ by: 'Mina', action: { target: { articleId: 'a1', words: 'incendié' }, ...want } });
	});
});

describe('what cannot be saved stays, and says why at its field', () => {
	test.for([
		{ tab: 'Lieu', typed: '', want: 'Choisissez un lieu, un point de la carte ou « Aucun lieu ».' },
		{ tab: 'Date', typed: '', want: 'Écrivez une date ou choisissez « Aucune date ».' },
		{ tab: 'Date', typed: 'bientôt', want: /pas une date lisible/ }
	])('$tab « $typed »', async ({ tab, typed, want }) => {
		const { told, user, isOpen } = start(READING);
		await dialog('Corriger la lecture');
		await press(user, tab);
		if (typed !== '') await user.type(screen.getByRole('textbox', { name: 'Date' }), typed);
		await press(user, 'Enregistrer');
		expect(await screen.findByText(want)).toBeTruthy();
		expect(isOpen()).toBe(true);
		expect(told).toEqual([]);
	});
	test('a refusal of the server is shown, and nothing typed is lost', async () => {
		const { user, isOpen } = start(READING, {
			refuse: { error: 'trop tôt', field: 'action.date', reason: 'trop tôt' }
		});
		await dialog('Corriger la lecture');
		await press(user, 'Date');
		const field = screen.getByRole('textbox', { name: 'Date' });
		await user.type(field, '1850');
		await press(user, 'Enregistrer');
		expect(await screen.findByText('trop tôt')).toBeTruthy();
		expect(field).toHaveProperty('value', '1850');
		expect(field.getAttribute('aria-invalid')).toBe('true');
		expect(isOpen()).toBe(true);
	});
});

describe('the name', () => {
	test('is asked where there is none, and signs', async () => {
		const { told, user } = start(READING, { who: '' });
		await press(user, 'Rejeter');
		await press(user, 'Pas un incident');
		const who = await dialog('Votre nom');
		await user.click(within(who).getByRole('button', { name: 'Continuer' }));
		expect(within(who).getByRole('alert').textContent).toContain('Écrivez un nom');
		await user.type(within(who).getByLabelText('Nom ou initiales'), ' Lia ');
		await user.click(within(who).getByRole('button', { name: 'Continuer' }));
		await expect.poll(() => told.map(({ by }) => by)).toEqual(['Lia']);
	});
	test('thought better of: nothing is sent, the dialog stays', async () => {
		const { told, user, isOpen } = start(READING, { who: '' });
		await press(user, 'Rejeter');
		await press(user, 'Pas un incident');
		await user.click(within(await dialog('Votre nom')).getByRole('button', { name: 'Annuler' }));
		await expect.poll(() => screen.queryByRole('dialog', { name: 'Votre nom' })).toBeNull();
		expect(told).toEqual([]);
		expect(isOpen()).toBe(true);
	});
});

describe('an article', () => {
	const OF_ARTICLE: Request = { kind: 'article', articleId: 'a5', field: 'published' };
	test.for([
		{ date: '15 juin 2025', outlet: '', want: { published: '2025-06-15' } },
		{ date: '', outlet: 'Essai du soir', want: { outlet: 'Essai du soir' } },
		{ date: 'juin 2025', outlet: 'Essai', want: { published: '2025-06', outlet: 'Essai' } }
	])('only what was changed is sent: $want', async ({ date, outlet, want }) => {
		const { told, user, isOpen } = start(OF_ARTICLE);
		const fix = await dialog('Fixer la date de publication');
		if (date !== '') await user.type(within(fix).getByLabelText('Publié le'), date);
		if (outlet !== '') await user.type(within(fix).getByLabelText('Journal ou site'), outlet);
		await press(user, 'Enregistrer');
		await expect.poll(isOpen).toBe(false);
		expect(told.map(({ action }) => action)).toEqual([{ kind: 'article', articleId: 'a5', fields: want }]);
	});
	test('a date that cannot be read is not sent', async () => {
		const { told, user, isOpen } = start(OF_ARTICLE);
		const fix = await dialog('Fixer la date de publication');
		expect(within(fix).getByText(/samedi/)).toBeTruthy();
		await user.type(within(fix).getByLabelText('Publié le'), 'avant-hier soir');
		await press(user, 'Enregistrer');
		expect(isOpen()).toBe(true);
		expect(told).toEqual([]);
	});
	test('unchanged it closes and sends nothing', async () => {
		const { told, user, isOpen } = start(OF_ARTICLE);
		await dialog('Fixer la date de publication');
		await press(user, 'Enregistrer');
		await expect.poll(isOpen).toBe(false);
		expect(told).toEqual([]);
	});
});

describe('split and merge', () => {
	test.for([
		{ ticked: [], want: undefined },
		{ ticked: [0, 1], want: undefined },
		{ ticked: [1], want: { part: ['a2'], rest: ['a1'] } }
	])('articles $ticked leave: $want', async ({ ticked, want }) => {
		const { told, user, isOpen } = start({ kind: 'split', incidentId: 'i-kerbala' });
		const split = await dialog('Séparer l’incident');
		const boxes = await within(split).findAllByRole('checkbox');
		for (const at of ticked) await user.click(boxes[at] ?? split);
		await user.click(within(split).getByRole('button', { name: 'Séparer' }));
		if (!want) {
			expect(within(split).getByRole('alert').textContent).toContain('Cochez au moins un article');
			expect(isOpen()).toBe(true);
			return;
		}
		await expect.poll(isOpen).toBe(false);
		const [action] = told.map((one) => one.action);
		if (action?.kind !== 'split') throw new Error('not split');
		const ids = (anchors: readonly { articleId: string }[]) => anchors.map(({ articleId }) => articleId);
		expect({ part: ids(action.part), rest: ids(action.rest) }).toEqual(want);
	});
	test('the likeliest other comes first, a search finds any, and one must be chosen', async () => {
		const { told, user, isOpen } = start({ kind: 'merge', incidentId: 'i-najaf' });
		const merge = await dialog('Réunir avec un autre incident');
		const first = () => within(merge).getAllByRole('radio')[0];
		expect(first()?.closest('label')?.textContent).toContain('Kerbala');
		await user.click(within(merge).getByRole('button', { name: 'Réunir' }));
		expect(within(merge).getByRole('alert').textContent).toContain('Choisissez l’autre incident');
		await user.type(within(merge).getByLabelText('Chercher un incident'), 'téhéran');
		await user.click(first() ?? merge);
		await user.click(within(merge).getByRole('button', { name: 'Réunir' }));
		await expect.poll(isOpen).toBe(false);
		expect(told[0]?.action).toMatchObject({ kind: 'merge', part: [{ articleId: 'a1' }], rest: [{ articleId: 'a4' }] });
	});
});
