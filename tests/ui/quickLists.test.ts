// @vitest-environment happy-dom
/** Lists and small forms under hands that are quicker than the server. */
import type { GazetteerPlace } from '#lib/gazetteer/wire.ts';
import PlaceChildren from '#lib/ui/gazetteer/PlaceChildren.svelte';
import PlaceMentions from '#lib/ui/gazetteer/PlaceMentions.svelte';
import PlaceNames from '#lib/ui/gazetteer/PlaceNames.svelte';
import { Themes } from '#lib/ui/theme/themes.svelte.ts';
import ThemeList from '#lib/ui/theme/ThemeList.svelte';
import WebhookForm from '#lib/ui/theme/WebhookForm.svelte';
import type { ThemeView } from '#lib/wire.ts';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import Alone from './Alone.svelte';
import GazetteerAlone from './GazetteerAlone.svelte';

type Asked = { readonly what: string; readonly answer: (json: unknown, status?: number) => void };

/** A server that answers when the test says so. */
function serve() {
	const asked: Asked[] = [];
	const fetcher: typeof fetch = (input, init) => {
		const { promise, resolve } = Promise.withResolvers<Response>();
		const answer = (json: unknown, status = 200) => resolve(new Response(JSON.stringify(json), { status }));
		asked.push({ what: `${init?.method ?? 'GET'} ${decodeURIComponent(String(input))}`, answer });
		return promise;
	};
	const told = (method: string) => asked.filter(({ what }) => what.startsWith(method));
	return { asked, fetcher, told };
}
const theme = (name: string): ThemeView => ({ id: name, name, query: '', madeAt: '', holds: 3, unread: 0 });
const PLACE: GazetteerPlace = {
	id: 'geonames:2',
	name: 'Tal Afar',
	kind: 'city',
	lat: 36.376,
	lng: 42.449,
	radiusKm: 5,
	parents: [],
	names: [{ name: 'Tal Afar', language: 'fr', script: 'Latn' }],
	featureClass: 'P',
	featureCode: 'PPL',
	population: 200_000,
	containers: [],
	childCounts: { district: 60, facility: 3 },
	own: []
};
const children = (from: number, count: number) => ({
	total: 60,
	places: Array.from({ length: count }, (_, at) => ({ ...PLACE, id: `c${from + at}`, name: `Quartier ${from + at}` }))
});
const citation = (id: string) => ({
	article: { id, corpus: 'mine', title: `Article ${id}`, publishedBasis: 'none', reportCount: 1 },
	literal: true,
	mentions: 1,
	quote: 'Le marché de Tal Afar a rouvert.',
	marks: []
});
const citations = (from: number, count: number) => ({
	literal: 40,
	figurative: 0,
	offset: from,
	citations: Array.from({ length: count }, (_, at) => citation(`a${from + at}`))
});

test.for([
	{ part: PlaceChildren as unknown, name: 'what lies in a place', page: children, first: 24, next: 36 },
	{ part: PlaceMentions as unknown, name: 'what names a place', page: citations, first: 8, next: 24 }
])('$name: « more » pressed twice brings one page', async ({ part, page, first, next }) => {
	const { asked, fetcher } = serve();
	render(GazetteerAlone, { part: part as Component, with: { place: PLACE }, fetcher });
	const user = userEvent.setup();
	asked[0]?.answer(page(0, first));
	const more = await screen.findByRole('button', { name: /autres|la suite/i });
	await user.click(more);
	await user.click(more);
	expect(asked).toHaveLength(2);
	asked[1]?.answer(page(first, next));
	await expect.poll(() => screen.getAllByRole('listitem').length).toBe(first + next);
});

test('another kind is chosen while more of the first is on its way: only the other is shown', async () => {
	const { asked, fetcher } = serve();
	render(GazetteerAlone, { part: PlaceChildren as unknown as Component, with: { place: PLACE }, fetcher });
	const user = userEvent.setup();
	asked[0]?.answer(children(0, 24));
	await user.click(await screen.findByRole('button', { name: /autres|la suite/i }));
	await user.click(screen.getByRole('button', { name: /\(3\)/ }));
	asked[2]?.answer(children(100, 3));
	await expect.poll(() => screen.getAllByRole('listitem').length).toBe(3);
	asked[1]?.answer(children(24, 36));
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

test('a name that is typed while the one before is being kept stays in its field', async () => {
	const { asked, fetcher } = serve();
	render(GazetteerAlone, { part: PlaceNames as unknown as Component, with: { place: PLACE }, fetcher });
	const user = userEvent.setup();
	await user.click(screen.getByRole('button', { name: 'Modifier les noms' }));
	const field = screen.getByRole<HTMLInputElement>('textbox');
	await user.type(field, 'Telafer{Enter}');
	await user.clear(field);
	await user.type(field, 'Tell Afar');
	asked[0]?.answer({ entries: [], reread: 0 });
	await expect.poll(() => screen.getByRole<HTMLButtonElement>('button', { name: /Ajouter/ }).disabled).toBe(false);
	expect(field.value).toBe('Tell Afar');
});

test('a theme saved twice is one theme, and an older list never takes the place of a newer one', async () => {
	const { asked, fetcher, told } = serve();
	const themes = new Themes(fetcher);
	void themes.load();
	render(Alone, { part: ThemeList as unknown as Component, with: { themes } });
	const user = userEvent.setup();
	await user.type(screen.getByRole('textbox'), 'Ponts{Enter}{Enter}');
	expect(told('POST')).toHaveLength(1);
	told('POST')[0]?.answer({});
	await expect.poll(() => told('GET').length).toBeGreaterThan(1);
	asked.at(-1)?.answer({ themes: [theme('Ponts')] });
	await screen.findByRole('button', { name: 'Ouvrir le thème Ponts' });
	asked[0]?.answer({ themes: [] });
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(screen.getByRole('button', { name: 'Ouvrir le thème Ponts' })).toBeTruthy();
});

test('a theme goes only when asked twice: a second press keeps it, and the focus stays in reach', async () => {
	const { fetcher, told } = serve();
	const themes = new Themes(fetcher);
	themes.list = [theme('Ponts')];
	render(Alone, { part: ThemeList as unknown as Component, with: { themes } });
	const user = userEvent.setup();
	screen.getByRole('button', { name: 'Supprimer le thème Ponts' }).focus();
	await user.keyboard('{Enter}');
	await expect.poll(() => document.activeElement?.textContent).toContain('Garder');
	await user.keyboard('{Enter}');
	await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Supprimer le thème Ponts');
	expect(told('DELETE')).toEqual([]);
	await user.keyboard('{Enter}');
	const sure = await screen.findByRole('button', { name: /Supprimer vraiment/ });
	await user.click(sure);
	await user.click(sure);
	expect(told('DELETE')).toHaveLength(1);
	told('DELETE')[0]?.answer({});
	await expect.poll(() => told('GET').length).toBeGreaterThan(0);
	for (const { answer } of told('GET')) answer({ themes: [] });
	await expect.poll(() => document.activeElement?.id).toBe('theme-name');
	expect(screen.queryByText(/pas marché/)).toBeNull();
});

test('the key for signing, told once, stays when its form is sent twice', async () => {
	const { asked, fetcher, told } = serve();
	const themes = new Themes(fetcher);
	render(Alone, { part: WebhookForm as unknown as Component, with: { theme: theme('Ponts'), themes } });
	const user = userEvent.setup();
	await user.type(screen.getByRole('textbox'), 'https://example.org/{Enter}');
	await user.click(screen.getByRole('button', { name: 'Enregistrer l’adresse' }));
	expect(told('PATCH')).toHaveLength(1);
	asked[0]?.answer({ secret: 'clé-unique' });
	await expect.poll(() => told('GET').length).toBe(1);
	told('GET')[0]?.answer({ themes: [] });
	expect(await screen.findByText('clé-unique')).toBeTruthy();
});
