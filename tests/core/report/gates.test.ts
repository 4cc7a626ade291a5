/** Plain news in words that were once missed, and figures of speech, play and hearsay that were once taken for news. */
import { expect, test } from 'vitest';
import { told } from './reading.ts';

const typesOf = (text: string): string[] => told(text).map((one) => one.replace(/ \[.*/, ''));

test.for([
	['Agreement', 'Les deux camps sont convenus jeudi d’une trêve de dix jours.'],
	['Other', 'L’armée a pris le pouvoir samedi.'],
	['Accident', 'Un coup de grisou s’est produit mardi dans une mine de charbon.'],
	['Accident', 'Naufrage au large de Lampedusa : neuf migrants disparus.'],
	['Accident', 'Le train a déraillé mardi près de Lyon.'],
	['Attack', 'Une candidate a été abattue lundi à la sortie d’une réunion.'],
	['Attack', 'Un reporter a été criblé de balles mercredi.'],
	['Attack', 'La sénatrice a été visée par des tirs dimanche.'],
	['Government regains territory', 'Les soldats ont repris jeudi le palais présidentiel.'],
	['Looting/property destruction', 'Une boutique a été mise à sac lundi à Lyon.'],
	['Peaceful protest', 'Des agriculteurs ont bloqué mardi le centre de Liège.'],
	['Pollution', 'Du mazout s’est déversé mercredi dans le canal.'],
	['Headquarters or base established', 'Londres a déployé lundi deux frégates en mer Rouge.'],
	['Non-violent transfer of territory', 'Les derniers soldats étrangers ont quitté mardi la base.'],
	['Meeting', 'Anna Weber a reçu Paul Martin.'],
	['Disrupted weapons use', 'Les démineurs ont neutralisé jeudi un obus de la Grande Guerre.'],
	['Remote explosive/landmine/IED', 'Un camion bourré d’explosifs a explosé jeudi devant une caserne.'],
	['Armed clash', 'Les deux armées ont échangé des tirs jeudi à la frontière.'],
	['Abduction/forced disappearance', 'Le président a été capturé samedi par un commando.']
] as const)('%s: %s', ([type, text]) => expect(typesOf(text)).toContain(type));

test.for([
	['Deux hommes ont été tués à l’arme à feu mardi à Lyon.', ['Attack']],
	['La ville est à feu et à sang.', []],
	['Le juge a fait feu de tout bois.', []],
	['Le ministre a été lynché sur les réseaux sociaux.', []],
	['La chancelière a riposté en relevant les droits de douane.', []],
	['La Bourse s’enflamme pour les jeux en ligne.', []],
	['La rumeur a mis le feu aux réseaux sociaux.', []],
	['Un tir de barrage attendait le ministre, attaqué par l’opposition.', []],
	['Des militaires ont procédé à des tirs réels en mer.', []],
	['Le débat a déraillé au conseil communal.', []],
	['Le film a été un naufrage.', []],
	['Un suspect est poursuivi pour vol de bijoux.', []],
	['Anna Weber a reçu une lettre de Lyon.', []],
	['La série télévisée raconte l’assassinat d’un juge.', []],
	['Un historien revient sur le massacre de la garnison.', []]
] as const)('%s → %j', ([text, want]) => expect(typesOf(text)).toEqual(want));
