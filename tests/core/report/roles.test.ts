import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.for([
	{ text: 'Des manifestants en colère ont incendié la mairie.', actors: ['manifestants'] },
	{ text: 'La mairie a été incendiée par des manifestants.', actors: ['manifestants'], targets: ['mairie'] },
	{
		text: 'Une attaque menée par le groupe Orion contre un convoi a fait deux morts.',
		actors: ['groupe Orion'],
		targets: ['convoi']
	},
	{ text: 'L’assassinat du chercheur Jean Morvan a choqué le pays.', targets: ['chercheur Jean Morvan'] },
	{ text: 'La police a arrêté deux suspects.', actors: ['police'], targets: ['deux suspects'] },
	{
		text: 'Deux roquettes Katioucha ont visé l’ambassade.',
		actors: [],
		targets: ['ambassade'],
		weapons: ['roquettes Katioucha']
	},
	{
		text: 'Un engin explosif artisanal a ciblé un véhicule.',
		actors: [],
		targets: ['véhicule'],
		weapons: ['engin explosif artisanal']
	},
	{ text: 'L’attaque a été imputée aux factions du nord.', actors: ['factions du nord'] }
])('$text', ({ text, actors, targets, weapons }) => {
	const [report] = read(text);
	expect(report).toBeDefined();
	if (actors)
		expect(report?.actors.map((one) => one.replace(/^(un|une|des|le|la|l’) ?/, '').replace(/ en colère$/, ''))).toEqual(
			actors
		);
	for (const target of targets ?? []) expect(report?.targets.join(' | ')).toContain(target);
	if (weapons) expect(report?.weapons).toEqual(weapons);
});
