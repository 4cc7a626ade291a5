/** What a trigger can mean: one frame for each sub-type, with the family in which mentions of one incident meet. */
import type { EventType } from '../model.ts';

/** Mentions merge only inside a family, or where `MERGEABLE` lets two families tell of one incident. */
export type Family =
	| 'violence'
	| 'abduction'
	| 'unrest'
	| 'arrest'
	| 'theft'
	| 'move'
	| 'agreement'
	| 'meeting'
	| 'statement'
	| 'pressure'
	| 'accident'
	| 'fire'
	| 'hazard'
	| 'epidemic'
	| 'pollution';

export type Frame = {
	readonly eventType: EventType;
	readonly subEventType: string;
	readonly family: Family;
	/** How much the trigger says about the kind: 0 for « attaque », 3 for « tir de drone ». The highest types the report. */
	readonly telling: number;
};

const frame = (eventType: EventType, subEventType: string, family: Family, telling: number): Frame => ({
	eventType,
	subEventType,
	family,
	telling
});

export const FRAMES = {
	clash: frame('Battles', 'Armed clash', 'violence', 2),
	retake: frame('Battles', 'Government regains territory', 'violence', 2),
	overtake: frame('Battles', 'Non-state actor overtakes territory', 'violence', 2),
	air: frame('Explosions/Remote violence', 'Air/drone strike', 'violence', 4),
	shell: frame('Explosions/Remote violence', 'Shelling/artillery/missile attack', 'violence', 4),
	ied: frame('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'violence', 4),
	suicide: frame('Explosions/Remote violence', 'Suicide bomb', 'violence', 5),
	grenade: frame('Explosions/Remote violence', 'Grenade', 'violence', 4),
	chemical: frame('Explosions/Remote violence', 'Chemical weapon', 'violence', 4),
	/** « frappe », « bombardement » without a weapon. */
	strike: frame('Explosions/Remote violence', 'Air/drone strike', 'violence', 3),
	/** « attentat », « explosion » without a weapon. */
	blast: frame('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'violence', 1.5),
	attack: frame('Violence against civilians', 'Attack', 'violence', 2),
	/** « attaque », « assaut »: the weapon, the actor or the target say more. */
	assault: frame('Violence against civilians', 'Attack', 'violence', 1),
	/** « un coup en représailles »: a blow of any kind. */
	reprisal: frame('Strategic developments', 'Other', 'violence', 0.5),
	sexual: frame('Violence against civilians', 'Sexual violence', 'violence', 3),
	abduct: frame('Violence against civilians', 'Abduction/forced disappearance', 'abduction', 2),
	protest: frame('Protests', 'Peaceful protest', 'unrest', 1),
	intervention: frame('Protests', 'Protest with intervention', 'unrest', 2),
	excessive: frame('Protests', 'Excessive force against protesters', 'unrest', 3),
	riot: frame('Riots', 'Violent demonstration', 'unrest', 4),
	mob: frame('Riots', 'Mob violence', 'unrest', 4),
	arrest: frame('Strategic developments', 'Arrests', 'arrest', 2),
	looting: frame('Strategic developments', 'Looting/property destruction', 'theft', 2),
	disrupted: frame('Strategic developments', 'Disrupted weapons use', 'move', 2),
	truce: frame('Strategic developments', 'Agreement', 'agreement', 2),
	base: frame('Strategic developments', 'Headquarters or base established', 'move', 2),
	change: frame('Strategic developments', 'Change to group/activity', 'move', 2),
	transfer: frame('Strategic developments', 'Non-violent transfer of territory', 'move', 2),
	other: frame('Strategic developments', 'Other', 'move', 1),
	meeting: frame('Diplomacy', 'Meeting', 'meeting', 2),
	statement: frame('Diplomacy', 'Statement', 'statement', 1),
	sanction: frame('Diplomacy', 'Sanction', 'pressure', 2),
	pact: frame('Diplomacy', 'Agreement', 'agreement', 1),
	expulsion: frame('Diplomacy', 'Expulsion or recall', 'pressure', 2),
	accident: frame('Disaster', 'Accident', 'accident', 2),
	fire: frame('Disaster', 'Fire', 'fire', 2),
	hazard: frame('Disaster', 'Natural hazard', 'hazard', 2),
	epidemic: frame('Disaster', 'Epidemic', 'epidemic', 2),
	pollution: frame('Disaster', 'Pollution', 'pollution', 2)
} as const satisfies Record<string, Frame>;

export type FrameId = keyof typeof FRAMES;

export const frameOf = (id: FrameId): Frame => FRAMES[id];
