import { expect, test } from 'vitest';
import { edtfOf } from '../../../src/lib/core/time/span.ts';
import { said, timesOf, valued } from './read.ts';

// Every row is read on Wednesday, 16 September 2020.
test.for([
	// days from the publication
	['Hier, un pont a cédé.', ['Hier → 2020-09-15']],
	['Avant-hier soir, un pont a cédé.', ['Avant-hier soir → 2020-09-14']],
	['Il partira demain, elle après-demain.', ['demain → 2020-09-17', 'après-demain → 2020-09-18']],
	['Le maire inaugure aujourd’hui le pont.', ['aujourd’hui → 2020-09-16']],
	// weekdays look back seven days, today among them
	['Mardi, un pont a cédé.', ['Mardi → 2020-09-15']],
	['Mercredi, un pont a cédé.', ['Mercredi → 2020-09-16']],
	['Jeudi, un pont a cédé.', ['Jeudi → 2020-09-10']],
	['La crue a chassé mardi 8.000 habitants.', ['mardi → 2020-09-15']],
	['Le maire a promis mardi 2,5 millions.', ['mardi → 2020-09-15']],
	['La crue a tué mardi 3 à 4 personnes.', ['mardi → 2020-09-15']],
	['La digue a perdu lundi 2 ou 3 pierres.', ['lundi → 2020-09-14']],
	['Mardi 8, lundi 14, des ponts ont cédé.', ['Mardi 8 → 2020-09-08', 'lundi 14 → 2020-09-14']],
	['Fermé à partir du 8.11 sans préavis.', ['8 → 2020-09-08']],
	['Mercredi dernier, un pont a cédé.', ['Mercredi dernier → 2020-09-09']],
	['Elle reviendra mercredi prochain.', ['mercredi prochain → 2020-09-23']],
	['Elle reviendra mardi.', ['mardi → 2020-09-22']],
	['Elle doit revenir mardi.', ['mardi → 2020-09-22']],
	['Les élus doivent se réunir lundi.', ['lundi → 2020-09-21']],
	['Les élus vont s’expliquer lundi.', ['lundi → 2020-09-21']],
	['Les élus ont tenté de se réunir lundi.', ['lundi → 2020-09-14']],
	['Une marche est prévue samedi.', ['samedi → 2020-09-19']],
	['Le syndicat appelle à manifester samedi.', ['samedi → 2020-09-19']],
	['Les mesures annoncées samedi vont gêner la flotte.', ['samedi → 2020-09-12']],
	['L’attentat de samedi fera date.', ['samedi → 2020-09-12']],
	['Le scrutin aura lieu lundi en huit.', ['lundi en huit → 2020-09-28']],
	['Il arrive mercredi de la semaine prochaine.', ['mercredi de la semaine prochaine → 2020-09-23']],
	// weeks, months, years
	['La semaine dernière, il a plu.', ['La semaine dernière → 2020-09-07/2020-09-13']],
	['Cette semaine, il pleut.', ['Cette semaine → 2020-09-14/2020-09-20']],
	['Le mois dernier, il a plu.', ['Le mois dernier → 2020-08']],
	['L’an prochain, il pleuvra.', ['L’an prochain → 2021']],
	['L’an passé, il a plu.', ['L’an passé → 2019']],
	['Cet été, il a plu.', ['Cet été → 2020-06-01/2020-08-31']],
	['L’hiver dernier, il a neigé.', ['L’hiver dernier → 2019-12-01/2020-02-29']],
	['Ce week-end, il a plu.', ['Ce week-end → 2020-09-12/2020-09-13']],
	// quantities
	['Il y a trois jours, un pont a cédé.', ['Il y a trois jours → 2020-09-13']],
	['Il y a une semaine, un pont a cédé.', ['Il y a une semaine → 2020-09-09']],
	['Il y a huit jours, un pont a cédé.', ['Il y a huit jours → 2020-09-09']],
	['Il y a quinze jours, un pont a cédé.', ['Il y a quinze jours → 2020-09-02']],
	['Il y a deux mois, un pont a cédé.', ['Il y a deux mois → 2020-07']],
	['Il y a dix ans, un pont a cédé.', ['Il y a dix ans → 2010']],
	['Il y a quelques jours, un pont a cédé.', ['Il y a quelques jours → 2020-09-07/2020-09-14']],
	['Le pont rouvrira dans cinq jours.', ['dans cinq jours → 2020-09-21']],
	['Le pont rouvrira dans une semaine.', ['dans une semaine → 2020-09-23']],
	['Le pont rouvrira dans les deux jours.', ['dans les deux jours → 2020-09-16/2020-09-18']],
	['D’ici deux semaines, le pont rouvrira.', ['D’ici deux semaines → 2020-09-16/2020-09-30']],
	['Ces trois derniers mois ont été durs.', ['Ces trois derniers mois → 2020-06-01/2020-09-16']],
	// parts of days and hours
	['Ce matin, un pont a cédé.', ['Ce matin → 2020-09-16']],
	['Un pont a cédé cette nuit.', ['cette nuit → 2020-09-15/2020-09-16']],
	['Dimanche soir, un pont a cédé.', ['Dimanche soir → 2020-09-13']],
	['Lundi dans l’après-midi, un pont a cédé.', ['Lundi dans l’après-midi → 2020-09-14']],
	['Dans la nuit de lundi à mardi, un pont a cédé.', ['la nuit de lundi à mardi → 2020-09-14/2020-09-15']],
	['La nuit du 31 août au 1er septembre.', ['La nuit du 31 août au 1er septembre → 2020-08-31/2020-09-01']],
	['Dans la nuit du 14 au 15 septembre.', ['la nuit du 14 au 15 septembre → 2020-09-14/2020-09-15']],
	['Hier à 20 h 30, un pont a cédé.', ['Hier → 2020-09-15T20:30', '20 h 30 → 2020-09-15T20:30']],
	['Vers 15 h, hier, un pont a cédé.', ['15 h → 2020-09-15T15:00', 'hier → 2020-09-15T15:00']],
	['Lundi à midi et quart.', ['Lundi → 2020-09-14T12:15', 'midi et quart → 2020-09-14T12:15']],
	['Lundi vers dix-huit heures trente.', ['Lundi → 2020-09-14T18:30', 'dix-huit heures trente → 2020-09-14T18:30']],
	['Lundi à 8 heures du soir.', ['Lundi → 2020-09-14T20:00', '8 heures du soir → 2020-09-14T20:00']],
	['Lundi à 14h00 GMT.', ['Lundi → 2020-09-14T14:00Z', '14h00 GMT → 2020-09-14T14:00Z']]
] as const)('%s', ([text, want]) => {
	expect(said(text)).toEqual(want);
});

test.for([
	['Ils ont marché pendant trois jours.', ['trois jours → P3D']],
	['Le siège dure depuis plusieurs mois.', ['plusieurs mois → PXM']],
	['On attend depuis des années.', ['des années → PXY']],
	['Une trêve de près de 24 heures.', ['près de 24 heures → PT24H']],
	['Condamné à cinq ans de prison.', ['cinq ans → P5Y']],
	['Une peine de trois ans.', ['trois ans → P3Y']],
	['Un an et demi de travaux.', ['Un an et demi → P18M']],
	['Une demi-heure d’attente.', ['Une demi-heure → PT30M']],
	['Un quart de siècle de paix.', ['Un quart de siècle → P25Y']],
	['Une dizaine de jours de pluie.', ['Une dizaine de jours → P10D']],
	['Il a couru en 1 heure, 3 minutes et 45 secondes.', ['1 heure, 3 minutes et 45 secondes → PT1H3M45S']],
	['Un quinquennat de plus.', ['quinquennat → P5Y']],
	['Chaque lundi, ils défilent.', ['Chaque lundi → XXXX-WXX-1']],
	['Ils votent tous les deux ans.', ['tous les deux ans → P2Y']],
	['Cinq fois par semaine.', ['semaine → P1W']],
	['Tous les soirs, la sirène.', ['Tous les soirs → XXXX-XX-XXTEV']],
	['Il travaille actuellement à Lyon.', ['actuellement → PRESENT_REF']]
] as const)('durations and sets: %s', ([text, want]) => {
	expect(valued(text)).toEqual(want);
	expect(timesOf(text).map(({ datesEvents }) => datesEvents)).toEqual([false]);
});

test.for([
	['past', 'Rendez-nous le pont jeudi.', '2020-09-17'],
	['past', 'Le pont, jeudi.', '2020-09-10'],
	['future', 'Le pont, jeudi.', '2020-09-17'],
	['nearest', 'Le pont, jeudi.', '2020-09-17'],
	['nearest', 'Le pont, lundi.', '2020-09-14'],
	['future', 'Le pont, le 3 mars.', '2021-03-03'],
	['past', 'Le pont, le 3 mars.', '2020-03-03'],
	['nearest', 'Le pont, le 3 novembre.', '2020-11-03']
] as const)('direction %s: %s', ([direction, text, want]) => {
	expect(timesOf(text, { published: '2020-09-16', direction }).map(({ edtf }) => edtf)).toEqual([want]);
});

test('hours count from a publication known to the minute', () => {
	const published = '2020-09-16T10:30';
	expect(said('Il y a deux heures.', { published })).toEqual(['Il y a deux heures → 2020-09-16T08:30']);
	expect(said('Il y a douze heures.', { published })).toEqual(['Il y a douze heures → 2020-09-15T22:30']);
	expect(said('Il y a deux heures.')).toEqual(['Il y a deux heures → 2020-09-15/2020-09-16']);
});

test('without any publication a weekday keeps its name and no date', () => {
	const [saturday] = timesOf('Un pont a cédé samedi.', {});
	expect(saturday).toMatchObject({ timex: 'XXXX-WXX-6', datesEvents: true });
	expect(saturday?.edtf).toBeUndefined();
});

test('« aujourd’hui » in speech means these days', () => {
	expect(valued('« Nous sommes aujourd’hui dans une impasse », dit-il.')).toEqual(['aujourd’hui → PRESENT_REF']);
});

test('the ends of a range know each other through their own days', () => {
	const bounds = timesOf('Avant mardi, jusqu’au 3 octobre, d’ici à vendredi.');
	expect(bounds.map(({ datesEvents }) => datesEvents)).toEqual([false, false, false]);
});

test.for([
	['Du 3 au 6 avril, le pont était fermé.', [undefined, undefined], '2020-04-03/2020-04-06'],
	['De lundi à mercredi, le pont était fermé.', [undefined, undefined], '2020-09-14/2020-09-16'],
	['Avant mardi, jusqu’au 3 octobre.', ['BEFORE', 'ON_OR_BEFORE'], undefined],
	['Depuis lundi, à partir de vendredi.', ['ON_OR_AFTER', 'ON_OR_AFTER'], undefined],
	['Fin mars, il y a environ trois jours.', ['END', 'APPROX'], undefined]
] as const)('modifiers and ranges of « %s »', ([text, mods, range]) => {
	const times = timesOf(text);
	expect(times.map(({ mod }) => mod)).toEqual(mods);
	expect(times.flatMap(({ through }) => (through ? [edtfOf(through)] : []))).toEqual(range ? [range] : []);
});
