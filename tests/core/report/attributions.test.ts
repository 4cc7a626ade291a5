/** Who blames whom, who claims, who denies; and sentences in which nobody does. */
import { expect, test } from 'vitest';
import type { Attribution } from '../../../src/lib/core/model.ts';
import { read } from './reading.ts';

const said = ({ kind, by = '?', whom }: Attribution): string => [by, kind, whom].filter(Boolean).join(' ');

test.for([
	[
		'Washington accuse l’Iran d’avoir tiré les roquettes qui ont visé lundi l’ambassade à Bagdad.',
		'Washington accuses Iran'
	],
	['L’Iran est soupçonné par l’armée d’avoir tiré les roquettes tombées à Bagdad.', 'armée accuses Iran'],
	['Une attaque attribuée aux rebelles a fait six morts à Goma.', '? accuses rebelles'],
	['Deux soldats ont été tués dans l’attaque imputée par l’armée à des milices à Bagdad.', 'armée accuses milices'],
	[
		'La police soupçonne un groupe djihadiste après l’explosion de la bombe à Paris.',
		'police accuses un groupe djihadiste'
	],
	['Les talibans ont revendiqué l’attentat suicide de Paris.', 'talibans claims'],
	['L’attentat de Bagdad a été revendiqué par l’organisation État islamique.', 'organisation État islamique claims'],
	['Téhéran a démenti toute implication dans le tir de roquettes sur Bagdad.', 'Téhéran denies'],
	['L’Iran nie avoir attaqué la base à Bagdad.', 'Iran denies'],
	['Le Hezbollah a rejeté toute responsabilité dans l’attaque contre Bagdad.', 'Hezbollah denies']
] as const)('%s → %s', ([text, want]) => {
	expect(read(text)[0]?.attributions?.map(said)).toEqual([want]);
});

test.for([
	'L’armée n’a pas accusé l’Iran après l’attaque contre Bagdad.',
	'Personne n’a revendiqué l’attentat de Bagdad.',
	'Aucun groupe n’a revendiqué l’attaque contre Bagdad.',
	'Une bombe a explosé à Bagdad, a déclaré la police.',
	'L’armée a rejeté une offre de paix après l’attaque contre Bagdad.',
	'Washington accuserait l’Iran après l’attaque contre Bagdad.'
])('nobody blames, claims or denies: %s', (text) => {
	const reports = read(text);
	expect(reports.length).toBeGreaterThan(0);
	expect(reports.flatMap(({ attributions = [] }) => attributions)).toEqual([]);
});

test.for([
	['Le Hezbollah a tiré des roquettes sur Bagdad. Le groupe a démenti toute implication.', 'Hezbollah denies'],
	['Le groupe Wagner a bombardé un village à Goma. L’organisation nie.', 'Wagner denies'],
	['Une roquette a touché une caserne à Bagdad. L’Iran rejette toute responsabilité.', 'Iran denies'],
	['Le mouvement Aube a attaqué une base à Goma, mais le mouvement a nié toute participation.', 'Aube denies'],
	['Des inconnus ont attaqué une base à Goma. Le groupe a démenti.', 'groupe denies']
] as const)('the one who denies was named before: %s → %s', ([text, want]) => {
	expect(read(text)[0]?.attributions?.map(said)).toEqual([want]);
});

test.for([
	'Une attaque a fait dix morts à Goma. Le ministre a démenti vouloir démissionner.',
	'Une attaque a fait dix morts à Goma. Paris n’a pas démenti toute implication.',
	'Une attaque a fait dix morts à Goma. La pluie est tombée. Paris a démenti toute implication.'
])('the sentence after denies something else, or stands too far: %s', (text) => {
	expect(read(text).flatMap(({ attributions = [] }) => attributions)).toEqual([]);
});
