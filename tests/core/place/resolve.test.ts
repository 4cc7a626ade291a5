import { expect, test } from 'vitest';
import { mention } from './read.ts';

test.for([
	{ text: 'Des heurts à Tripoli, en Libye.', words: 'Tripoli', country: 'LY' },
	{ text: 'Des heurts à Tripoli. L’armée libanaise est intervenue.', words: 'Tripoli', country: 'LB' },
	{ text: 'Une fusillade à Birmingham, en Alabama.', words: 'Birmingham', country: 'US' },
	{ text: 'Une fusillade à Birmingham, en Angleterre.', words: 'Birmingham', country: 'GB' },
	{ text: 'Des inondations à Valence, en Espagne.', words: 'Valence', country: 'ES' },
	{ text: 'Un incendie à Valence (Drôme).', words: 'Valence', country: 'FR' },
	{ text: 'Un concert à Hyderabad, au Pakistan.', words: 'Hyderabad', country: 'PK' },
	{ text: 'Il est né à Moscou.', words: 'Moscou', country: 'RU' }
])('« $words » in « $text » is in $country', ({ text, words, country }) => {
	expect(mention(text, words).country).toBe(country);
});

test.for([
	{ text: 'Une attaque à Gao.', words: 'Gao', kind: 'city' },
	{ text: 'Une attaque dans la région de Gao.', words: 'Gao', kind: 'admin1' },
	{ text: 'Une crue à Luxembourg.', words: 'Luxembourg', kind: 'city' },
	{ text: 'Une crue au Luxembourg.', words: 'Luxembourg', kind: 'country' },
	{ text: 'Une grève à Québec.', words: 'Québec', kind: 'city' },
	{ text: 'Une grève au Québec.', words: 'Québec', kind: 'admin1' }
])('« $words » in « $text » is a $kind', ({ text, words, kind }) => {
	expect(mention(text, words).kind).toBe(kind);
});

test.for([
	{ text: 'Il vit à Moscou (Idaho).', words: 'Moscou' }, // the one in Russia is not in Idaho
	{ text: 'Un feu rue des Lilas-Blancs.', words: 'rue des Lilas-Blancs' },
	{ text: 'La foule a gagné la place Tahrir.', words: 'place Tahrir' } // Cairo and Bagdad both have one
])('abstains from « $words » in « $text »', ({ text, words }) => {
	const { placeId, lat, lng } = mention(text, words);
	expect({ placeId, lat, lng }).toEqual({ placeId: undefined, lat: null, lng: null });
});

test('keeps what else a name may be, with scores below its own', () => {
	const { alternatives, score } = mention('Une attaque à Birmingham.', 'Birmingham');
	expect(alternatives.length).toBeGreaterThan(0);
	for (const one of alternatives) expect(one.score).toBeLessThan(score);
});
