/** Joins the mentions of one document that tell of the same incident. Scores are in arbitrary units; `ENOUGH` joins. */
import { overlaps } from '../time/span.ts';
import { type Family, frameOf } from './frames.ts';
import type { Mention } from './mention.ts';
import { kilometres } from './where.ts';
import { distance, foldedAt, type View } from './view.ts';

/** Mentions of one incident, in the order of the text. */
export type Story = { readonly mentions: Mention[] };

const ENOUGH = 1.2;
const CASUALTY_FAMILIES = new Set<Family>([
	'violence',
	'accident',
	'fire',
	'hazard',
	'unrest',
	'pollution',
	'epidemic'
]);
const TALK_FAMILIES = new Set<Family>(['meeting', 'statement', 'agreement', 'pressure']);
const TALK_NOUNS = /^(appels?|demandes?|declarations?|annonces?)$/;

/** Groups mentions; those that only echo something told (`effect`, `back`) never open a story unless `opens` says so. */
export function joinMentions(view: View, mentions: readonly Mention[], opens: (mention: Mention) => boolean): Story[] {
	const stories: Story[] = [];
	let rest = [...mentions];
	while (rest.length > 0) {
		const sentence = rest[0]?.trigger.sentence;
		const batch = rest.filter((mention) => mention.trigger.sentence === sentence);
		rest = rest.slice(batch.length);
		// « trois morts dans l'explosion »: the explosion first.
		for (const mention of [
			...batch.filter((one) => !one.trigger.effect),
			...batch.filter((one) => one.trigger.effect)
		]) {
			const best = bestStory(view, stories, mention);
			if (best) best.mentions.push(mention);
			else if (opens(mention)) stories.push({ mentions: [mention] });
		}
	}
	return absorb(stories);
}

function bestStory(view: View, stories: readonly Story[], mention: Mention): Story | undefined {
	let best: Story | undefined;
	let bestScore = ENOUGH;
	for (let i = stories.length - 1; i >= 0; i--) {
		const story = stories[i];
		if (!story) continue;
		const score = affinity(view, story, mention);
		if (score !== undefined && score > bestScore) {
			best = story;
			bestScore = score;
		}
	}
	return best;
}

function affinity(view: View, story: Story, mention: Mention): number | undefined {
	const last = story.mentions.at(-1);
	const main = story.mentions.find(({ trigger }) => !trigger.effect) ?? last;
	if (!last || !main) return undefined;
	const gap = mention.trigger.sentence - last.trigger.sentence;
	if (mention.trigger.back) return backScore(view, main, mention, gap);
	const family = frameOf(main.frame).family;
	if (mention.trigger.effect && CASUALTY_FAMILIES.has(family)) return effectScore(view, story, main, mention, gap);
	const kind = kindScore(main, mention);
	if (kind === undefined) return undefined;
	if (mention.trigger.another && gap >= 0 && main !== mention) return undefined;
	if (datesConflict(story, mention) || placesConflict(story, mention)) return undefined;
	let score = kind - 0.15 * Math.min(gap, 6);
	score += introduction(story, mention);
	if (
		(main.status === 'happened' || main.status === 'denied') !==
		(mention.status === 'happened' || mention.status === 'denied')
	)
		score -= 3;
	if (main.trigger.sense.lemma === mention.trigger.sense.lemma) score += 0.7;
	if (gap === 0) {
		const apart = distance(view, last.trigger.token, mention.trigger.token);
		score += apart < 0.8 ? 2 : apart < 1.5 ? 1 : -0.3;
	}
	if (sameDay(story, mention)) score += 0.7;
	if (samePlace(story, mention)) score += 0.5;
	score += namesScore(story, mention);
	return score;
}

/** « cet incident », « le drame »: the nearest story; « l'appel », « la demande »: the nearest talk. */
function backScore(view: View, main: Mention, mention: Mention, gap: number): number | undefined {
	const isTalk = TALK_FAMILIES.has(frameOf(main.frame).family);
	if (TALK_NOUNS.test(foldedAt(view, mention.trigger.token)) !== isTalk) return undefined;
	if (gap > 3) return undefined;
	const demonstrative = mention.trigger.determiner === 'demonstrative';
	return (demonstrative ? 2.6 : mention.trigger.determiner === 'definite' ? 1.9 : 0.5) - 0.25 * gap;
}

function effectScore(view: View, story: Story, main: Mention, mention: Mention, gap: number): number | undefined {
	if (gap > 4) return undefined;
	if (gap === 0 && distance(view, main.trigger.token, mention.trigger.token) > 6) return undefined;
	if (
		mention.trigger.sense.lemma === 'tuer' &&
		(datesConflict(story, mention) || (gap > 0 && placesConflict(story, mention)))
	)
		return undefined;
	if (main.status !== 'happened') return undefined;
	const names = namesScore(story, mention);
	return (
		2.4 -
		0.3 * gap +
		(gap > 0 ? names : 0) -
		(gap > 0 && mention.when && mention.when.cost < 2 && !sameDay(story, mention) ? 1 : 0)
	);
}

/** How well two frames go together, or undefined where they never tell of one thing. */
function kindScore(main: Mention, mention: Mention): number | undefined {
	const a = frameOf(main.frame);
	const b = frameOf(mention.frame);
	if (main.trigger.sense.lemma === mention.trigger.sense.lemma && main.trigger.sense.lemma !== '') return 1;
	if (a.family !== b.family) {
		const talks =
			(a.family === 'meeting' && b.family === 'statement') || (a.family === 'statement' && b.family === 'meeting');
		return talks ? 0.8 : undefined;
	}
	if (a === b) return 1;
	if (a.telling <= 1.5 || b.telling <= 1.5) return 0.9;
	return a.telling >= 4 && b.telling >= 4 ? -1 : 0.6;
}

/** A definite noun points back; an indefinite one opens, unless only the title or the lead has told. */
function introduction(story: Story, { trigger, many }: Mention): number {
	const headline = story.mentions.every(({ title }) => title);
	if (headline) return 1.2;
	switch (trigger.determiner) {
		case 'demonstrative':
			return 2;
		case 'definite':
		case 'possessive':
			return 1;
		case 'bare':
			return 0.4;
		case 'indefinite':
		case 'some':
			return many ? 0 : -0.5;
		default:
			return 0;
	}
}

const OWN = 3;

function datesConflict(story: Story, mention: Mention): boolean {
	const when = mention.when;
	if (!when?.span || when.cost > OWN) return false;
	return story.mentions.some(
		(other) =>
			other.when?.span &&
			other.when.cost <= OWN &&
			other.trigger.effect === false &&
			!overlaps(other.when.span, when.span ?? other.when.span)
	);
}

function placesConflict(story: Story, mention: Mention): boolean {
	return story.mentions.some((other) => relation(other, mention) === 'apart');
}

const samePlace = (story: Story, mention: Mention): boolean =>
	story.mentions.some((other) => relation(other, mention) === 'same');

function relation(a: Mention, b: Mention): 'apart' | 'same' | undefined {
	if (!a.where || !b.where || a.where.cost > OWN || b.where.cost > OWN) return undefined;
	const one = a.where.place;
	const other = b.where.place;
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return undefined;
	const apart = kilometres(one.lat, one.lng, other.lat, other.lng);
	if (apart > one.radiusKm + other.radiusKm + 20) return 'apart';
	const coarse = one.kind === 'country' || other.kind === 'country' || one.kind === 'region' || other.kind === 'region';
	return apart < 15 && !coarse ? 'same' : undefined;
}

function sameDay(story: Story, mention: Mention): boolean {
	const span = mention.when?.span;
	if (!span) return false;
	return story.mentions.some(
		({ when }) =>
			when?.span !== undefined &&
			overlaps(when.span, span) &&
			Math.max(when.span.end - when.span.start, span.end - span.start) <= 3
	);
}

/** Shared names among actors and targets speak for, different named targets against. */
function namesScore(story: Story, mention: Mention): number {
	const mine = names(mention.roles.targets);
	const theirs = story.mentions.flatMap(({ roles }) => names(roles.targets));
	if (mine.some((name) => theirs.includes(name))) return 1;
	return mine.length > 0 && theirs.length > 0 ? -0.8 : 0;
}

const NAME = /\p{Lu}[\p{L}'’-]{2,}/gu;
const names = (groups: readonly string[]): string[] => groups.flatMap((group) => group.match(NAME) ?? []);

/** A summary (« des attaques ont visé … en Irak ») joins the first story that gives its detail. */
function absorb(stories: readonly Story[]): Story[] {
	const kept: Story[] = [];
	for (const [index, story] of stories.entries()) {
		const host = isSummary(story)
			? stories.find((other, k) => k !== index && !isSummary(other) && canHold(other, story))
			: undefined;
		if (host) {
			host.mentions.push(...story.mentions);
			host.mentions.sort((a, b) => a.start - b.start);
		} else kept.push(story);
	}
	return kept;
}

/** No day, no place below the country, nothing but general or plural words. */
function isSummary({ mentions }: Story): boolean {
	return mentions.every(({ frame, many, when, where, trigger, title }) => {
		const dated = when !== undefined && when.cost <= OWN;
		const placed =
			where !== undefined && where.cost <= OWN && where.place.kind !== 'country' && where.place.kind !== 'region';
		return !title && !dated && !placed && (many || trigger.effect || frameOf(frame).telling <= 1);
	});
}

function canHold(host: Story, summary: Story): boolean {
	const a = host.mentions.find(({ trigger }) => !trigger.effect) ?? host.mentions[0];
	const b = summary.mentions[0];
	if (!a || !b) return false;
	if (frameOf(a.frame).family !== frameOf(b.frame).family || a.status !== b.status) return false;
	return !summary.mentions.some((mention) => placesConflict(host, mention));
}
