/** What two stretches of a document say of time, place, names and sites: same, apart, or nothing certain. */
import { distanceKm } from '../place/geometry.ts';
import { overlaps } from '../time/span.ts';
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';
import { isCoarse } from './scene.ts';

/** A place or date of at most this cost is the mention's own, not its sentence's. */
export const OWN = 3;
/** Below this it is beyond doubt, and sets apart. */
const SURE = 2.2;
const FORTNIGHT = 14;
/** Sources place what is between two towns in either. */
const SLACK_KM = 20;

/** The days that a mention gives for itself. */
const ownSpan = ({ when }: Mention, limit = OWN): { start: number; end: number } | undefined =>
	when !== undefined && when.cost <= limit ? when.span : undefined;

/** Does some pair of the two stories' mentions …? */
function somePair(story: Story, unit: Story, test: (one: Mention, other: Mention) => boolean): boolean {
	for (const one of story.mentions) for (const other of unit.mentions) if (test(one, other)) return true;
	return false;
}

/** « des manifestations à travers l'Irak » are no part of what happened in one town. */
export function isWider(story: Story, mention: Mention): boolean {
	if (!mention.many && !(mention.trigger.plural && mention.where && isCoarse(mention.where.place.kind))) return false;
	const span = ownSpan(mention);
	const coarse = mention.where !== undefined && mention.where.cost <= OWN && isCoarse(mention.where.place.kind);
	const precise = story.mentions.some(
		({ where }) => where !== undefined && where.cost <= OWN && !isCoarse(where.place.kind)
	);
	const isDay = (days: { start: number; end: number } | undefined): boolean =>
		days !== undefined && days.end - days.start <= 2;
	const wide = coarse && precise && story.mentions.every(({ frame }) => frame !== mention.frame);
	return (
		wide || (span !== undefined && span.end - span.start > 7 && story.mentions.some((other) => isDay(ownSpan(other))))
	);
}

export function datesConflict(story: Story, unit: Story): boolean {
	return somePair(story, unit, (one, other) => {
		if (one.trigger.effect || other.trigger.effect) return false;
		const a = ownSpan(one, SURE);
		const b = ownSpan(other, SURE);
		if (!a || !b) return false;
		// The title may count from another day.
		const slack = one.title ? 1 : 0;
		return a.start - slack >= b.end || b.start >= a.end + slack;
	});
}

export function sameDay(story: Story, unit: Story): boolean {
	return somePair(story, unit, (one, other) => {
		const a = ownSpan(one);
		const b = ownSpan(other);
		return a !== undefined && b !== undefined && overlaps(a, b) && Math.max(a.end - a.start, b.end - b.start) <= 3;
	});
}

/** « En avril, 82 patients avaient péri »: a fortnight or more away is another incident; so is a day of its own beside none. */
export function isOtherTime(story: Story, mention: Mention): boolean {
	const span = ownSpan(mention);
	if (span && story.mentions.some((other) => isFar(ownSpan(other), span))) return true;
	const dated = mention.when !== undefined && mention.when.cost < 1.5 && !mention.trigger.sense.opens;
	return dated && !story.mentions.some(({ when }) => when !== undefined && when.cost <= OWN);
}

const isFar = (a: { start: number; end: number } | undefined, b: { start: number; end: number }): boolean =>
	a !== undefined && (b.end + FORTNIGHT < a.start || a.end + FORTNIGHT < b.start);

export const placesConflict = (story: Story, unit: Story): boolean =>
	somePair(story, unit, (a, b) => relation(a, b) === 'apart');
export const samePlace = (story: Story, unit: Story): boolean =>
	somePair(story, unit, (a, b) => relation(a, b) === 'same');

function relation(a: Mention, b: Mention): 'apart' | 'same' | undefined {
	if (!a.where || !b.where || a.where.cost > OWN || b.where.cost > OWN) return undefined;
	const one = a.where.place;
	const other = b.where.place;
	if (a.where.mention === b.where.mention) return 'same';
	if (one.country && other.country && one.country !== other.country) return 'apart';
	if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return undefined;
	const apart = distanceKm(one.lat, one.lng, other.lat, other.lng);
	// « près de Téhéran » has a radius that reaches as far as its words do.
	if (apart > one.radiusKm + other.radiusKm + SLACK_KM) return 'apart';
	return apart < 15 && !isCoarse(one.kind) && !isCoarse(other.kind) ? 'same' : undefined;
}

/** A shared name of a person or group speaks for, a shared place a little, other named targets against. */
export function namesScore(story: Story, unit: Story): number {
	let mine = false;
	let theirs = false;
	let sharedPlace = false;
	for (const { roles } of unit.mentions)
		for (const { text, isPlace } of roles.names) {
			mine ||= !isPlace;
			for (const other of story.mentions)
				for (const name of other.roles.names) {
					theirs ||= !name.isPlace;
					if (name.text !== text) continue;
					if (!isPlace) return 2;
					sharedPlace = true;
				}
		}
	if (sharedPlace) return 0.5;
	return mine && theirs ? -0.6 : 0;
}

/** A base is no embassy: sites of different kinds among targets and places. */
export function sitesDiffer(story: Story, unit: Story): boolean {
	let mine = 0;
	let theirs = 0;
	for (const { roles, trigger } of unit.mentions) if (!trigger.effect) mine |= roles.sites;
	for (const { roles, trigger } of story.mentions) if (!trigger.effect) theirs |= roles.sites;
	return mine !== 0 && theirs !== 0 && (mine & theirs) === 0;
}
