import { namesPrivateHome } from '#core';
import { expect, test } from 'vitest';

test.for([
	'Des hommes armés ont ouvert le feu devant le domicile de Karim Lahoud.',
	'Elle a été abattue à son domicile, mardi soir.',
	'Une grenade a été lancée dans la maison d’un juge.',
	'Un drone a visé la maison de Farid Haddad, un commandant local.',
	'L’explosion a soufflé la résidence d’un ancien ministre.',
	'L’ancien Premier ministre a été arrêté dans sa résidence.',
	'La police a perquisitionné l’appartement du suspect.',
	'Le domicile du gouverneur a été mitraillé.',
	'Il a été tué chez lui par des inconnus.',
	'La jeune femme s’était réfugiée chez sa tante, où elle a été enlevée.',
	'Deux engins ont explosé chez M. Salem.',
	'L’otage était retenu chez un particulier.',
	'Un incendie a détruit le domicile familial.',
	'Des inconnus ont tiré sur la villa de l’homme d’affaires Nadim Chami.',
	'Un obus est tombé sur la maison de la famille Aoun.',
	'Ils ont mis le feu à la résidence privée du président.',
	'Des tirs ont visé la résidence du chef de la milice.',
	'Le corps a été découvert chez Paul Martin.'
])('names a home: %s', (text) => {
	expect(namesPrivateHome(text)).toBe(true);
});

test.for([
	'Une roquette est tombée près de la résidence de l’ambassadeur.',
	'La résidence présidentielle a été survolée par un drone.',
	'La résidence du Premier ministre a été attaquée.',
	'Des manifestants se sont rassemblés devant la résidence du gouverneur.',
	'La résidence du chef de l’État a été évacuée.',
	'La Maison-Blanche a condamné cette attaque.',
	'Un incendie a touché une maison de retraite.',
	'Des détenus de la maison d’arrêt se sont mutinés.',
	'Le débat s’est tenu à la Maison de la culture.',
	'Cinq maisons ont été détruites par les bombardements.',
	'Les sinistrés sont sans domicile fixe.',
	'Le club s’est imposé à domicile contre Lyon.',
	'Il est assigné à résidence depuis mars.',
	'Leur pays de résidence de Malte leur a délivré un visa.',
	'Une hausse des prix a été constatée chez les agriculteurs.',
	'Des grévistes ont bloqué les accès chez Renault.',
	'Les déplacés sont rentrés chez eux.',
	'Il est rentré chez lui après l’audience.',
	'Une maison de la Presse a brûlé.',
	'Ils ont visité la maison du Peuple.',
	'Une résidence universitaire a été évacuée.',
	'Un appartement de trois pièces a brûlé.',
	'La Ville ouvre une résidence d’artistes.',
	'Ils manifestaient devant la maison des étudiants.',
	'Une maison de maître a brûlé.',
	'Le Premier ministre a échappé à un tir contre sa résidence.',
	'L’ambassadeur a quitté sa résidence officielle.',
	'L’aide est livrée à domicile.',
	''
])('names none: %s', (text) => {
	expect(namesPrivateHome(text)).toBe(false);
});
