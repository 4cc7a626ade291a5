import { expect, test } from 'vitest';
import { mention } from './read.ts';

test.for([
	// who rules there: subjects of verbs of saying, deciding, feeling
	{ text: 'Téhéran a démenti ces accusations.', words: 'Téhéran' },
	{ text: 'L’Irak exige des excuses.', words: 'Irak' },
	{ text: 'Ces propos, a répondu Moscou, sont faux.', words: 'Moscou' },
	{ text: 'Selon Séoul, le tir a échoué.', words: 'Séoul' },
	{ text: 'Washington et ses alliés ont promis une aide.', words: 'Washington' },
	{ text: 'La République islamique d’Iran n’oubliera pas.', words: 'République islamique d’Iran' },
	// relations
	{ text: 'Le traité signé par la Chine entre en vigueur.', words: 'Chine' },
	{ text: 'Les pourparlers avec Washington ont repris.', words: 'Washington' },
	{ text: 'Les sanctions contre l’Iran demeurent.', words: 'Iran' },
	{ text: 'Il redoute l’influence de l’Iran.', words: 'Iran' },
	// regimes
	{ text: 'Bagdad a demandé à Téhéran d’éviter toute attaque.', words: 'Téhéran' },
	{ text: 'Les États-Unis ont accordé à l’Irak un délai.', words: 'Irak' },
	{ text: 'Il a promis d’aider Bagdad.', words: 'Bagdad' },
	// coordination copies
	{ text: 'Londres et Paris expulsent deux diplomates.', words: 'Londres' },
	{ text: 'La Suisse et l’Autriche rouvrent leurs frontières.', words: 'Suisse' }
])('metonymic: « $words » in « $text »', ({ text, words }) => {
	expect(mention(text, words).role).toBe('metonymic');
});

test.for([
	{ text: 'Une bombe a explosé à Téhéran.', words: 'Téhéran' },
	{ text: 'Le ministre est rentré en Irak.', words: 'Irak' },
	{ text: 'Téhéran compte neuf millions d’habitants.', words: 'Téhéran' },
	{ text: 'Bagdad a été secouée par une explosion.', words: 'Bagdad' },
	{ text: 'Le nord de la Syrie est enneigé.', words: 'Syrie' },
	{ text: 'Un convoi a franchi la frontière avec le Niger.', words: 'Niger' },
	{ text: 'Il s’est rendu au Liban.', words: 'Liban' },
	{ text: 'Deux roquettes ont visé Bagdad.', words: 'Bagdad' },
	{ text: 'Les troupes du Nord-Kivu se retirent.', words: 'Nord-Kivu' },
	{ text: 'Un marché de Mossoul a brûlé.', words: 'Mossoul' }
])('literal: « $words » in « $text »', ({ text, words }) => {
	expect(mention(text, words).role).toBe('literal');
});

test.for([
	{ text: 'Le gouvernement de la France a réagi.', words: 'France' },
	{ text: 'Le président des États-Unis est arrivé.', words: 'États-Unis' },
	{ text: 'Il respecte la souveraineté de l’Irak.', words: 'Irak' },
	{ text: 'Des milices pro-Iran ont défilé.', words: 'Iran' },
	{ text: 'La maire de Paris a démissionné.', words: 'Paris' }
])('associative: « $words » in « $text »', ({ text, words }) => {
	expect(mention(text, words).role).toBe('associative');
});

test.for([
	{ text: 'Des soldats irakiens ont été tués.', words: 'irakiens', country: 'IQ' },
	{ text: 'Une diplomate nord-coréenne a fui.', words: 'nord-coréenne', country: 'KP' },
	{ text: 'Les Sud-Africains votent.', words: 'Sud-Africains', country: 'ZA' },
	{ text: 'La presse grecque enquête.', words: 'grecque', country: 'GR' },
	{ text: 'Deux étudiantes londoniennes ont disparu.', words: 'londoniennes', country: 'GB' }
])('demonym: « $words » is of $country', ({ text, words, country }) => {
	expect(mention(text, words)).toMatchObject({ role: 'demonym', country });
});
