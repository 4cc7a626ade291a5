/** A lone « l'aéroport » is that of the town named last, or none: never the only one that the gazetteer knows of. */
import { expect, test } from 'vitest';
import { read } from './read.ts';

test.for([
	{
		text: 'Erbil a été visée. Un garde a été tué à l’aéroport international.',
		words: 'aéroport international',
		name: /Erbil/
	},
	{ text: 'Des tirs ont secoué Bagdad. Les vols ont repris à l’aéroport.', words: 'aéroport', name: /Bagdad/ },
	{
		text: 'Un soldat américain a été blessé à l’aéroport international.',
		words: 'aéroport international',
		name: undefined
	},
	{ text: 'L’Iran a protesté. Le blessé est mort à l’hôpital.', words: 'hôpital', name: undefined },
	{ text: 'À Bagdad, une bombe a explosé sur le marché.', words: 'marché', name: undefined }
])('$text', ({ text, words, name }) => {
	const mention = read(text).find((one) => one.text === words);
	if (name) expect(mention?.name).toMatch(name);
	else expect(mention?.placeId).toBeUndefined();
});
