/** How surely two stretches of a document tell of the same incident. Scores in arbitrary units; `ENOUGH` joins. */
import type { PlaceKind } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { overlaps } from '../time/span.ts';
import { type Family, frameOf } from './frames.ts';
import { SITE_NOUNS } from './lexicon/roles.ts';
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';
import { distance, foldedAt, type View } from './view.ts';
import { kilometres } from './where.ts';

/** « les frappes ont visé »: surely one. */
const CARRIED = 9;

export const ENOUGH = 1;
/** A place or date of at most this cost is the mention's own, not its sentence's. */
export const OWN = 3;
/** Below this it is beyond doubt, and sets apart. */
const SURE = 2.2;

const CASUALTIES = new Set<Family>(['violence', 'accident', 'fire', 'hazard', 'unrest', 'pollution', 'epidemic']);
const TALKS = new Set<Family>(['meeting', 'statement', 'agreement', 'pressure']);
const TALK_NOUNS = /^(appels?|demandes?|declarations?|annonces?)$/;

/** The first mention that opens by itself. */
export const mainOf = ({ mentions }: Story): Mention | undefined =>
	mentions.find(({ trigger, echo, many }) => !trigger.effect && !echo && !many) ??
	mentions.find(({ trigger, echo }) => !trigger.effect && !echo) ??
	mentions.find(({ echo }) => !echo) ??
	mentions[0];

export const isCoarse = (kind: PlaceKind): boolean => kind === 'country' || kind === 'region';

/** The likeness of a story and a later unit, or undefined where they cannot be one. */
export function affinity(view: View, story: Story, unit: Story): number | undefined {
	const last = story.mentions.at(-1);
	const main = mainOf(story);
	const mention = mainOf(unit);
	if (!last || !main || !mention) return undefined;
	const gap = mention.trigger.sentence - last.trigger.sentence;
	if (mention.subject !== undefined && story.mentions.some(({ trigger }) => trigger.token === mention.subject))
		return CARRIED;
	if (mention.trigger.back) return backScore(main, mention, gap, foldedAt(view, mention.trigger.token));
	const { family } = frameOf(main.frame);
	if (
		mention.trigger.effect &&
		CASUALTIES.has(family) &&
		(mention.frame === 'disrupted' ||
			frameOf(mention.frame).family === 'violence' ||
			frameOf(mention.frame).family === family)
	)
		return effectScore(view, story, main, unit, mention, gap);
	const clause = gap === 0 ? distance(view, last.trigger.token, mention.trigger.token) : Infinity;
	const kind = kindScore(story, mention, clause);
	if (kind === undefined || (mention.trigger.another && clause > 1.5 && !TALKS.has(family))) return undefined;
	const pointsBack = mention.trigger.determiner === 'demonstrative';
	if ((datesConflict(story, unit) && !pointsBack) || isWider(story, mention)) return undefined;
	if (!(TALKS.has(family) && gap === 0) && placesConflict(story, unit)) return undefined;
	// « l'attaque » is the last one told.
	const fading =
		mention.trigger.determiner === 'definite' || mention.trigger.determiner === 'demonstrative' ? 0.2 : 0.08;
	let score = kind - fading * Math.min(gap, 6) + introduction(view, story, mention);
	if (isTold(main) !== isTold(mention) && !(gap === 0 && main.frame === mention.frame)) score -= 3;
	if (sameRoot(main, mention)) score += 0.7;
	score += Math.max(0, 2 - clause);
	if (sameDay(story, unit)) score += 0.7;
	if (samePlace(story, unit)) score += 0.5;
	if (!hasOwn(mention)) score += 0.5;
	if (TALKS.has(family)) score += 0.6;
	if (isArson(main) && isArson(mention)) score += 0.5;
	// « l'ambassade a été touchée : trois roquettes ont frappé »
	if (gap === 0 && (isGeneral(main) || isGeneral(mention)) && (mention.where?.cost ?? Infinity) > OWN) score += 0.8;
	return score + namesScore(view, story, unit) - (family === 'violence' && sitesDiffer(story, unit) ? 1.5 : 0);
}

const isGeneral = ({ trigger }: Mention): boolean => frameOf(trigger.frame).telling <= 1 && trigger.group !== undefined;

const isTold = ({ status }: Mention): boolean => status === 'happened' || status === 'denied';

const hasOwn = ({ when, where }: Mention): boolean =>
	(when !== undefined && when.cost <= OWN) || (where !== undefined && where.cost <= OWN);

/** « cet incident », « le drame »: the nearest story; « l'appel », « la demande »: the nearest talk. */
function backScore(main: Mention, mention: Mention, gap: number, word: string): number | undefined {
	if (TALK_NOUNS.test(word) !== TALKS.has(frameOf(main.frame).family) || gap > 3) return undefined;
	const { determiner } = mention.trigger;
	return (determiner === 'demonstrative' ? 2.6 : determiner === 'definite' ? 1.9 : 0.5) - 0.25 * gap;
}

function effectScore(
	view: View,
	story: Story,
	main: Mention,
	unit: Story,
	mention: Mention,
	gap: number
): number | undefined {
	if (gap > 4 || !isTold(main)) return undefined;
	if (gap === 0 && distance(view, main.trigger.token, mention.trigger.token) > 6) return undefined;
	if (gap > 0 && (isOtherTime(story, mention) || isNewTime(story, mention))) return undefined;
	const killed = mention.trigger.sense.lemma === 'tuer';
	if (killed && gap > 0 && (datesConflict(story, unit) || placesConflict(story, unit))) return undefined;
	// The dead of « ont ouvert le feu … qui bloquaient le pont » are the shooting's.
	const violent = frameOf(main.frame).family === 'violence' || main.frame === 'excessive' ? 0.3 : 0;
	const told = main.alluded ? -0.6 : 0;
	return 2.4 + violent + told - 0.3 * gap + (gap > 0 ? namesScore(view, story, unit) : 0);
}

/** « En avril, 82 patients avaient péri »: a fortnight or more away is another incident. */
function isOtherTime(story: Story, mention: Mention): boolean {
	const span = mention.when && mention.when.cost <= OWN ? mention.when.span : undefined;
	if (!span) return false;
	return story.mentions.some(
		({ when }) =>
			when?.span !== undefined &&
			when.cost <= OWN &&
			(span.end + 14 < when.span.start || when.span.end + 14 < span.start)
	);
}

/** « En avril, 82 patients avaient péri » after an incident without a date. */
function isNewTime(story: Story, mention: Mention): boolean {
	const dated = mention.when !== undefined && mention.when.cost < 1.5 && mention.trigger.sense.opens === false;
	return dated && !story.mentions.some(({ when }) => when !== undefined && when.cost <= OWN);
}

/** How well two frames go together, or undefined where they never tell of one thing. */
function kindScore(story: Story, mention: Mention, clause: number): number | undefined {
	let best: number | undefined;
	for (const other of story.mentions) {
		if (other.trigger.back) continue;
		const score = pairScore(other, mention, clause);
		if (score === undefined) continue;
		// The most telling mention decides against another weapon.
		best = best === undefined || score < 0 ? score : Math.max(best, score);
		if (score < 0) return score;
	}
	return best;
}

function pairScore(one: Mention, other: Mention, clause: number): number | undefined {
	const a = frameOf(one.frame);
	const b = frameOf(other.frame);
	if (sameRoot(one, other) && a.family !== 'unrest') return a.telling >= 4 && b.telling >= 4 && a !== b ? -1 : 1;
	if (isArson(one) && isArson(other)) return 0.9;
	// « ont attaqué le consulat. Ils ont incendié une baraque »
	if (isCrowdFire(one, other) || isCrowdFire(other, one)) return 0.6;
	if (isViolentCrowd(one, other) || isViolentCrowd(other, one)) return 0.3;
	if (a.family !== b.family) {
		const talks =
			(a.family === 'meeting' && b.family === 'statement') || (a.family === 'statement' && b.family === 'meeting');
		return talks ? 0.8 : undefined;
	}
	if (a === b) return a.family === 'statement' ? 0.1 : 1;
	const general = frameOf(one.trigger.frame).telling <= 1.5 || frameOf(other.trigger.frame).telling <= 1.5;
	if (a.telling >= 4 && b.telling >= 4) {
		if (general && clause < 1.5) return 0.9;
		// Drones fire missiles.
		return a.subEventType.startsWith('Air') && b.subEventType.startsWith('Shell') ? 0 : -1;
	}
	return general ? 0.9 : 0.6;
}

const isArson = ({ trigger }: Mention): boolean => ARSON.test(trigger.sense.root);
const isCrowdFire = (one: Mention, other: Mention): boolean =>
	frameOf(one.frame).family === 'unrest' &&
	isArson(other) &&
	other.trigger.group?.voice === 'active' &&
	Math.abs(one.trigger.sentence - other.trigger.sentence) <= 1;

const ARSON = /^(incen|brul|embra|mettre\+fire|prendre\+fire)/;

/** « cette agression » of a crowd: a general attack may name a riot. */
const isViolentCrowd = (one: Mention, other: Mention): boolean =>
	frameOf(one.frame).family === 'unrest' &&
	(other.trigger.frame === 'assault' || other.frame === 'clash' || other.trigger.sense.root === 'agres');

/** « tir » and « tirer », « explosion » and « exploser »: the first letters are enough among triggers. */
function sameRoot(one: Mention, other: Mention): boolean {
	const a = one.trigger.sense.root;
	const b = other.trigger.sense.root;
	return (
		a.length >= 3 &&
		b.length >= 3 &&
		(a === b || (!a.includes('+') && !b.includes('+') && (a.startsWith(b) || b.startsWith(a))))
	);
}

/** A definite noun points back; an indefinite one opens, unless only the title has told. */
function introduction(view: View, story: Story, mention: Mention): number {
	if (story.mentions.every(({ title }) => title)) return 1.2;
	// « trois drones ont été lancés » counts weapons, not incidents.
	if (mention.carrier === 'some' || mention.carrier === 'indefinite') return 0;
	switch (mention.trigger.determiner ?? mention.carrier) {
		case 'demonstrative':
			return 2;
		case 'definite':
		case 'possessive':
			return 1;
		case 'bare':
			return 0.4;
		case 'indefinite':
		case 'some':
			if (mention.many) return 0;
			return mention.trigger.plural ? -0.2 : -0.5;
		default:
			return 0;
	}
}

/** « des manifestations à travers l'Irak » are no part of what happened in one town. */
function isWider(story: Story, mention: Mention): boolean {
	if (!mention.many && !(mention.trigger.plural && mention.where && isCoarse(mention.where.place.kind))) return false;
	const long =
		mention.when?.span !== undefined && mention.when.cost <= OWN && mention.when.span.end - mention.when.span.start > 7;
	const coarse = mention.where !== undefined && mention.where.cost <= OWN && isCoarse(mention.where.place.kind);
	const precise = story.mentions.some(
		({ where }) => where !== undefined && where.cost <= OWN && !isCoarse(where.place.kind)
	);
	const dated = story.mentions.some(
		({ when }) => when?.span !== undefined && when.cost <= OWN && when.span.end - when.span.start <= 2
	);
	return (coarse && precise && story.mentions.every(({ frame }) => frame !== mention.frame)) || (long && dated);
}

export function datesConflict(story: Story, unit: Story): boolean {
	return pairs(story, unit).some(([one, other]) => {
		if (one.trigger.effect || other.trigger.effect) return false;
		const a = one.when;
		const b = other.when;
		if (!a?.span || !b?.span || a.cost > SURE || b.cost > SURE) return false;
		// The title may count from another day.
		const slack = one.title ? 1 : 0;
		return !overlaps({ start: a.span.start - slack, end: a.span.end + slack }, b.span);
	});
}

export const placesConflict = (story: Story, unit: Story): boolean =>
	pairs(story, unit).some(([a, b]) => relation(a, b) === 'apart');
const samePlace = (story: Story, unit: Story): boolean =>
	pairs(story, unit).some(([a, b]) => relation(a, b) === 'same');
const pairs = (story: Story, unit: Story): [Mention, Mention][] =>
	story.mentions.flatMap((a) => unit.mentions.map((b): [Mention, Mention] => [a, b]));

function relation(a: Mention, b: Mention): 'apart' | 'same' | undefined {
	if (!a.where || !b.where || a.where.cost > OWN || b.where.cost > OWN) return undefined;
	const one = a.where.place;
	const other = b.where.place;
	if (a.where.mention === b.where.mention) return 'same';
	if (one.country && other.country && one.country !== other.country) return 'apart';
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return undefined;
	const apart = kilometres(one.lat, one.lng, other.lat, other.lng);
	// « près de Téhéran » may be an hour's drive away.
	const slack = one.relation || other.relation ? 70 : 20;
	if (apart > one.radiusKm + other.radiusKm + slack) return 'apart';
	return apart < 15 && !isCoarse(one.kind) && !isCoarse(other.kind) ? 'same' : undefined;
}

function sameDay(story: Story, unit: Story): boolean {
	return pairs(story, unit).some(([{ when: a }, { when: b }]) => {
		if (!a?.span || !b?.span || a.cost > OWN || b.cost > OWN) return false;
		return overlaps(a.span, b.span) && Math.max(a.span.end - a.span.start, b.span.end - b.span.start) <= 3;
	});
}

/** A shared name of a person or group speaks for, shared states a little, other named targets against. */
function namesScore(view: View, story: Story, unit: Story): number {
	const mine = namesOf(unit);
	const theirs = namesOf(story);
	const shared = mine.filter((name) => theirs.includes(name));
	if (shared.some((name) => !isPlaceName(view, name))) return 2;
	if (shared.length > 0) return 0.5;
	const named = (names: readonly string[]): boolean => names.some((name) => !isPlaceName(view, name));
	return named(mine) && named(theirs) ? -0.6 : 0;
}

/** A base is no embassy: sites of different kinds among targets and places. */
function sitesDiffer(story: Story, unit: Story): boolean {
	const mine = sitesOf(unit);
	if (mine.size === 0) return false;
	const theirs = sitesOf(story);
	if (theirs.size === 0) return false;
	for (const site of mine) if (theirs.has(site)) return false;
	return true;
}

function sitesOf({ mentions }: Story): Set<string> {
	const sites = new Set<string>();
	for (const { roles, where, trigger } of mentions) {
		if (trigger.effect) continue;
		const place = where && where.cost <= OWN && where.place.kind === 'facility' ? [where.place.text ?? ''] : [];
		for (const phrase of [...roles.targets, ...place])
			for (const word of foldName(phrase).split(' ').slice(0, 3)) {
				const site = SITES.get(word);
				if (site) sites.add(site);
				// « un véhicule de son ambassade » is no embassy.
				if (site || word === 'de' || word === "d'" || word === 'du') break;
			}
	}
	return sites;
}

const SITES = new Map(
	SITE_NOUNS.split(' ').flatMap((noun): [string, string][] => [
		[noun, noun],
		[`${noun}s`, noun],
		[`${noun}x`, noun]
	])
);

const NAME = /\p{Lu}[\p{L}'’-]{2,}/gu;
const namesOf = ({ mentions }: Story): string[] =>
	mentions.flatMap(({ roles }) => roles.targets.flatMap((group) => group.match(NAME) ?? []));
const isPlaceName = (view: View, name: string): boolean => view.places.some(({ text }) => text.includes(name));
