/** Eight event types are too many to tell apart by eye: they are drawn in four families, each with a shape and a colour. */
import type { EventType, ReportStatus } from '#core';

/** attack triangle · crowd diamond · diplomacy square · other circle */
export type Family = 'attack' | 'crowd' | 'diplomacy' | 'other';

export const FAMILIES: readonly Family[] = ['attack', 'crowd', 'diplomacy', 'other'];

const FAMILY: Readonly<Record<EventType, Family>> = {
	Battles: 'attack',
	'Explosions/Remote violence': 'attack',
	'Violence against civilians': 'attack',
	Protests: 'crowd',
	Riots: 'crowd',
	Diplomacy: 'diplomacy',
	'Strategic developments': 'other',
	Disaster: 'other'
};

export const EVENT_TYPES = Object.keys(FAMILY) as readonly EventType[];
export const STATUSES: readonly ReportStatus[] = ['happened', 'threatened', 'planned', 'denied'];

export const familyOf = (type: EventType): Family => FAMILY[type];
export const typesOf = (family: Family): EventType[] => EVENT_TYPES.filter((type) => FAMILY[type] === family);

const PLACE: Readonly<Record<string, number>> = Object.fromEntries(
	EVENT_TYPES.map((type) => [type, FAMILIES.indexOf(FAMILY[type])])
);

/** How many there are of each family, in the order of `FAMILIES`. Counted anew at each step of the window: no map, no objects. */
export function countFamilies(incidents: readonly { readonly eventType: EventType }[]): readonly number[] {
	const counts = FAMILIES.map(() => 0);
	for (const { eventType } of incidents) {
		const at = PLACE[eventType] ?? -1;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}
