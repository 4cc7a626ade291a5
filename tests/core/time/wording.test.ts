import { expect, test } from 'vitest';
import { said } from './read.ts';

// How the press writes dates beside the plain forms. Every row is read on Wednesday, 16 September 2020.
test.for([
	// months cut short, with their stop
	['Il est né le 15 sept. 2018.', ['le 15 sept. 2018 → 2018-09-15']],
	['Reçu lun. 3 oct. 2016.', ['lun. 3 oct. 2016 → 2016-10-03']],
	['Un pont a cédé en nov. 2015.', ['nov. 2015 → 2015-11']],
	['Il est parti le 3 mai. 2019 fut dur.', ['le 3 mai → 2020-05-03', '2019 → 2019']],
	// words that a scan has broken
	['La session s’ouvrira le pre-\nmier octobre.', ['le pre-\nmier octobre → 2020-10-01']],
	['Tout finira le 12 dé-\ncembre 2020.', ['le 12 dé-\ncembre 2020 → 2020-12-12']],
	['Un pont a cédé sa-\nmedi.', ['sa-\nmedi → 2020-09-12']],
	['Un air de\ncembre et de vent.', []],
	// the week and the weekend of a day
	['Le week-end du 3 octobre, la ville votera.', ['Le week-end du 3 octobre → 2020-10-03/2020-10-04']],
	['La semaine du 4 mai 2020 fut calme.', ['La semaine du 4 mai 2020 → 2020-05-04/2020-05-10']],
	['La semaine du goût a commencé.', []],
	// what has two years or two months
	['L’hiver 2018-2019 fut doux.', ['L’hiver 2018-2019 → 2018-12-01/2019-02-28']],
	['Le budget 2019-2020 est voté.', ['2019-2020 → 2019-01-01/2020-12-31']],
	['La saison 2018/2019 fut belle.', ['2018/2019 → 2018-01-01/2019-12-31']],
	['Le vol 2020-2019 est parti.', []],
	['En février-mars 2019, il a neigé.', ['février → 2019-02', 'mars 2019 → 2019-03']],
	// nights
	[
		'Vers 3 heures dans la nuit de samedi à dimanche.',
		['3 heures → 2020-09-13T03:00', 'la nuit de samedi à dimanche → 2020-09-12/2020-09-13']
	],
	['Cette nuit vers 3 heures.', ['Cette nuit → 2020-09-15/2020-09-16', '3 heures → 2020-09-16T03:00']],
	['Cette nuit vers 23 h.', ['Cette nuit → 2020-09-15T23:00', '23 h → 2020-09-15T23:00']],
	['La nuit dernière, il a plu.', ['La nuit dernière → 2020-09-15/2020-09-16']],
	['Dans la nuit du 3 au 4, un pont a cédé.', ['la nuit du 3 au 4 → 2020-09-03/2020-09-04']],
	['La nuit du 3 au 4 étages.', []],
	// feasts that last
	['Au début du ramadan, il a plu.', ['début du ramadan → 2020-04-24/2020-05-03']],
	['À la fin du ramadan 2019, il a plu.', ['la fin du ramadan 2019 → 2019-05-26/2019-06-04']],
	['Au début de Noël, il a plu.', ['Noël → 2019-12-25']],
	// weekdays of a range are of one week
	['De lundi à vendredi, le pont était fermé.', ['lundi → 2020-09-07', 'vendredi → 2020-09-11']],
	['De lundi à vendredi, on votera.', ['lundi → 2020-09-21', 'vendredi → 2020-09-25']],
	// the story's own days
	[
		'Le 5 mars 2018, tout a brûlé. Ce mardi-là, il pleuvait.',
		['Le 5 mars 2018 → 2018-03-05', 'Ce mardi-là → 2018-03-06']
	],
	['Le 5 mars 2018, tout a brûlé. Ce soir la France joue.', ['Le 5 mars 2018 → 2018-03-05', 'Ce soir → 2020-09-16']],
	['Au lendemain de l’attaque du 8 août, il a parlé.', ['lendemain → 2020-08-09', '8 août → 2020-08-08']],
	['Au lendemain de l’attaque, le 8 août, il a parlé.', ['lendemain → 2020-09-16', 'le 8 août → 2020-08-08']],
	// quantities
	['Il y a un peu plus de trois jours.', ['Il y a un peu plus de trois jours → 2020-09-10/2020-09-12']],
	['Au cours de la dernière décennie, il a plu.', ['la dernière décennie → 2010-01-01/2020-09-16']],
	['La dernière semaine fut calme.', []],
	// years that we do not count
	['En 1200 avant J.-C., la ville brûla.', []],
	['Au IIIe siècle avant notre ère, la ville brûla.', []],
	['En 1200 avant lui, la ville brûla.', ['1200 → 1200']],
	['Au XVIIIème siècle, la ville brûla.', ['XVIIIème siècle → 1701-01-01/1800-12-31']]
] satisfies [string, string[]][])('%s', ([text, want]) => expect(said(text)).toEqual(want));
