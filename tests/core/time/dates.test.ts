import { expect, test } from 'vitest';
import { said, valued } from './read.ts';

// Every row is read on Wednesday, 16 September 2020.
test.for([
	// in full
	['Le 3 mars 2019, un pont a cédé.', ['Le 3 mars 2019 → 2019-03-03']],
	['Le mardi 3 mars 2020 a été calme.', ['Le mardi 3 mars 2020 → 2020-03-03']],
	['Le 1er août 1914 sonnait le tocsin.', ['Le 1er août 1914 → 1914-08-01']],
	['Le premier mai 2018, ils défilaient.', ['Le premier mai 2018 → 2018-05-01']],
	['Une loi du vingt-deux juin 1965.', ['vingt-deux juin 1965 → 1965-06-22']],
	['Le 29 février 2020 fut un jour férié.', ['Le 29 février 2020 → 2020-02-29']],
	['Il est né le 12 janv. 1950 à Lyon.', ['le 12 janv. 1950 → 1950-01-12']],
	// in part
	['Le 3 mars, un pont a cédé.', ['Le 3 mars → 2020-03-03']],
	['Le 3 octobre, un pont avait cédé.', ['Le 3 octobre → 2019-10-03']],
	['Le pont sera fermé le 3 octobre.', ['le 3 octobre → 2020-10-03']],
	['Le pont a été rouvert le 15.', ['le 15 → 2020-09-15']],
	['Ils se retrouveront samedi 26 septembre.', ['samedi 26 septembre → 2020-09-26']],
	['Elle a démissionné vendredi 11.', ['vendredi 11 → 2020-09-11']],
	['Le scrutin du lundi 14 septembre dernier.', ['lundi 14 septembre dernier → 2020-09-14']],
	['Un accord signé le 20 décembre dernier.', ['le 20 décembre dernier → 2019-12-20']],
	['Un congrès se tiendra le 10 mars prochain.', ['le 10 mars prochain → 2021-03-10']],
	// digits
	['Paru le 15/09/2020 au matin.', ['le 15/09/2020 au matin → 2020-09-15']],
	['Mis en ligne 2020-09-15.', ['2020-09-15 → 2020-09-15']],
	['Signé le 9.2.20 à Rome.', ['le 9.2.20 → 2020-02-09']],
	['La réunion du 15/09 a duré.', ['15/09 → 2020-09-15']],
	['Relevé le 2020-09-15T20:30.', ['le 2020-09-15T20:30 → 2020-09-15T20:30']],
	// months, years, decades
	['En novembre 2019, la ville a brûlé.', ['novembre 2019 → 2019-11']],
	['En janvier, un navire a coulé.', ['janvier → 2020-01']],
	['En novembre, un navire avait coulé.', ['novembre → 2019-11']],
	['Au mois de mai, la pluie a manqué.', ['mois de mai → 2020-05']],
	['Dès octobre 98, tout changeait.', ['octobre 98 → 1998-10']],
	['Le bilan 2001 est tombé.', ['2001 → 2001']],
	['Depuis l’année 1999.', ['l’année 1999 → 1999']],
	['Début janvier, un général est mort.', ['Début janvier → 2020-01-01/2020-01-10']],
	['À la mi-mars, les écoles ont fermé.', ['la mi-mars → 2020-03-11/2020-03-20']],
	['À la fin du mois de juin, il a plu.', ['la fin du mois de juin → 2020-06-21/2020-06-30']],
	['Fin 2003, la guerre durait.', ['Fin 2003 → 2003-11-01/2003-12-31']],
	['Les années 1990 furent dures.', ['Les années 1990 → 1990-01-01/1999-12-31']],
	['Le tube des années quatre-vingt.', ['années quatre-vingt → 1980-01-01/1989-12-31']],
	['Un château du XVIIe siècle.', ['XVIIe siècle → 1601-01-01/1700-12-31']],
	['L’été 2019 a été sec.', ['L’été 2019 → 2019-06-01/2019-08-31']],
	['Au premier trimestre 2020, tout ralentit.', ['premier trimestre 2020 → 2020-01-01/2020-03-31']],
	['Au second semestre de 2018.', ['second semestre de 2018 → 2018-07-01/2018-12-31']],
	// counted inside a stretch
	['Le premier lundi de septembre.', ['Le premier lundi de septembre → 2020-09-07']],
	['Le dernier dimanche de mars 2020.', ['Le dernier dimanche de mars 2020 → 2020-03-29']],
	['La deuxième quinzaine d’avril a été froide.', ['La deuxième quinzaine d’avril → 2020-04-15/2020-04-30']],
	['La première semaine de mars.', ['La première semaine de mars → 2020-03-01/2020-03-07']],
	// ranges and lists that share a month or year
	['Fermé du 3 au 6 avril 2020.', ['3 → 2020-04-03', '6 avril 2020 → 2020-04-06']],
	['Fermé du 30 mars au 2 avril 2019.', ['30 mars → 2019-03-30', '2 avril 2019 → 2019-04-02']],
	['Du 28 décembre au 3 janvier 2020.', ['28 décembre → 2019-12-28', '3 janvier 2020 → 2020-01-03']],
	['Les 3, 4 et 5 mai, on a voté.', ['Les 3 → 2020-05-03', '4 → 2020-05-04', '5 mai → 2020-05-05']],
	['Entre mars et juin 2019.', ['mars → 2019-03', 'juin 2019 → 2019-06']],
	// known days and feasts
	['Les attentats du 11 septembre ont tout changé.', ['11 septembre → 2001-09-11']],
	['Depuis le 11-Septembre.', ['le 11-Septembre → 2001-09-11']],
	['Ils sont revenus le jour de Noël.', ['le jour de Noël → 2019-12-25']],
	['Ils fêteront Noël 2021 ensemble.', ['Noël 2021 → 2021-12-25']],
	['Le lundi de Pentecôte a été chômé.', ['Le lundi de Pentecôte → 2020-06-01']],
	['Un drone est tombé le 14 juillet.', ['le 14 juillet → 2020-07-14']],
	['Le calme est revenu à l’Achoura.', ['l’Achoura → 2020-08-29~']],
	['Ils ont jeûné pendant le ramadan.', ['le ramadan → 2020-04-24/2020-05-23']],
	// spelling
	['LE 3 FEVRIER 2020, UN PONT A CEDE.', ['LE 3 FEVRIER 2020 → 2020-02-03']],
	['Le 3 aout 2020 il faisait chaud.', ['Le 3 aout 2020 → 2020-08-03']],
	['Le 3\u00a0mars\u00a02019 il pleuvait.', ['Le 3\u00a0mars\u00a02019 → 2019-03-03']],
	['Le 3 sep-tembre 2019 il pleuvait.', ['Le 3 sep-tembre 2019 → 2019-09-03']],
	['Le 3 décem- bre 2019 il pleuvait.', ['Le 3 décem- bre 2019 → 2019-12-03']],
	['Le di\u00admanche 8 sep\u00adtembre 2019.', ['Le di\u00admanche 8 sep\u00adtembre 2019 → 2019-09-08']],
	['Le 1 er août 2019 il pleuvait.', ['Le 1 er août 2019 → 2019-08-01']]
] as const)('%s', ([text, want]) => {
	expect(said(text)).toEqual(want);
});

test.for([
	// ordinals, ages, scores, names
	'Le premier ministre a reçu le second secrétaire.',
	'Un homme de 38 ans, une femme âgée de 41 ans et leur fils (12 ans).',
	'Il est mort à 91 ans.',
	'Elle avait 96 ans.',
	'Les moins de 18 ans et les 16-25 ans votent peu.',
	'La sonde tourne autour de Mars et de la planète Mars.',
	'Elle a été blessée, il avait été prévenu.',
	'Le match s’est terminé sur le score de 3 à 2.',
	'Il a gagné 6-4, 7-5 devant 2500 personnes.',
	'Le numéro 2020 de la rue, page 1999.',
	'Avril Lavigne et Juin Kim chantent.',
	'Le Journal du Dimanche cite Le Soir et Nice-Matin.',
	'Il habite au 12, rue Paul-Bert, devant le 10, rue Verte.',
	'Appelez le 03.29.88.43.12 ou le 06 12 34 56 78.',
	'Ouvert 24 heures sur 24 et 7 jours sur 7.',
	'La foire a coûté 1/2 million, soit 15 % de plus.',
	'Le 29 février 2019 n’existe pas, le 32 août non plus.',
	'Un jour, peut-être.',
	'Une seconde chance lui est offerte.',
	'Le père Noël visite le marché de Noël avec Noël Durand.',
	'L’ascension du col fut rude.',
	'La nuit des musées attire la foule des soirées de gala.',
	'Ils sont 2000 manifestants et 1500 policiers.'
])('no time in « %s »', (text) => {
	expect(said(text)).toEqual([]);
});

test('an impossible date leaves nothing of itself behind', () => {
	expect(said('Daté du 32 août 2014.')).toEqual([]);
	expect(said('Daté du 30 février.')).toEqual([]);
});

test.for([
	['Le Conseil siège depuis 1998.', ['1998 → 1998']],
	['La semaine dernière, au trimestre suivant.', ['La semaine dernière → 2020-W37', 'trimestre suivant → 2020-Q4']],
	['Le week-end dernier.', ['Le week-end dernier → 2020-W37-WE']],
	['L’hiver 2018 fut doux.', ['L’hiver 2018 → 2018-WI']],
	['Les années 60.', ['Les années 60 → 196']],
	['Le XXIe siècle.', ['Le XXIe siècle → 20']]
] as const)('TIMEX3 of « %s »', ([text, want]) => {
	expect(valued(text)).toEqual(want);
});
