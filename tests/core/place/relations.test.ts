import { readArticle } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { distanceKm } from '../../../src/lib/core/place/geometry.ts';
import { expect, test } from 'vitest';
import { mention, read } from './read.ts';

/** Where a mention's area is as seen from the place it names, in kilometres. */
function offset(text: string, words: string) {
	const moved = mention(text, words);
	const anchor = mention(`Il vit à ${words}.`, words);
	const north = ((moved.lat ?? 0) - (anchor.lat ?? 0)) * 111.2;
	const east = ((moved.lng ?? 0) - (anchor.lng ?? 0)) * 111.2 * Math.cos(((anchor.lat ?? 0) * Math.PI) / 180);
	const { relation, radiusKm = 0, placeId } = moved;
	return {
		relation,
		north: Math.round(north),
		east: Math.round(east),
		wider: Math.round((radiusKm - (anchor.radiusKm ?? 0)) * 10) / 10,
		radiusKm,
		samePlace: placeId === anchor.placeId
	};
}

test.for([
	{ text: 'Un obus est tombé à 20 km au nord de Bagdad.', words: 'Bagdad', north: 20, east: 0, radiusKm: 8 },
	{ text: 'Le poste est à 10 kilomètres à l’est d’Erbil.', words: 'Erbil', north: 0, east: 10, radiusKm: 4 },
	{ text: 'Un camp à une vingtaine de kilomètres au sud de Gao.', words: 'Gao', north: -20, east: 0, radiusKm: 8 },
	{ text: 'Un camp à vingt kilomètres au sud de Gao.', words: 'Gao', north: -20, east: 0, radiusKm: 8 },
	{ text: 'Un camp à 20km au sud de Gao.', words: 'Gao', north: -20, east: 0, radiusKm: 8 },
	{ text: 'Un camp à 20 km au sud de la ville de Gao.', words: 'Gao', north: -20, east: 0, radiusKm: 8 },
	{ text: 'Un site à 1,5 km au nord de Natanz.', words: 'Natanz', north: 2, east: 0, radiusKm: 3 },
	{ text: 'Une base à 1 200 km au sud d’Alger.', words: 'Alger', north: -1200, east: 0, radiusKm: 480 },
	{ text: 'Une secousse à 14 km au nord-est de Kerman.', words: 'Kerman', north: 10, east: 10, radiusKm: 5.6 }
])('a distance and a bearing move the area: $text', ({ text, words, ...want }) => {
	expect(offset(text, words)).toMatchObject({ ...want, samePlace: true });
});

test.for([
	{ text: 'Des combats au nord de Bagdad.', words: 'Bagdad', relation: 'au nord de', sign: [1, 0] },
	{ text: 'Des combats à l’ouest d’Alep.', words: 'Alep', relation: 'à l’ouest de', sign: [0, -1] },
	{ text: 'Au sud de Gao, un convoi a brûlé.', words: 'Gao', relation: 'au sud de', sign: [-1, 0] },
	{ text: 'Un tir au sud de la Zone verte.', words: 'Zone verte', relation: 'au sud de', sign: [-1, 0] }
])('a bearing alone moves the area beyond the edge: $text', ({ text, words, relation, sign: [north, east] }) => {
	const moved = offset(text, words);
	expect(moved.relation).toBe(relation);
	expect([Math.sign(moved.north), Math.sign(moved.east)]).toEqual([north, east]);
});

test.for([
	{ text: 'Un camp a été vu à 30 km de Kirkouk.', words: 'Kirkouk', relation: 'à 30 km de', wider: 30 },
	{ text: 'Un camp à 30 km à peine de Kirkouk.', words: 'Kirkouk', relation: 'à 30 km à peine de', wider: 30 },
	{ text: 'Un camp près de la ville de Kirkouk.', words: 'Kirkouk', relation: 'près de', wider: 15 },
	{ text: 'Un drone à 2.000 km de Moscou.', words: 'Moscou', relation: 'à 2.000 km de', wider: 2000 },
	{
		text: 'Un village à deux heures de route de Goma.',
		words: 'Goma',
		relation: 'à deux heures de route de',
		wider: 120
	},
	{ text: 'Un drone est tombé près de Kirkouk.', words: 'Kirkouk', relation: 'près de', wider: 15 },
	{ text: 'Un village proche du Caire.', words: 'Caire', relation: 'près de', wider: undefined },
	{ text: 'Des tirs aux abords de Tripoli.', words: 'Tripoli', relation: 'autour de', wider: 15 },
	{ text: 'Un naufrage au large d’Odessa.', words: 'Odessa', relation: 'au large de', wider: 50 },
	{ text: 'Un convoi a sauté sur la route de Kidal.', words: 'Kidal', relation: 'sur la route de', wider: 40 },
	{ text: 'La colonne roule en direction de Kharkiv.', words: 'Kharkiv', relation: 'vers', wider: 25 },
	{ text: 'Un barrage à la sortie de Goma.', words: 'Goma', relation: 'hors de', wider: 5 },
	{ text: 'Une bombe a sauté devant la Zone verte de Bagdad.', words: 'Zone verte', relation: 'devant', wider: 0.3 }
])('« $relation » widens the area: $text', ({ text, words, relation, wider }) => {
	const area = offset(text, words);
	expect(area).toMatchObject({ relation, north: 0, east: 0, samePlace: true });
	if (wider !== undefined) expect(area.wider).toBeCloseTo(wider, 1);
	expect(area.wider).toBeGreaterThan(0);
});

test.for([
	{ text: 'Une embuscade entre Gao et Ansongo.', ends: ['Gao', 'Ansongo'] },
	{ text: 'Une embuscade à mi-chemin entre Bagdad et Kerbala.', ends: ['Bagdad', 'Kerbala'] },
	{ text: 'Une embuscade entre les localités de Djibo et Dori.', ends: ['Djibo', 'Dori'] },
	{ text: 'Une mine sur la route entre Alep et Damas.', ends: ['Alep', 'Damas'] },
	{ text: 'Une mine sur la route de Kidal à Gao.', ends: ['Kidal', 'Gao'] },
	{ text: 'Une mine sur la route reliant Bagdad à Mossoul.', ends: ['Bagdad', 'Mossoul'] },
	{ text: 'Une mine sur l’axe Gao-Ansongo.', ends: ['Gao', 'Ansongo'] }
])('the middle with half the distance: $text', ({ text, ends: [one = '', other = ''] }) => {
	const [a, b] = [mention(`Il vit à ${one}, au même endroit.`, one), mention(`Il vit à ${other}.`, other)];
	const [from, to] = [mention(text, one), mention(text, other)];
	const apart = distanceKm(a.lat ?? 0, a.lng ?? 0, b.lat ?? 0, b.lng ?? 0);
	expect(from.radiusKm).toBeCloseTo(apart / 2, 0);
	expect([from.lat, from.lng]).toEqual([to.lat, to.lng]);
	expect(distanceKm(from.lat ?? 0, from.lng ?? 0, a.lat ?? 0, a.lng ?? 0)).toBeCloseTo(apart / 2, 0);
	expect(from.relation).toBe(to.relation);
	expect([from.placeId, to.placeId]).toEqual([a.placeId, b.placeId]);
	expect(from.why.filter((reason) => reason.startsWith('area-'))).toEqual([
		`area-between: ${Math.round((from.radiusKm ?? 0) * 10) / 10}`
	]);
});

test.for([
	{ text: 'Une attaque à Gao et Ansongo.', words: 'Ansongo' },
	{ text: 'Un drone est tombé à Kirkouk.', words: 'Kirkouk' },
	{ text: 'Dans le nord de la Syrie, le calme règne.', words: 'Syrie' }, // in it
	{ text: 'Le calme règne au nord de la Syrie.', words: 'Syrie' }, // in it, too
	{ text: 'La ville de Gao est calme.', words: 'Gao' },
	{ text: 'Dans le sud de Bagdad, le calme règne.', words: 'Bagdad' },
	{ text: 'Près de 200 personnes ont défilé à Nantes.', words: 'Nantes' }, // a number
	{ text: 'À 20 heures, des coups de feu ont retenti à Goma.', words: 'Goma' }, // a time
	{ text: 'Les 24 Heures du Mans ont commencé.', words: 'Mans' },
	{ text: 'Entre le 3 et le 5 mai, Nice était calme.', words: 'Nice' },
	{ text: 'Une course de 10 km a réuni à Lyon des milliers de gens.', words: 'Lyon' },
	{ text: 'La route est longue ; Bagdad reste loin.', words: 'Bagdad' }
])('stays where it is: $text', ({ text, words }) => {
	const { relation, north, east, wider } = offset(text, words);
	expect({ relation, north, east, wider }).toEqual({ relation: undefined, north: 0, east: 0, wider: 0 });
});

test('what is between powers is not between places', () => {
	for (const text of ['Un accord commercial entre Paris et Alger.', 'La tension monte entre Pékin et Tokyo.'])
		expect(read(text).map(({ role, relation }) => [role, relation])).toEqual([
			['metonymic', undefined],
			['metonymic', undefined]
		]);
});

test.for([
	{ text: 'Des combats à Tarmiyatou, à 40 km au nord de Bagdad.', words: 'Tarmiyatou', near: 'Bagdad' },
	{
		text: 'Des combats à Tarmiyatou, petit village situé à 40 km au nord de Bagdad.',
		words: 'Tarmiyatou',
		near: 'Bagdad'
	},
	{ text: 'Des combats à Tarmiyatou (près de Gao).', words: 'Tarmiyatou', near: 'Gao' }
])('an unknown place lies where the text says: $text', ({ text, words, near }) => {
	const [unknown, known] = [mention(text, words), mention(text, near)];
	expect(unknown.placeId).toBeUndefined();
	expect([unknown.lat, unknown.lng, unknown.radiusKm]).toEqual([known.lat, known.lng, known.radiusKm]);
	expect(unknown.country).toBe(known.country);
});

test.for([
	'Des combats à Tarmiyatou. À 40 km au nord de Bagdad, le calme règne.', // another sentence
	'Des combats à Tarmiyatou et à 40 km au nord de Bagdad.', // another place
	'Des combats à Tarmiyatou, où vit un homme né près de Bagdad.' // another clause
])('an unknown place stays unknown: %s', (text) => {
	expect(mention(text, 'Tarmiyatou').lat).toBeNull();
});

test('every relation is told with its reason', () => {
	const { why } = mention('Un drone est tombé près de Kirkouk.', 'Kirkouk');
	expect(why).toContain('relation: près de');
	expect(why.filter((reason) => reason.startsWith('area-wider: '))).toHaveLength(1);
});

test.for([
	{ text: 'Une bombe a explosé à 20 km au nord de Bagdad.', words: 'Bagdad' },
	{ text: 'Une bombe a explosé entre Gao et Ansongo.', words: 'Gao' },
	{ text: 'Une bombe a explosé sur la route de Kidal.', words: 'Kidal' }
])('a report takes the area, not the anchor: $text', ({ text, words }) => {
	const { lat, lng, radiusKm, relation } = mention(text, words);
	const [report] = readArticle({ id: 'test', text }, loadGazetteer()).reports;
	expect(report?.place).toMatchObject({ lat, lng, radiusKm, relation });
});
