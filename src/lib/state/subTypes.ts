/** The sub-types of each event type: ACLED's 25 (codebook of 2023), and our own of Diplomacy and Disaster. */
import type { EventType } from '#core';

export const SUB_TYPES: Readonly<Record<EventType, readonly string[]>> = {
	Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
	'Explosions/Remote violence': [
		'Air/drone strike',
		'Shelling/artillery/missile attack',
		'Remote explosive/landmine/IED',
		'Suicide bomb',
		'Grenade',
		'Chemical weapon'
	],
	'Violence against civilians': ['Attack', 'Abduction/forced disappearance', 'Sexual violence'],
	Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
	Riots: ['Violent demonstration', 'Mob violence'],
	'Strategic developments': [
		'Agreement',
		'Arrests',
		'Change to group/activity',
		'Disrupted weapons use',
		'Headquarters or base established',
		'Looting/property destruction',
		'Non-violent transfer of territory',
		'Other'
	],
	Diplomacy: ['Meeting', 'Statement', 'Agreement', 'Sanction', 'Expulsion or recall'],
	Disaster: ['Accident', 'Fire', 'Natural hazard', 'Epidemic', 'Pollution']
};
