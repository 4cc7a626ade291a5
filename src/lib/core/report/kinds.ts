/** How well the kinds of two mentions go together: « assassinat » and « tir de drone », a riot and its fire. */
import type { Mention } from './mention.ts';
import type { Story } from './merge.ts';

/** How well two frames go together, or undefined where they never tell of one thing. */
export function kindScore(story: Story, mention: Mention, clause: number): number | undefined {
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
	const a = one.kind;
	const b = other.kind;
	if (sameRoot(one, other) && a.family !== 'unrest') return a.telling >= 4 && b.telling >= 4 && a !== b ? -1 : 1;
	if (isArson(one) && isArson(other)) return 0.9;
	// « ont attaqué le consulat. Ils ont incendié une baraque »
	if (isCrowdFire(one, other) || isCrowdFire(other, one)) return 0.6;
	// « des maisons se sont effondrées » in an earthquake.
	if (isCollapse(one, other) || isCollapse(other, one)) return 0.6;
	if (isViolentCrowd(one, other) || isViolentCrowd(other, one)) return 0.3;
	if (a.family !== b.family) {
		const talks =
			(a.family === 'meeting' && b.family === 'statement') || (a.family === 'statement' && b.family === 'meeting');
		return talks && one.trigger.sentence === other.trigger.sentence ? 0.8 : undefined;
	}
	// Two demands or two expulsions are two, unless the same word says so.
	if (a === b) return a.family === 'statement' || a.family === 'pressure' ? 0.1 : 1;
	const general = one.trigger.kind.telling <= 1.5 || other.trigger.kind.telling <= 1.5;
	if (a.telling >= 4 && b.telling >= 4) {
		if (general && clause < 1.5) return 0.9;
		// Drones fire missiles.
		return a.subEventType.startsWith('Air') && b.subEventType.startsWith('Shell') ? 0 : -1;
	}
	return general ? 0.9 : 0.6;
}

export const isArson = ({ trigger }: Mention): boolean => trigger.sense.arson;
const isCollapse = (one: Mention, other: Mention): boolean =>
	one.frame === 'hazard' &&
	other.frame === 'accident' &&
	other.trigger.sense.collapse &&
	Math.abs(one.trigger.sentence - other.trigger.sentence) <= 2;

const isCrowdFire = (one: Mention, other: Mention): boolean =>
	one.kind.family === 'unrest' &&
	isArson(other) &&
	other.trigger.group?.voice === 'active' &&
	Math.abs(one.trigger.sentence - other.trigger.sentence) <= 1;

/** « cette agression » of a crowd: a general attack may name a riot. */
const isViolentCrowd = (one: Mention, other: Mention): boolean =>
	one.kind.family === 'unrest' &&
	(other.trigger.frame === 'assault' || other.frame === 'clash' || other.trigger.sense.root === 'agres');

/** « tir » and « tirer », « explosion » and « exploser »: the first letters are enough among triggers. */
export function sameRoot(one: Mention, other: Mention): boolean {
	const a = one.trigger.sense.root;
	const b = other.trigger.sense.root;
	return (
		a.length >= 3 &&
		b.length >= 3 &&
		(a === b || (!a.includes('+') && !b.includes('+') && (a.startsWith(b) || b.startsWith(a))))
	);
}
