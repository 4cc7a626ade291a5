import { expect, test } from 'vitest';
import { read } from './reading.ts';

const one = (min: number, max = min) => ({ min, max });

test.for([
	{ text: "L'explosion de la bombe a fait trois morts et douze blessés.", dead: one(3), hurt: one(12) },
	{ text: 'Une frappe a tué au moins 11 civils.', dead: one(11) },
	{ text: 'Au moins trente combattants ont été tués par l’armée.', dead: one(30) },
	{ text: 'Au moins 25 personnes ont trouvé la mort dans l’accident.', dead: one(25) },
	{ text: 'Trois civils et deux soldats ont été tués dans l’attaque.', dead: one(5) },
	{ text: 'L’attaque a tué trois civils et deux soldats.', dead: one(5) },
	{ text: 'L’attaque a tué trois civils et deux soldats ont été blessés.', dead: one(3), hurt: one(2) },
	{ text: 'L’attaque a tué trois civils et deux chevaux.', dead: one(3) },
	{ text: 'Un bombardement a frappé le marché, faisant une dizaine de morts.', dead: one(10) },
	{ text: 'Des tirs de missiles ont visé la base, blessant 11 d’entre eux.', hurt: one(11) },
	{ text: 'Un attentat a coûté la vie à deux policiers.', dead: one(2) },
	{ text: 'Le général Morvan et son aide de camp ont été tués par une frappe de drone.', dead: one(2) },
	{ text: 'Un policier a été tué dans l’attentat.', dead: one(1) },
	{ text: 'La frappe de drone a tué le général Morvan et son lieutenant.', dead: one(2) },
	{ text: "L'attentat n'a fait aucun blessé.", hurt: one(0) },
	{ text: 'Deux roquettes sont tombées près de la base, sans faire de blessé.', hurt: one(0) },
	{ text: 'La bombe a explosé mais n’a blessé personne.', hurt: one(0) },
	{ text: 'Le bilan de l’attentat est passé à vingt et un morts.', dead: one(21) },
	{ text: 'Un séisme a fait des centaines de morts.', dead: one(200, 999) },
	{ text: 'L’accident a fait entre trois et cinq blessés.', hurt: one(3, 5) },
	{ text: 'Un séisme a fait 2.500 morts et 12 000 blessés.', dead: one(2500), hurt: one(12000) },
	{ text: 'Quatre-vingt-dix-neuf personnes sont mortes dans le naufrage.', dead: one(99) },
	{
		text: 'Plus de cinquante personnes sont mortes et 213 autres ont été blessées dans un séisme.',
		dead: one(50),
		hurt: one(213)
	},
	{
		text: 'Trente personnes sont mortes dans l’attentat et une cinquantaine ont été blessées.',
		dead: one(30),
		hurt: one(50)
	},
	{ text: 'Un attentat a tué lundi 12 fidèles.', dead: one(12) },
	{ text: 'Un marché a été touché par un obus et au moins trente civils ont été tués.', dead: one(30) },
	{ text: 'Un neuvième décès a été annoncé après l’attentat.' },
	{ text: 'Trois roquettes se sont abattues sur la base militaire.' },
	{ text: 'Un naufrage a fait deux morts. Depuis janvier, 300 migrants ont péri en mer.', dead: one(2) },
	{ text: 'Une explosion de gaz a eu lieu en mai. En janvier, 82 patients avaient péri dans un drame semblable.' },
	{ text: 'Un attentat a visé des passants, blessant des civils.' },
	{ text: 'Un attentat a visé le marché.' }
])('$text', ({ text, dead, hurt }) => {
	const [report] = read(text, { times: { 'en mai': '2021-05', 'En janvier': '2021-01', lundi: '2021-05-03' } });
	expect(report).toBeDefined();
	expect(report?.fatalities).toEqual(dead);
	expect(report?.injuries).toEqual(hurt);
});

test.for([
	['Un attentat a fait trois morts, selon la police.', 'police'],
	['D’après des médecins, un attentat a fait trois morts.', 'médecins'],
	['Un attentat a fait trois morts.', undefined]
] as const)('who counts in « %s »', ([text, want]) => {
	expect(read(text)[0]?.fatalities?.by).toBe(want);
});

test.for([
	{
		text: 'Un tir de roquette a fait un blessé à Bagdad, a indiqué la police. L’hôpital Ibn Sina a annoncé trois blessés dans l’attaque.',
		claims: ['injuries 1 police', 'injuries 3 hôpital Ibn Sina']
	},
	{
		text: 'L’attaque a fait au moins une victime civile, souligne une déclaration du ministre irakien, Ali Haddad.',
		claims: ['victims 1 Ali Haddad']
	},
	{
		text: 'L’ambassade de France a confirmé l’attaque à Bagdad. L’attaque n’a fait aucun blessé ni mort, a-t-elle ajouté.',
		claims: ['injuries 0 ambassade de France', 'fatalities 0 ambassade de France']
	},
	{
		text: 'Un attentat a fait trois morts à Bagdad. Le bilan de l’attentat est de trois morts.',
		claims: ['fatalities 3']
	},
	// « prêt » says nothing.
	{ text: 'Prêt à tout, a-t-il dit, et l’attentat a fait deux morts à Bagdad.', claims: ['fatalities 2'] },
	{ text: 'Un attentat a visé le marché de Bagdad.', claims: [] }
])('$text → $claims', ({ text, claims }) => {
	const said = read(text).flatMap((report) => report.claims ?? []);
	expect(said.map(({ kind, min, by }) => [kind, min, ...(by ? [by] : [])].join(' '))).toEqual(claims);
});
