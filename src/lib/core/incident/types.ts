/** How well two types of incident go together, as log-odds. */
import type { EventType } from '../model.ts';

/** Two reports of types that never tell of one incident. */
export const APART = -6;
const SAME = 1.2;
/** Different sub-types of one type, or of the violent types, when no row says otherwise. */
const OTHER_SUBTYPE = -3.5;

/** Types whose words news uses for one another: an « attentat » may be an explosion, an assault or an assassination. */
const VIOLENT: ReadonlySet<EventType> = new Set([
	'Battles',
	'Explosions/Remote violence',
	'Violence against civilians'
]);

const UNREST: ReadonlySet<EventType> = new Set(['Protests', 'Riots']);

/** Sub-types so broad that sharing them says little. */
const BROAD: Readonly<Record<string, number>> = { Statement: 0.3, Other: 0.3, Attack: 0.8 };

const PAIRS: readonly (readonly [string, string, number])[] = [
	['Air/drone strike', 'Shelling/artillery/missile attack', -0.2],
	['Air/drone strike', 'Remote explosive/landmine/IED', -1],
	['Suicide bomb', 'Remote explosive/landmine/IED', 0],
	['Grenade', 'Remote explosive/landmine/IED', 0],
	['Grenade', 'Shelling/artillery/missile attack', -0.5],
	['Attack', 'Air/drone strike', 0.3],
	['Attack', 'Shelling/artillery/missile attack', 0.3],
	['Attack', 'Suicide bomb', 0.5],
	['Attack', 'Remote explosive/landmine/IED', 0.3],
	['Attack', 'Grenade', 0.3],
	['Attack', 'Chemical weapon', 0.3],
	['Attack', 'Armed clash', 0.3],
	['Attack', 'Violent demonstration', 0.3],
	['Attack', 'Mob violence', 0.3],
	['Attack', 'Excessive force against protesters', 0.3],
	['Attack', 'Looting/property destruction', 0],
	['Attack', 'Abduction/forced disappearance', -1],
	['Attack', 'Sexual violence', -1],
	['Armed clash', 'Government regains territory', 0.5],
	['Armed clash', 'Non-state actor overtakes territory', 0.5],
	['Armed clash', 'Shelling/artillery/missile attack', -0.5],
	['Armed clash', 'Air/drone strike', -0.5],
	['Armed clash', 'Suicide bomb', -0.5],
	['Armed clash', 'Violent demonstration', -0.3],
	['Government regains territory', 'Non-violent transfer of territory', 0],
	['Peaceful protest', 'Protest with intervention', 0.5],
	['Peaceful protest', 'Excessive force against protesters', 0],
	['Peaceful protest', 'Violent demonstration', -0.3],
	['Protest with intervention', 'Excessive force against protesters', 0.6],
	['Protest with intervention', 'Violent demonstration', 0.3],
	['Excessive force against protesters', 'Violent demonstration', 0.2],
	['Violent demonstration', 'Mob violence', 0.5],
	['Violent demonstration', 'Looting/property destruction', 0.3],
	['Mob violence', 'Looting/property destruction', 0.3],
	['Violent demonstration', 'Fire', 0],
	['Looting/property destruction', 'Fire', 0],
	['Disrupted weapons use', 'Shelling/artillery/missile attack', 0.2],
	['Disrupted weapons use', 'Air/drone strike', 0.2],
	['Disrupted weapons use', 'Remote explosive/landmine/IED', 0.2],
	['Fire', 'Accident', 0.5],
	['Fire', 'Remote explosive/landmine/IED', -1],
	['Accident', 'Remote explosive/landmine/IED', -0.5],
	['Accident', 'Air/drone strike', -1],
	['Accident', 'Shelling/artillery/missile attack', -0.5],
	['Accident', 'Natural hazard', -0.5],
	['Accident', 'Pollution', 0],
	['Meeting', 'Agreement', -0.3],
	['Meeting', 'Statement', -0.5],
	['Statement', 'Sanction', -0.5],
	['Statement', 'Expulsion or recall', -0.5],
	['Statement', 'Other', -0.5],
	['Meeting', 'Other', -1],
	['Arrests', 'Other', -1]
];

const weights = new Map<string, Map<string, number>>();
for (const [a, b, weight] of PAIRS)
	for (const [one, other] of [
		[a, b],
		[b, a]
	] as const)
		weights.set(one, (weights.get(one) ?? new Map<string, number>()).set(other, weight));

type Typed = {
	readonly report: { readonly eventType: EventType; readonly subEventType: string };
	readonly killing: boolean;
};

/** Log-odds that two reports of these types tell of one incident; `APART` when they cannot. */
export function typeWeight({ report: one, killing }: Typed, { report: other, killing: otherKilling }: Typed): number {
	const { eventType: a, subEventType: subA } = one;
	const { eventType: b, subEventType: subB } = other;
	if (subA === subB) return BROAD[subA] ?? SAME;
	// An attack may be anything violent, but somebody's assassination is no riot.
	if ((killing && UNREST.has(b)) || (otherKilling && UNREST.has(a))) return -4;
	const known = weights.get(subA)?.get(subB);
	if (known !== undefined) return known;
	return a === b || (VIOLENT.has(a) && VIOLENT.has(b)) ? OTHER_SUBTYPE : APART;
}

/** The groups of types inside which reports are compared at all; a type that borders on another is in both. */
export function familiesOf(eventType: EventType, subEventType: string): readonly string[] {
	switch (eventType) {
		case 'Battles':
		case 'Explosions/Remote violence':
		case 'Violence against civilians':
			return subEventType === 'Attack' ? ['violence', 'unrest'] : ['violence'];
		case 'Protests':
			return subEventType === 'Excessive force against protesters' ? ['violence', 'unrest'] : ['unrest'];
		case 'Riots':
			return ['unrest', 'violence'];
		case 'Disaster':
			return ['disaster', 'violence'];
		case 'Diplomacy':
			return ['civil'];
		case 'Strategic developments':
			return subEventType === 'Disrupted weapons use' || subEventType === 'Looting/property destruction'
				? ['violence', 'unrest']
				: ['civil'];
		default:
			throw new Error(`unknown type of incident: ${eventType satisfies never}`);
	}
}
