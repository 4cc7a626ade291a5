// @vitest-environment happy-dom
import type { CreditPiece } from '#lib/ground/offer.ts';
import { creditOf } from '#lib/map/ground/credit.ts';
import MapNotes from '#lib/map/MapNotes.svelte';
import { MESSAGES } from '#lib/map/messages.ts';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';

const A = { text: '© A', href: 'https://a.example/' };
const DOT = { text: ' · ' };

type Case = { of: string; said: readonly unknown[]; want: readonly CreditPiece[] };
test.for<Case>([
	{ of: 'a link', said: ['<a href="https://a.example" target="_blank">© A</a>'], want: [A] },
	{
		of: 'words around links',
		said: [' Données\n<a href="https://a.example/">© A</a> et <b>© <a href="http://b.example/c?d=1#e">B</a></b> '],
		want: [{ text: 'Données ' }, A, { text: ' et ' }, { text: '© ' }, { text: 'B', href: 'http://b.example/c?d=1#e' }]
	},
	{
		of: 'several, each once',
		said: ['<a href="https://a.example/">© A</a>', '© B', '© A'],
		want: [A, DOT, { text: '© B' }]
	},
	{ of: 'a script as address', said: ['<a href="javascript:alert(1)">© A</a>'], want: [{ text: '© A' }] },
	{ of: 'a script in disguise', said: ['<a href=" java\nscript:alert(1)">© A</a>'], want: [{ text: '© A' }] },
	{ of: 'data as address', said: ['<a href="data:text/html,x">© A</a>'], want: [{ text: '© A' }] },
	{ of: 'a page of ours', said: ['<a href="/api/themes">© A</a>'], want: [{ text: '© A' }] },
	{
		of: 'pictures and scripts',
		said: ['© A<img src=x onerror="alert(1)"><script>alert(2)</script>'],
		want: [{ text: '© A' }]
	},
	{ of: 'escaped markup', said: ['&lt;b&gt; © A'], want: [{ text: '<b> © A' }] },
	{ of: 'nothing', said: [undefined, 7, '', ' \n ', '<a href="https://a.example/"> </a>'], want: [] }
])('whose a map is: $of', ({ said, want }) => {
	expect(creditOf(said)).toEqual(want);
});

test('a credit without end is cut', () => {
	const [piece] = creditOf(['<a href="https://a.example/">' + 'a'.repeat(500) + '</a> b']);
	expect(piece?.text).toHaveLength(200);
});

test('the map names whose it is with links that lead there', () => {
	const { container, getByRole } = render(MapNotes, {
		state: 'drawn',
		isCoarse: false,
		credit: [A, DOT, { text: '© B' }],
		messages: MESSAGES.fr,
		oncover: () => {}
	});
	expect(getByRole('link', { name: '© A' }).getAttribute('href')).toBe('https://a.example/');
	expect(container.querySelectorAll('a')).toHaveLength(1);
	expect(container.textContent?.replace(/\s+/g, ' ').trim()).toBe(`© A · © B · ${MESSAGES.fr.attribution}`);
});
