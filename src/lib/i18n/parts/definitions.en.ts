import type { definitions as french } from './definitions.fr.ts';

export const definitions: typeof french = {
	title: 'Types of incident',
	intro:
		'Each fact that is read in an article gets a type and a sub-type. The first six types and their 25 sub-types carry the names of ACLED (Armed Conflict Location & Event Data), so that exports join its tables; diplomacy and disasters stand beside them. The definitions are ours.',
	status: 'The status says whether it happened',
	statuses: {
		happened: 'The article reports that it took place.',
		threatened: 'Somebody threatens to do it. Nothing has happened yet.',
		planned: 'It is announced or expected for a day to come.',
		denied: 'The one who is accused, or an authority, says that it did not happen.'
	},
	seen: (n) => `See on the map (${n})`,
	none: 'none in these articles',
	back: 'Back to the map',
	types: {
		Battles: 'Two armed sides fight each other.',
		'Explosions/Remote violence': 'One side strikes from afar; the other cannot answer at that moment.',
		'Violence against civilians': 'An armed group turns on people who are not armed.',
		Protests: 'A crowd makes demands without violence of its own.',
		Riots: 'A crowd turns on people or property.',
		'Strategic developments':
			'What changes the situation without a fight: arrests, agreements, seizures, new positions.',
		Diplomacy: 'What states and their representatives say or do to each other.',
		Disaster: 'Accidents and calamities without a known intent.'
	},
	subTypes: {
		'Armed clash': 'Exchange of fire or ground combat after which no side holds new territory.',
		'Government regains territory': 'The army or police of a state retakes by force a town that it had lost.',
		'Non-state actor overtakes territory': 'An armed group, or another state’s army, takes a town by force.',
		'Chemical weapon': 'A toxic agent used as a weapon: chlorine, sarin, mustard gas.',
		'Air/drone strike': 'Bombing by plane, helicopter or drone, air raid, “targeted killing” by drone.',
		'Suicide bomb': 'The attacker blows himself up, on foot or at the wheel.',
		'Shelling/artillery/missile attack': 'Rockets, shells, mortars or missiles fired from land or sea.',
		'Remote explosive/landmine/IED':
			'A planted bomb, car bomb, mine or improvised device set off from afar or in passing.',
		Grenade: 'A grenade thrown by hand, where it is the main weapon.',
		'Sexual violence': 'Rape or other sexual violence by an armed group.',
		Attack: 'An attack on civilians with weapons at hand: murder, shooting, massacre, assault.',
		'Abduction/forced disappearance': 'Kidnapping, hostage-taking, forced disappearance.',
		'Peaceful protest': 'A rally, march, strike or sit-in in which nobody intervenes.',
		'Protest with intervention': 'The crowd is dispersed: tear gas, water cannon, arrests, no deadly fire.',
		'Excessive force against protesters': 'Peaceful protesters are killed or badly injured.',
		'Violent demonstration': 'Demonstrators burn, smash, throw stones or storm a building.',
		'Mob violence': 'A crowd beats, lynches or loots without demonstrating for a cause.',
		Agreement: 'Ceasefire, truce, signed agreement, exchange of prisoners.',
		Arrests: 'Arrests in number, or one that counts politically.',
		'Change to group/activity': 'A group forms, splits, allies, withdraws, changes its leader; troops move.',
		'Disrupted weapons use': 'A weapon is intercepted, seized or defused before it is used.',
		'Headquarters or base established': 'A base, post or headquarters is opened.',
		'Looting/property destruction':
			'Looting or destruction of property by an armed group, with no person as its target.',
		'Non-violent transfer of territory': 'A town changes hands without a fight: withdrawal, handover, surrender.',
		Other: 'A fact that counts and that no other sub-type tells.',
		Meeting: 'A meeting, visit, negotiation or talk, also by telephone.',
		Statement: 'A demand, warning, condemnation or promise made in public.',
		Sanction: 'A sanction, embargo, freezing of assets, or its lifting.',
		'Expulsion or recall': 'An ambassador expelled or recalled, an embassy closed, relations broken off.',
		Accident: 'An accident in transport, a factory or a building site; a collapse.',
		Fire: 'A fire or wildfire without a known author.',
		'Natural hazard': 'Earthquake, flood, storm, eruption, landslide, heat wave.',
		Epidemic: 'An outbreak of a disease.',
		Pollution: 'An oil spill, toxic leak, poisoned water or air.'
	}
};
