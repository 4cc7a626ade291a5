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

test.for([
	{ text: 'Un obus est tombé à 20 km au nord de Bagdad.', words: 'Bagdad', north: 20, east: 0 },
	{
		text: 'Le séisme a eu lieu à environ 70 kilomètres au sud-ouest de Marrakech.',
		words: 'Marrakech',
		north: -49.5,
		east: -49.5
	}
])('moves the area: $text', ({ text, words, north, east }) => {
	const anchor = mention(`Il vit à ${words}.`, words);
	const moved = mention(text, words);
	const perDegree = 111.2;
	expect(((moved.lat ?? 0) - (anchor.lat ?? 0)) * perDegree).toBeCloseTo(north, 0);
	const shrink = Math.cos(((anchor.lat ?? 0) * Math.PI) / 180);
	expect(((moved.lng ?? 0) - (anchor.lng ?? 0)) * perDegree * shrink).toBeCloseTo(east, 0);
	expect(moved.placeId).toBe(anchor.placeId);
	expect(moved.relation).toMatch(/k(m|ilomètres) au/);
});

test('widens the area by a distance without a bearing', () => {
	const { radiusKm, relation } = mention('Un camp a été vu à 30 km de Kirkouk.', 'Kirkouk');
	expect(relation).toBe('à 30 km de');
	expect(radiusKm).toBe(30 + (mention('Il vit à Kirkouk.', 'Kirkouk').radiusKm ?? 0));
});

test.for([
	{ text: 'Une bombe a sauté devant la Zone verte de Bagdad.', words: 'Zone verte', relation: 'devant' },
	{ text: 'Un drone est tombé près de Kirkouk.', words: 'Kirkouk', relation: 'près de' },
	{ text: 'Un naufrage au large de Lampedusa.', words: 'Lampedusa', relation: 'au large de' },
	{ text: 'Un convoi a sauté sur la route de Kidal.', words: 'Kidal', relation: 'sur la route de' },
	{ text: 'Une embuscade entre Gao et Ansongo.', words: 'Gao', relation: 'entre' },
	{ text: 'Une embuscade entre Gao et Ansongo.', words: 'Ansongo', relation: 'entre' },
	{ text: 'Une embuscade à Gao et Ansongo.', words: 'Ansongo', relation: undefined },
	{ text: 'Un drone est tombé à Kirkouk.', words: 'Kirkouk', relation: undefined },
	{ text: 'Dans le nord de la Syrie, le calme règne.', words: 'Syrie', relation: undefined }
])('« $relation » in « $text »', ({ text, words, relation }) => {
	expect(mention(text, words).relation).toBe(relation);
});
