/** Who did it, to whom, with what: from the subject, the object and the words that introduce them. */
import type { Sentence } from '../model.ts';
import { DETERMINER, type Group, groupAt, wordsOf } from './groups.ts';
import { type Family, frameOf } from './frames.ts';
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import type { Quantity } from './numbers.ts';
import { isFigure } from './figure.ts';
import { isNoTarget, isOnlyCounted, isSomebody, objectWithin, partyAt } from './parties.ts';
import { objectAfter, subjectOf } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import { TRAP, WORDS } from './lexicon/small.ts';
import {
	cuesAt,
	distance,
	firstAtLeast,
	has,
	inPlace,
	inTime,
	is,
	isLower,
	isMarked,
	placeOver,
	type View,
	weaponAt,
	wordAt
} from './view.ts';
import { MARK } from './words.ts';

export type Roles = {
	readonly actors: readonly string[];
	/** Those of the actors that are somebody: a lorry, brakes or a tension are not. */
	readonly agents: readonly string[];
	/** How many took part, where the text counts them: « plusieurs milliers de manifestants ». */
	readonly crowd: Quantity | undefined;
	readonly targets: readonly string[];
	readonly weapons: readonly string[];
	/** The subject of a finite verb, whatever its role. */
	readonly subject: Group | undefined;
	/** Scene classes of the words of actors and targets. */
	readonly actorCues: number;
	readonly targetCues: number;
	/** Capitalised words of the targets. */
	readonly names: readonly { readonly text: string; readonly isPlace: boolean }[];
	/** Kinds of sites that were hit, as bits. */
	readonly sites: number;
	/** A figure of speech: « attaqué par les spéculateurs ». */
	readonly isFigure: boolean;
};

/** Nouns whose « de X » is the one who suffers: « l'assassinat de X », « l'arrestation de X ». */
const SUFFERED = new Set(['abduct', 'arrest', 'attack', 'strike', 'looting', 'sexual', 'transfer', 'expulsion']);

/** The arguments of a trigger in its sentence. */
export function rolesOf(view: View, trigger: Trigger, sentence: Sentence): Roles {
	const actors: Group[] = [];
	const targets: Group[] = [];
	const { firstToken, endToken } = sentence;
	const add = (list: Group[], group: Group | undefined): void => {
		if (group && !isEvent(view, group) && !inTime(view, group.head) && !isBareCount(group)) list.push(group);
	};
	const { group } = trigger;
	const hasSubject = group && group.tense !== 'infinitive' && group.tense !== 'gerund';
	const subject = hasSubject ? subjectOf(view, group.first, firstToken) : undefined;
	if (group) {
		if (group.voice === 'passive') {
			const patient = group.tense === 'bare' ? barePatient(view, group.first, firstToken) : subject;
			// « une grenade a été lancée », « une voiture piégée »: what carries the attack is not hit; a bomb that is defused is.
			if (trigger.kind.subEventType === DISRUPTED || !isCarrier(view, trigger, patient)) add(targets, patient);
		} else {
			const object = group.reflexive ? undefined : objectOf(view, trigger, group.end, endToken);
			// « 60 personnes ont péri »: the subject suffers.
			const dies = trigger.effect && !trigger.sense.opens;
			add(dies ? targets : actors, isThing(view, subject) ? undefined : subject);
			add(targets, isThing(view, object) ? undefined : object);
		}
	}
	const objects = [...targets];
	// « qui ont coûté la vie au général »
	if (trigger.effect && trigger.end > trigger.token + 1 && is(view, trigger.end, WORDS.toThe))
		add(targets, groupAt(view, trigger.end + 1, endToken));
	const complement = complementStart(view, trigger.end, endToken);
	for (let i = trigger.token + 1; i < endToken && distance(view, trigger.token, i) < 2.6; i++) {
		const lead = isMarked(view, i, MARK.lead) ? wordAt(view, i)?.lead : undefined;
		if (!lead && i > complement) continue;
		if (lead === 'agent') add(actors, human(view, groupAt(view, i + 1, endToken)));
		else if (lead === 'target') add(targets, unarmed(view, trigger, groupAt(view, i + 1, endToken)));
		else if (lead === 'blame')
			add(actors, groupAt(view, has(view, i + 1, GRAMMAR.preposition) ? i + 2 : i + 1, endToken));
		else if (
			!group &&
			i <= complement &&
			has(view, i, GRAMMAR.of) &&
			!inTime(view, i) &&
			!inPlace(view, i) &&
			SUFFERED.has(trigger.frame)
		)
			add(targets, groupAt(view, has(view, i, GRAMMAR.definite | GRAMMAR.indefinite) ? i : i + 1, endToken));
		else if (!group && i === trigger.end && inPlace(view, i) && placeOver(view, i)?.role === 'demonym')
			add(actors, { first: i, end: i + 1, head: i, quantity: undefined });
	}
	const parties = (list: readonly Group[]): Group[] => list.flatMap((one) => partyAt(view, one, endToken) ?? []);
	const agents = parties(actors).filter((actor) => isAgent(view, actor));
	const hit = parties(targets).filter((one) => !isOnlyCounted(view, one) && !isNoTarget(view, one));
	// Whom one meets takes part: a meeting has no target, and talk hits nobody but people and states.
	const { family } = trigger.kind;
	const others = TALKS.has(family) ? hit.filter((one) => isSomebody(view, one)) : hit;
	const isMutual = family === 'meeting' || family === 'agreement';
	return {
		actors: textsOf(view, actors),
		agents: textsOf(view, isMutual ? [...agents, ...others] : agents),
		crowd: trigger.kind.family === 'unrest' ? crowdOf(view, trigger, subject, endToken) : undefined,
		targets: isMutual ? [] : textsOf(view, others),
		weapons: TALKS.has(family) ? [] : weaponsOf(view, trigger, sentence),
		subject,
		actorCues: cuesOf(view, actors),
		targetCues: cuesOf(view, targets),
		names: namesOf(view, targets),
		sites: sitesOf(view, targets),
		isFigure: isFigure(view, trigger, sentence, subject, actors, group ? objects : targets)
	};
}

const TALKS: ReadonlySet<Family> = new Set<Family>(['meeting', 'agreement', 'statement', 'pressure']);

/** The object of a verb: after it, or within the words of a trigger that has several. */
function objectOf(view: View, trigger: Trigger, groupEnd: number, end: number): Group | undefined {
	if (trigger.end === trigger.token + 1) return objectAfter(view, groupEnd, end);
	const within = objectWithin(view, trigger, end);
	if (within) return within;
	const after = objectAfter(view, trigger.end, end);
	// « tiré à balles | réelles »: a tail, no object.
	const isTail = after && after.first === trigger.end && after.head === after.first && isLower(view, after.head);
	return isTail ? undefined : after;
}

/** « les tirs visant des drones » hit no party, but what is disrupted is a weapon. */
const unarmed = (view: View, trigger: Trigger, group: Group | undefined): Group | undefined =>
	trigger.kind.subEventType !== DISRUPTED && isThing(view, group) ? undefined : group;

const AGENTS =
	CUE.human | CUE.crowd | CUE.official | CUE.group | CUE.forces | CUE.police | CUE.armed | CUE.diplomat | CUE.politics;

/** A name, a state, or a word for people: « une voiture a foncé » names nobody. */
function isAgent(view: View, { first, end }: Group): boolean {
	for (let i = first; i < end; i++) {
		if (cuesAt(view, i) & AGENTS || inPlace(view, i)) return true;
		const shape = view.tokens[i]?.shape;
		if ((shape === 'title' || shape === 'upper' || shape === 'mixed') && !has(view, i, DETERMINER)) return true;
	}
	return false;
}

/** « 3.000 personnes ont manifesté », « une marche de plusieurs centaines d'étudiants ». */
function crowdOf(view: View, trigger: Trigger, subject: Group | undefined, end: number): Quantity | undefined {
	if (subject) return isCrowd(view, subject) ? subject.quantity : undefined;
	// The complement of « une marche de centaines d'élèves » is part of the trigger's words.
	const of = has(view, trigger.token + 1, GRAMMAR.of) ? trigger.token + 1 : trigger.end;
	if (trigger.group || !has(view, of, GRAMMAR.of)) return undefined;
	// « des » is no count here, « de plusieurs » has one behind it.
	const group = groupAt(view, of + 1, end);
	return group && isCrowd(view, group) ? group.quantity : undefined;
}

const isCrowd = (view: View, { first, end, quantity }: Group): boolean => {
	if (!quantity || quantity.max < 2) return false;
	for (let i = first; i < end; i++) if (cuesAt(view, i) & (CUE.human | CUE.crowd | CUE.group)) return true;
	return false;
};

function textsOf(view: View, groups: readonly Group[]): string[] {
	const texts: string[] = [];
	for (const group of groups) {
		const { text } = wordsOf(view, group);
		if (text.length > 1 && !texts.includes(text)) texts.push(text);
	}
	return texts;
}

function cuesOf(view: View, groups: readonly Group[]): number {
	let cues = 0;
	for (const { first, end } of groups) for (let i = first; i < end; i++) cues |= cuesAt(view, i);
	return cues;
}

function namesOf(view: View, groups: readonly Group[]): { text: string; isPlace: boolean }[] {
	const names: { text: string; isPlace: boolean }[] = [];
	for (const { first, end } of groups)
		for (let i = first; i < end; i++) {
			const token = view.tokens[i];
			if (
				!token ||
				token.shape === 'lower' ||
				token.shape === 'number' ||
				token.shape === 'punctuation' ||
				token.folded.length < 3
			)
				continue;
			// The first word of a sentence has a capital anyway.
			if (wordAt(view, i) && i === first) continue;
			names.push({ text: token.folded, isPlace: inPlace(view, i) });
		}
	return names;
}

/** The kind of site that each group names first: « un véhicule de son ambassade » is no embassy. */
function sitesOf(view: View, groups: readonly Group[]): number {
	let sites = 0;
	for (const { head } of groups) sites |= wordAt(view, head)?.site ?? 0;
	return sites;
}

/** Where the complement in « de » of a noun stands: over places and times, « l'assassinat à Bagdad en janvier du général ». */
function complementStart(view: View, from: number, end: number): number {
	let i = from;
	while (i < end) {
		const skipped =
			inPlace(view, i) ||
			inTime(view, i) ||
			(has(view, i, GRAMMAR.preposition) && (inPlace(view, i + 1) || inTime(view, i + 1)) && !has(view, i, GRAMMAR.of));
		if (!skipped) break;
		i++;
	}
	return i;
}

/** « huit » of « huit blessés » names nobody. */
const isBareCount = ({ end, quantity }: Group): boolean => quantity !== undefined && quantity.end === end;

/** « un homme tué »: the noun group right before the participle. */
function barePatient(view: View, participle: number, first: number): Group | undefined {
	for (let start = Math.max(first, participle - 6); start < participle; start++) {
		const group = groupAt(view, start, participle);
		const introduced = has(view, start, DETERMINER | GRAMMAR.numeral) || !isLower(view, start);
		if (group && group.end === participle && (introduced || cuesAt(view, group.head) & CUE.human)) return group;
	}
	return undefined;
}

/** « l'attaque », « un incendie » do nothing themselves. */
const isEvent = (view: View, group: Group): boolean => {
	const word = wordAt(view, group.head);
	return word !== undefined && isLower(view, group.head) && (word.nouns.length > 0 || word.back === true);
};

const DISRUPTED = frameOf('disrupted').subEventType;

const isCarrier = (view: View, { sense }: Trigger, group: Group | undefined): boolean =>
	sense.lemma === TRAP || isThing(view, group);

/** Weapons are no actors: « un engin explosif a visé ». */
const isThing = (view: View, group: Group | undefined): boolean => group !== undefined && hasWeapon(view, group);

function hasWeapon(view: View, group: Group): boolean {
	for (let i = group.first; i < Math.min(group.end, group.head + 2); i++) if (weaponAt(view, i)) return true;
	return false;
}

/** « par un tir », « par balles », « par téléphone » name no agent. */
function human(view: View, group: Group | undefined): Group | undefined {
	if (!group) return undefined;
	const word = wordAt(view, group.head);
	if (weaponAt(view, group.head) || (word?.nouns.length ?? 0) > 0) return undefined;
	const capital = !isLower(view, group.head);
	const scene = CUE.human | CUE.armed | CUE.forces | CUE.police | CUE.crowd | CUE.official;
	return capital || group.head > group.first || ((word?.cues ?? 0) & scene) !== 0 ? group : undefined;
}

/** Weapons of the clause, as the text has them: « roquettes Katioucha », « engin explosif artisanal ». */
export function weaponsOf(view: View, trigger: Trigger, { firstToken, endToken }: Sentence): string[] {
	const weapons: string[] = [];
	let last = -1;
	for (let k = firstAtLeast(view.weaponTokens, firstToken); k < view.weaponTokens.length; k++) {
		const i = view.weaponTokens[k] ?? endToken;
		if (i >= endToken) break;
		if (i < last || !weaponAt(view, i) || distance(view, i, trigger.token) > 2.2) continue;
		let first = i;
		while (first > firstToken && wordAt(view, first - 1) !== undefined && cuesAt(view, first - 1) & CUE.weapon) first--;
		if (is(view, i - 1, WORDS.device)) first = i - 1;
		let end = i + 1;
		while (
			end < endToken &&
			(weaponAt(view, end) ||
				(view.tokens[end]?.shape === 'title' && !inPlace(view, end) && !inTime(view, end)) ||
				is(view, end, WORDS.crafted))
		)
			end++;
		const text = view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[end - 1]?.end ?? 0);
		if (!weapons.includes(text)) weapons.push(text);
		last = end;
	}
	return weapons;
}
