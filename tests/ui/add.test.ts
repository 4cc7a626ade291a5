// @vitest-environment happy-dom
import { openGazetteer } from '#core';
import { readDraft } from '#lib/projection/draft.ts';
import { Adding } from '#lib/state/adding.svelte.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import AddPane from '#lib/ui/add/AddPane.svelte';
import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/workers/messages.ts';
import Alone from './Alone.svelte';
import { giveRoom } from './layout.ts';
import { givePopovers } from './popovers.ts';

// What hangs is caught; how long a busy machine takes is no matter here.
configure({ asyncUtilTimeout: 20_000 });

const decoder = new TextDecoder();
/** What the page's worker has. */
const SMALL = openGazetteer(gunzipSync(readFileSync('static/gazetteer.small.bin.gz')), (part) => decoder.decode(part));

/** Reads at once what it is asked to; `asked` and `ended` are of all workers of a test. */
const worker = vi.hoisted(() => ({ asked: [] as string[], ended: 0, isBroken: false }));
vi.mock('../../src/workers/analyse.worker.ts?worker', () => ({
	default: class {
		onmessage: ((event: { data: Answer }) => void) | null = null;
		postMessage(question: Question): void {
			queueMicrotask(() => this.onmessage?.({ data: answer(question) }));
		}
		terminate(): void {
			worker.ended += 1;
		}
	}
}));
function answer(question: Question): Answer {
	if (worker.isBroken) return { kind: 'closed', why: 'no gazetteer' };
	if (question.kind === 'open') return { kind: 'opened' };
	worker.asked.push(question.article.text);
	return { kind: 'read', request: question.request, reading: readDraft(question.article, SMALL) };
}

const TEXT =
	'Une voiture piégée a explosé lundi à Mossoul, tuant deux personnes. Un incendie a ravagé lundi un dépôt à Bassora.';

function open(adding = new Adding(), onadded = vi.fn(() => Promise.resolve())) {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	adding.open();
	let made: Dashboard | undefined;
	const { unmount } = render(Alone, {
		part: AddPane as unknown as Component,
		with: { adding, onadded },
		onready: (dashboard: Dashboard) => (made = dashboard)
	});
	if (!made) throw new Error('the dashboard did not start');
	return { adding, dashboard: made, onadded, opener, unmount, user: userEvent.setup() };
}
const pane = () => screen.getByRole('complementary', { name: 'Ajouter un article' });
const text = () => screen.getByLabelText<HTMLTextAreaElement>('Texte de l’article');
const live = () => within(screen.getByRole('region', { name: 'Lecture en direct' }));
const save = () => within(pane()).getByRole<HTMLButtonElement>('button', { name: /^Ajouter/ });

beforeEach(() => {
	giveRoom();
	givePopovers();
	sessionStorage.clear();
	Object.assign(worker, { asked: [], ended: 0, isBroken: false });
});
afterEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

test('empty, it says what to do, and there is nothing to save or to clear', () => {
	open();
	expect(document.activeElement).toBe(text());
	expect(live().getByText(/Rien ne quitte cette page/)).toBeTruthy();
	expect(save().disabled).toBe(true);
	expect(screen.queryByRole('button', { name: 'Effacer' })).toBe(null);
});

test('what is typed is read after a pause, listed, marked and drawn, and saved only when asked', async () => {
	const { user, dashboard } = open();
	const fetched = vi.fn();
	vi.stubGlobal('fetch', fetched);
	await user.click(text());
	await user.paste(TEXT);
	await user.type(text(), '..');
	await waitFor(() => expect(worker.asked.at(-1)).toBe(`${TEXT}..`));
	const row = await live().findByRole('button', { name: /Mossoul/ });
	expect(live().getByRole('status').textContent).toContain('2 incidents · 2 sans date');
	expect(live().getAllByText('Mossoul', { selector: 'mark' })).toHaveLength(1);
	expect(dashboard.draft?.incidents).toHaveLength(2);
	await user.hover(row);
	expect(dashboard.pointed?.place?.name).toBe('Mossoul');
	await user.unhover(row);
	expect(dashboard.pointed).toBe(undefined);
	expect(fetched).not.toHaveBeenCalled();
});

test('a date of publication is said in words, a wrong one is told', async () => {
	const { user } = open();
	const field = () => screen.getByLabelText<HTMLInputElement>(/Publié le/);
	await user.type(field(), '2021-03-1');
	expect(field().getAttribute('aria-invalid')).toBe('true');
	expect(screen.getByText(/Pas une date/)).toBeTruthy();
	await user.type(field(), '0');
	expect(field().getAttribute('aria-invalid')).toBe('false');
	expect(screen.getByText('soit mercredi 10 mars 2021')).toBeTruthy();
});

test('several texts: each can be chosen and taken out again', async () => {
	const { adding, user } = open();
	adding.takeText(TEXT);
	adding.takeText('Un incendie a ravagé un dépôt à Mossoul.');
	await waitFor(() => expect(save().textContent?.trim()).toBe('Ajouter les 2'));
	const list = within(screen.getByRole('region', { name: '2 textes à ajouter' }));
	await user.click((await list.findAllByRole('button', { name: /^texte collé/ }))[0] ?? document.body);
	expect(text().value).toBe(TEXT);
	await user.click((await list.findAllByRole('button', { name: 'Retirer texte collé' }))[0] ?? document.body);
	expect(text().value).toBe('Un incendie a ravagé un dépôt à Mossoul.');
	expect(save().textContent?.trim()).toBe('Ajouter');
});

test('without the gazetteer it says so, and the text can still be saved', async () => {
	worker.isBroken = true;
	const { user, adding, onadded } = open();
	expect((await live().findByRole('alert')).textContent).toContain('L’aperçu n’est pas disponible');
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ id: 'm1', outcome: 'added', incidentIds: [] })));
	await user.type(text(), 'Une grève.');
	await user.click(save());
	await waitFor(() => expect(onadded).toHaveBeenCalledOnce());
	expect(adding.isOpen).toBe(false);
});

test('a failed save keeps what was typed and says why', async () => {
	const { user, adding, onadded } = open();
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('down')));
	await user.type(text(), 'Une grève.');
	await user.keyboard('{Control>}{Enter}{/Control}');
	expect((await screen.findByRole('alert')).textContent).toContain('le serveur ne répond pas');
	expect([text().value, adding.isOpen]).toEqual(['Une grève.', true]);
	expect(onadded).not.toHaveBeenCalled();
});

test('Escape closes, the draft stays, the worker ends and the focus goes back', async () => {
	const { user, adding, dashboard, opener, unmount } = open();
	await user.type(text(), 'Une grève.');
	await user.keyboard('{Escape}');
	expect([adding.isOpen, adding.item.text]).toEqual([false, 'Une grève.']);
	unmount();
	expect(worker.ended).toBe(1);
	expect(dashboard.draft).toBe(undefined);
	expect(document.activeElement).toBe(opener);
});

test('what was typed last is kept however soon the pane or the page is left', async () => {
	const { unmount, user } = open();
	const kept = () => {
		const again = new Adding();
		again.restore(sessionStorage);
		return again.item.text;
	};
	await user.click(text());
	await user.paste(TEXT);
	window.dispatchEvent(new Event('pagehide'));
	expect(kept()).toBe(TEXT);
	await user.paste(' Ensuite.');
	unmount();
	expect(kept()).toBe(`${TEXT} Ensuite.`);
});
