/** What the words around a place or time say of it whatever the trigger is: read once, asked by every trigger of its sentence. */
import type { PlaceMention, Sentence } from '../model.ts';
import { rolesAt } from './governors.ts';
import { LIST } from './lexicon/lists.ts';
import { ROLE } from './lexicon/roles.ts';
import { ownerOf } from './ownership.ts';
import { isApposed, isOwner, isTaken, leadOf, verbBefore } from './placing.ts';
import type { Trigger } from './trigger.ts';
import { firstTokenAt, isListed, surfaceAt, type View } from './view.ts';

export type Setting = {
	readonly first: number;
	/** The preposition in front, -1 where none stands. */
	readonly lead: number;
	/** An origin, an owner, where the hurt were brought, or a name beside a thing. */
	readonly isElsewhere: boolean;
	/** The noun trigger in whose group it stands. */
	readonly owner: Trigger | undefined;
	/** The verb of saying right before: « a déclaré à Paris ». */
	readonly said: number | undefined;
};

/** The setting of a place; all calls for one sentence pass the same triggers. */
export function settingOf(
	view: View,
	index: number,
	{ start }: PlaceMention,
	{ firstToken }: Sentence,
	triggers: readonly Trigger[]
): Setting {
	const known = view.settings[index];
	if (known) return known;
	const first = firstTokenAt(view.tokens, start);
	const lead = leadOf(view, first, firstToken);
	const verb = verbBefore(view, first, firstToken);
	const setting = {
		first,
		lead,
		isElsewhere: isElsewhere(view, first, firstToken, lead),
		owner: ownerOf(view, first, triggers),
		said: verb !== undefined && rolesAt(view, verb) & ROLE.say ? verb : undefined
	};
	view.settings[index] = setting;
	return setting;
}

function isElsewhere(view: View, first: number, start: number, lead: number): boolean {
	return (
		isListed(view, lead, LIST.origin) ||
		isListed(view, first - 2, LIST.origin) ||
		BASED.test(surfaceAt(view, first - 2)) ||
		// « transportée à l'hôpital »
		isTaken(view, first, start) ||
		// « un véhicule de l'ambassade », « un soldat de la base »: the owner of what was hit.
		isOwner(view, first, start) ||
		(lead === -1 && isApposed(view, first, start))
	);
}

const BASED = /^basée?s?$/;

/** The noun trigger in whose group a time stands, and the time's first token. */
export type TimeSetting = { readonly first: number; readonly end: number; readonly owner: Trigger | undefined };

/** The setting of a time; all calls for one sentence pass the same triggers. */
export function timeSettingOf(
	view: View,
	index: number,
	{ start, end }: { readonly start: number; readonly end: number },
	triggers: readonly Trigger[]
): TimeSetting {
	const known = view.timeSettings[index];
	if (known) return known;
	const first = firstTokenAt(view.tokens, start);
	const setting = { first, end: firstTokenAt(view.tokens, end), owner: ownerOf(view, first, triggers) };
	view.timeSettings[index] = setting;
	return setting;
}
