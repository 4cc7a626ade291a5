import { describe, expect, test } from 'vitest';
import { distinct, distinctWeapons } from '../../../src/lib/core/report/distinct.ts';
import { read } from './reading.ts';

test.for([
	{ phrases: ['Soleimani', 'général iranien Qassem Soleimani'], want: ['général iranien Qassem Soleimani'] },
	{ phrases: ['drone', 'drones'], want: ['drone'] },
	{ phrases: ['roquettes Katioucha', 'roquettes'], want: ['roquettes Katioucha'] },
	{ phrases: ['la base', 'base d’Aïn al-Assad'], want: ['base d’Aïn al-Assad'] },
	// Whose consulate it is says not who else is there.
	{ phrases: ['Iran', 'consulat d’Iran'], want: ['Iran', 'consulat d’Iran'] },
	{ phrases: ['deux soldats', 'trois soldats'], want: ['deux soldats', 'trois soldats'] },
	{ phrases: [], want: [] }
])('$phrases → $want', ({ phrases, want }) => {
	expect(distinct(phrases)).toEqual(want);
});

test.for([
	{ weapons: ['salve', 'roquettes', 'projectiles'], want: ['roquettes'] },
	{ weapons: ['projectiles'], want: ['projectiles'] },
	{ weapons: ['aérienne'], want: [] }
])('weapons $weapons → $want', ({ weapons, want }) => {
	expect(distinctWeapons(weapons)).toEqual(want);
});

describe('parties', () => {
	test.for([
		// An agency tells, it does nothing.
		{
			text: 'Une bombe a explosé à Bagdad, tuant deux soldats, rapporte Belga.',
			actors: [],
			targets: ['deux soldats']
		},
		// Whom one meets takes part.
		{
			text: 'Le Premier ministre a rencontré le président Barham Saleh à Bagdad.',
			actors: ['Premier ministre', 'président Barham Saleh'],
			targets: []
		},
		// What a trigger of several words holds is hit, its tail is not.
		{
			text: 'Des manifestants ont incendié le consulat iranien à Najaf.',
			actors: ['manifestants'],
			targets: ['consulat iranien']
		},
		{
			text: 'La police a tiré à balles réelles sur les manifestants à Bagdad.',
			actors: ['police'],
			targets: ['manifestants']
		},
		// Who is only counted is a toll.
		{ text: 'Un attentat a tué dix personnes à Bagdad.', actors: [], targets: [] },
		{ text: 'Les rebelles ont attaqué la base et le projet de loi à Bagdad.', actors: ['rebelles'], targets: ['base'] }
	])('$text', ({ text, actors, targets }) => {
		const [report] = read(text);
		expect({ actors: report?.actors, targets: report?.targets }).toEqual({ actors, targets });
	});
});
