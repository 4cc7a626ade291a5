/** Makes a general trigger precise: « attaque » with a missile, « tué » by a drone, « explosion » of a boiler. */
import type { Sentence } from '../model.ts';
import { cuesNear } from './fitting.ts';
import { type FrameId, frameOf } from './frames.ts';
import { CUE, type WeaponFrame } from './lexicon/cues.ts';
import type { Roles } from './roles.ts';
import type { Trigger } from './triggers.ts';
import { distance, foldedAt, type View, weaponAt } from './view.ts';

/** Frames that a weapon in the clause makes precise. */
const GENERAL = new Set<FrameId>(['assault', 'attack', 'strike', 'blast', 'shell']);

export function refine(view: View, trigger: Trigger, sentence: Sentence, roles: Roles, climate: number): FrameId {
	const { frame } = trigger;
	const cues = cuesNear(view, trigger.token, sentence);
	if (GENERAL.has(frame) && !trigger.back) {
		const weapon = weaponNear(view, trigger, sentence);
		if (weapon && !(frame === 'shell' && weapon === 'air')) return byWeapon(weapon, frame, cues);
		if (frame === 'assault' || frame === 'blast' || frame === 'strike')
			return withoutWeapon(view, frame, cues, climate, roles);
	}
	if (trigger.sense.lemma === 'larguer') return 'air';
	if (frame === 'clash' && cues & CUE.crowd && !(cues & CUE.armed & ~CUE.crowd)) return 'riot';
	if ((frame === 'fire' || frame === 'looting') && trigger.group && cues & CUE.crowd && trigger.sense.lemma !== 'voler')
		return 'riot';
	return frame;
}

function byWeapon(weapon: WeaponFrame, frame: FrameId, cues: number): FrameId {
	if (weapon === 'attack') return frame === 'strike' || frame === 'blast' || frame === 'shell' ? frame : 'attack';
	if (weapon === 'riot') return cues & CUE.crowd ? 'riot' : 'mob';
	if (weapon === 'intervention') return 'intervention';
	return weapon;
}

/** The weapon that stands nearest in the clause; one right after the trigger wins over one before it. */
function weaponNear(view: View, trigger: Trigger, { firstToken, endToken }: Sentence): WeaponFrame | undefined {
	let best: { weapon: WeaponFrame; cost: number } | undefined;
	for (let i = firstToken; i < endToken; i++) {
		const weapon = weaponAt(view, i);
		if (!weapon) continue;
		const cost =
			distance(view, i, trigger.token) + (i < trigger.first ? 0.3 : 0) + (foldedAt(view, i - 1) === 'sans' ? 9 : 0);
		// « engin explosif », « missile tiré par un drone »: the first of two is the weapon.
		if (cost < 1.9 && (!best || cost < best.cost)) best = { weapon, cost };
	}
	return best?.weapon;
}

/** States strike states from the air; militants attack people; what bursts in a laboratory is an accident. */
function withoutWeapon(view: View, frame: FrameId, cues: number, climate: number, roles: Roles): FrameId {
	if (frame === 'blast') {
		if (cues & CUE.machine && !(cues & CUE.terror)) return 'accident';
		if (cues & (CUE.terror | CUE.armed)) return 'blast';
		return climate & CUE.terror ? 'blast' : 'accident';
	}
	if (frame === 'assault') {
		const isState = (name: string): boolean =>
			view.places.some((place) => place.kind === 'country' && name.includes(place.text));
		if (roles.actors.some(isState) && roles.targets.some(isState)) return 'strike';
		if (cues & CUE.crowd && roles.actors.length > 0 && !(cues & CUE.armed)) return 'riot';
	}
	return frame;
}

export const isGeneral = (frame: FrameId): boolean => frameOf(frame).telling <= 1.5;
