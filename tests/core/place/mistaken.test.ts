import { expect, test } from 'vitest';
import { mention, names, read } from './read.ts';

/** Names that are something else as they are written here, each beside a text where they are the place. */
test.for([
	{ text: 'L’Eau vient à manquer dans les villages.', want: [] }, // an acronym matches its case
	{ text: 'Les EAU ont voté contre le texte.', want: ['EAU'] },
	{ text: 'Un Rdc a été aménagé sous le toit.', want: [] },
	{ text: 'Des soldats de la RDC ont fui.', want: ['RDC'] },
	{ text: 'Réunion de crise à Bagdad.', want: ['Bagdad'] }, // a meeting
	{ text: 'Une Réunion du conseil a eu lieu à Bagdad.', want: ['Bagdad'] },
	{ text: 'La Réunion a été frappée par un cyclone.', want: ['Réunion'] },
	{ text: 'Un cyclone a frappé la Réunion.', want: ['Réunion'] },
	{ text: 'Réunion : un cyclone approche.', want: ['Réunion'] },
	{ text: 'Un séisme en Guadeloupe, à Mayotte et à La Réunion.', want: ['Guadeloupe', 'Mayotte', 'La Réunion'] },
	{ text: 'Maurice et Dominique sont partis hier.', want: [] }, // first names
	{ text: 'Les parents de Florence et Victoria ont témoigné.', want: [] },
	{ text: 'Le voilier relie Maurice et Madagascar.', want: ['Maurice', 'Madagascar'] },
	{ text: 'Un cyclone a touché la Dominique.', want: ['Dominique'] },
	{ text: 'Le calme est revenu à Florence et Victoria.', want: ['Florence', 'Victoria'] }
])('finds $want in « $text »', ({ text, want }) => {
	expect(names(text)).toEqual(want);
});

test.for([
	{
		text: 'Les ambassades de France et de Suède à Bagdad ont fermé.',
		words: 'ambassades de France et de Suède',
		owners: ['France', 'Suède']
	},
	{
		text: 'Les ambassades de France, d’Italie et de Suède à Bagdad ont fermé.',
		words: 'ambassades de France, d’Italie et de Suède',
		owners: ['France', 'Italie', 'Suède']
	},
	{
		text: 'L’ambassade de France à Bagdad et le consulat d’Iran à Bassora ont fermé.',
		words: 'ambassade de France',
		owners: ['France', 'Iran']
	},
	{ text: 'L’ambassade de France et la Suède ont protesté.', words: 'ambassade de France', owners: ['France'] }
])('every owner says whose, none says where: $text', ({ text, words, owners }) => {
	expect(mention(text, words).kind).toBe('facility');
	expect(read(text).flatMap(({ role, text: owner }) => (role === 'associative' ? [owner] : []))).toEqual(owners);
});

/** Of two places of one name the far better known one wins, though the text is about the other's country. */
test.for([
	{
		text: 'À Téhéran, Chiraz et Ispahan, des Iraniens accusent l’Iran. Le consulat de Najaf a brûlé.',
		words: 'Najaf',
		country: 'IQ'
	},
	{
		text: 'L’Iran proteste. Des Iraniens ont fui Kermanchah. Najaf est en deuil, dit l’Iran.',
		words: 'Najaf',
		country: 'IQ'
	},
	{ text: 'L’Iran proteste. Des heurts ont éclaté à Najaf, en Iran.', words: 'Najaf', country: 'IR' }, // the text says so
	{ text: 'Le Liban est en deuil. Tripoli a été bombardée, dit Beyrouth.', words: 'Tripoli', country: 'LB' } // known well enough
])('« $words » is in $country: $text', ({ text, words, country }) => {
	expect(mention(text, words).country).toBe(country);
});

/** One of many in a town is not the one that our tables happen to know. */
test.for([
	{ text: 'Une bombe a explosé sur un marché de Bagdad.', words: 'marché de Bagdad', known: false },
	{ text: 'Une bombe a explosé sur le marché de Bagdad.', words: 'marché de Bagdad', known: false },
	{ text: 'Des détenus ont fui une prison de Nassiriya.', words: 'prison de Nassiriya', known: false },
	{ text: 'Un obus a touché l’aéroport de Bassora.', words: 'aéroport de Bassora', known: true },
	{ text: 'L’ambassade de France à Bagdad a fermé.', words: 'ambassade de France', known: true }
])('$words is a row of the tables: $known ($text)', ({ text, words, known }) => {
	const found = read(text).find((one) => one.text === words);
	expect(found?.placeId?.startsWith('chronocarte:') ?? false).toBe(known);
});
