import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.for([
	['Les rebelles ont attaqué la base.', 'happened'],
	['Les rebelles auraient attaqué la base.', 'happened'],
	['Après avoir attaqué la base, les rebelles se sont retirés.', 'happened'],
	['L’armée a dû évacuer le village après le bombardement.', 'happened'],
	['L’armée dément avoir bombardé le village.', 'denied'],
	['Les rebelles ont nié toute attaque contre la base.', 'denied'],
	['Le groupe menace d’attaquer la base.', 'threatened'],
	['Le pays avait menacé de bombarder la capitale.', 'threatened'],
	['L’armée va bombarder le village.', 'threatened'],
	['Les soldats mèneront une attaque contre la base.', 'threatened'],
	['Le pays portera un coup en représailles aux rebelles.', 'threatened'],
	['Le chef a rappelé que le pays porterait « un coup en représailles ».', 'threatened'],
	['Les rebelles auraient mené une attaque contre la base.', 'happened'],
	['Les soldats ont mené une attaque contre la base.', 'happened'],
	['Le syndicat organisera une manifestation samedi.', 'planned'],
	['Une manifestation est prévue samedi devant le parlement.', 'planned'],
	['La marche blanche aura lieu dimanche.', 'planned'],
	['Le syndicat appelle à manifester mardi.', 'planned'],
	['Des vents violents sont attendus lundi.', 'planned'],
	['Une nouvelle mobilisation est prévue jeudi.', 'planned'],
	['Les enseignants feront grève jeudi.', 'planned']
] as const)('« %s » is %s', ([text, want]) => {
	expect(read(text).map(({ status }) => status)).toContain(want);
});

test.for([
	['L’attaque n’a pas eu lieu.'],
	['Aucune attaque n’a été signalée.'],
	['Les rebelles n’ont pas mené d’attaque contre la base.'],
	['La police n’a arrêté personne, le suspect n’a pas été interpellé.'],
	['En cas d’attaque, il faudra fuir.'],
	['Si les rebelles attaquent la base, nous riposterons.'],
	['Le risque d’inondation est élevé.'],
	['Pour éviter un accident, il a freiné.'],
	['La lutte contre les incendies coûte cher.'],
	['Ils craignent une attaque des rebelles.'],
	['La sensibilisation aux incendies commence à l’école.'],
	['Les syndicats renoncent à la grève prévue jeudi.'],
	['Il était au bord de la noyade.'],
	['Les autorités ont parlé d’un simple accident.'],
	['Un passant a sauvé un bébé d’une noyade.'],
	['L’alarme à incendie a sonné.']
] as const)('nothing happened in « %s »', ([text]) => {
	expect(read(text)).toEqual([]);
});
