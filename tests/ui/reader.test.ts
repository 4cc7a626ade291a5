// @vitest-environment happy-dom
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { CorrectTarget } from '#lib/ui/page.ts';
import { spotBeside } from '#lib/ui/reader/placing.ts';
import { stateOf, statesInWords } from '#lib/ui/reader/states.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleDetail } from './fixture.ts';
import Harness from './Harness.svelte';
import { giveRoom } from './layout.ts';
import { givePopovers } from './popovers.ts';

beforeAll(() => {
	giveRoom();
	givePopovers();
});

async function open(search: string) {
	const asked: CorrectTarget[] = [];
	let made: Dashboard | undefined;
	render(Harness, {
		search,
		correct: (target: CorrectTarget) => asked.push(target),
		onready: (dashboard: Dashboard) => (made = dashboard)
	});
	if (!made) throw new Error('the page did not start');
	const reader = await screen.findByRole('complementary', { name: 'Article' });
	const mark = (name: string) => within(reader).findByText(name, { selector: '.mark' });
	await mark('Najaf');
	return { dashboard: made, asked, reader, mark, user: userEvent.setup() };
}
const card = (words: string) => screen.findByRole('dialog', { name: `«\u00a0${words}\u00a0»\u00a0: comment c’est lu` });

describe('marks of an article', () => {
	test('point at the map and the slider while they are hovered or have the focus', async () => {
		const { dashboard, mark, user } = await open('?article=a1');
		await user.hover(await mark('Najaf'));
		expect(dashboard.pointed?.place?.name).toBe('Najaf');
		expect(dashboard.pointed?.span).toBeUndefined();
		await user.hover(await mark('incendié'));
		expect(dashboard.pointed).toMatchObject({ place: { name: 'Najaf' }, span: {} });
		await user.hover(screen.getByRole('button', { name: 'Fermer l’article' }));
		expect(dashboard.pointed).toBeUndefined();
		(await mark('Téhéran')).focus();
		await expect.poll(() => dashboard.pointed?.place?.name).toBe('Téhéran');
		await user.keyboard('{Escape}');
		await expect.poll(() => dashboard.pointed).toBeUndefined();
	});
	test('n and p walk over them while the reader has the focus, and nowhere else', async () => {
		const { user, reader } = await open('?article=a1');
		const focused = () => document.activeElement?.textContent;
		await user.keyboard('nn');
		expect(focused()).toBe('incendié');
		await user.keyboard('n');
		expect(focused()).toBe('Najaf');
		await user.keyboard('p');
		expect(focused()).toBe('incendié');
		const outside = screen.getAllByRole('slider')[0];
		outside?.focus();
		await user.keyboard('n');
		expect(document.activeElement).toBe(outside);
		expect(reader.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(5);
	});
	test('open by Enter and say how they were read; Escape gives the focus back', async () => {
		const { user, mark, dashboard } = await open('?article=a1');
		(await mark('Najaf')).focus();
		await user.keyboard('{Enter}');
		const opened = await card('Najaf');
		expect(within(opened).getByText('Najaf', { selector: 'b' })).toBeTruthy();
		expect(within(opened).getByText(/retenu/)).toBeTruthy();
		expect(within(opened).getByText(/^90\s%$/)).toBeTruthy();
		expect(document.activeElement).toBe(opened);
		expect(dashboard.pointed?.place?.name).toBe('Najaf');
		opened.hidePopover();
		await expect.poll(() => document.activeElement?.textContent).toBe('Najaf');
	});
	test('close what an opened mark says when the next key comes before the browser told that it is open', async () => {
		const { mark, user } = await open('?article=a1');
		(await mark('incendié')).focus();
		await user.setup({ delay: null }).keyboard(' n');
		await expect.poll(() => document.activeElement?.textContent).toBe('Najaf');
		await expect.poll(() => document.querySelector('[popover][data-open]')).toBeNull();
	});
	test('names of people open too, by space, and lead to their incident', async () => {
		const { user, mark, dashboard } = await open('?article=a1');
		const who = await mark('manifestants');
		who.focus();
		await user.keyboard(' ');
		const opened = await card('manifestants');
		expect(within(opened).getByText(/^acteur/)).toBeTruthy();
		await user.click(within(opened).getByRole('button', { name: 'Voir l’incident' }));
		expect(dashboard.incident).toBe('i-najaf');
		expect(dashboard.article).toBe('a1');
	});
	test.for([
		{ words: 'incendié', of: 'report', key: 'a1#0' },
		{ words: 'Najaf', of: 'mention', key: undefined },
		{ words: 'mercredi', of: 'time', key: undefined }
	])('« Corriger… » on « $words » names the $of', async ({ words, of, key }) => {
		const { user, mark, asked } = await open('?article=a1');
		await user.click(await mark(words));
		await user.click(within(await card(words)).getByRole('button', { name: 'Corriger…' }));
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatchObject({ of, articleId: 'a1', words, ...(key && { key }) });
	});
});

test('what is unknown of an article can be added from its head', async () => {
	const { user, asked } = await open('?article=a5');
	await user.click(screen.getByRole('button', { name: 'Source inconnue · ajouter' }));
	await user.click(screen.getByRole('button', { name: /^Publication inconnue.*fixer la date$/ }));
	expect(asked.map(({ of, articleId }) => [of, articleId])).toEqual([
		['article', 'a5'],
		['article', 'a5']
	]);
});

test('the articles of the selected incident follow one another', async () => {
	const { user, dashboard } = await open('?incident=i-aeroport&article=a2');
	const steps = () => within(screen.getByRole('navigation', { name: 'Articles de l’incident' }));
	expect(steps().getByText('Article 1 sur 3 de l’incident')).toBeTruthy();
	expect(steps().getByRole<HTMLButtonElement>('button', { name: 'Article précédent' }).disabled).toBe(true);
	await user.click(steps().getByRole('button', { name: 'Article suivant' }));
	expect(dashboard.article).toBe('a3');
	await expect.poll(() => steps().queryByText('Article 2 sur 3 de l’incident')).toBeTruthy();
});

test.for([
	{ corrected: {}, state: undefined, fr: [], en: [] },
	{ corrected: { review: 'reviewed' }, state: 'reviewed', fr: ['relu'], en: ['reviewed'] },
	{
		corrected: {
			review: 'contested',
			corrected: ['place'],
			before: { place: { name: 'Najaf', kind: 'city', lat: 0, lng: 0, radiusKm: 1 } }
		},
		state: 'contested',
		fr: ['lieu corrigé\u00a0: lecture automatique «\u00a0Najaf\u00a0»', 'contesté'],
		en: ['place corrected: read automatically as “Najaf”', 'contested']
	},
	{
		corrected: { corrected: ['date'] },
		state: 'corrected',
		fr: ['date corrigée\u00a0: lecture automatique «\u00a0rien\u00a0»'],
		en: ['date corrected: read automatically as “nothing”']
	},
	{
		corrected: { rejected: true },
		state: 'rejected',
		fr: ['rejeté\u00a0: aucun incident'],
		en: ['rejected: no incident']
	}
] as const)('$corrected reads as $fr', ({ corrected, state, fr: french, en: english }) => {
	const detail = articleDetail('a1');
	const [report] = detail?.reports ?? [];
	if (!detail || !report) throw new Error('the fixture has changed');
	const changed = { ...detail, reports: [{ ...report, ...corrected }] };
	const mark = { start: 0, end: 1, role: 'what', of: 'report', index: 0 } as const;
	expect(stateOf(mark, changed)).toBe(state);
	expect(stateOf({ ...mark, role: 'who' }, changed)).toBeUndefined();
	expect(statesInWords(corrected, fr, 'fr')).toEqual(french);
	expect(statesInWords(corrected, en, 'en')).toEqual(english);
});

const PAGE = { width: 1000, height: 800 };
const CARD = { width: 360, height: 300 };
test.for([
	{ why: 'under the words', words: { left: 100, top: 100, right: 160, bottom: 120 }, want: { left: 100, top: 127 } },
	{
		why: 'above, for want of room',
		words: { left: 100, top: 700, right: 160, bottom: 720 },
		want: { left: 100, top: 393 }
	},
	{
		why: 'inside the right edge',
		words: { left: 900, top: 100, right: 990, bottom: 120 },
		want: { left: 633, top: 127 }
	},
	{ why: 'inside the left edge', words: { left: -20, top: 100, right: 10, bottom: 120 }, want: { left: 7, top: 127 } }
])('a popover stands $why', ({ words, want }) => {
	expect(spotBeside(words, CARD, PAGE)).toEqual(want);
});
test('a popover that fits neither above nor below stays inside the page', () => {
	const { top } = spotBeside({ left: 0, top: 150, right: 10, bottom: 170 }, { width: 360, height: 700 }, PAGE);
	expect(top).toBe(93);
});
