import { expect, test } from 'vitest';
import { prepare } from '#core';
import { readPlaces } from '../../../src/lib/core/place/places.ts';
import { loadGazetteer } from '#lib/server/gazetteer.ts';

const gazetteer = loadGazetteer();
const read = (text: string) => readPlaces(prepare({ id: 'test', text }), gazetteer);

test.for([
	{ text: 'Une explosion a retenti à Mossoul.', want: ['Mossoul'] },
	{ text: 'M. Paris a salué Mme Irak.', want: [] },
	{ text: 'Il fait beau dans la ville.', want: [] }
])('names in « $text »', ({ text, want }) => {
	expect(read(text).map((mention) => mention.text)).toEqual(want);
});

test('every mention is what stands in the text', () => {
	const text = "Le consulat d'Iran à Najaf a brûlé ; l’ambassade américaine à Bagdad aussi. « Téhéran a démenti. »";
	const mentions = read(text);
	expect(mentions.length).toBeGreaterThan(5);
	for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
});
