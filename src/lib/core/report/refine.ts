/** Makes a general trigger precise: « attaque » with a missile, « tué » by a drone, « explosion » of a boiler. */
import { DROP, STEAL } from './lexicon/small.ts';
import type { Sentence } from '../model.ts';
import type { Group } from './groups.ts';
import { cuesNear } from './fitting.ts';
import type { FrameId } from './frames.ts';
import { CUE, type WeaponFrame } from './lexicon/cues.ts';
import { AIR_FORCES, OWN_SOLDIERS, STREET_CROWD } from './lexicon/roles.ts';
import type { Roles } from './roles.ts';
import type { Trigger } from './trigger.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { WordSet } from '../text/wordset.ts';
import { distance, firstAtLeast, has, numberAt, placeOver, type View } from './view.ts';

const PEOPLE = CUE.human | CUE.armed | CUE.forces | CUE.police | CUE.crowd | CUE.group | CUE.official;

/** Frames that a weapon in the clause makes precise. */
const GENERAL = new Set<FrameId>(['assault', 'attack', 'strike', 'blast', 'shell']);

/** The frame of a trigger once its weapon, actors and targets are known. */
export function refine(view: View, trigger: Trigger, sentence: Sentence, roles: Roles): FrameId {
	const { frame } = trigger;
	if (trigger.back) return frame;
	const cues = cuesNear(view, trigger.token, sentence);
	const { actorCues: actors, targetCues: targets } = roles;
	switch (frame) {
		case 'attack':
		case 'assault':
			// Soldiers or police who shoot at a crowd.
			if (targets & CUE.crowd && actors & (CUE.forces | CUE.police) && !(actors & CUE.crowd)) return 'excessive';
			// « a ouvert le feu sur des étudiants qui manifestaient »
			if (targets & CUE.group && cues & CUE.crowd && actors & (CUE.forces | CUE.police) && trigger.group)
				return 'excessive';
			// « La police a fait usage de gaz lacrymogène et tiré »: gas is for crowds, and so were the shots.
			if (frame === 'attack' && trigger.group?.voice === 'active' && actors & (CUE.forces | CUE.police))
				if (!(targets & (CUE.armed | CUE.forces)) && usesGas(view, sentence)) return 'excessive';
			// « Deux manifestants ont été tués par balles »: nobody is named, and a crowd seldom shoots at itself.
			if (actors === 0 && trigger.group?.voice === 'passive' && isGathered(view, roles.subject))
				if (weaponNear(view, trigger, sentence) === 'attack') return 'excessive';
			// « Le choléra a tué 28 personnes »
			if (frame === 'attack' && actors & CUE.illness && !(actors & PEOPLE)) return 'epidemic';
			// « La foudre a tué trois personnes »
			if (frame === 'attack' && actors & CUE.weather && !(actors & PEOPLE)) return 'hazard';
			break;
		case 'clash':
			// « Des supporters ont affronté la police »
			if (trigger.group && actors & CUE.group && targets & CUE.police && !(cues & CUE.armed)) return 'riot';
			return cues & CUE.crowd && !(cues & CUE.armed) ? 'riot' : frame;
		case 'overtake':
			return isOwnArmy(view, roles, sentence) ? 'retake' : frame;
		case 'statement':
			// « Une foule immense a réclamé la démission »; « les protestataires exigent » says why, not what happened.
			return trigger.group?.tense === 'past' && isGathered(view, roles.subject) ? 'protest' : frame;
		case 'fire':
			// « les assaillants ont brûlé cinq véhicules »
			if (trigger.group && actors & CUE.armed) return 'assault';
			return trigger.group && (actors & (CUE.crowd | CUE.group) || cues & CUE.crowd) ? 'riot' : frame;
		case 'looting':
			return trigger.group && (actors & (CUE.crowd | CUE.group) || cues & CUE.crowd) && trigger.sense.lemma !== STEAL
				? 'riot'
				: frame;
	}
	if (trigger.sense.lemma === DROP || !GENERAL.has(frame)) return frame;
	const weapon = weaponNear(view, trigger, sentence);
	if (weapon && !(frame === 'shell' && weapon === 'air')) return byWeapon(weapon, frame, cues);
	// « trente combattants ont été tués par l'armée »
	if (frame === 'attack' && trigger.group && actors & CUE.forces && targets & CUE.armed) return 'clash';
	if (frame === 'blast') return byScene(cues, view.climate);
	return frame === 'assault' ? byActors(view, frame, roles, actors, cues) : frame;
}

/** « L'armée soudanaise est entrée dans Wad Madani »: soldiers of the country itself take back, those of another and rebels take. */
function isOwnArmy(view: View, { subject }: Roles, { start, end }: Sentence): boolean {
	if (!subject || !ARMY.has(numberAt(view, subject.head))) return false;
	let whose: string | undefined;
	for (let i = subject.head + 1; i < subject.end; i++) whose ??= placeOver(view, i)?.country;
	const towns = view.places.filter((place) => place.role === 'literal' && place.start >= start && place.end <= end);
	return whose !== undefined && towns.some(({ country }) => country === whose);
}

const ARMY = new WordSet(OWN_SOLDIERS.split(' '));
const AIR_FORCE = new WordSet(AIR_FORCES.split(' '));
const isGathered = (view: View, subject: Group | undefined): boolean =>
	subject !== undefined && GATHERED.has(numberAt(view, subject.head));
const GATHERED = new WordSet(STREET_CROWD.split(' '));

function byWeapon(weapon: WeaponFrame, frame: FrameId, cues: number): FrameId {
	switch (weapon) {
		case 'attack':
			return frame === 'assault' ? 'attack' : frame;
		case 'riot':
			return cues & CUE.crowd ? 'riot' : frame;
		default:
			return weapon;
	}
}

/** The weapon that stands nearest in the clause; one right after the trigger wins over one before it. */
function weaponNear(view: View, trigger: Trigger, { firstToken, endToken }: Sentence): WeaponFrame | undefined {
	let best: { weapon: WeaponFrame; cost: number } | undefined;
	for (let k = firstAtLeast(view.weaponTokens, firstToken); k < view.weaponTokens.length; k++) {
		const i = view.weaponTokens[k] ?? endToken;
		if (i >= endToken) break;
		const weapon = view.weapons.get(i);
		if (!weapon || has(view, i - 1, GRAMMAR.without)) continue;
		const cost = distance(view, i, trigger.token) + (i < trigger.first ? 0.3 : 0);
		// What a shell is filled with says more than the shell.
		if (weapon === 'chemical' && cost < 1.9) return weapon;
		if (cost < 1.9 && (!best || cost < best.cost)) best = { weapon, cost };
	}
	return best?.weapon;
}

function usesGas(view: View, { firstToken, endToken }: Sentence): boolean {
	for (let i = firstToken; i < endToken; i++) if (view.weapons.get(i) === 'intervention') return true;
	return false;
}

/** What bursts in a laboratory or kitchen is an accident, in a war a bomb; where the text knows no violence, an accident. */
function byScene(cues: number, climate: number): FrameId {
	if (cues & CUE.machine && !(cues & CUE.terror)) return 'accident';
	return (cues | climate) & CUE.terror ? 'blast' : 'accident';
}

/** States strike states from the air; crowds riot; others attack. */
function byActors(view: View, frame: FrameId, roles: Roles, actors: number, cues: number): FrameId {
	const isState = (name: string): boolean =>
		view.places.some((place) => place.kind === 'country' && name.includes(place.text));
	if (roles.actors.some(isState) && roles.targets.some(isState)) return 'strike';
	// « L'aviation a pris pour cible »
	if (roles.subject && AIR_FORCE.has(numberAt(view, roles.subject.head))) return 'strike';
	// « Des rebelles ont attaqué un camp militaire »
	if (actors & CUE.armed && roles.targetCues & CUE.forces && !(roles.targetCues & CUE.crowd)) return 'clash';
	const isCrowd = actors & (CUE.crowd | CUE.group) && !(actors & CUE.armed);
	return isCrowd || (cues & CUE.crowd && roles.actors.length > 0 && !(cues & CUE.armed)) ? 'riot' : frame;
}
