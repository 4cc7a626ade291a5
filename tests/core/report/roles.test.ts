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

test.for([
	{ text: 'Trois mille personnes ont manifesté à Lyon.', crowd: { min: 3000, max: 3000 } },
	{ text: '3.000 personnes ont manifesté à Lyon.', crowd: { min: 3000, max: 3000 } },
	{ text: 'Plusieurs milliers de manifestants ont défilé à Lyon.', crowd: { min: 2000, max: 9999 } },
	{ text: 'Une marche de plusieurs centaines d’étudiants a eu lieu à Lyon.', crowd: { min: 200, max: 999 } },
	{ text: 'Environ 500 étudiants se sont réunis pour réclamer des bourses.', crowd: { min: 500, max: 500 } },
	// Nobody is counted, or not those who march.
	{ text: 'Des manifestants ont défilé à Lyon.', crowd: undefined },
	{ text: 'Une manifestation de solidarité a eu lieu à Lyon.', crowd: undefined },
	{ text: 'Des hommes armés ont tué 30 personnes à Lyon.', crowd: undefined }
])('how many took part: $text', ({ text, crowd }) => {
	const [report] = read(text);
	expect(report).toBeDefined();
	expect(report?.crowd).toEqual(crowd);
});

test.for([
	{ text: 'Une voiture a percuté trois passants à Lyon.', actors: [] },
	{ text: 'Les freins de la voiture ont lâché à Lyon.', actors: [] },
	{ text: 'Le chauffeur de la voiture a percuté trois passants à Lyon.', actors: ['chauffeur de la voiture'] },
	{ text: 'Le groupe Orion a attaqué un convoi à Lyon.', actors: ['groupe Orion'] }
])('somebody acts, not something: $text', ({ text, actors }) => {
	expect(read(text)[0]?.actors).toEqual(actors);
});

test.for([
	{ text: 'Une grenade a été lancée contre un bar à Lyon.', not: 'grenade' },
	{ text: 'Une voiture piégée a tué deux soldats à Bagdad.', not: 'voiture' }
])('what carries the attack is not hit: $text', ({ text, not }) => {
	expect(read(text)[0]?.targets.join(' ')).not.toContain(not);
});
