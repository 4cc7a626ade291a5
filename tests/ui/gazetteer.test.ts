import type { GazetteerPlace } from '#lib/gazetteer/wire.ts';
import { Wish } from '#lib/gazetteer/entry.ts';
import { gazetteerHref } from '#lib/ui/gazetteer/address.ts';
import { draftOf, readRadius, wishesOf, type PlaceDraft } from '#lib/ui/gazetteer/placeDraft.ts';
import { cutQuote } from '#lib/ui/gazetteer/quote.ts';
import { entryInWords, positionInWords } from '#lib/ui/gazetteer/words.ts';
import { messagesIn } from '#lib/i18n/messages.ts';
import { describe, expect, test } from 'vitest';

const PLACE: GazetteerPlace = {
	id: 'geonames:2',
	name: 'Tal Afar',
	kind: 'city',
	country: 'IQ',
	lat: 36.376,
	lng: 42.449,
	radiusKm: 5,
	parents: ['admin1:IQ.15', 'country:IQ'],
	names: [{ name: 'Tal Afar', language: 'fr', script: 'Latn' }],
	featureClass: 'P',
	featureCode: 'PPL',
	population: 200000,
	containers: [
		{ id: 'admin1:IQ.15', name: 'Ninive', kind: 'admin1', lat: 36, lng: 43, radiusKm: 120, parents: ['country:IQ'] }
	],
	childCounts: {},
	own: []
};

describe('the form makes wishes of what was changed, and of nothing else', () => {
	test.for<{ change: Partial<PlaceDraft>; want: unknown }>([
		{
			change: { position: '36.4, 42.5' },
			want: [{ action: 'correct', changes: { position: { lat: 36.4, lng: 42.5 } } }]
		},
		{ change: { radius: '7,5' }, want: [{ action: 'correct', changes: { radiusKm: 7.5 } }] },
		{ change: { name: 'Tell Afar', kind: 'district' }, want: [{ changes: { name: 'Tell Afar', kind: 'district' } }] },
		{ change: { parent: { id: 'admin1:IQ.07', name: 'Bagdad' } }, want: [{ changes: { parent: 'admin1:IQ.07' } }] },
		{
			change: {
				aliases: [
					{ name: 'Tell Chamiya', language: 'fr' },
					{ name: '  ', language: 'en' }
				],
				note: 'vu'
			},
			want: [{ action: 'alias', placeId: 'geonames:2', name: 'Tell Chamiya', note: 'vu' }]
		},
		{ change: {}, want: 'nothing' },
		{ change: { note: 'rien' }, want: 'nothing' },
		{ change: { position: 'ici' }, want: 'position' },
		{ change: { position: '' }, want: 'position' },
		{ change: { radius: '0' }, want: 'radius' },
		{ change: { radius: 'grand' }, want: 'radius' }
	])('$change → $want', ({ change, want }) => {
		const wishes = wishesOf({ ...draftOf(PLACE), ...change }, PLACE);
		expect(wishes).toMatchObject(want as object);
		if (typeof wishes !== 'string') for (const wish of wishes) expect(Wish.safeParse(wish).error).toBeUndefined();
	});
	test('a new place needs a position', () => {
		const draft = draftOf(undefined, 'Poste de Rabia');
		expect(wishesOf(draft, undefined)).toBe('position');
		const wishes = wishesOf({ ...draft, position: '36.79, 42.1', country: 'IQ' }, undefined);
		expect(wishes).toMatchObject([
			{ action: 'add', place: { name: 'Poste de Rabia', lat: 36.79, lng: 42.1, radiusKm: 5 } }
		]);
	});
});

test.for([
	{ text: '0.05', want: 0.05 },
	{ text: ' 12 ', want: 12 },
	{ text: '8001', want: undefined },
	{ text: '-3', want: undefined },
	{ text: '', want: undefined }
])('a radius of « $text » is $want', ({ text, want }) => {
	expect(readRadius(text)).toBe(want);
});

test.for([
	{ marks: [{ start: 3, end: 6 }], want: ['ab ', '[cde]', ' fg'] },
	{
		marks: [
			{ start: 0, end: 2 },
			{ start: 7, end: 9 }
		],
		want: ['[ab]', ' cde ', '[fg]']
	},
	{ marks: [], want: ['ab cde fg'] },
	{
		marks: [
			{ start: 3, end: 6 },
			{ start: 4, end: 9 }
		],
		want: ['ab ', '[cde]', ' fg']
	}, // the second begins inside
	{
		marks: [
			{ start: 5, end: 50 },
			{ start: 4, end: 4 }
		],
		want: ['ab cde fg']
	}
])('a quote is cut at $marks', ({ marks, want }) => {
	const parts = cutQuote('ab cde fg', marks);
	expect(parts.map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(want);
	expect(parts.map(({ text }) => text).join('')).toBe('ab cde fg');
});

test('an address holds what is not empty', () => {
	expect(gazetteerHref({})).toBe('/gazetteer');
	expect(gazetteerHref({ q: '', id: undefined })).toBe('/gazetteer');
	expect(gazetteerHref({ q: 'Aïn', id: 'own:a', list: 'own' })).toBe('/gazetteer?q=A%C3%AFn&id=own%3Aa&list=own');
});

test('positions and entries in words', () => {
	expect(positionInWords(-33.5, 70.25, 'en')).toBe('33.50° S, 70.25° E');
	expect(positionInWords(48.85, -2.35, 'fr')).toBe('48,85° N, 2,35° O');
	const stamp = { entry: 'entry-0001', at: '2026-11-22T10:00:00Z', placeName: 'Tal Afar' };
	const moved = { action: 'correct' as const, placeId: 'x:1', changes: { position: { lat: 1, lng: 2 }, radiusKm: 3 } };
	expect(entryInWords({ ...moved, ...stamp }, messagesIn('fr'))).toBe('Tal Afar corrigé\u00a0: position, rayon');
	const hidden = { action: 'hide' as const, placeId: 'x:1', name: 'Dimanche' };
	expect(entryInWords({ ...hidden, ...stamp }, messagesIn('en'))).toBe('“Dimanche” no longer means Tal Afar');
});
