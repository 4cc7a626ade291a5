// @vitest-environment happy-dom
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import { listen, pressKey, type Handlers } from '#lib/ui/keys.ts';
import { GROUPS, SHORTCUTS, shortcutsOf, strokeOf } from '#lib/ui/shortcuts.ts';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import Harness from './Harness.svelte';
import { giveRoom } from './layout.ts';

beforeAll(() => {
	giveRoom();
	HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
		this.setAttribute('open', '');
	};
});

function open(search = '?time=2020-01') {
	const made: { dashboard?: Dashboard; playback?: Playback } = {};
	render(Harness, {
		search,
		onready: (dashboard: Dashboard, playback: Playback) => Object.assign(made, { dashboard, playback })
	});
	const { dashboard, playback } = made;
	if (!dashboard || !playback) throw new Error('the page did not start');
	return { dashboard, playback };
}

/** The event that a stroke of the table stands for. */
function eventOf(stroke: string): KeyboardEvent {
	const parts = stroke.split(/\+(?=.)/);
	const key = parts.at(-1) ?? '';
	return new KeyboardEvent('keydown', {
		key,
		ctrlKey: parts.includes('Control'),
		shiftKey: parts.includes('Shift'),
		bubbles: true,
		cancelable: true
	});
}

const ends: (() => void)[] = [];
const obey = (handlers: Handlers) => ends.push(listen(handlers));
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

describe('the table of keys', () => {
	test.for(SHORTCUTS)('$id is written as it is pressed', ({ id, strokes }) => {
		for (const stroke of strokes) {
			expect(strokeOf(eventOf(stroke))).toBe(stroke);
			expect(shortcutsOf(stroke)).toContain(id);
		}
	});
	test('a key means one thing in its group, and each group has a name', () => {
		for (const group of GROUPS) {
			const strokes = SHORTCUTS.filter((row) => row.group === group).flatMap((row): readonly string[] => row.strokes);
			expect(new Set(strokes).size, group).toBe(strokes.length);
			expect(fr.keys.groups[group]).toBeTruthy();
		}
	});
	test('both languages say what each key does, and nothing about others', () => {
		const ids = SHORTCUTS.map(({ id }) => id).sort();
		expect(Object.keys(fr.keys.words).sort()).toEqual(ids);
		expect(Object.keys(en.keys.words).sort()).toEqual(ids);
	});
});

type Row = Partial<Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>> & {
	graph?: true;
	want: string | undefined;
};
test.for<Row>([
	{ key: '?', shiftKey: true, want: '?' },
	{ key: 'a', want: 'a' },
	{ key: 'A', shiftKey: true, want: 'A' },
	{ key: 'a', ctrlKey: true, want: 'Control+a' },
	{ key: 'ArrowLeft', metaKey: true, want: 'Control+ArrowLeft' },
	{ key: 'ArrowLeft', shiftKey: true, want: 'Shift+ArrowLeft' },
	{ key: '[', graph: true, want: '[' },
	{ key: '[', graph: true, ctrlKey: true, altKey: true, want: '[' }, // a French keyboard on Windows
	{ key: '[', altKey: true, shiftKey: true, want: '[' }, // a French keyboard on a Mac
	{ key: 'a', altKey: true, want: undefined },
	{ key: 'ArrowLeft', altKey: true, want: undefined } // the browser's own « back »
])('$key, shift $shiftKey, control $ctrlKey, alt $altKey → $want', ({ graph, want, ...pressed }) => {
	const event = {
		...{ key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...pressed },
		getModifierState: (name: string) => name === 'AltGraph' && graph === true
	};
	expect(strokeOf(event)).toBe(want);
});

describe('who obeys', () => {
	test.for(SHORTCUTS.filter(({ group }) => group === 'slider'))('$id moves the slider that has the focus', (row) => {
		for (const stroke of row.strokes) {
			const { dashboard } = open('?time=2020-01&axis=2019-12/2020-06');
			const look = () => (row.id.startsWith('slider.zoom') ? dashboard.axis : dashboard.window);
			const [before, body] = [look(), screen.getAllByRole('slider', { name: 'Fenêtre de temps' }).at(-1)];
			const event = eventOf(stroke);
			body?.dispatchEvent(event);
			expect(event.defaultPrevented, stroke).toBe(true);
			expect(look(), stroke).not.toEqual(before);
		}
	});
	test.for(SHORTCUTS.filter(({ group }) => group === 'time' || group === 'page'))('$id does something', (row) => {
		for (const stroke of row.strokes) {
			const commands = open('?time=2020-01&list=undated');
			if (row.id === 'page.add') obey({ 'page.add': () => undefined });
			if (row.id === 'page.undoFilter') {
				// There is something to undo, and the page listens.
				commands.dashboard.choosing.toggle('weapon', 'drone');
				obey({ 'page.undoFilter': commands.dashboard.choosing.undo });
			}
			expect(pressKey(eventOf(stroke), commands), stroke).toBe(true);
			commands.playback.pause();
			document.querySelector('dialog')?.removeAttribute('open');
		}
	});
	test.for(['q', 'Control+f', 'Enter', 'Tab', 'F5', 'Delete'])('%s stays the browser’s', (stroke) => {
		expect(pressKey(eventOf(stroke), open())).toBe(false);
	});
	test('the latest listener is asked first, and may pass it on', () => {
		const commands = open();
		const heard: string[] = [];
		obey({ 'page.search': () => void heard.push('first') });
		obey({ 'page.search': () => (heard.push('second'), false) });
		pressKey(eventOf('/'), commands);
		expect(heard).toEqual(['second', 'first']);
		expect(document.activeElement).not.toBe(screen.getAllByRole('combobox')[0]);
		for (const end of ends.splice(0)) end();
		pressKey(eventOf('/'), commands);
		expect(heard).toEqual(['second', 'first']);
		expect(document.activeElement?.getAttribute('role')).toBe('combobox');
	});
});

test('the help sheet lists every key of the table, by « ? » and by its button', async () => {
	const user = userEvent.setup();
	open();
	await user.keyboard('?');
	const sheet = screen.getByRole('dialog', { name: 'Raccourcis clavier' });
	// A page is searched with plain spaces.
	const plain = (words: string) => words.replace(/\s/g, ' ');
	for (const { id } of SHORTCUTS) expect(within(sheet).getByText(plain(fr.keys.words[id]))).toBeTruthy();
	const caps = [...sheet.querySelectorAll('kbd')].map(({ textContent }) => textContent);
	expect(caps.length).toBeGreaterThanOrEqual(SHORTCUTS.flatMap(({ strokes }): readonly string[] => strokes).length);
	for (const cap of ['/', '?', 'Échap', 'Espace', 'Ctrl', '←', '[']) expect(caps).toContain(cap);
	// A capital letter is no other key: Shift is held.
	const redo = within(sheet).getByText(fr.keys.words['correction.redo']).parentElement;
	expect([...(redo?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent).join(' ')).toBe(
		'Ctrl Maj z Ctrl y'
	);
	await user.click(within(sheet).getByRole('button', { name: 'Fermer' }));
	await user.click(screen.getAllByRole('button', { name: 'Raccourcis clavier' })[0] ?? document.body);
	expect(sheet.hasAttribute('open')).toBe(true);
});
